// Nouns that say what somebody or something is; the lists stand in ../tables/lists/callings.txt.
import { lowerCase } from '../tables/lower-case';

/** What ties one person to another. */
export const RELATIONS = lowerCase.relation;

/** Kinds of places. */
export const PLACES = lowerCase['place-kind'];

/** "led by", "founded by": the participle says how the two belong together. */
export const LED_BY = lowerCase['led-by'];
/** Those of them that are an office. */
export const OFFICE = lowerCase['led-by-office'];

/** "co-founder", "secretary-general", "president-elect" and "ex-president" are roles too. */
export function isRole(word: string): boolean {
  const bare = word
    .toLowerCase()
    .replace(/^(?:ex|co|vice|deputy|former|then)-|-(?:general|elect|designate|in-chief)$/g, '');
  return (
    lowerCase.calling.has(bare) ||
    (/(?:[^s]woman|[a-z]{3}man|ologist|spokesperson)$/.test(bare) &&
      !/^(?:human|german|roman|ottoman|woman|norman)$/.test(bare))
  );
}
