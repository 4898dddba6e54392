// What a search over everything known found: entities that open in place, and facts.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FactItem } from '@/components/fact/fact-item';
import { EntityList } from './entity-list';
import type { SearchResult, SheetActs } from './model';

interface Props {
  /** Null until the first answer is there. */
  result: SearchResult | null;
  opened: string | null;
  acts: SheetActs;
}

export function SearchResults({ result, opened, acts }: Props) {
  const [openFact, setOpenFact] = useState<string | null>(null);
  if (!result)
    return (
      <p class="panel quiet" role="status">
        {i18n.t('sheet.searching')}
      </p>
    );
  const { entities, facts, query } = result;
  return (
    <>
      <p class="sl-sr" role="status">
        {i18n.t('sheet.found', [String(entities.length), String(facts.length)])}
      </p>
      {entities.length === 0 && facts.length === 0 && (
        <p class="panel quiet">{i18n.t('sheet.foundNothing', [query])}</p>
      )}
      {entities.length > 0 && (
        <section aria-labelledby="found-names">
          <h2 class="section" id="found-names">
            {i18n.t('sheet.foundEntities')}
          </h2>
          <EntityList entities={entities} opened={opened} acts={acts} />
        </section>
      )}
      {facts.length > 0 && (
        <section aria-labelledby="found-facts">
          <h2 class="section" id="found-facts">
            {i18n.t('sheet.foundFacts')}
          </h2>
          <ul class="facts found">
            {facts.map((fact) => (
              <li key={fact.id}>
                <FactItem
                  fact={fact}
                  open={openFact === fact.id}
                  onToggle={(now) => setOpenFact(now ? fact.id : null)}
                  onSource={(source) => acts.options({ source })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
