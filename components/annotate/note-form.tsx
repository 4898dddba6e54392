// The form of a note on a name: one field, private unless its owner says otherwise; once kept, it can be taken back.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Field, Switch } from '@/components/options/controls';

interface Props {
  /** Whom the note is on; null: that name is gone. */
  name: string | null;
  /** A private window that may write nothing. */
  refused: boolean;
  /** The note is kept. */
  kept: boolean;
  problem: string | null;
  onSave: (text: string, hidden: boolean) => void;
  onUndo: () => void;
  onClose: () => void;
}

export function NoteForm({ name, refused, kept, problem, onSave, onUndo, onClose }: Props) {
  const [text, setText] = useState('');
  const [hidden, setHidden] = useState(true);
  const [missing, setMissing] = useState(false);
  const title = name === null ? i18n.t('annotate.entityGone') : i18n.t('annotate.noteOn', [name]);
  if (name === null || refused || kept)
    return (
      <div class="annotate">
        <h1>{title}</h1>
        {kept && (
          <p role="status" tabIndex={-1} ref={(said) => said?.focus()}>
            {i18n.t('annotate.noteKept')}
          </p>
        )}
        {refused && <p>{i18n.t('annotate.refused')}</p>}
        {problem && <Problem text={problem} />}
        <div class="annotate-acts">
          <Button look="main" onClick={onClose}>
            {i18n.t('annotate.close')}
          </Button>
          {kept && <Button onClick={onUndo}>{i18n.t('annotate.undo')}</Button>}
        </div>
      </div>
    );
  const save = (event: Event) => {
    event.preventDefault();
    if (text.trim()) onSave(text.trim(), hidden);
    else setMissing(true);
  };
  return (
    <form class="annotate" onSubmit={save}>
      <h1>{title}</h1>
      <Field
        label={i18n.t('annotate.note')}
        value={text}
        onInput={setText}
        lines={4}
        error={missing && !text.trim() ? i18n.t('annotate.noteMissing') : null}
        autofocus
      />
      <Switch
        label={i18n.t('annotate.private')}
        hint={i18n.t('annotate.privateHint')}
        on={hidden}
        onChange={setHidden}
      />
      {problem && <Problem text={problem} />}
      <div class="annotate-acts">
        <Button type="submit" look="main">
          {i18n.t('annotate.save')}
        </Button>
        <Button onClick={onClose}>{i18n.t('annotate.cancel')}</Button>
      </div>
    </form>
  );
}

const Problem = ({ text }: { text: string }) => (
  <p class="error" role="alert">
    {i18n.t('annotate.failed', [text])}
  </p>
);
