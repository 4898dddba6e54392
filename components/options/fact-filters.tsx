// What of the facts is shown: words, kind, status, and who or what they are about.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FACT_KINDS, FACT_STATUSES } from '@/data/model';
import type { EntityRef } from '@/data/view';
import { Button, Choice, Search } from './controls';
import { EntityPicker } from './entity-picker';
import { kindWord, statusWord, wordsOf } from './words';

interface FactFiltersProps {
  /** As the address holds it: what is missing is not filtered by. */
  query: Readonly<Record<string, string>>;
  entityNames: ReadonlyMap<string, string>;
  sourceTitle: string | null;
  onChange: (change: Record<string, string | null>) => void;
  onSearch: (words: string) => void;
  find: (words: string) => Promise<EntityRef[]>;
}

export function FactFilters({ query, entityNames, sourceTitle, onChange, onSearch, find }: FactFiltersProps) {
  const [picking, setPicking] = useState(false);
  const nameOf = (id: string) => entityNames.get(id) ?? i18n.t('options.unknown');
  const flags = [
    ['figure', query.figure === '1', i18n.t('options.filter.figure')],
    ['caution', query.caution === '1', i18n.t('options.filter.caution')],
    ['own', query.own === '1', i18n.t('options.filter.own')],
  ] as const;
  return (
    <div class="filters">
      <div class="tools">
        <Search label={i18n.t('options.facts.search')} value={query.q ?? ''} onInput={onSearch} />
        <Choice
          bare
          label={i18n.t('options.form.kind')}
          value={query.kind ?? ''}
          options={[{ value: '', label: i18n.t('options.filter.anyKind') }, ...wordsOf(FACT_KINDS, kindWord)]}
          onChange={(kind) => onChange({ kind })}
        />
        <Choice
          bare
          label={i18n.t('options.form.status')}
          value={query.status ?? ''}
          options={[
            { value: '', label: i18n.t('options.filter.anyStatus') },
            ...wordsOf(FACT_STATUSES, statusWord),
          ]}
          onChange={(status) => onChange({ status })}
        />
        <Button pressed={picking} onClick={() => setPicking(!picking)}>
          {i18n.t('options.filter.who')}
        </Button>
        {flags.map(([key, on, label]) => (
          <Button key={key} pressed={on} onClick={() => onChange({ [key]: on ? null : '1' })}>
            {label}
          </Button>
        ))}
      </div>
      {picking && (
        <div class="pair">
          <EntityPicker
            label={i18n.t('options.filter.entity')}
            value={[]}
            onChange={(value) => onChange({ entity: value.at(-1)?.id ?? null })}
            find={find}
            max={1}
          />
          <EntityPicker
            label={i18n.t('options.filter.speaker')}
            value={[]}
            onChange={(value) => onChange({ speaker: value.at(-1)?.id ?? null })}
            find={find}
            max={1}
          />
        </div>
      )}
      {(query.entity || query.speaker || query.source) && (
        <ul class="chips">
          {query.entity && (
            <Chip
              text={i18n.t('options.filter.aboutWhom', [nameOf(query.entity)])}
              onRemove={() => onChange({ entity: null })}
            />
          )}
          {query.speaker && (
            <Chip
              text={i18n.t('options.filter.saidBy', [nameOf(query.speaker)])}
              onRemove={() => onChange({ speaker: null })}
            />
          )}
          {query.source && (
            <Chip
              text={i18n.t('options.filter.inSource', [sourceTitle ?? i18n.t('options.sources.untitled')])}
              onRemove={() => onChange({ source: null })}
            />
          )}
        </ul>
      )}
    </div>
  );
}

function Chip({ text, onRemove }: { text: string; onRemove: () => void }) {
  return (
    <li class="chip">
      {text}
      <button type="button" aria-label={i18n.t('options.picker.remove', [text])} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
