// Finds the finite verbs of a unit: auxiliaries with what they carry, and past or present forms where a verb can stand.
import { dateAt, type Reading, type Unit, wordAt } from './reading';
import type { Tag } from './tags';
import { HANGS } from './words';

export type Tense = 'past' | 'present' | 'perfect' | 'modal' | 'future' | 'plan';

/** A finite verb with its auxiliaries. Token indexes, [first, last). */
export interface Verb {
  first: number;
  last: number;
  /** The verb that carries the meaning. */
  head: number;
  tense: Tense;
  passive: boolean;
  /** A form of "be" and nothing else: "is the president". */
  copula: boolean;
}

const BY =
  /^(?:by|in|on|at|from|with|as|to|of|for|under|near|after|before|during|since|between|against|into)$/;
const SAY =
  /^(?:sa(?:id|ys?)|told|tells?|claim(?:ed|s)?|believe[ds]?|added|adds|insist(?:ed|s)?|warned|warns|thinks?|thought|argue[ds]?|suggest(?:ed|s)?|announced|confirmed|reported|hopes?|feared|knew|knows)$/;
const NOMINAL = new Set<Tag>(['name', 'noun', 'num', 'quoted', 'pron']);

/** The finite verbs of a unit, in order. */
export function findVerbs(reading: Reading, unit: Unit): Verb[] {
  const { tags } = reading;
  const verbs: Verb[] = [];
  const weak: number[] = [];
  for (let i = unit.first; i < unit.last; i++) {
    const tag = tags[i];
    if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do') {
      const verb = withAuxiliary(reading, unit, i);
      verbs.push(verb);
      i = verb.last - 1;
    } else if (tag === 'finite' && !/^(?:det|poss|to|prep)$/.test(before(reading, unit, i)))
      verbs.push(plain(i, 'past'));
    else if (tag === 'past' || tag === 'pres') weak.push(i);
  }
  for (const verb of chooseWeak(reading, unit, weak, verbs)) verbs.push(verb);
  return verbs.sort((a, b) => a.first - b.first);
}

const plain = (i: number, tense: Tense): Verb => ({
  first: i,
  last: i + 1,
  head: i,
  tense,
  passive: false,
  copula: false,
});

/** The tag before a token, adverbs left out; "start" at the beginning. */
function before({ tags }: Reading, { first }: Unit, i: number): Tag | 'start' {
  for (let k = i - 1; k >= first; k--) {
    const tag = tags[k];
    if (tag !== undefined && tag !== 'adv' && tag !== 'not') return tag;
  }
  return 'start';
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
    if (reading.tags[after] === 'to') {
      if (/^(?:is|are|was|were|also|now|still|not)$/.test(last)) return 'plan';
      if (/^(?:set|scheduled|expected|planned|slated|supposed|poised|going|meant)$/.test(last)) return 'plan';
    }
    if (
      /^(?:due|set|poised|ready|likely|about)$/.test(wordAt(reading, after)) &&
      reading.tags[after + 1] === 'to'
    )
      return 'plan';
    if (/^going$/.test(wordAt(reading, after)) && reading.tags[after + 1] === 'to') return 'plan';
    return /^(?:was|were|wasn|weren)/.test(word) ? 'past' : 'present';
  }
  if (have) return 'perfect';
  return word.startsWith('did') ? 'past' : 'present';
}

/** A stretch ends at punctuation, a conjunction or a subordinator: forms compete for being its verb. */
function chooseWeak(reading: Reading, unit: Unit, weak: readonly number[], strong: readonly Verb[]): Verb[] {
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
    if (tags[i] === 'past' && !hasObject(reading, i) && rivalAfter(reading, unit, i, owner, weak)) continue;
    chosen.push(verb);
    isVerb.set(i, verb);
  }
  return chosen;
}

function weakVerb(reading: Reading, unit: Unit, i: number, isVerb: Map<number, Verb>): Verb | null {
  const { tags } = reading;
  const prior = before(reading, unit, i);
  const next = tags[i + 1];
  const nextWord = wordAt(reading, i + 1);
  const word = wordAt(reading, i);
  const say = SAY.test(word);
  if (tags[i] === 'pres') return presentVerb(reading, unit, i, prior, isVerb);
  if (prior === 'start') return null;
  // "a group called X": what it is called, not who called.
  if (/^(?:called|named|dubbed|titled|entitled)$/.test(word) && (prior === 'noun' || hasCalled(reading, i)))
    return null;
  if (/^(?:det|poss|prep|to|num|been)$/.test(prior) && !(prior === 'num' && hasObject(reading, i)))
    return null;
  if (prior === 'mark' || prior === 'conj') {
    const verbBefore = lastVerb(i, unit, isVerb);
    if (prior === 'mark' && !say) {
      // ", led by Lukashenko": a participle, unless the commas enclose something and the clause has no verb yet.
      if (nextWord === 'by' || verbBefore !== null) return null;
      return next === undefined || i + 1 >= unit.last || !/^(?:mark)$/.test(next) ? plain(i, 'past') : null;
    }
    // "should be documented and investigated": the second participle hangs on the first one's auxiliary.
    const hangs = verbBefore?.passive && wordAt(reading, verbBefore.last).match(/^(?:and|or)$/);
    if (prior === 'conj' && (verbBefore === null || hangs)) return null;
    if (prior === 'conj' && next === 'noun' && tags[i + 2] === 'noun' && !/(?:ed|t|d)$/.test(word))
      return null;
    return plain(i, 'past');
  }
  if (nextWord === 'by' && !say) return null;
  if (HANGS.test(word) && BY.test(nextWord)) return null;
  // "the election held on Sunday was": a participle after a noun that already is the object of a verb.
  const previous = verbInStretch(reading, unit, i, isVerb);
  if (previous && !SAY.test(wordAt(reading, previous.head))) return null;
  return plain(i, 'past');
}

function presentVerb(
  reading: Reading,
  unit: Unit,
  i: number,
  prior: Tag | 'start',
  isVerb: Map<number, Verb>,
): Verb | null {
  const { tags } = reading;
  const next = tags[i + 1];
  const word = wordAt(reading, i);
  const third = /s$/.test(word);
  const say = SAY.test(word);
  const subject = wordAt(reading, i - 1);
  if (isVerb.has(i + 1)) return null;
  // "the two Arab states": after a demonym it is a noun.
  if (reading.mentions[reading.mentionAt[i - 1] ?? -1]?.kind === 'demonym') return null;
  const previous = verbInStretch(reading, unit, i, isVerb);
  if (previous && !SAY.test(wordAt(reading, previous.head))) return null;
  if (say && /^(?:says?|adds|tells)$/.test(word) && prior !== 'to' && prior !== 'det' && prior !== 'start')
    return plain(i, 'present');
  const opens =
    next === 'det' ||
    next === 'poss' ||
    next === 'to' ||
    next === 'pron' ||
    next === 'sub' ||
    next === 'quoted';
  if (prior === 'pron') return /^(?:he|she|it|who)$/.test(subject) === third ? plain(i, 'present') : null;
  if (prior === 'sub')
    return third &&
      (opens || next === 'noun' || next === 'name' || next === 'prep') &&
      /^(?:who|which|that)$/.test(subject)
      ? plain(i, 'present')
      : null;
  if (prior === 'name' && third)
    return opens || next === 'noun' || next === 'name' || next === 'num' ? plain(i, 'present') : null;
  if (prior === 'noun') {
    const plural = /(?:[^s]s|people|men|women|children|police)$/.test(subject);
    return (opens || wordAt(reading, i + 1) === 'as') && plural !== third ? plain(i, 'present') : null;
  }
  return null;
}

/** "Scientology called the …" inside a longer noun phrase: a name that itself hangs on a preposition. */
function hasCalled({ tags }: Reading, i: number): boolean {
  return tags[i - 1] === 'name' && tags[i - 2] === 'prep';
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

function lastVerb(i: number, { first }: Unit, isVerb: Map<number, Verb>): Verb | null {
  for (let k = i - 1; k >= first; k--) {
    const verb = isVerb.get(k);
    if (verb) return verb;
  }
  return null;
}

function endsStretch(reading: Reading, k: number): boolean {
  const tag = reading.tags[k];
  return (
    tag === 'mark' ||
    tag === 'sub' ||
    tag === 'conj' ||
    tag === 'quoted' ||
    /^(?:as|after|before|since|until|than)$/.test(wordAt(reading, k))
  );
}

function verbInStretch(reading: Reading, { first }: Unit, i: number, isVerb: Map<number, Verb>): Verb | null {
  for (let k = i - 1; k >= first && !endsStretch(reading, k); k--) {
    const verb = isVerb.get(k);
    if (verb) return verb;
  }
  return null;
}

function rivalAfter(
  reading: Reading,
  { last }: Unit,
  i: number,
  owner: Map<number, Verb>,
  weak: readonly number[],
): boolean {
  const { tags } = reading;
  const say = SAY.test(wordAt(reading, i));
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
