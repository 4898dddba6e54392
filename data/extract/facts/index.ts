// Facts from an analysed article: what is said, by whom, when and how much, each in the article's own words.
import type { Dateline, Fact } from '../../model';
import type { Analysis } from '../analysis';
import { buildFact } from './build';
import { readDateline } from './dateline';
import { findDates } from './dates';
import { findQuantities } from './quantities';

/** Facts and dateline of an article. `source` is the id that facts cite. Pure, and linear in the text's length. */
export function factsOf(analysis: Analysis, source: string): { facts: Fact[]; dateline: Dateline | null } {
  const { text, sections, sentences, mentions } = analysis;
  const dates = sections.flatMap((section) => findDates(text, section.start, section.end));
  const { dateline } = readDateline(analysis, dates);
  const facts: Fact[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (sections[sentence.section]?.kind !== 'paragraph') continue;
    const quantities = findQuantities(text, sentence.start, sentence.end);
    const entities = [...new Set(mentions.filter((m) => m.sentence === i).map((m) => m.entity))];
    if (quantities.length === 0 || entities.length === 0) continue;
    facts.push(
      buildFact(text, source, [sentence], {
        kind: 'figure',
        entities,
        attributions: [],
        when: null,
        quantities: quantities.map(({ unitEnd: _, ...quantity }) => quantity),
        quotations: [],
      }),
    );
  }
  return { facts, dateline };
}
