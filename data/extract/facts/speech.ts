// Who says what: finds the saying verbs of a unit with their speaker and the words that are said.
// A saying never reaches over its unit: what stands in another sentence is nobody's unless `inherit.ts` is sure.

import { accordingTo } from './according';
import { announced } from './announced';
import { contentEnd } from './content-end';
import {
  clauseTail,
  halfAfter,
  heldBy,
  insertedIn,
  leftOf,
  resumes,
  sharesOn,
  type Tokens,
} from './contents';
import { claimsObject, cueOf, denies, holds } from './cues';
import type { Clause } from './grammar/clauses';
import { endsSaying, phraseEnd } from './grammar/phrases';
import { afterDate, dateAt, type Reading, type Unit, wordAt } from './grammar/reading';
import { appositionBefore, isHuman } from './grammar/subjects';
import { hasObject, isDone, judges } from './judging';
import { nounal } from './nouns';
import { participial } from './participial';
import { beforeMain, outcry, rightOf, unreadAfter, VOCAL } from './right-of';
import { accuserOf, invertedSpeaker, nameBetween, speakerOf, withTown } from './speakers';
import { decides, hasNoun, headEntity, isFinding, isShare } from './who';

export interface Saying {
  /** The speaker's words, verbatim. */
  speaker: Tokens;
  entity: string | null;
  cue: Tokens;
  /** What is said; with `whole` the clause that says it ("X accused Y of …"). */
  contents: Tokens[];
  whole: boolean;
  vow: boolean;
  /** Where to look for the time of the saying: between the cue and what is said. */
  tail: Tokens | null;
  clause: Clause | null;
}

/** The sayings of a unit, in the order of their cues. */
export function findSayings(reading: Reading, unit: Unit, clauses: readonly Clause[]): Saying[] {
  const sayings: Saying[] = [];
  for (const clause of clauses) {
    const saying = sayingOf(reading, unit, clauses, clause, sayings);
    if (saying) sayings.push(saying);
  }
  for (const saying of participial(reading, unit, clauses, sayings)) sayings.push(saying);
  for (const saying of accordingTo(reading, unit, clauses)) sayings.push(saying);
  for (const saying of announced(reading, unit, clauses, sayings)) sayings.push(saying);
  for (const saying of nounal(reading, unit, clauses)) sayings.push(saying);
  return sayings.sort((a, b) => a.cue.first - b.cue.first);
}

function sayingOf(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  clause: Clause,
  before: readonly Saying[],
): Saying | null {
  const { tags } = reading;
  const { verb } = clause;
  const word = wordAt(reading, verb.head);
  const kind =
    word === 'quoted' && verb.passive
      ? 'say'
      : (cueOf(word) ?? (besideQuote(reading, unit, clause) ? 'say' : null));
  const accuser = verb.passive && word === 'accused' ? accuserOf(reading, clause) : null;
  if (
    !kind ||
    (verb.passive && !accuser && !(word === 'quoted' && wordAt(reading, verb.last) === 'as')) ||
    verb.copula ||
    // "the count was continuing and …"
    word === 'continuing' ||
    // "140 people once reported missing had been found"
    /^(?:missing|dead|injured|wounded|killed|stolen|lost|trapped)$/.test(wordAt(reading, verb.last)) ||
    // "if he swears that …": nobody has said it.
    /^(?:if|unless|whether)$/.test(clause.under ?? '') ||
    verb.tense === 'modal' ||
    verb.tense === 'future'
  )
    return null;
  const quoted =
    verb.passive &&
    word === 'quoted' &&
    wordAt(reading, verb.last) === 'as' &&
    wordAt(reading, verb.last + 1) === 'saying';
  if (!verb.passive && isDone(reading, verb.head, verb.last)) return null;
  const out = /^point/.test(word) && wordAt(reading, verb.last) === 'out';
  const cue = { first: verb.head, last: quoted ? verb.last + 2 : verb.head + (out ? 2 : 1) };
  for (let k = verb.first; k < verb.last; k++)
    if (tags[k] === 'not' || /n['’]t$/.test(wordAt(reading, k))) return null;
  if (accuser)
    return {
      speaker: accuser,
      entity: headEntity(reading, accuser.first, accuser.last),
      cue,
      contents: [{ first: clause.first, last: clause.last }],
      whole: true,
      vow: false,
      tail: null,
      clause,
    };
  // "was summoned and told that …": told by somebody else.
  if (
    kind === 'tell' &&
    clause.via === 'shared' &&
    clauses[clauses.indexOf(clause) - 1]?.verb.passive &&
    /^(?:sub|quoted|mark|to)$/.test(tags[verb.last] ?? '')
  )
    return null;
  const inverted =
    kind === 'tell' && word !== 'asked' ? null : invertedSpeaker(reading, unit, clauses, clause);
  const found = inverted ?? speakerOf(reading, clauses, clause);
  if (!found || !hasNoun(reading, found)) return null;
  // "commentators like Berg, who claim that …": more than he.
  if (clause.via === 'relative' && wordAt(reading, found.first - 1) === 'like') return null;
  const speaker = inverted ? found : withTown(reading, found, unit.first);
  // 'announced the prime minister, Ann Holm, …': the name follows the office.
  const between = inverted
    ? isHuman(wordAt(reading, speaker.last - 1))
      ? nameBetween(reading, speaker, unit.last - 1)
      : null
    : nameBetween(reading, speaker, verb.first);
  const entity = headEntity(reading, found.first, found.last) ?? between?.entity ?? null;
  const make = (contents: Tokens[], rest: Partial<Saying> = {}): Saying => ({
    speaker: between ? { first: speaker.first, last: between.last } : speaker,
    entity,
    cue,
    contents,
    whole: false,
    vow: false,
    tail: null,
    clause,
    ...rest,
  });
  // "73 percent said it should end": nobody's words, but how many say so.
  if (kind === 'say' && !inverted && isShare(reading, speaker) && clause.via === 'direct')
    return make([{ first: clause.first, last: unit.last }], { whole: true });
  const whole = (vow: boolean) => make([{ first: clause.first, last: clause.last }], { whole: true, vow });
  // '"Go home," he said, a remark the mayor called "rude"': what is judged stands before the judge.
  if (kind === 'judge' && clause.under === 'contact' && !inverted)
    return make([
      { first: appositionBefore(reading, unit, speaker.first) ?? clause.first, last: clause.last },
    ]);
  // "what Berg calls the best deal": it hangs on "what".
  if (kind === 'judge' && clause.under === 'what') return null;
  // "Voters rejected the bond": a deed.
  if (kind === 'judge' && decides(reading, speaker, word)) return null;
  // "disputed that characterization": which?
  if (
    kind === 'judge' &&
    /^th(?:at|is|[eo]se)$/.test(wordAt(reading, verb.last)) &&
    clause.last <= verb.last + 2
  )
    return null;
  if (kind === 'judge')
    return inverted ? null : judges(reading, verb.head, verb.last, clause.last) ? whole(false) : null;
  if (kind === 'vow' && !inverted && tags[afterDate(reading, verb.last)] === 'to') return whole(true);
  // "As the mayor has noted, …"
  if (
    kind === 'say' &&
    clause.under === 'as' &&
    wordAt(reading, verb.last) === ',' &&
    speaker.first < unit.first + 2
  )
    return make([{ first: verb.last + 1, last: contentEnd(reading, unit, clauses, verb.last + 1) }]);
  // "has asked the government to ban the word": what is asked for is no clause of its own.
  const whom = kind === 'tell' || /^warn/.test(word);
  if (whom && !inverted && tags[phraseEnd(reading, verb.last, unit.last)] === 'to') return whole(false);
  const edge = inverted ? verb.first : speaker.first;
  const low = Math.max(
    unit.first,
    ...before
      .filter(({ contents }) => contents.length > 0)
      .flatMap(({ contents, cue: c, speaker: s }) => [c.last, s.last, ...contents.map((x) => x.last)]),
  );
  const ahead =
    inverted || tags[edge - 1] === 'quoted' || wordAt(reading, edge - 1) === ','
      ? leftOf(reading, tellsAll(reading, unit, clause, before) ? unit.first : low, edge, clauses)
      : null;
  const after = inverted?.last ?? cue.last;
  const told =
    rightOf(reading, unit, clauses, after, kind === 'tell') ??
    (/^sa(?:id|ys?)$/.test(word) && !inverted ? unreadAfter(reading, unit, clauses, after) : null);
  const right = told && {
    ...told,
    content: VOCAL.test(word)
      ? outcry(reading, told.content)
      : beforeMain(reading, clauses, clause, told.content),
  };
  // 'In a letter to the "community," he said "no"': what he said stands behind.
  const left = ahead && right && tags[ahead.first] === 'prep' ? null : ahead;
  if (holds(word) && !right)
    return !inverted &&
      tags[verb.last] !== 'pron' &&
      clause.via !== 'relative' &&
      hasObject(reading, verb.last) &&
      !dateAt(reading, verb.last)
      ? whole(false)
      : null;
  // "points to a grant", "read the verdict": no words.
  if (/^point/.test(word) && !out && !right?.quoted && !left) return null;
  if (/^read/.test(word) && /^(?:det|poss)$/.test(tags[after] ?? '')) return null;
  // "promised a vote by September"
  if (kind === 'vow' && !inverted && !right && hasObject(reading, verb.last)) return whole(true);
  // "Vienna shows that there is another way": an example, nobody's words.
  if (kind === 'find' && !inverted && reading.types.get(entity ?? '') === 'place') return null;
  // "…, court records show."
  if (kind === 'vow' && !(right && wordAt(reading, right.content.first - 1) === 'that')) return null;
  if (
    kind === 'find' &&
    left &&
    !right &&
    !inverted &&
    (verb.last >= unit.last - 1 || tags[verb.last] === 'prep')
  )
    return make([left]);
  if (kind === 'find' && right && wordAt(reading, right.content.first - 1) === 'that')
    return make([right.content], { tail: { first: after, last: right.content.first } });
  if (kind === 'find')
    return !inverted && isFinding(reading, speaker) && hasObject(reading, verb.last) ? whole(false) : null;
  // "denied that through a spokesman": what?
  if (
    denies(word) &&
    wordAt(reading, verb.last) === 'that' &&
    /^(?:prep|mark)$/.test(tags[verb.last + 1] ?? '')
  )
    return null;
  // What is denied is never given without the denial.
  if (right && denies(word) && !right.quoted) return whole(false);
  const leftQuoted = left !== null && tags[left.last - 1] === 'quoted';
  if (right && (!left || !leftQuoted || right.quoted)) {
    // "The city is poor, he points out: half of its streets …": both sides are his words.
    const both = leftQuoted || wordAt(reading, right.content.first - 1) === ':';
    const contents = left && both ? [left, right.content] : [right.content];
    return make(contents, { tail: { first: after, last: right.content.first } });
  }
  if (left) {
    const tail = { first: after, last: clauseTail(reading, unit, after) };
    const resumed =
      resumes(reading, unit, clauses, tail.last, left) ??
      sharesOn(reading, unit, clauses, tail.last) ??
      halfAfter(reading, unit, clauses, tail.last, left);
    return make(resumed ? [left, resumed] : [left], { tail });
  }
  const inserted = insertedIn(reading, unit, clauses, low, edge, after);
  if (inserted) return make(inserted);
  const gave = heldBy(reading, clauses, clause);
  if (gave) return make(gave);
  // "those they claim to be defending": it hangs on what stands before.
  if (
    clause.under === 'contact' ||
    /^(?:those|all|everything|anything)$/.test(wordAt(reading, speaker.first - 1))
  )
    return null;
  if (tags[verb.last] === 'to' && /^claim/.test(word)) return whole(false);
  if (claimsObject(word) && hasObject(reading, verb.last) && tags[verb.last] !== 'num') return whole(false);
  return make([], { tail: { first: after, last: clauseTail(reading, unit, after) } });
}

/** "Prosecutors suspect that …, the newspaper reported": it tells of their saying too. */
function tellsAll(
  { tags }: Reading,
  unit: Unit,
  { verb, via, subject }: Clause,
  before: readonly Saying[],
): boolean {
  const [only, ...others] = before.flatMap(({ contents }) => contents);
  return (
    via === 'direct' &&
    verb.last >= unit.last - 1 &&
    only !== undefined &&
    others.length === 0 &&
    tags[only.last - 1] !== 'quoted' &&
    only.last + 1 === subject?.first
  );
}

/** '"Go away!" she snarled.': any verb without an object beside a quotation that ends in a mark of its own. */
function besideQuote(reading: Reading, { first, last }: Unit, { verb, subject, via }: Clause): boolean {
  if (
    verb.passive ||
    verb.copula ||
    verb.last - verb.first > 1 ||
    /^(?:do|have|be|modal)$/.test(reading.tags[verb.head] ?? '')
  )
    return false;
  const ends = (k: number) => k >= first && reading.tags[k] === 'quoted' && endsSaying(reading, k);
  const next = reading.tags[verb.last];
  if (via === 'direct' && subject && ends(subject.first - 1))
    return verb.last >= last || /^(?:mark|quoted|adv|prep|sub)$/.test(next ?? '');
  return ends(verb.first - 1) && (next === 'name' || next === 'det') && verb.last < last;
}
