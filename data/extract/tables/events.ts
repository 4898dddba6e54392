// Words that head the names of events, of places and of other things (laws, prizes, indices).
import { lowerCase } from './lower-case';

export const EVENT_HEADS = lowerCase['event-head'];
export const PLACE_HEADS = lowerCase['place-head'];
export const PLACE_FIRST = lowerCase['place-first'];
export const OTHER_HEADS = lowerCase['other-head'];
