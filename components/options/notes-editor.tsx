// A person's own notes on an entity; private until they say otherwise, and private ones never reach a page.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OwnNote } from '@/data/model';
import { Button, Field, Switch } from './controls';
import { useSomeRows } from './some-rows';
import { useDraft } from './use-draft';

interface NotesEditorProps {
  notes: readonly OwnNote[];
  onAdd: (text: string, isPrivate: boolean) => void;
  onEdit: (index: number, was: string, patch: { text?: string; private?: boolean }) => void;
  onRemove: (index: number, was: string) => void;
}

export function NotesEditor({ notes, onAdd, onEdit, onRemove }: NotesEditorProps) {
  const [text, setText] = useState('');
  const [hidden, setHidden] = useState(true);
  const { some, more } = useSomeRows(notes);
  return (
    <>
      {notes.length > 0 && (
        <ul class="notes">
          {some.map((note, i) => (
            <NoteRow
              key={i}
              note={note}
              onEdit={(patch) => onEdit(i, note.text, patch)}
              onRemove={() => onRemove(i, note.text)}
            />
          ))}
        </ul>
      )}
      {more}
      <form
        class="add-note"
        onSubmit={(event) => {
          event.preventDefault();
          if (!text.trim()) return;
          onAdd(text.trim(), hidden);
          setText('');
        }}
      >
        <Field label={i18n.t('options.entity.newNote')} value={text} onInput={setText} lines={2} />
        <div class="tools">
          <Switch label={i18n.t('options.form.private')} on={hidden} onChange={setHidden} />
          <Button type="submit" disabled={!text.trim()}>
            {i18n.t('options.add')}
          </Button>
        </div>
      </form>
    </>
  );
}

interface NoteRowProps {
  note: OwnNote;
  onEdit: (patch: { text?: string; private?: boolean }) => void;
  onRemove: () => void;
}

function NoteRow({ note, onEdit, onRemove }: NoteRowProps) {
  const draft = useDraft(note.text, (text) => text.trim() && onEdit({ text: text.trim() }));
  return (
    <li class="note-row">
      <textarea
        rows={2}
        aria-label={i18n.t('options.entity.note')}
        value={draft.value}
        onInput={(event) => draft.set(event.currentTarget.value)}
        onBlur={draft.commit}
      />
      <div class="tools">
        <Switch
          label={i18n.t('options.form.private')}
          on={note.private}
          onChange={(value) => onEdit({ private: value })}
        />
        <Button look="quiet" onClick={onRemove}>
          {i18n.t('options.delete')}
        </Button>
      </div>
    </li>
  );
}
