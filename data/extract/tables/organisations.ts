// Organisations: words that head an organisation's name, and well-known ones whose names no head-word betrays.
import { byName } from './by-name';
import { lowerCase } from './lower-case';

/** The last word of an organisation's name, or the word before its "of" or "for". Lower case. */
export const ORG_HEADS = lowerCase['org-head'];

const ORG_SUFFIXES = lowerCase['org-suffix'];

/** Whether a word is a company's legal form, with its full stop or without. */
export const isOrgSuffix = (word: string): boolean =>
  ORG_SUFFIXES.has(word.toLowerCase()) || ORG_SUFFIXES.has(word.toLowerCase().replace(/\.$/, ''));

/** First words that clubs bear. */
export const CLUB_FIRST = lowerCase['club-first'];

/** Last words that sports clubs bear after a place. */
export const CLUB_LAST = lowerCase['club-last'];

/** Acronyms that stand for a well-known name, for when both are in one text. */
export const ACRONYMS = byName(
  'United Nations=UN,U.N.;European Union=EU,E.U.;North Atlantic Treaty Organization=NATO;World Health Organization=WHO;' +
    'Alternative for Germany=AfD;World Trade Organization=WTO;International Monetary Fund=IMF;Federal Bureau of Investigation=FBI;' +
    'Central Intelligence Agency=CIA;British Broadcasting Corporation=BBC;Associated Press=AP;Agence France-Presse=AFP;General Motors=GM;' +
    'Republican Party=GOP;European Central Bank=ECB',
);
