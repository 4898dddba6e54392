// The closed word classes of English and the verbs whose forms do not follow from spelling. The long lists stand in
// ../../tables/lists/grammar.txt. Written for this project.
import { lowerCase } from '../../tables/lower-case';

const set = (words: string) => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  'the a an this that these those some any no each every both all another such several many most much few half either neither',
);
export const POSSESSIVES = set('his her its their my your our whose');
export const SUBJECT_PRONOUNS = set('he she it they we i you who');
export const PRONOUNS = set(
  'he she it they we i you him them us me himself herself itself themselves this these those that one someone anyone everyone somebody nobody everybody nothing something anything everything there others',
);
export const PREPOSITIONS = set(
  'up down of in on at by for from with to into onto about against between among during through over under above below across along around behind beside beyond near off out toward towards upon within without despite amid per via until till since after before except like unlike including regarding concerning throughout inside outside versus than as following ahead alongside',
);
export const CONJUNCTIONS = set('and or but nor yet plus');
export const SUBORDINATORS = set(
  'that if because although though while whereas when whenever where wherever why how whether unless until till since after before as once so lest what',
);
export const RELATIVES = set('who which whom whose that where');
export const MODALS = set(
  "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't mustn't ’ll 'll",
);
export const BE = set("is are was were am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t");
export const BE_OTHER = set('be been being');
export const HAVE = set("has have had hasn't haven't hadn't hasn’t haven’t hadn’t");
export const DO = set("do does did don't doesn't didn't don’t doesn’t didn’t");
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
