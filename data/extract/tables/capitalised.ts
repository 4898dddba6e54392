// Lists of names, compared as they are written. What each holds says its first line in ./lists.
import { PACKED_CAPITALISED } from './packed';
import { wordLists } from './word-lists';

/** In the order of their bits. */
export const CAPITALISED = [
  'forename',
  'surname',
  'city',
  'region',
  'seat',
  'organisation',
  'event',
  'she',
  'he',
] as const;

export const capitalised = wordLists(CAPITALISED, PACKED_CAPITALISED);
