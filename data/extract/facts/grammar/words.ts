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
export const COLLECTIVE =
  /^(?:team|group|family|government|company|council|party|crew|staff|committee|club|side|union|board|jury|campaign|office|agency|ministry|court|firm|bank|charity|mission|panel|department|house|senate|administration|police|army|military|paper|couple|majority|public|media|newspaper)$/;
/** Verbs of speech: what follows them may be a clause without "that". */
export const SAY =
  /^(?:sa(?:id|ys?)|told|tells?|claim(?:ed|s)?|believe[ds]?|added|adds|insist(?:ed|s)?|warned|warns|thinks?|thought|argue[ds]?|suggest(?:ed|s)?|announced|confirmed|reported|admits|admitted|denied|denies|stated|explained|acknowledged|conceded|alleged|asserted|predicted|recalled|testified|complained|contended|replied|countered|tweeted|wrote|writes|hopes?|feared|knew|knows)$/;
/** Prepositions that a participle hangs on. */
export const BY =
  /^(?:by|in|on|at|from|with|as|to|of|for|under|near|after|before|during|since|between|against|into)$/;
/** Participles before "with" and "of" that could be no verb without an object ("the man credited with it"). */
export const GIVEN =
  /^(?:credited|charged|tasked|accused|suspected|convicted|equipped|armed|entrusted|associated|infected)$/;
/** Participles that only say where or whence somebody is. */
export const BASED = /^(?:based|born|located|headquartered)$/;
/** Verbs that take an infinitive as others take an object. */
export const UNDERTAKES =
  /^(?:agreed|decided|refused|failed|tried|wanted|pledged|vowed|managed|planned|promised|hoped|offered|threatened|attempted|continued|started)$/;
