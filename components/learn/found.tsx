// What was found in an article, before anything is stored: names, with whom of the store each is the same, and facts.
// The sheet and the options page show it alike.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { typeWord } from '@/components/fact/entity-heading';
import { FactItem } from '@/components/fact/fact-item';
import { Caution } from '@/components/fact/source-line';
import type { Decisions, LearntEntity, Preview } from '@/data/job';
import { sourceDate } from '@/data/source-date';

interface FoundProps {
  preview: Preview;
  /** What the person decided so far; who is missing is as proposed. */
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}

/** Where it is from, how much of it is new, and what the store holds of it already. */
export function FoundSummary({ preview }: Pick<FoundProps, 'preview'>) {
  const { source, entities, facts, fresh, known } = preview;
  return (
    <>
      <p class="learnt-quiet">
        {[...new Set([source.publisher, source.byline, sourceDate(source)])].filter(Boolean).join(' · ')}
      </p>
      {source.caution && <Caution>{source.caution}</Caution>}
      <p>
        {known === 'same-text'
          ? i18n.t('sheet.learn.sameText')
          : i18n.t('sheet.learn.found', [
              i18n.t('sheet.learn.count', entities.length),
              i18n.t('sheet.facts', facts.length),
              String(fresh.entities),
              String(fresh.facts),
            ])}
      </p>
      {known === 'other-version' && <p>{i18n.t('sheet.learn.otherVersion')}</p>}
    </>
  );
}

/** The names with the choice of who each is, and the facts behind a button. */
export function Found({ preview, decisions, onDecide }: FoundProps) {
  const [factsShown, setFactsShown] = useState(false);
  const { entities, facts } = preview;
  return (
    <>
      <h3>{i18n.t('sheet.learn.entities', entities.length)}</h3>
      <ul class="learnt">
        {entities.map((entity) => (
          <Learnt
            key={entity.id}
            entity={entity}
            chosen={decisions[entity.id]}
            choose={(into) => onDecide({ ...decisions, [entity.id]: into })}
          />
        ))}
      </ul>
      <h3>
        <button
          type="button"
          class="sl-more"
          aria-expanded={factsShown}
          onClick={() => setFactsShown(!factsShown)}
        >
          {i18n.t('sheet.facts', facts.length)}
        </button>
      </h3>
      {factsShown && (
        <ul class="learnt-facts">
          {facts.map((fact) => (
            <li key={fact.id}>
              <FactItem fact={fact} open={false} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The value of "keep apart" in the select, which no id is. */
const APART = '';

function Learnt({
  entity,
  chosen,
  choose,
}: {
  entity: LearntEntity;
  /** Undefined: what is proposed. */
  chosen: string | null | undefined;
  choose: (into: string | null) => void;
}) {
  const into = chosen === undefined ? entity.proposed : chosen;
  return (
    <li class="learnt-entity">
      <span class="learnt-dot sl-type" data-type={entity.type} aria-hidden="true" />
      <span class="learnt-words">
        <span class="learnt-name" dir="auto">
          {entity.name}
        </span>
        <span class="learnt-line" dir="auto">
          {[typeWord(entity.type), ...entity.names.slice(0, 4)].join(' · ')}
        </span>
      </span>
      <span class="learnt-count">{i18n.t('sheet.facts', entity.facts)}</span>
      {entity.same.length > 0 && (
        <select
          aria-label={i18n.t('sheet.learn.sameAs', [entity.name])}
          value={into ?? APART}
          onChange={(event) => choose(event.currentTarget.value || null)}
        >
          {entity.same.map(({ id, name }) => (
            <option key={id} value={id}>
              {i18n.t('sheet.learn.merge', [name])}
            </option>
          ))}
          <option value={APART}>{i18n.t('sheet.learn.apart')}</option>
        </select>
      )}
    </li>
  );
}
