// How a speaker's words in the source read inside a sentence of ours.

/**
 * What stands at a sentence's start with a capital only for that: articles, and the callings that speak without one, unless
 * more of a name follows ("Two Rivers Council").
 */
const CAPITAL_OF_SENTENCE =
  /^(?:(?:The|An?|Another|Certain|Both)(?=\s)|(?:They|He|She|It|We)$|(?:Two|Three|Several|Some|Many|Most|Others|Senior|Local|Authorities|Officials|Police|Prosecutors|Investigators|Critics|Witnesses|Experts|Analysts|Residents|Doctors|Scientists|Researchers|Activists|Sources|People|Lawmakers|Lawyers|Economists|Diplomats|Aides|Allies|Opponents|Supporters|Protesters|Campaigners|Observers|Neighbou?rs|Relatives|Voters|Workers|Polls|Surveys|Studies|Reports|Documents|Records|Figures|Data)(?=$|\s\P{Lu}))/u;

/** "He" says nothing outside its sentence: where it is known who that is, the name stands for it. */
export const speakerWords = (words: string, who: { name: string } | null | undefined): string =>
  who && /^(?:s?he|it|they|we|i)$/i.test(words) ? who.name : words;

/** Speakers in the plural that do not end in "s". */
const SEVERAL = /^(?:police|people|men|women|children|data|some|many|most|several|both|others|they|we)$/;
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
  if (/^both /.test(speaker)) return true;
  const words = speaker.replace(BEHIND, '').trim();
  const noun = words.slice(words.lastIndexOf(' ') + 1);
  if (/^\p{Lu}/u.test(noun)) return PEOPLES.test(words);
  return SEVERAL.test(noun) || (/s['’]?$/.test(noun) && !ONE.test(noun));
}
