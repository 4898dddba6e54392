// Who says what: finds the saying verbs of a unit with their speaker and the words that are said.
// A saying never reaches over its unit: what stands in another sentence is nobody's unless `inherit.ts` is sure.
import { claimsObject, cueOf, needsMark } from './cues';
import type { Clause } from './grammar/clauses';
import { dateAt, type Reading, type Unit, wordAt } from './grammar/reading';
import { headEntity, phraseEnd } from './who';

/** Token indexes, [first, last). */
export interface Tokens {
  first: number;
  last: number;
}

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

const NO_SPEAKER =
  /^(?:i|we|you|there|this|that|what|which|who|these|those|one|someone|anyone|nobody|everyone|some|many|others)$/;
const LEAD =
  /^(?:and|but|or|yet|so|however|meanwhile|still|also|then|though|instead|moreover|additionally|furthermore|nevertheless|,)$/;

/** The sayings of a unit, in the order of their cues. */
export function findSayings(reading: Reading, unit: Unit, clauses: readonly Clause[]): Saying[] {
  const sayings: Saying[] = [];
  for (const clause of clauses) {
    const saying = sayingOf(reading, unit, clauses, clause, sayings);
    if (saying) sayings.push(saying);
  }
  for (const saying of participial(reading, unit, clauses, sayings)) sayings.push(saying);
  for (const saying of accordingTo(reading, unit, sayings)) sayings.push(saying);
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
  const kind = cueOf(word);
  if (!kind || verb.passive || verb.copula || verb.tense === 'modal' || verb.tense === 'future') return null;
  const cue = { first: verb.head, last: verb.head + 1 };
  for (let k = verb.first; k < verb.last; k++)
    if (tags[k] === 'not' || /n['’]t$/.test(wordAt(reading, k))) return null;
  const inverted = invertedSpeaker(reading, unit, clause);
  const speaker = inverted ?? speakerOf(reading, clauses, clause);
  if (!speaker || !hasNoun(reading, speaker)) return null;
  const entity = headEntity(reading, speaker.first, speaker.last);
  const make = (contents: Tokens[], rest: Partial<Saying> = {}): Saying => ({
    speaker,
    entity,
    cue,
    contents,
    whole: false,
    vow: false,
    tail: null,
    clause,
    ...rest,
  });
  const whole = (vow: boolean) => make([{ first: clause.first, last: clause.last }], { whole: true, vow });
  if (kind === 'judge') return inverted ? null : judges(reading, clause) ? whole(false) : null;
  if (kind === 'vow') return !inverted && tags[verb.last] === 'to' ? whole(true) : null;
  const edge = inverted ? verb.first : speaker.first;
  const low = Math.max(
    unit.first,
    ...before.flatMap(({ contents, cue: c, speaker: s }) => [c.last, s.last, ...contents.map((x) => x.last)]),
  );
  const left =
    inverted || tags[edge - 1] === 'quoted' || wordAt(reading, edge - 1) === ','
      ? leftOf(reading, low, edge, clauses)
      : null;
  const after = inverted?.last ?? verb.last;
  const right = rightOf(reading, unit, clauses, after, kind === 'tell');
  if (kind === 'find')
    return right && wordAt(reading, right.content.first - 1) === 'that'
      ? make([right.content], { tail: { first: after, last: right.content.first } })
      : null;
  const leftQuoted = left !== null && tags[left.last - 1] === 'quoted';
  if (right && (!left || !leftQuoted || right.quoted)) {
    const contents = left && leftQuoted ? [left, right.content] : [right.content];
    return make(contents, { tail: { first: after, last: right.content.first } });
  }
  if (left) {
    const tail = { first: after, last: clauseTail(reading, unit, after) };
    const resumed = resumes(reading, unit, clauses, tail.last, left);
    return make(resumed ? [left, resumed] : [left], { tail });
  }
  const gave = heldBy(reading, clauses, clause);
  if (gave) return make(gave);
  if (tags[verb.last] === 'to' && /^claim/.test(word)) return whole(false);
  if (claimsObject(word) && hasObject(reading, verb.last) && tags[verb.last] !== 'num') return whole(false);
  return make([], { tail: { first: after, last: clauseTail(reading, unit, after) } });
}

/** "Officials said the talks had failed but insisted …": a second saying verb belongs to who spoke, not to what was spoken of. */
function speakerOf(reading: Reading, clauses: readonly Clause[], clause: Clause): Tokens | null {
  if (clause.via !== 'shared') return clause.subject;
  const n = clauses.indexOf(clause);
  const holder = clauses[n - 2];
  const said =
    holder &&
    clauses[n - 1]?.via === 'direct' &&
    /^(?:say|tell)$/.test(cueOf(wordAt(reading, holder.verb.head)) ?? '');
  return said && !holder.verb.passive && holder.subject ? holder.subject : clause.subject;
}

/** '"…," said the minister': the speaker follows the verb. */
function invertedSpeaker(reading: Reading, unit: Unit, { verb, via }: Clause): Tokens | null {
  const prior = verb.first - 1;
  if (prior < unit.first || (via === 'direct' && reading.tags[prior] !== 'quoted')) return null;
  if (reading.tags[prior] !== 'quoted' && wordAt(reading, prior) !== ',') return null;
  const last = phraseEnd(reading, verb.last, unit.last);
  const first = reading.tags[verb.last];
  return last > verb.last && first !== 'sub' && first !== 'prep' && !dateAt(reading, verb.last)
    ? { first: verb.last, last }
    : null;
}

/** Whether a phrase can be somebody: it has a noun or name, or is "he", "she", "it" or "they". */
function hasNoun(reading: Reading, { first, last }: Tokens): boolean {
  if (last - first === 1 && NO_SPEAKER.test(wordAt(reading, first))) return false;
  for (let k = first; k < last; k++)
    if (/^(?:noun|name|pron|num|pres)$/.test(reading.tags[k] ?? '')) return true;
  return false;
}

function judges(reading: Reading, { verb, last }: Clause): boolean {
  const word = wordAt(reading, verb.head);
  const next = wordAt(reading, verb.last);
  let marked = false;
  for (let k = verb.last; k < last; k++) {
    const here = wordAt(reading, k);
    if (reading.tags[k] === 'quoted') marked = true;
    if (/^accus/.test(word) && here === 'of') return true;
    if (
      /^(?:as|for)$/.test(here) &&
      !/^(?:accus|urg|call|attack|back|support|oppos|defend|question)/.test(word)
    )
      marked = true;
    if (/^(?:urg|call)/.test(word) && reading.tags[k] === 'to' && k > verb.last) marked = true;
  }
  if (/^call/.test(word)) return marked || /^(?:for|on)$/.test(next);
  if (/^accus/.test(word)) return false;
  return needsMark(word) ? marked : hasObject(reading, verb.last);
}

function hasObject({ tags }: Reading, k: number): boolean {
  const tag = tags[k];
  return (
    tag === 'det' ||
    tag === 'poss' ||
    tag === 'name' ||
    tag === 'noun' ||
    tag === 'num' ||
    tag === 'pron' ||
    tag === 'quoted' ||
    tag === 'sub' ||
    tag === 'past' ||
    tag === 'ing'
  );
}

/** What stands before the speaker, if it can be what is said: quoted words, or a clause. */
function leftOf(reading: Reading, low: number, edge: number, clauses: readonly Clause[]): Tokens | null {
  const { tags } = reading;
  let first = low;
  while (
    first < edge &&
    (LEAD.test(wordAt(reading, first)) || (tags[first] === 'mark' && tags[first] !== 'quoted'))
  )
    first++;
  let last = edge;
  while (
    last > first &&
    (wordAt(reading, last - 1) === ',' ||
      wordAt(reading, last - 1) === '—' ||
      wordAt(reading, last - 1) === '–') &&
    tags[last - 1] !== 'quoted'
  )
    last--;
  if (last <= first) return null;
  let quoted = false;
  for (let k = first; k < last; k++) if (tags[k] === 'quoted') quoted = true;
  if (quoted && tags[last - 1] === 'quoted') {
    // '… and "such words," he said': the quoted words alone unless they complete a clause before them.
    return { first, last };
  }
  const main = clauses.find(
    (c) =>
      c.verb.first >= first &&
      c.verb.last <= last &&
      (c.under === null || c.under === 'that' || c.verb.first > first + 40),
  );
  const depends =
    tags[first] === 'sub' ||
    tags[first] === 'ing' ||
    /^(?:with|once|while)$/.test(wordAt(reading, first));
  return main && !depends ? { first, last } : null;
}

/** What stands after the cue, if it is what is said: after "that", a colon, in quotation marks, or a clause. */
function rightOf(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  after: number,
  told: boolean,
): { content: Tokens; quoted: boolean } | null {
  const { tags } = reading;
  let k = after;
  if (told && tags[k] !== 'sub')
    k = Math.max(k, tags[k] === 'pron' ? k + 1 : phraseEnd(reading, k, unit.last));
  const upTo = (first: number, quoted: boolean) => {
    const last = contentEnd(reading, unit, clauses, first);
    return last > first ? { content: { first, last }, quoted } : null;
  };
  for (; k < unit.last; k++) {
    const word = wordAt(reading, k);
    const tag = tags[k];
    if (tag === 'quoted') return upTo(k, true);
    if (word === ':') return k + 1 < unit.last ? upTo(k + 1, tags[k + 1] === 'quoted') : null;
    if (word === ',') {
      if (tags[k + 1] === 'quoted') return upTo(k + 1, true);
      return null;
    }
    if (tag === 'sub') {
      if (word === 'that') return upTo(k + 1, false);
      return /^(?:how|why|what|where|who|when|if|whether|because|as|while|although|though|which|whose)$/.test(
        word,
      )
        ? null
        : upTo(k, false);
    }
    if (tag === 'mark') return null;
    const next = clauses.find((c) => c.verb.first >= k && c.via === 'direct' && c.subject?.first === k);
    if (next && (next.under === null || next.under === 'that')) return upTo(k, false);
    if (clauses.some((c) => c.verb.first === k)) return null;
  }
  return null;
}

/** The end of what is said after a cue: the unit's end, or where somebody else or the narrator takes over. */
function contentEnd(reading: Reading, unit: Unit, clauses: readonly Clause[], first: number): number {
  const { tags } = reading;
  let last = unit.last;
  let seen = false;
  for (let k = first; k < unit.last; k++) {
    if (tags[k] === 'quoted') {
      seen = true;
      continue;
    }
    const word = wordAt(reading, k);
    if (clauses.some((c) => c.verb.first === k)) seen = true;
    if (!seen) continue;
    if (word === ';') {
      last = k;
      break;
    }
    const comma = word === ',' || tags[k - 1] === 'quoted';
    const at = word === ',' ? k + 1 : k;
    if (!comma) continue;
    const next = wordAt(reading, at);
    if (tags[at] === 'ing' && cueOf(next)) {
      last = k;
      break;
    }
    if (
      /^(?:but|while|whereas|although|though)$/.test(next) &&
      clauses.some((c) => c.via === 'direct' && c.verb.first > at)
    ) {
      last = k;
      break;
    }
    if (
      next === 'according' ||
      (next === 'and' &&
        clauses.some(
          (c) =>
            c.via !== 'relative' &&
            c.first === at + 1 &&
            cueOf(wordAt(reading, c.verb.head)) &&
            !c.verb.passive,
        ))
    ) {
      last = k;
      break;
    }
  }
  while (last > first && tags[last - 1] === 'mark' && !/^[)\]%]$/.test(wordAt(reading, last - 1))) last--;
  return last;
}

/** The end of the adverbials after a cue: "in a statement on Monday". */
function clauseTail(reading: Reading, unit: Unit, from: number): number {
  let k = from;
  while (k < unit.last && reading.tags[k] !== 'mark' && reading.tags[k] !== 'quoted') k++;
  return k;
}

/** '"A," he said, "B"' and 'The vote, he said, was unfair': what goes on after the cue. */
function resumes(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  comma: number,
  left: Tokens,
): Tokens | null {
  const { tags } = reading;
  const leftQuoted = tags[left.last - 1] === 'quoted';
  const at = wordAt(reading, comma) === ',' ? comma + 1 : comma;
  if (at >= unit.last) return null;
  if (leftQuoted && tags[at] === 'quoted') return { first: at, last: contentEnd(reading, unit, clauses, at) };
  const verbless = !clauses.some((c) => c.verb.first >= left.first && c.verb.last <= left.last);
  if (verbless && !leftQuoted && at > comma && clauses.some((c) => c.verb.first === at))
    return { first: at, last: contentEnd(reading, unit, clauses, at) };
  return null;
}

/** "the results of the election, which authorities said gave him 80%": a saying inside a relative clause. */
function heldBy(reading: Reading, clauses: readonly Clause[], clause: Clause): Tokens[] | null {
  const held = clauses.find((c) => c.verb.first === clause.verb.last && c.via === 'none');
  if (!held || clause.via !== 'direct' || !clause.subject) return null;
  const relative = clause.subject.first - 1;
  if (reading.tags[relative] !== 'sub' || !/^(?:which|who|that)$/.test(wordAt(reading, relative)))
    return null;
  const end = wordAt(reading, relative - 1) === ',' ? relative - 1 : relative;
  const first = antecedent(reading, clauses, end);
  return first === null
    ? null
    : [
        { first, last: end },
        { first: held.verb.first, last: held.last },
      ];
}

function antecedent({ tags, tokens }: Reading, clauses: readonly Clause[], end: number): number | null {
  let low = end;
  while (
    low > 0 &&
    tags[low - 1] !== 'mark' &&
    tags[low - 1] !== 'sub' &&
    tags[low - 1] !== 'to' &&
    !clauses.some((c) => c.verb.last === low)
  )
    low--;
  while (low < end && tags[low] !== 'det' && tags[low] !== 'name' && tags[low] !== 'poss') low++;
  return low < end && tokens[low] ? low : null;
}

/** ", adding that …": the speaker is who spoke or acted before in the same sentence. */
function participial(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  before: readonly Saying[],
): Saying[] {
  const found: Saying[] = [];
  for (let k = unit.first + 1; k < unit.last; k++) {
    const kind = reading.tags[k] === 'ing' ? cueOf(wordAt(reading, k)) : null;
    const prior = wordAt(reading, k - 1);
    if ((kind !== 'say' && kind !== 'tell') || !(prior === ',' || reading.tags[k - 1] === 'quoted')) continue;
    const outermost = (saying: Saying) =>
      !before.some((other) =>
        other.contents.some(
          ({ first, last }) => other !== saying && first <= saying.cue.first && saying.cue.last <= last,
        ),
      );
    const said = before.filter((saying) => saying.cue.last <= k && outermost(saying)).at(-1);
    const main = clauses
      .filter((c) => c.verb.last <= k && c.subject && c.under === null && c.via !== 'relative')
      .at(-1);
    const speaker = said?.speaker ?? main?.subject;
    if (!speaker || (speaker.last - speaker.first === 1 && NO_SPEAKER.test(wordAt(reading, speaker.first))))
      continue;
    const right = rightOf(reading, unit, clauses, k + 1, kind === 'tell');
    if (!right) continue;
    found.push({
      speaker,
      entity: said ? said.entity : headEntity(reading, speaker.first, speaker.last),
      cue: { first: k, last: k + 1 },
      contents: [right.content],
      whole: false,
      vow: false,
      tail: { first: k + 1, last: right.content.first },
      clause: null,
    });
  }
  return found;
}

function accordingTo(reading: Reading, unit: Unit, before: readonly Saying[]): Saying[] {
  const found: Saying[] = [];
  const { tags } = reading;
  for (let k = unit.first; k + 2 < unit.last; k++) {
    if (wordAt(reading, k) !== 'according' || wordAt(reading, k + 1) !== 'to' || tags[k] === 'quoted')
      continue;
    const speaker = { first: k + 2, last: phraseEnd(reading, k + 2, unit.last) };
    if (!hasNoun(reading, speaker)) continue;
    const trim = (first: number, last: number): Tokens | null => {
      let [a, b] = [first, last];
      while (a < b && (LEAD.test(wordAt(reading, a)) || (tags[a] === 'mark' && wordAt(reading, a) !== '"')))
        a++;
      while (b > a && tags[b - 1] === 'mark' && !/^[)\]%]$/.test(wordAt(reading, b - 1))) b--;
      return b > a ? { first: a, last: b } : null;
    };
    const low = Math.max(
      unit.first,
      ...before.flatMap(({ contents }) => contents.map((x) => (x.last <= k ? x.last : unit.first))),
    );
    const comma = skipTo(reading, unit, speaker.last);
    const left = trim(low, k);
    const right = comma < unit.last ? trim(comma, unit.last) : null;
    const contents = left
      ? left &&
        right &&
        wordAt(reading, comma) === ',' &&
        tags[comma + 1] !== 'ing' &&
        tags[comma + 1] !== 'conj'
        ? [left, right]
        : [left]
      : right
        ? [right]
        : [];
    if (contents.length > 0)
      found.push({
        speaker,
        entity: headEntity(reading, speaker.first, speaker.last),
        cue: { first: k, last: k + 2 },
        contents,
        whole: false,
        vow: false,
        tail: { first: speaker.last, last: comma },
        clause: null,
      });
  }
  return found;
}

function skipTo(reading: Reading, unit: Unit, from: number): number {
  let k = from;
  while (k < unit.last && wordAt(reading, k) !== ',') k++;
  return k;
}
