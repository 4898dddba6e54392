// What was found in an article, before anything is stored: names, with whom of the store each is the same, and facts.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { typeWord } from '@/components/fact/entity-heading';
import { FactItem } from '@/components/fact/fact-item';
import { Caution } from '@/components/fact/source-line';
import { sourceDate, sourceName } from '@/components/fact/wording';
import type { Decisions, LearntEntity, Preview } from '@/data/job';
import type { LearningActs } from './learn-model';

interface Props {
  preview: Preview | null;
  acts: LearningActs;
}

export function LearnPreview({ preview, acts }: Props) {
  const [decisions, setDecisions] = useState<Decisions>({});
  const [factsShown, setFactsShown] = useState(false);
  if (!preview)
    return (
      <p class="panel quiet" role="status">
        {i18n.t('sheet.reading')}
      </p>
    );
  const { source, entities, facts, fresh, known } = preview;
  const date = sourceDate(source);
  return (
    <section class="preview" aria-labelledby="preview">
      <button type="button" class="sl-link back" onClick={() => acts.show(false)}>
        {i18n.t('sheet.learn.back')}
      </button>
      <h2 id="preview">{sourceName(source)}</h2>
      <p class="quiet">{[source.publisher, source.byline, date].filter(Boolean).join(' · ')}</p>
      {source.caution && <Caution>{source.caution}</Caution>}
      <p>
        {known === 'same-text'
          ? i18n.t('sheet.learn.sameText')
          : i18n.t('sheet.learn.found', [
              String(entities.length),
              String(facts.length),
              String(fresh.entities),
              String(fresh.facts),
            ])}
      </p>
      {known === 'other-version' && <p>{i18n.t('sheet.learn.otherVersion')}</p>}
      <div class="preview-acts">
        <button type="button" class="button main" onClick={() => acts.store(preview.job, decisions)}>
          {i18n.t('sheet.learn.store')}
        </button>
        <button type="button" class="button" onClick={() => acts.drop(preview.job)}>
          {i18n.t('sheet.learn.drop')}
        </button>
      </div>
      <h3>{i18n.t('sheet.learn.names', entities.length)}</h3>
      <ul class="learnt">
        {entities.map((entity) => (
          <Learnt
            key={entity.id}
            entity={entity}
            chosen={decisions[entity.id]}
            choose={(into) => setDecisions({ ...decisions, [entity.id]: into })}
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
        <ul class="facts">
          {facts.map((fact) => (
            <li key={fact.id}>
              <FactItem fact={fact} open={false} />
            </li>
          ))}
        </ul>
      )}
    </section>
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
      <span class="dot sl-type" data-type={entity.type} aria-hidden="true" />
      <span class="learnt-words">
        <span class="entity-name" dir="auto">
          {entity.name}
        </span>
        <span class="entity-line" dir="auto">
          {[typeWord(entity.type), ...entity.names.slice(0, 4)].join(' · ')}
        </span>
      </span>
      <span class="entity-facts">{i18n.t('sheet.facts', entity.facts)}</span>
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
