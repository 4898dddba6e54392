// Finds the finite verbs of a unit: auxiliaries with what they carry, and past or present forms where a verb can stand.
import { dateAt, type Reading, type Unit, wordAt } from './reading';
import type { Tag } from './tags';
import { plain, type Tense, tagBefore, type Verb } from './verb';
import { chooseWeak } from './weak-verbs';

/** The finite verbs of a unit, in order. */
export function findVerbs(reading: Reading, unit: Unit): Verb[] {
  const { tags } = reading;
  const verbs: Verb[] = [];
  const weak: number[] = [];
  for (let i = unit.first; i < unit.last; i++) {
    const tag = tags[i];
    if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do') {
      const verb = withAuxiliary(reading, unit, i);
      // "the first to have signed": an infinitive.
      if (tag === 'modal' || tag === 'be' || tags[i - 1] !== 'to') verbs.push(verb);
      i = verb.last - 1;
    } else if (tag === 'finite' && !/^(?:det|poss|to|prep)$/.test(tagBefore(reading, unit, i)))
      verbs.push(plain(i, 'past'));
    else if (tag === 'past' || tag === 'pres') weak.push(i);
  }
  for (const verb of chooseWeak(reading, unit, weak, verbs)) verbs.push(verb);
  return verbs.sort((a, b) => a.first - b.first);
}

function withAuxiliary(reading: Reading, unit: Unit, first: number): Verb {
  const { tags } = reading;
  const lead = tags[first];
  let i = first + 1;
  let been = false;
  let have = lead === 'have';
  const skip = () => {
    while (i < unit.last && (tags[i] === 'adv' || tags[i] === 'not') && !dateAt(reading, i)) i++;
  };
  skip();
  // "Will Belarus leave?" is a question and gets no more than its auxiliary.
  while (i < unit.last && (tags[i] === 'been' || (tags[i] === 'have' && lead === 'modal'))) {
    if (tags[i] === 'been') been = true;
    else have = true;
    i++;
    skip();
  }
  const tag = tags[i];
  const word = wordAt(reading, first);
  const carries = lead === 'be' || been || have || lead === 'modal' || lead === 'do';
  const tense = tenseOf(reading, lead, have, word, i);
  const be = lead === 'be' || been;
  if (carries && (tag === 'past' || tag === 'part' || tag === 'finite'))
    return {
      first,
      last: i + 1,
      head: i,
      tense: tenseOf(reading, lead, have, word, i + 1),
      passive: be,
      copula: false,
    };
  if (tag === 'ing' && be) return { first, last: i + 1, head: i, tense, passive: false, copula: false };
  if (lead === 'modal' || lead === 'do') {
    const base = tag === 'pres' || tag === 'noun' || tag === 'have' || tag === 'do';
    if (!been && base) return { first, last: i + 1, head: i, tense, passive: false, copula: false };
    return { first, last: i, head: i - 1, tense, passive: false, copula: been };
  }
  return {
    first,
    last: Math.max(first + 1, i),
    head: Math.max(first, i - 1),
    tense,
    passive: false,
    copula: be,
  };
}

/** "is due to", "are to address", "is expected to": what is planned. `after` is the token after the verb. */
function tenseOf(reading: Reading, lead: Tag | undefined, have: boolean, word: string, after: number): Tense {
  if (lead === 'modal') return /^(?:will|won't|shall|'ll|’ll)$/.test(word) ? 'future' : 'modal';
  if (lead === 'be' && !have) {
    const last = wordAt(reading, after - 1);
    if (reading.tags[after] === 'to' && wordAt(reading, after + 1) !== 'blame') {
      if (/^(?:is|are|was|were|also|now|still|not)$/.test(last)) return 'plan';
      if (/^(?:set|scheduled|expected|planned|slated|supposed|poised|going|meant)$/.test(last)) return 'plan';
    }
    if (/^(?:due|set|poised|about)$/.test(wordAt(reading, after)) && reading.tags[after + 1] === 'to')
      return 'plan';
    if (/^going$/.test(wordAt(reading, after)) && reading.tags[after + 1] === 'to') return 'plan';
    if (/^(?:un)?likely$/.test(wordAt(reading, after)) && reading.tags[after + 1] === 'to') return 'modal';
    return /^(?:was|were|wasn|weren)/.test(word) ? 'past' : 'present';
  }
  if (have) return 'perfect';
  return word.startsWith('did') ? 'past' : 'present';
}
