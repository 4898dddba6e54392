// How a speaker's words in the source read inside a sentence of ours.

/** What stands at a sentence's start with a capital only for that: articles, and the callings that speak without one. */
const CAPITAL_OF_SENTENCE =
  /^(?:The|An?|Two|Three|Several|Some|Many|Authorities|Officials|Police|Prosecutors|Investigators|Critics|Witnesses|Experts|Analysts|Residents|Doctors|Scientists|Researchers|Activists|Sources|People)(?=\s|$)/;

/** Speakers in the plural that do not end in "s". */
const SEVERAL = /^(?:police|people|men|women|children|some|many|several|both|others|they|we)$/;
/** Ends in "s" and is one: "the press", "a consensus", "the news". */
const ONE = /(?:ss|us|is|['’]s|news|series)$/;
/** Supporters and peoples: "Democrats", "Russians". Other capitals are names of one body, whatever they end in. */
const PEOPLES = /^(?:\p{Lu}\S*(?:[^n]ans|crats|ists))$/u;
/** What follows the noun that speaks: "officials in Minsk", "people familiar with the matter". */
const BEHIND =
  /(?:,| (?:who|that|whose|in|of|at|with|from|for|to|on|by|near|about|inside|outside|close|familiar|briefed|speaking|cited|quoted) ).*$/;

/** "The Ministry" stands at a sentence's start in the source; after "says" it reads "the Ministry". */
export const inRunningText = (speaker: string): string =>
  speaker.replace(CAPITAL_OF_SENTENCE, (word) => word.toLowerCase());

/** Whether it is several who say so: "authorities", "two officials in Minsk", "Democrats"; the name of a body is one. */
export function areSeveral(speaker: string): boolean {
  if (/^(?:an?|one|each|every|another) /.test(speaker)) return false;
  const words = speaker.replace(BEHIND, '').trim();
  const noun = words.slice(words.lastIndexOf(' ') + 1);
  if (/^\p{Lu}/u.test(noun)) return PEOPLES.test(words);
  return SEVERAL.test(noun) || (/s['’]?$/.test(noun) && !ONE.test(noun));
}
