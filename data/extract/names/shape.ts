// What a name's own words say of its type.
import type { EntityType } from '../../model';
import type { Token } from '../analysis';
import { isCommonWord } from '../tables/common-words';
import { EVENT_HEADS, OTHER_HEADS, PLACE_FIRST, PLACE_HEADS } from '../tables/events';
import { FORENAMES, SURNAMES } from '../tables/forenames';
import { lowerCase } from '../tables/lower-case';
import { CLUB_FIRST, CLUB_LAST, isOrgSuffix, ORG_HEADS } from '../tables/organisations';
import { PARTICLES, ROLE_WORDS, SURNAME_END } from '../tables/people';
import { known } from './known';
import { isUpper } from './lexicon';

export interface Shape {
  type: EntityType;
  /** 3 sure, 2 likely, 1 a guess. */
  weight: number;
}

/** The type that a first word decides; undefined for most. */
const leadingType = (word: string): EntityType | undefined =>
  (['event', 'other', 'place', 'organisation'] as const).find((type) =>
    lowerCase[`leading-${type}`].has(word),
  );

/** Heads of places' names that are surnames as well, beside those of the list. */
const NAMED = lowerCase['place-named'];

/** Whether a first word decides the type of the name. */
export const isLeading = (word: string): boolean =>
  SHIP.test(word) || leadingType(word.toLowerCase()) !== undefined;

/** What stands before the names of ships. */
const SHIP = /^(?:M[VTS]|HM[CA]?S|USS|RMS|BRP|INS|KRI)$/;

const SURE_PLACE =
  /^(?:road|street|avenue|boulevard|stadium|airport|river|islands?|sea|ocean|bridge|square|province|valley|mountains|peninsula)$/;

/** Whether a word, in any case, heads organisations' names. */
export const isOrgHead = (word: string) => ORG_HEADS.has(word.toLowerCase());
export const isForename = (word: string) =>
  FORENAMES.has(word) ||
  (isUpper(word) && word.length > 2 && FORENAMES.has(word.charAt(0) + word.slice(1).toLowerCase()));
export const isInitial = (word: string) => /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u.test(word);

/** Ends that common nouns and adjectives bear and hardly a surname: "Marine Ecology", "Political Geography". */
const NO_SURNAME =
  /(?:ology|ography|onomy|[aeiou]tics?|omics|[st]ions?|(?<!cle)ments?|[aeiou][lcrv]ity|isms?|ness|ships?|hoods?|ware|ances?|ences?|ives|ories|aries|ucts|orks|ishers|archers|ools|outes?|itudes?|ects?)$/;
export const isAbstract = (word: string): boolean => NO_SURNAME.test(word);

/** Reads the type off the words of a name; null if they say nothing. */
export function shapeOf(tokens: readonly Token[], first: number, last: number): Shape | null {
  const words: string[] = [];
  for (let i = first; i < last; i++) words.push(tokens[i]?.text ?? '');
  const [head = '', tail = ''] = [words[0], words[words.length - 1]];
  if (words.length === 1) return shapeOfOne(head);
  const place =
    known(head)?.type === 'place' || (words.length > 2 && known(`${head} ${words[1]}`)?.type === 'place');
  if (SHIP.test(head)) return { type: 'other', weight: 4 };
  if (isOrgSuffix(tail) && tail !== 'as') return { type: 'organisation', weight: 3 };
  const joint = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word));
  const top = joint > 0 ? (words[joint - 1] ?? '') : tail;
  const topLower = top.toLowerCase();
  const personal = isForename(head) && !place;
  // "Miriam Cross", "Oliver Banks"
  if (personal && words.length === 2 && lowerCase['surname-too'].has(topLower))
    return { type: 'person', weight: 2.5 };
  // "Doctors for Human Rights"
  if (words[joint] === 'for' && /[^s]s$/.test(topLower)) return { type: 'organisation', weight: 2 };
  // "FTSE 100", "Nikkei 225"
  if (words.length > 1 && /^\d{2,4}$/.test(tail)) return { type: 'other', weight: 3 };
  if (words.length > 2 && /^space shuttle$/i.test(`${head} ${words[1]}`)) return { type: 'other', weight: 3 };
  if (ORG_HEADS.has(topLower) && !(personal && words.length === 2 && !isOrgHead(tail)))
    return { type: 'organisation', weight: 3 };
  if (joint > 0 && isOrgHead(tail) && !PLACE_HEADS.has(topLower)) return { type: 'organisation', weight: 2 };
  if (isOrgHead(words.at(-2) ?? '') && known(tail)?.sort === 'city')
    return { type: 'organisation', weight: 3 };
  // "Super Bowl XXI", "Comic Expo Canada"
  const hosted = words.length > 2 && /^(?:country|city)$/.test(known(tail)?.sort ?? '');
  if (EVENT_HEADS.has((words.at(-2) ?? '').toLowerCase()) && (hosted || /^[IVXL]+$/.test(tail)))
    return { type: 'event', weight: 3 };
  if (SURE_PLACE.test(topLower) && joint < 0) return { type: 'place', weight: 3 };
  if (words.length === 3 && /^tropical (?:storm|depression)$/i.test(`${head} ${words[1]}`))
    return { type: 'event', weight: 3 };
  const leading = leadingType(head.toLowerCase());
  if (leading) return { type: leading, weight: 2.5 };
  if (EVENT_HEADS.has(topLower)) return { type: 'event', weight: 3 };
  if (CLUB_LAST.has(topLower) && (place || !personal) && !(PLACE_HEADS.has(topLower) && !place))
    return { type: 'organisation', weight: place ? 3 : 2 };
  if (PLACE_HEADS.has(topLower) && !(personal && words.length === 2 && NAMED.has(topLower)))
    return { type: 'place', weight: 3 };
  if (OTHER_HEADS.has(topLower)) return { type: 'other', weight: 3 };
  if (words.includes('&')) return { type: 'organisation', weight: 2 };
  if (CLUB_FIRST.has(head.toLowerCase()) && !isForename(head)) return { type: 'organisation', weight: 2 };
  const particle = words.find(
    (word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}/u.test(word) && PARTICLES.has(word),
  );
  // "Aranda de Duero" may as well be a place.
  if (particle && joint < 0)
    return { type: 'person', weight: personal ? 3 : /^(?:de|del|du|da|do|des)$/.test(particle) ? 0.8 : 2 };
  const initialled = words.slice(0, -1).some((word, i) => isInitial(word) && (i === 0 || word.endsWith('.')));
  if (initialled && !place && /\p{Lu}\p{Ll}/u.test(tail)) return { type: 'person', weight: 2.5 };
  if (personal) return { type: 'person', weight: 2.5 };
  // "Moon Jae-in"
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}{2,5}$/u.test(tail)) return { type: 'person', weight: 2 };
  // "Milan Kundera"
  if (
    place &&
    isForename(head) &&
    words.length === 2 &&
    !isCommonWord(tail.toLowerCase()) &&
    !isAbstract(tail)
  )
    return { type: 'person', weight: SURNAMES.has(tail) || SURNAME_END.test(tail) ? 2 : 1 };
  if (place) return { type: 'organisation', weight: 0.7 };
  // "Caritas Zaire", "Vale Indonesia"
  if (
    /^(?:country|region)$/.test(known(tail)?.sort ?? '') &&
    words.length === 2 &&
    !PLACE_FIRST.has(head.toLowerCase())
  )
    return { type: 'organisation', weight: 1.5 };
  // "JK Rowling", "AJ Green"; but "NJ Transit"
  if (
    /^(?:J\p{Lu}|[A-MO-Z]J)$/u.test(head) &&
    words.length === 2 &&
    !isUpper(tail) &&
    !known(words.join(' '))
  )
    return { type: 'person', weight: 1.5 };
  if (isUpper(head) && head.length > 1 && head.length < 6 && !isUpper(tail))
    return { type: 'organisation', weight: 1 };
  if (isUpper(tail) && tail.length > 2 && !isUpper(head) && !personal)
    return { type: 'organisation', weight: /^\p{Lu}{2,5}$/u.test(tail) && words.length === 2 ? 2 : 0.9 };
  if (PLACE_FIRST.has(head.toLowerCase()) && !isCommonWord(tail.toLowerCase()))
    return { type: 'place', weight: 1.2 };
  if (/^(?:jr|sr)\.?$/i.test(tail) || (/^I{1,3}$/i.test(tail) && words.length > 2))
    return { type: 'person', weight: 2 };
  // "Medicare Trustees": several with a calling are a body.
  if (ROLE_WORDS.has(topLower.replace(/s$/, '')) && /s$/.test(topLower) && joint < 0)
    return { type: 'organisation', weight: 1.5 };
  if (SURNAME_END.test(tail)) return { type: 'person', weight: 1.5 };
  if (isForename(words[1] ?? '') && words.length === 3) return { type: 'person', weight: 1 };
  if (SURNAMES.has(tail)) return { type: 'person', weight: 1 };
  return null;
}

function shapeOfOne(word: string): Shape | null {
  if (/\.\p{Ll}{2,4}$/u.test(word)) return { type: 'organisation', weight: 2 };
  // "C-130", "MiG-29", "LVM3"
  if (/^\p{Lu}\p{L}{0,3}-\d/u.test(word)) return { type: 'other', weight: 3 };
  if (isUpper(word) && /^\P{Lu}*\p{Lu}.*\d/u.test(word)) return { type: 'other', weight: 1.2 };
  const dotted = /^(?:\p{Lu}\.){2,}$/u.test(word);
  if (dotted || (isUpper(word) && word.split('-').every((part) => part.length <= 6)))
    return { type: 'organisation', weight: 2 };
  if (SURNAMES.has(word)) return { type: 'person', weight: 2 };
  if (/^(?:Mc|Mac|O'|Fitz|De|Di|Le|La|Van|Von|Du)\p{Lu}/u.test(word)) return { type: 'person', weight: 1.2 };
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(word)) return { type: 'organisation', weight: 1 };
  if (/s$/.test(word) && CLUB_LAST.has(word.toLowerCase())) return { type: 'organisation', weight: 0.8 };
  if (SURNAME_END.test(word)) return { type: 'person', weight: 1 };
  if (
    /(?:shire|ville|burg|grad|stan|abad|ton|ham|mouth|borough|pur|land|sk|nagar|garh|[eo]vo|kand)$/.test(
      word,
    ) &&
    !isForename(word)
  )
    return { type: 'place', weight: 0.4 };
  if (isForename(word)) return { type: 'person', weight: 0.8 };
  return null;
}
