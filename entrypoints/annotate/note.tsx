// A note on a name, asked for in the card: written here, because a page hears every key that is pressed in it.
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { NoteForm } from '@/components/annotate/note-form';
import { ask } from '../shared/messaging';

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

interface Props {
  entity: string;
  /** A private window that may write nothing. */
  refused: boolean;
  close: () => Promise<void>;
}

export function NoteWindow({ entity, refused, close }: Props) {
  /** Undefined: not asked yet. */
  const [name, setName] = useState<string | null | undefined>(undefined);
  const [change, setChange] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    ask('entity.lines', { entities: [entity] }).then(
      ([line]) => {
        document.title = i18n.t('annotate.noteOn', [line?.name ?? '']);
        setName(line?.name ?? null);
      },
      () => setName(null),
    );
  }, [entity]);
  const save = (text: string, hidden: boolean) =>
    ask('store.apply', { act: { act: 'addNote', entity, text, private: hidden } }).then(
      (made) => {
        setProblem(null);
        setChange(made);
      },
      (error) => setProblem(wordsOf(error)),
    );
  const undo = async () => {
    if (change === null) return;
    try {
      const { conflicts } = await ask('store.undo', { change });
      if (conflicts.length > 0) setProblem(i18n.t('options.undoConflict'));
      else await close();
    } catch (error) {
      setProblem(wordsOf(error));
    }
  };
  if (name === undefined) return <p role="status">{i18n.t('sheet.reading')}</p>;
  return (
    <NoteForm
      name={name}
      refused={refused}
      kept={change !== null}
      problem={problem}
      onSave={save}
      onUndo={undo}
      onClose={close}
    />
  );
}
