// What is said: the words before or after a saying verb that belong to the speaker.
import { contentEnd } from './content-end';
import { cueOf } from './cues';
import type { Clause } from './grammar/clauses';
import { endsSaying, phraseEnd } from './grammar/phrases';
import { dateAt, type Reading, type Unit, wordAt } from './grammar/reading';
import { PAST_ONLY } from './grammar/words';

/** Token indexes, [first, last). */
export interface Tokens {
  first: number;
  last: number;
}

/** Words that only join a sentence to the one before. */
export const LEAD =
  /^(?:and|but|or|yet|so|however|meanwhile|still|also|then|though|instead|moreover|additionally|furthermore|nevertheless|,)$/;

/** What stands before the speaker, if it can be what is said: quoted words, or a clause. */
export function leftOf(
  reading: Reading,
  low: number,
  edge: number,
  clauses: readonly Clause[],
): Tokens | null {
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
    tags[last - 1] === 'sub' ||
    tags[first] === 'ing' ||
    /^(?:with|once|while)$/.test(wordAt(reading, first));
  return main && !depends ? { first, last } : null;
}

const REPORTS =
  /^(?:reports?|fears?|claims?|warnings?|news|evidence|signs?|concerns?|allegations?|suggestions?|hopes?|complaints?|rumou?rs?)$/;

/** What stands after the cue, if it is what is said: after "that", a colon, in quotation marks, or a clause. */
export function rightOf(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  after: number,
  told: boolean,
): { content: Tokens; quoted: boolean } | null {
  const { tags } = reading;
  let k = after;
  // "agreed to buy the shares it lacks": a deed.
  if (tags[k] === 'to' && /^agree/.test(wordAt(reading, after - 1))) return null;
  if (told && tags[k] !== 'sub') {
    const whom = tags[k] === 'pron' ? k + 1 : phraseEnd(reading, k, unit.last);
    // "told the agency Norway had …": the name before the verb is its subject.
    const next = clauses.find((c) => c.verb.first >= k && c.via === 'direct')?.subject?.first ?? whom;
    k = next > k ? Math.min(whom, next) : whom;
  }
  const upTo = (first: number, quoted: boolean) => {
    const last = contentEnd(reading, unit, clauses, first);
    return last > first ? { content: { first, last }, quoted } : null;
  };
  for (; k < unit.last; k++) {
    const word = wordAt(reading, k);
    const tag = tags[k];
    // "pointed to the 'electric' drinks": marked words inside a phrase are not what is said.
    if (tag === 'quoted') {
      // 'said the president "has full confidence"', 'said it "regrets" …'
      if (!told && k > after && isSubjectOf(reading, after, k)) return upTo(after, false);
      return /^(?:det|poss|prep)$/.test(tags[k - 1] ?? '') || isObject(reading, k) ? null : upTo(k, true);
    }
    // "declared war, with the prime minister saying: …": another's words.
    if (
      tag === 'ing' &&
      /^(?:say|tell)$/.test(cueOf(word) ?? '') &&
      (/^(?:mark|sub|quoted)$/.test(tags[k + 1] ?? '') || wordAt(reading, k - 1) === 'by')
    )
      return null;
    if (word === ':') return k + 1 < unit.last ? upTo(k + 1, tags[k + 1] === 'quoted') : null;
    if (word === ',') {
      if (tags[k + 1] === 'quoted') return upTo(k + 1, true);
      // "claimed, without evidence, that …"
      let close = k + 1;
      while (close < Math.min(unit.last, k + 8) && wordAt(reading, close) !== ',') close++;
      // 'said her client, an engineer, "wept"'
      if (wordAt(reading, close) === ',' && tags[close + 1] === 'quoted' && k > after && !told)
        return /^(?:det|poss|name|noun|pron)$/.test(tags[after] ?? '') ? upTo(after, false) : null;
      if (wordAt(reading, close) !== ',' || wordAt(reading, close + 1) !== 'that') return null;
      k = close;
      continue;
    }
    if (tag === 'sub') {
      // "is recalling bikes after reports that …": what the reports say.
      if (word === 'that' && k - 1 > after && REPORTS.test(wordAt(reading, k - 1))) return null;
      // "have discovered tracks of a bird that may have weighed …": what the bird did.
      const next = clauses.find(({ verb }) => verb.first > k);
      if (
        word === 'that' &&
        k > after &&
        tags[k - 1] === 'noun' &&
        next?.via === 'relative' &&
        next.under === 'that'
      )
        return null;
      // "confirmed that but said …"
      if (word === 'that' && tags[k + 1] === 'conj') return null;
      if (word === 'that') return upTo(k + 1, false);
      // 'said although X was known, "nobody has looked"'
      if (
        !told &&
        /^(?:although|though|while|if|when|unless|once)$/.test(word) &&
        mainAfter(reading, unit, clauses, k)
      )
        return upTo(k, false);
      return /^(?:how|why|what|where|who|when|if|whether|because|as|while|although|though|which|whose)$/.test(
        word,
      )
        ? null
        : upTo(k, false);
    }
    if (tag === 'mark') return null;
    const next = clauses.find((c) => c.verb.first >= k && c.via === 'direct' && c.subject?.first === k);
    if (next && (next.under === null || next.under === 'that' || next.under === 'said'))
      return upTo(k, false);
    if (clauses.some((c) => c.verb.first === k)) return null;
  }
  return null;
}

const VERBAL =
  /^(?:is|are|wa?s|were|ha[sd]|have|will|would|can|could|may|might|must|should|do|does|did|never|[a-z]{2,}(?:[^s'’]s|ed))$/;

/** Whether tokens [first, quote) are what the quoted words, which begin small, are said of. */
function isSubjectOf(reading: Reading, first: number, quote: number): boolean {
  const { tags, tokens } = reading;
  const opening = tokens[quote + 1]?.text ?? '';
  const verb = /ly$/.test(opening) ? (tokens[quote + 2]?.text ?? '') : opening;
  if (!(VERBAL.test(verb) || PAST_ONLY.has(verb)) || dateAt(reading, first)) return false;
  for (let k = first; k < quote; k++) if (!/^(?:det|poss|noun|name|pron)$/.test(tags[k] ?? '')) return false;
  return !/^(?:det|poss)$/.test(tags[quote - 1] ?? '') && phraseEnd(reading, first, quote) === quote;
}

/** 'adding "and Emergency" to the name': a word or two in quotation marks that something is done with. */
function isObject(reading: Reading, first: number): boolean {
  const quotation = reading.quotations[reading.quoteAt[first] ?? -1];
  if (!quotation || endsSaying(reading, first)) return false;
  let last = first;
  while (reading.quoteAt[last] === reading.quoteAt[first]) last++;
  return last - first <= 4 && reading.tags[last] === 'to';
}

/** Whether a comma later in the unit ends a subordinate clause and what follows it is the main one. */
function mainAfter(reading: Reading, unit: Unit, clauses: readonly Clause[], from: number): boolean {
  let k = from;
  while (k < unit.last && reading.tags[k] !== 'mark') k++;
  if (wordAt(reading, k) !== ',') return false;
  return (
    reading.tags[k + 1] === 'quoted' || clauses.some((c) => c.via === 'direct' && c.subject?.first === k + 1)
  );
}

/** The end of the adverbials after a cue: "in a statement on Monday". */
export function clauseTail(reading: Reading, unit: Unit, from: number): number {
  let k = from;
  while (k < unit.last && reading.tags[k] !== 'mark' && reading.tags[k] !== 'quoted') k++;
  return k;
}

/** '"A," he said, "B"' and 'The vote, he said, was unfair': what goes on after the cue. */
export function resumes(
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
  if (!leftQuoted) return null;
  // '"A," said X, who leads the group, "B"': the other half may come after an aside.
  let first = at;
  while (
    first < Math.min(unit.last, at + 24) &&
    tags[first] !== 'quoted' &&
    !/^[.;:]$/.test(wordAt(reading, first))
  )
    first++;
  if (tags[first] !== 'quoted' || (first > at && wordAt(reading, first - 1) !== ',')) return null;
  const said = clauses.some(
    (c) =>
      c.verb.first >= at &&
      c.verb.last <= first &&
      c.via !== 'relative' &&
      cueOf(wordAt(reading, c.verb.head)),
  );
  return said ? null : { first, last: contentEnd(reading, unit, clauses, first) };
}

/** 'The bridge, Anna Holm said, was unsafe': a saying put between subject and verb. */
export function insertedIn(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  low: number,
  edge: number,
  after: number,
): Tokens[] | null {
  if (wordAt(reading, after) !== ',' || wordAt(reading, edge - 1) !== ',') return null;
  const goesOn = { first: after + 1, last: contentEnd(reading, unit, clauses, after + 1) };
  // "a park that, he said, would bring 150 jobs"
  if (reading.tags[edge - 2] === 'sub' && clauses.some((c) => c.verb.first === after + 1)) {
    const end = wordAt(reading, edge - 3) === ',' ? edge - 3 : edge - 2;
    const noun = antecedent(reading, clauses, end);
    return noun === null ? null : [{ first: noun, last: end }, goesOn];
  }
  // "In return, they said, the owner paid for a boat"
  const main = clauses.some((c) => c.via === 'direct' && c.under === null && c.subject?.first === after + 1);
  if (main && edge - low < 8 && !clauses.some((c) => c.verb.first >= low && c.verb.last < edge))
    return [goesOn];
  if (!clauses.some((c) => c.verb.first === after + 1 && c.via === 'none')) return null;
  let first = low;
  while (first < edge && (LEAD.test(wordAt(reading, first)) || reading.tags[first] === 'mark')) first++;
  if (first >= edge - 1 || clauses.some((c) => c.verb.first >= first && c.verb.last < edge)) return null;
  return [{ first, last: edge - 1 }, goesOn];
}

/** "the results of the election, which authorities said gave him 80%": a saying inside a relative clause. */
export function heldBy(reading: Reading, clauses: readonly Clause[], clause: Clause): Tokens[] | null {
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
  while (low < end && !/^(?:det|name|poss|noun|num)$/.test(tags[low] ?? '')) low++;
  return low < end && tokens[low] ? low : null;
}
