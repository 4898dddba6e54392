// Abbreviations; the lists stand in ./lists/abbreviation.txt.
import { lowerCase } from './lower-case';

/** Their full stop does not end a sentence. */
export const ABBREVIATIONS = lowerCase.abbreviation;

/** Of these, the ones that a name follows, so that a capital after them does not start a sentence. */
export const BEFORE_A_NAME = lowerCase['before-a-name'];
