// The facts beside an article, each to be confirmed, edited or rejected: by pointer, or by one key each.
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { lostSpeaker, saysWho } from '@/components/fact/wording';
import type { Fact } from '@/data/model';
import { Button } from './controls';
import { kindWord, statusWord } from './words';

export interface FactListProps {
  facts: readonly Fact[];
  /** Names by id. */
  names: ReadonlyMap<string, string>;
  selected: string | null;
  onSelect: (id: string) => void;
  onStatus: (id: string, status: 'confirmed' | 'rejected' | 'suggested') => void;
  onEdit: (id: string) => void;
}

export function FactList({ facts, names, selected, onSelect, onStatus, onEdit }: FactListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!selected) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <ol class="fact-list" ref={list}>
      {facts.map((fact) => (
        <li key={fact.id} class={`fact-row ${fact.status}`} aria-current={fact.id === selected || undefined}>
          <button type="button" class="fact-pick" onClick={() => onSelect(fact.id)}>
            <span class="fact-meta">
              <span>{kindWord(fact.kind)}</span>
              <span class={`status ${fact.status}`}>{statusWord(fact.status)}</span>
            </span>
            <span class="fact-words">{fact.statement.text || fact.body || fact.target?.exact}</span>
            <Says fact={fact} />
            {fact.body && fact.statement.text && <span class="own">{fact.body}</span>}
            <span class="about-whom">
              {fact.entities.map((id) => names.get(id) ?? i18n.t('options.unknown')).join(' · ')}
            </span>
          </button>
          {fact.id === selected && (
            <div class="fact-acts">
              <Button
                look={fact.status === 'confirmed' ? undefined : 'main'}
                pressed={fact.status === 'confirmed'}
                onClick={() => onStatus(fact.id, fact.status === 'confirmed' ? 'suggested' : 'confirmed')}
              >
                {i18n.t('options.facts.confirm')} <kbd>c</kbd>
              </Button>
              <Button onClick={() => onEdit(fact.id)}>
                {i18n.t('options.edit')} <kbd>e</kbd>
              </Button>
              <Button
                pressed={fact.status === 'rejected'}
                onClick={() => onStatus(fact.id, fact.status === 'rejected' ? 'suggested' : 'rejected')}
              >
                {i18n.t('options.facts.reject')} <kbd>r</kbd>
              </Button>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Who says so; a fact without an attribution is the article's own statement, unless it is a claim. */
function Says({ fact: { attributions, kind } }: { fact: Fact }) {
  const says = attributions.map((by) => saysWho(by.text)).join('; ') || lostSpeaker(kind);
  return says ? <span class="says">{says}</span> : null;
}
