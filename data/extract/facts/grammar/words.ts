// Words whose class does not follow from their spelling, and verbs by what follows them. The long lists stand in
// ../../tables/lists/grammar.txt. Written for this project.
import { lowerCase } from '../../tables/lower-case';

export const ADVERBS = lowerCase.adverb;
/** Words in -ed or -ing that are no verbs. */
export const NO_VERB = lowerCase['no-verb'];
/** Adverbs end in -ly; these do not. */
export const NO_ADVERB = lowerCase['no-adverb'];

/** Irregular pasts that are never participles: always a finite verb. */
export const PAST_ONLY = lowerCase['past-only'];
/** Irregular forms that are past and participle alike. */
export const PAST_OR_PARTICIPLE = lowerCase['past-or-participle'];
/** Irregular participles that are never the past. */
export const PARTICIPLE_ONLY = lowerCase['participle-only'];
/** Bases of verbs that news uses in the present tense; their third person is told from a plural noun by what surrounds it. */
export const PRESENT = lowerCase.present;
/** Participles that news hangs on a noun ("a law aimed at", "a group based in"). */
export const HANGS = lowerCase.hangs;
/** Verbs whose past tense takes "of". */
export const TAKES_OF = lowerCase['takes-of'];
/** Verbs of movement and change: "by" after them is a way or a measure, not who did it. */
export const MOVES = lowerCase.moves;
/** Bodies of people: they speak, and in British news may take a plural verb ("the team believe"). */
export const COLLECTIVE = lowerCase.collective;
/** Verbs of speech: what follows them may be a clause without "that". */
export const SAY = lowerCase.say;
/** Prepositions that a participle hangs on. */
export const BY =
  /^(?:by|in|on|at|from|with|as|to|of|for|under|near|after|before|during|since|between|against|into)$/;
/** Participles before "with" and "of" that could be no verb without an object ("the man credited with it"). */
export const GIVEN = lowerCase.given;
/** Participles that only say where or whence somebody is. */
export const BASED = /^(?:based|born|located|headquartered)$/;
/** Verbs that take an infinitive as others take an object. */
export const UNDERTAKES = lowerCase.undertakes;
