// What the rules for the words around a name ask of other names, and what they may answer.

/** What the rules need to know of other names. */
export interface KnownNames {
  /** Whether a known name starts at a place; whether one ends there. */
  startsAt(text: string, at: number): boolean;
  endsAt(text: string, at: number): boolean;
  /** Types of the names that start at a place, or that are one word and end there. */
  typesFrom(text: string, at: number): readonly string[];
  typesTo(text: string, at: number): readonly string[];
  /** Whether a word is the name of a country or of its people. */
  isNation(word: string): boolean;
}

/**
 * What the words around make of a name: not this bearer's, that of another person who is only named beside, that of another
 * person, this bearer's, his but only beside somebody else of that name, or his with his forename.
 */
export const NOT_HIS = 0;
export const ASIDE = 1;
export const ANOTHERS = 2;
export const HIS = 3;
export const HIS_ASIDE = 4;
export const HIS_IN_FULL = 5;
