// Lists of words that are compared in lower case. What each holds says its first line in ./lists.
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
  'surname-too',
  'kin',
  'adverb',
  'no-verb',
  'no-adverb',
  'past-only',
  'past-or-participle',
  'participle-only',
  'present',
  'hangs',
  'takes-of',
  'moves',
  'calling',
  'relation',
  'place-kind',
  'led-by',
  'led-by-office',
] as const;

export const lowerCase = wordLists(LOWER_CASE, PACKED);
