// Whether an article gives its writer's opinion. What such a writer says in the present of how things are is a
// judgement: told without its speaker it would be taken for a fact.

import type { Fact } from '../../model';
import { lowerCase } from '../tables/lower-case';
import type { Clause } from './grammar/clauses';
import { dateAt, type Reading, rangeOf, type Unit, unquoted, wordAt } from './grammar/reading';
import { isRole } from './role-words';

const OWN = /\b(?:I|me|my|we|our|us|let's)(?![\p{L}.])/u;
/** Words by which a writer judges or hedges. */
const JUDGING =
  /\b(?:clearly|obviously|of course|frankly|sadly|essentially|surely|simply|merely|absurd\w*|ridiculous|shameful\w*|disgrace\w*|hypocri\w+|outrage\w*|farce|hysteria|supposed(?:ly)?|so-called|no doubt|in other words|the truth is|in truth|should|ought|must|needs? to|seems?)\b/iu;
/** From this share of its sentences on an article is its writer's opinion: columns have 0.35 and more, 60 news articles at most 0.21. */
const SHARE = 0.28;
/** Fewer sentences say nothing of what kind a text is. */
const FEWEST = 8;

/** Whether the article speaks as "I", asks and judges in its own voice. `units` are its paragraphs' sentences. */
export function isOpinion(reading: Reading, units: readonly Unit[]): boolean {
  if (units.length < FEWEST) return false;
  let own = 0;
  for (const unit of units) {
    const words = unquoted(reading, rangeOf(reading, unit.first, unit.last));
    if (wordAt(reading, unit.last - 1) === '?' || OWN.test(words) || JUDGING.test(words)) own++;
  }
  return own >= units.length * SHARE;
}

/** What of the article's own telling stays in an opinion: what is counted or dated, and who somebody is. */
export function isChecked({ kind, when }: Fact): boolean {
  return (kind !== 'event' && kind !== 'plan') || when !== null;
}

/** Praise and blame: "left an indelible imprint on the game". */
const PRAISE = lowerCase.praise;
/** What somebody or something is, whoever looks at it. */
const STATE = lowerCase.state;

/**
 * "Berg is lousy at business", "Nordvik was a disappointment": what the article finds of somebody or something in a word
 * without a number, a time or an office. It is told as nobody's, so it is left out.
 */
export function isJudgement(reading: Reading, { verb, last }: Clause): boolean {
  const { tags, words } = reading;
  for (let k = verb.last; k < last; k++) if (tags[k] !== 'quoted' && PRAISE.has(words[k] ?? '')) return true;
  if (!verb.copula) return false;
  let k = verb.last;
  while (k < last && tags[k] === 'adv') k++;
  if (!/^(?:noun|det)$/.test(tags[k] ?? '') || dateAt(reading, k)) return false;
  for (; k < last && !/^(?:prep|sub|mark|to)$/.test(tags[k] ?? ''); k++)
    if (
      tags[k] === 'name' ||
      tags[k] === 'past' ||
      STATE.has(wordAt(reading, k)) ||
      isRole(wordAt(reading, k))
    )
      return false;
  return true;
}
