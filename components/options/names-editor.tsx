// The names of an entity: which strings stand for it on pages, each on or off, with its kind and its case.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CASE_RULES, type CaseRule, NAME_KINDS, type Name, type NameKind } from '@/data/model';
import { Button, Choice } from './controls';
import { useSomeRows } from './some-rows';
import { caseWord, nameWord, wordsOf } from './words';

interface NamesEditorProps {
  names: readonly Name[];
  onAdd: (text: string, kind: NameKind) => void;
  onEdit: (name: Name, patch: { on?: boolean; kind?: NameKind; case?: CaseRule }) => void;
  onRemove: (name: Name) => void;
}

export function NamesEditor({ names, onAdd, onEdit, onRemove }: NamesEditorProps) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<NameKind>('variant');
  const known = names.some((name) => name.text === text.trim() && name.kind === kind);
  const { some, more } = useSomeRows(names);
  const add = (event: Event) => {
    event.preventDefault();
    if (!text.trim() || known) return;
    onAdd(text.trim(), kind);
    setText('');
  };
  return (
    <>
      <ul class="names">
        {some.map((name) => (
          <li key={`${name.kind}\n${name.text}`} class={name.on ? 'name-row' : 'name-row off'}>
            <label class="name-on">
              <input
                type="checkbox"
                role="switch"
                checked={name.on}
                aria-checked={name.on}
                onChange={(event) => onEdit(name, { on: event.currentTarget.checked })}
              />
              <span class="name-text">{name.text}</span>
            </label>
            <Choice
              bare
              label={i18n.t('options.entity.kindOf', [name.text])}
              value={name.kind}
              options={wordsOf(NAME_KINDS, nameWord)}
              onChange={(value) => onEdit(name, { kind: value })}
            />
            <Choice
              bare
              label={i18n.t('options.entity.caseOf', [name.text])}
              value={name.case}
              options={wordsOf(CASE_RULES, caseWord)}
              onChange={(value) => onEdit(name, { case: value })}
            />
            <Button
              look="quiet"
              label={i18n.t('options.entity.removeName', [name.text])}
              onClick={() => onRemove(name)}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
      {more}
      <form class="tools add-line" onSubmit={add}>
        <input
          type="text"
          aria-label={i18n.t('options.entity.newName')}
          placeholder={i18n.t('options.entity.newName')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Choice
          bare
          label={i18n.t('options.entity.newKind')}
          value={kind}
          options={wordsOf(NAME_KINDS, nameWord)}
          onChange={setKind}
        />
        <Button type="submit" disabled={!text.trim() || known}>
          {i18n.t('options.add')}
        </Button>
      </form>
    </>
  );
}
