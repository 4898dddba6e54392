// Forms that may be a past tense or a participle, a present tense or a noun: which of them are finite verbs. Those that may be
// a present tense are judged in present-verbs.
import { presentVerb } from './present-verbs';
import { dateAt, type Reading, type Unit, wordAt } from './reading';
import { closesRelative, endsStretch, lastVerb, verbInStretch } from './stretch';
import type { Tag } from './tags';
import { plain, tagBefore, type Verb } from './verb';
import { BASED, BY, GIVEN, HANGS, MOVES, SAY, TAKES_OF, UNDERTAKES } from './words';

const NOMINAL = new Set<Tag>(['name', 'noun', 'num', 'quoted', 'pron']);
/** A stretch ends at punctuation, a conjunction or a subordinator: forms compete for being its verb. */
export function chooseWeak(
  reading: Reading,
  unit: Unit,
  weak: readonly number[],
  strong: readonly Verb[],
): Verb[] {
  const { tags } = reading;
  const owner = new Map<number, Verb>();
  for (const verb of strong) for (let k = verb.first; k < verb.last; k++) owner.set(k, verb);
  const chosen: Verb[] = [];
  const isVerb = new Map(owner);
  for (const i of weak) {
    if (owner.has(i)) continue;
    const verb = weakVerb(reading, unit, i, isVerb);
    if (!verb) continue;
    // A later form in the same stretch without a clause of its own makes this one a participle.
    // "planned to close the port" is one, "the port planned to replace it was closed" none.
    const deed =
      tags[i + 1] === 'to' && UNDERTAKES.has(wordAt(reading, i)) && wordAt(reading, i) !== 'planned';
    const object = deed || (hasObject(reading, i) && !dateAt(reading, i + 1));
    // "victims who perished will be buried"
    const who = wordAt(reading, i - 1) === 'who';
    if (tags[i] === 'past' && !object && !who && rivalAfter(reading, unit, i, owner, weak)) continue;
    chosen.push(verb);
    isVerb.set(i, verb);
  }
  return chosen;
}

function weakVerb(reading: Reading, unit: Unit, i: number, isVerb: Map<number, Verb>): Verb | null {
  const { tags } = reading;
  const prior = tagBefore(reading, unit, i);
  const next = tags[i + 1];
  const nextWord = wordAt(reading, i + 1);
  const word = wordAt(reading, i);
  const say = SAY.has(word);
  if (tags[i] === 'pres') return presentVerb(reading, unit, i, prior, isVerb);
  if (prior === 'start') return null;
  // "coal-fired", "Texas-based"
  if (/^[-‑]$/.test(wordAt(reading, i - 1)) && reading.tokens[i]?.spaced === false) return null;
  // "a group called X": what it is called, not who called.
  if (/^(?:called|named|dubbed|titled|entitled)$/.test(word) && (prior === 'noun' || hasCalled(reading, i)))
    if (!callsIt(reading, i)) return null;
  // "a Republican named Ann Holm"
  if (word === 'named' && next === 'name' && /^an?$/.test(wordAt(reading, i - 2))) return null;
  if (/^(?:det|poss|prep|to|num|been)$/.test(prior)) {
    // "533 died"
    const counted =
      prior === 'num' && (hasObject(reading, i) || /^(?:died|fled|survived|drowned|escaped)$/.test(word));
    if (!counted) return null;
  }
  if (prior === 'mark' || prior === 'conj') {
    const verbBefore = lastVerb(i, unit, isVerb);
    if (prior === 'mark' && !say) {
      // "The firm, based in Moss, Norway, sold"
      if (BASED.test(word) && next === 'prep') return null;
      // ", led by Lukashenko": a participle, unless the commas enclose something and the clause has no verb yet.
      if (
        nextWord === 'by' ||
        (verbBefore !== null &&
          !closesRelative(reading, unit, i, isVerb) &&
          !closesAside(reading, i, verbBefore))
      )
        return null;
      // "Her neighbour, Pat Hynes, agreed.", "The Socialists, the biggest party, abstained, saying that …"
      const ends = verbBefore === null && (i + 2 >= unit.last || tags[i + 2] === 'ing');
      return ends || next === undefined || next !== 'mark' ? plain(i, 'past') : null;
    }
    // "should be documented and investigated": the second participle hangs on the first one's auxiliary.
    const hangs = verbBefore?.passive && wordAt(reading, verbBefore.last).match(/^(?:and|or)$/);
    if (prior === 'conj' && (verbBefore === null || hangs)) return null;
    if (prior === 'conj' && next === 'noun' && tags[i + 2] === 'noun' && !/(?:ed|t|d)$/.test(word))
      return null;
    // ", full and sustained access"
    if (prior === 'conj' && next === 'noun' && tags[i - 2] === 'noun' && tags[i - 3] === 'mark') return null;
    return plain(i, 'past');
  }
  if (nextWord === 'by' && !say) return null;
  if (!say && besideWith(reading, unit, i)) return null;
  // "the man credited with it", "a nurse accused of it": without an object these are participles.
  if (GIVEN.has(word) && /^(?:with|of)$/.test(nextWord)) return null;
  const hangsOn = next === 'adv' ? wordAt(reading, i + 2) : nextWord;
  if (HANGS.has(word) && BY.test(hangsOn) && !(next === 'to' && UNDERTAKES.has(word))) return null;
  if (nextWord === 'of' && !say && !TAKES_OF.has(word)) return null;
  if (
    next === 'prep' &&
    !say &&
    (prior === 'noun' || prior === 'name') &&
    byAgent(reading, unit, i) &&
    !MOVES.has(word)
  )
    return null;
  // "the election held on Sunday was": a participle after a noun that already is the object of a verb.
  const previous = verbInStretch(reading, unit, i, isVerb);
  // "an aide who did not want to be named acknowledged."
  const ends =
    say && i + 2 >= unit.last && previous !== null && wordAt(reading, previous.first - 1) === 'who';
  if (
    previous &&
    !ends &&
    !endsWho(reading, unit, i, previous, isVerb) &&
    !SAY.has(wordAt(reading, previous.head))
  )
    return null;
  return plain(i, 'past');
}

/** "A man who stole an ambulance led deputies …": the sentence still needs its verb, and this one has an object. */
function endsWho(
  reading: Reading,
  unit: Unit,
  i: number,
  { first }: Verb,
  isVerb: Map<number, Verb>,
): boolean {
  if (wordAt(reading, first - 1) !== 'who' || reading.tags[i - 1] !== 'noun') return false;
  for (let k = unit.first; k < first - 1; k++) if (isVerb.has(k)) return false;
  return /^(?:det|poss|noun|name)$/.test(reading.tags[i + 1] ?? '') && !dateAt(reading, i + 1);
}

/** "said one victim, a widow, lost her savings": a description between what somebody said of whom and the verb. */
function closesAside(reading: Reading, i: number, { head, last }: Verb): boolean {
  if (!SAY.has(wordAt(reading, head)) || wordAt(reading, i - 1) !== ',') return false;
  let k = last;
  while (k < i - 1 && wordAt(reading, k) !== ',') {
    if (/^(?:mark|quoted)$/.test(reading.tags[k] ?? '')) return false;
    k++;
  }
  if (k >= i - 1 || k === last || !(reading.tags[k + 1] === 'det' || wordAt(reading, k + 1) === 'or'))
    return false;
  for (let j = k + 1; j < i - 1; j++) if (wordAt(reading, j) === ',') return false;
  return true;
}

/** "the office called the report nonsense": an object in small letters follows. */
function callsIt({ tokens }: Reading, i: number): boolean {
  return (
    /^(?:the|it|him|her|them|his|its|their|this|that)$/.test(tokens[i + 1]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[i + 2]?.text ?? '')
  );
}

/** "Scientology called the …" inside a longer noun phrase: a name that itself hangs on a preposition. */
function hasCalled({ tags }: Reading, i: number): boolean {
  return tags[i - 1] === 'name' && tags[i - 2] === 'prep';
}

/** "the pictures given to the museum by the family": who did it follows later, so the form is a participle. */
function byAgent(reading: Reading, { last }: Unit, i: number): boolean {
  for (let k = i + 1; k < last && !endsStretch(reading, k); k++) {
    const agent = reading.tags[k + 1];
    if (wordAt(reading, k) === 'by' && (agent === 'det' || agent === 'name' || agent === 'poss'))
      return !dateAt(reading, k + 1);
  }
  return false;
}

/** ", with laws against it expected next month": what goes with the clause has no verb of its own. */
function besideWith(reading: Reading, { first }: Unit, i: number): boolean {
  let k = i - 1;
  while (k > first && !endsStretch(reading, k)) k--;
  return wordAt(reading, k) === ',' && wordAt(reading, k + 1) === 'with';
}

function hasObject({ tags }: Reading, i: number): boolean {
  const next = tags[i + 1];
  return (
    next === 'det' ||
    next === 'poss' ||
    next === 'name' ||
    next === 'noun' ||
    next === 'num' ||
    next === 'pron' ||
    next === 'sub' ||
    next === 'quoted'
  );
}

function rivalAfter(
  reading: Reading,
  { last }: Unit,
  i: number,
  owner: Map<number, Verb>,
  weak: readonly number[],
): boolean {
  const { tags } = reading;
  const say = SAY.has(wordAt(reading, i));
  for (let k = i + 1; k < last && !endsStretch(reading, k); k++) {
    if (owner.has(k)) return !say;
    // Another past form counts if it has what a verb has: an object, or the end of the clause.
    if (tags[k] === 'past' && weak.includes(k) && !say) {
      const prior = tags[k - 1];
      if (
        prior &&
        NOMINAL.has(prior) &&
        wordAt(reading, k + 1) !== 'by' &&
        (hasObject(reading, k) || !BY.test(wordAt(reading, k + 1)))
      )
        return true;
    }
  }
  return false;
}
