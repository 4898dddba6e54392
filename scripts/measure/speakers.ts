// Whose words are: direct quotations that got a speaker, and "he" or "she" as a speaker against the corpus's chains (right
// where a name of the same chain is one of the entity's mentions). Who said what is not annotated in the corpus.
import type { Analysis } from '../../data/extract/analysis';
import { factsOf } from '../../data/extract/facts';
import type { Article } from './gum';
import type { Score } from './score';

/** Quotations of so many words are somebody's; shorter ones may be a choice of word. */
const SPOKEN = 5;

/** Counts one article; gives what was missed or wrong. */
export function measureSpeakers(
  { chainAt }: Article,
  analysis: Analysis,
  score: (name: string) => Score,
): string[] {
  const { text, quotations, mentions } = analysis;
  const said = factsOf(analysis, 'source').facts.filter(({ attributions }) => attributions.length > 0);
  const errors: string[] = [];
  const heard = score('quotations with a speaker');
  for (const { depth, innerStart, innerEnd } of quotations) {
    const words = text.slice(innerStart, innerEnd);
    if (depth > 0 || words.split(/\s+/).length < SPOKEN) continue;
    heard.gold++;
    heard.given++;
    const taken = said.some(({ statement }) =>
      statement.spans.some(({ start, end }) => start <= innerEnd && innerStart <= end),
    );
    if (taken) heard.right++;
    else errors.push(`" ${words.slice(0, 80)}`);
  }
  const pronouns = score('"he", "she" as speakers');
  for (const [who] of said.map(({ attributions }) => attributions)) {
    if (!who || !/^s?he$/i.test(who.text)) continue;
    pronouns.gold++;
    if (who.entity === null) continue;
    pronouns.given++;
    const chain = chainAt.get(who.start);
    const right = mentions.some(({ entity, start }) => entity === who.entity && chainAt.get(start) === chain);
    if (chain !== undefined && right) pronouns.right++;
    else errors.push(`@ ${who.entity}: ${text.slice(who.start, who.start + 60)}`);
  }
  return errors;
}
