// What is said: the words before or after a saying verb that belong to the speaker.
import { contentEnd } from './content-end';
import { cueOf } from './cues';
import type { Clause } from './grammar/clauses';
import { endsSaying } from './grammar/phrases';
import { type Reading, type Unit, wordAt } from './grammar/reading';

/** Token indexes, [first, last). */
export interface Tokens {
  first: number;
  last: number;
}

/** Words that only join a sentence to the one before. */
const LEAD =
  /^(?:and|but|or|yet|so|however|meanwhile|still|also|then|though|instead|moreover|additionally|furthermore|nevertheless|,)$/;

/** Whether token k only joins the sentence to the one before: "so", but not "so far". */
export const leads = (reading: Reading, k: number): boolean =>
  LEAD.test(wordAt(reading, k)) && !/^(?:far|long|many|much)$/.test(wordAt(reading, k + 1));

/** What stands before the speaker, if it can be what is said: quoted words, or a clause. */
export function leftOf(
  reading: Reading,
  low: number,
  edge: number,
  clauses: readonly Clause[],
): Tokens | null {
  const { tags } = reading;
  let first = low;
  while (first < edge && (leads(reading, first) || (tags[first] === 'mark' && tags[first] !== 'quoted')))
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
  // '"He will be prosecuted" when he returns, Holm said': what ends a sentence that begins with a quotation.
  if (tags[first] === 'quoted' && !endsSaying(reading, first)) {
    let close = first;
    while (close < last && tags[close] === 'quoted') close++;
    const more = wordAt(reading, close);
    if (close - first > 5 && (tags[close] === 'prep' || /^(?:when|if|because|unless|until)$/.test(more)))
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
  // "Once the economy picks up, it will grow, said …": the main clause stands behind the first comma.
  const behind = clauses.some(
    (c) =>
      c.via === 'direct' &&
      c.under === null &&
      c.verb.last <= last &&
      (c.subject?.first ?? 0) > first &&
      wordAt(reading, (c.subject?.first ?? 0) - 1) === ',',
  );
  return main && (!depends || (behind && tags[last - 1] !== 'sub')) ? { first, last } : null;
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
  // '"…," Holm recalled in "My Life."': a title.
  if (tags[first - 1] === 'prep') return null;
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

/** "The two spoke by phone, the ministry said, and agreed to meet": what goes on with the first subject is said too. */
export function sharesOn(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  comma: number,
): Tokens | null {
  const first = comma + 2;
  if (wordAt(reading, comma) !== ',' || reading.tags[comma + 1] !== 'conj') return null;
  const shared = clauses.find((c) => c.verb.first === first && c.via === 'shared');
  const own = shared?.subject && shared.subject.last <= comma - 2;
  const deed = own && (!cueOf(wordAt(reading, shared.verb.head)) || reading.tags[shared.verb.last] === 'to');
  return deed ? { first, last: contentEnd(reading, unit, clauses, first) } : null;
}

/** "It was compounded, he said, by the strike", "It was humour, she said, that kept him alive": the sentence's other half. */
export function halfAfter(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  comma: number,
  left: Tokens,
): Tokens | null {
  const first = comma + 1;
  const [main, ...others] = clauses.filter(({ verb }) => verb.first >= left.first && verb.last <= left.last);
  if (
    wordAt(reading, comma) !== ',' ||
    !main ||
    others.length > 0 ||
    reading.tags[left.last - 1] === 'quoted'
  )
    return null;
  const doer = main.verb.passive && main.verb.last === left.last && wordAt(reading, first) === 'by';
  const cleft = main.verb.copula && wordAt(reading, left.first) === 'it' && wordAt(reading, first) === 'that';
  return doer || cleft ? { first, last: contentEnd(reading, unit, clauses, first) } : null;
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
  while (first < edge && (leads(reading, first) || reading.tags[first] === 'mark')) first++;
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
