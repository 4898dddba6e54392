// Quotations that no saying verb carries: 'Ann Holm: "…"', 'the mayor was blunt: "…"', "in Ann Holm's words, …", and those
// that somebody passes on: "was quoted by X as saying", "X quoted Y as saying".

import { contentEnd } from './content-end';
import type { Tokens } from './contents';
import type { Clause } from './grammar/clauses';
import { endsSaying, phraseEnd, phraseStart } from './grammar/phrases';
import { type Reading, type Unit, wordAt } from './grammar/reading';
import { isRole } from './role-words';
import { nameBetween } from './speakers';
import type { Saying } from './speech';
import { hasNoun, headEntity, isPronoun } from './who';

const bare = (speaker: Tokens, entity: string | null, cue: Tokens, contents: Tokens[]): Saying => ({
  ...{ speaker, entity, cue, contents },
  ...{ whole: false, vow: false, tail: null, clause: null },
});

/** The sayings of a unit that a colon, "in X's words" or "as saying" makes, where `before` has none for the same words. */
export function announced(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  before: readonly Saying[],
): Saying[] {
  const { tags } = reading;
  const found: Saying[] = [];
  const taken = (k: number) =>
    [...before, ...found].some(({ contents }) => contents.some(({ first, last }) => first <= k && k < last));
  for (let k = unit.first + 1; k + 1 < unit.last; k++) {
    const word = wordAt(reading, k);
    if (word === ':' && tags[k + 1] === 'quoted' && !taken(k + 1)) {
      const saying = afterColon(reading, unit, clauses, before, k);
      if (saying) found.push(saying);
    } else if (word === 'as' && wordAt(reading, k + 1) === 'saying') {
      const saying = passedOn(reading, unit, clauses, k);
      // "Tass quoted the army as saying …, Reuters reports": both pass it on.
      const from = saying?.contents[0]?.first ?? k;
      const told = before.some(({ contents }) => contents.some(({ first }) => first === from));
      if (saying && !told) found.push(saying);
    } else if (tags[k] === 'quoted' && tags[k - 1] !== 'quoted' && !taken(k)) {
      const saying = inWords(reading, unit, k);
      if (saying) found.push(saying);
    }
  }
  return found;
}

/** The quotation from token `first` on. */
function quotationFrom({ tags }: Reading, unit: Unit, first: number): Tokens {
  let last = first;
  while (last < unit.last && tags[last] === 'quoted') last++;
  return { first, last };
}

/** Somebody who can speak: a name of a person or body, an office, "he" or "she". */
function speaks(reading: Reading, { first, last }: Tokens): string | null | undefined {
  const entity = headEntity(reading, first, last);
  if (entity !== null)
    return /^(?:person|organisation)$/.test(reading.types.get(entity) ?? '') ? entity : undefined;
  const known = isPronoun(reading, first, last) && /^s?he$/.test(wordAt(reading, first));
  return known || (hasNoun(reading, { first, last }) && isRole(wordAt(reading, last - 1))) ? null : undefined;
}

/** "Holm's message to Berg was simple": whose it is. */
function ownerOf(reading: Reading, { first, last }: Tokens): { speaker: Tokens; entity: string } | null {
  const { mentionAt, mentions, tags } = reading;
  let k = first;
  while (k < last && (mentionAt[k] ?? -1) >= 0 && mentionAt[k] === mentionAt[first]) k++;
  const said =
    /^(?:message|response|reply|answer|advice|verdict|warning|reaction|plea|conclusion|motto|words)$/;
  const entity = mentions[mentionAt[first] ?? -1]?.entity;
  return entity !== undefined && k > first && tags[k] === 'poss' && said.test(wordAt(reading, k + 1))
    ? { speaker: { first, last: k }, entity }
    : null;
}

/** What somebody does to words that are not his own. */
const NO_SAYING =
  /^(?:cite|cites|cited|quote|quotes|quoted|includ|list|publish|show|print|call|nam|dub|titl|entitl)/;

function afterColon(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  before: readonly Saying[],
  colon: number,
): Saying | null {
  const main = clauses.filter((c) => c.via === 'direct' && c.subject && c.verb.last <= colon).at(-1);
  // "Berg resigned, with one voter writing:": another stands before the colon.
  if (main && main.last < colon) return null;
  const speaker = main?.subject ?? { first: unit.first, last: colon };
  if (!main && clauses.some((c) => c.verb.last <= colon)) return null;
  if (!main && phraseStart(reading, unit.first, colon) !== unit.first) return null;
  if (
    main &&
    before.some(({ contents }) =>
      contents.some(({ first, last }) => first <= main.verb.first && main.verb.first < last),
    )
  )
    return null;
  const owner = main?.verb.copula ? ownerOf(reading, speaker) : null;
  if (main && owner) {
    const words = quotationFrom(reading, unit, colon + 1);
    return bare(owner.speaker, owner.entity, { first: main.verb.head, last: main.verb.head + 1 }, [words]);
  }
  // "The nurse, Ann Holm, was blunt:"
  const between = main ? nameBetween(reading, speaker, main.verb.first) : null;
  const alone = speaks(reading, speaker);
  const entity = between?.entity ?? alone;
  if (entity === undefined || !/^\p{L}/u.test(wordAt(reading, speaker.first))) return null;
  if (!main && reading.types.get(entity ?? '') !== 'person') return null;
  if (
    main &&
    (main.verb.passive ||
      NO_SAYING.test(wordAt(reading, main.verb.head)) ||
      (!main.verb.copula && reading.types.get(entity ?? '') === 'organisation'))
  )
    return null;
  const cue = main ? { first: main.verb.head, last: main.verb.head + 1 } : { first: colon, last: colon + 1 };
  const named = between ? { first: speaker.first, last: between.last } : speaker;
  return bare(named, entity, cue, [quotationFrom(reading, unit, colon + 1)]);
}

/** "Tass quoted Ann Holm as saying …" and "Ann Holm was quoted by Tass as saying …". */
function passedOn(reading: Reading, unit: Unit, clauses: readonly Clause[], as: number): Saying | null {
  const { tags } = reading;
  let verb = as - 1;
  while (verb > unit.first && as - verb < 14 && !/^(?:quot|cit)(?:ed|es)$/.test(wordAt(reading, verb)))
    verb--;
  if (!/^(?:quot|cit)(?:ed|es)$/.test(wordAt(reading, verb))) return null;
  let first = as + 2;
  const after =
    wordAt(reading, first) === 'that' || /^[,:]$/.test(wordAt(reading, first)) ? first + 1 : first;
  const passive = wordAt(reading, verb + 1) === 'by';
  let speaker: Tokens = { first: verb + 1, last: as };
  if (passive) {
    let edge = verb;
    while (edge > unit.first && /^(?:be|been|have|adv)$/.test(tags[edge - 1] ?? '')) edge--;
    const start = phraseStart(reading, unit.first, edge);
    if (start === null) return null;
    speaker = { first: start, last: edge };
  } else speaker.last = Math.min(as, phraseEnd(reading, verb + 1, as));
  if (speaker.last <= speaker.first || !hasNoun(reading, speaker)) return null;
  let last = contentEnd(reading, unit, clauses, after);
  first = after;
  if (last - first < 2) {
    // '"…," Tass quoted her as saying.'
    last = verb;
    while (last > unit.first && tags[last - 1] !== 'quoted') last--;
    first = last;
    while (first > unit.first && tags[first - 1] === 'quoted') first--;
    if (first >= last || !endsSaying(reading, last - 1)) return null;
  }
  const entity = headEntity(reading, speaker.first, speaker.last);
  return bare(speaker, entity, { first: as + 1, last: as + 2 }, [{ first, last }]);
}

/** The person named last in "the prosecutor, Ann Holm, QC". */
function nameIn({ mentionAt, mentions, types }: Reading, { first, last }: Tokens): string | null {
  for (let k = last - 1; k >= first; k--) {
    const entity = mentions[mentionAt[k] ?? -1]?.entity;
    if (entity !== undefined && types.get(entity) === 'person') return entity;
  }
  return null;
}

/** 'It was, in Holm's words, "a failure of nerve"'. */
function inWords(reading: Reading, unit: Unit, quote: number): Saying | null {
  const { tags } = reading;
  let k = quote - 1;
  if (wordAt(reading, k) === ',') k--;
  for (let of = k; of > Math.max(unit.first + 2, k - 14); of--)
    if (
      wordAt(reading, of) === 'of' &&
      wordAt(reading, of - 1) === 'words' &&
      wordAt(reading, of - 2) === 'the'
    ) {
      // "In the words of Holm, the board …", "In the words of the mayor, Anna Holm, it was …": the speaker ends with the name.
      const near = phraseEnd(reading, of + 1, k + 1);
      const head = headEntity(reading, of + 1, near);
      const entity = head ?? nameIn(reading, { first: of + 1, last: k + 1 });
      let last = head === null ? k + 1 : near;
      if (head === null && entity !== null)
        while (reading.mentions[reading.mentionAt[last - 1] ?? -1]?.entity !== entity) last--;
      const speaker = { first: of + 1, last };
      return hasNoun(reading, speaker)
        ? bare(speaker, entity, { first: of - 1, last: of }, [quotationFrom(reading, unit, quote)])
        : null;
    }
  if (!/^(?:words?|phrase|view|opinion)$/.test(wordAt(reading, k)) || tags[k - 1] !== 'poss') return null;
  const own = wordAt(reading, k - 1);
  const named = /^['’]s?$/.test(own);
  let first = named ? k - 2 : k - 1;
  while (named && first > unit.first && tags[first - 1] === 'name') first--;
  if (wordAt(reading, first - 1) !== 'in') return null;
  const speaker = { first, last: named ? k - 1 : k };
  const entity = named ? headEntity(reading, first, k - 1) : null;
  return entity === null
    ? null
    : bare(speaker, entity, { first: k, last: k + 1 }, [quotationFrom(reading, unit, quote)]);
}
