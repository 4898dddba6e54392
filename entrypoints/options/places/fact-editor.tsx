// The form of a fact, wired: finds and makes entities, notices that somebody else changed the fact meanwhile.
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FactForm } from '@/components/options/fact-form';
import type { Fact, Source } from '@/data/model';
import type { Act } from '@/data/store';
import type { EntityRef } from '@/data/view';
import { useApp } from '../app-context';
import { useRead } from '../use-read';

interface FactEditorProps {
  fact: Fact;
  isNew: boolean;
  source: Source | null;
  onClose: () => void;
  onSaved?: ((fact: string) => void) | undefined;
}

export function FactEditor({ fact, isNew, source, onClose, onSaved }: FactEditorProps) {
  const { backend, act } = useApp();
  const { data: refs } = useRead('refs', { ids: fact.entities.concat(speakers(fact)) });
  const { data: now } = useRead('fact', { id: fact.id });
  const opened = useRef(fact);
  const conflict = !isNew && now !== undefined && now?.modified !== opened.current.modified;
  if (!refs) return null;

  const nameOf = (id: string): EntityRef =>
    refs.find((ref) => ref.id === id) ?? { id, name: i18n.t('options.unknown'), type: 'other' };
  const save = async (made: Fact) => {
    const { id, origin: _origin, links: _links, created: _created, modified: _modified, ...fields } = made;
    const done = isNew
      ? await act({ act: 'addFact', fact: fields as NewFields }, i18n.t('options.facts.added'))
      : await act(
          { act: 'editFact', fact: id, patch: changed(opened.current, made) as Patch },
          i18n.t('options.facts.edited'),
        );
    if (!done) return;
    onClose();
    onSaved?.(done.made[0] ?? id);
  };
  return (
    <FactForm
      title={isNew ? i18n.t('options.facts.add') : i18n.t('options.facts.edit')}
      fact={fact}
      source={source}
      nameOf={nameOf}
      find={(words) => backend.ask('find', { words })}
      onCreateEntity={async (name) => {
        const done = await act(
          { act: 'addEntity', type: 'other', name },
          i18n.t('options.entities.added', [name]),
        );
        return { id: done?.made[0] ?? '', name, type: 'other' };
      }}
      onSave={save}
      onClose={onClose}
      conflict={conflict}
    />
  );
}

/** The act's types allow keys of later versions, which the model's do not name. */
type NewFields = Extract<Act, { act: 'addFact' }>['fact'];
type Patch = Extract<Act, { act: 'editFact' }>['patch'];

const speakers = (fact: Fact): string[] =>
  fact.attributions.flatMap((says) => (says.entity ? [says.entity] : []));

const FIELDS = [
  'kind',
  'statement',
  'body',
  'entities',
  'target',
  'attributions',
  'when',
  'quantities',
  'quotations',
  'status',
  'private',
] as const;

/** Only what the person changed, so that two pages that edit different fields of one fact both win. */
function changed(before: Fact, after: Fact): Partial<Pick<Fact, (typeof FIELDS)[number]>> {
  return Object.fromEntries(
    FIELDS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map((key) => [
      key,
      after[key],
    ]),
  );
}
