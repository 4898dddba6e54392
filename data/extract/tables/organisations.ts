// Organisations: words that head an organisation's name, and well-known ones whose names no head-word betrays.
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
export const ACRONYMS: ReadonlyMap<string, string> = new Map(
  (
    'UN=United Nations;U.N.=United Nations;EU=European Union;E.U.=European Union;NATO=North Atlantic Treaty Organization;WHO=World Health Organization;' +
    'AfD=Alternative for Germany;WTO=World Trade Organization;IMF=International Monetary Fund;FBI=Federal Bureau of Investigation;CIA=Central Intelligence Agency;' +
    'BBC=British Broadcasting Corporation;AP=Associated Press;AFP=Agence France-Presse;GM=General Motors;GOP=Republican Party;ECB=European Central Bank'
  )
    .split(';')
    .map((pair) => pair.split('=') as [string, string]),
);
