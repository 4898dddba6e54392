// Lists of words that are compared in lower case. What each holds says the first line of its file in ./lists.
import { PACKED } from './packed-lower-case';
import { wordLists } from './word-lists';

/** In the order of their bits. */
export const LOWER_CASE = [
  'common',
  'org-head',
  'org-suffix',
  'club-first',
  'club-last',
  'title',
  'strong-title',
  'title-modifier',
  'speech',
  'person-verb',
  'particle',
  'role',
  'event-head',
  'place-head',
  'place-first',
  'other-head',
] as const;

export const lowerCase = wordLists(LOWER_CASE, PACKED);
