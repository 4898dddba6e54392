// What a finite verb is, and what stands before one.
import type { Reading, Unit } from './reading';
import type { Tag } from './tags';

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

/** A verb of one word. */
export const plain = (i: number, tense: Tense): Verb => ({
  first: i,
  last: i + 1,
  head: i,
  tense,
  passive: false,
  copula: false,
});

/** The tag before a token, adverbs left out; "start" at the beginning. */
export function tagBefore({ tags }: Reading, { first }: Unit, i: number): Tag | 'start' {
  for (let k = i - 1; k >= first; k--) {
    const tag = tags[k];
    if (tag !== undefined && tag !== 'adv' && tag !== 'not') return tag;
  }
  return 'start';
}
