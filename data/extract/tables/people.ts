// Words that stand before or beside people's names. All lower case.
import { lowerCase } from './lower-case';

/** Written before a name, they are titles and no part of it. */
export const TITLES = lowerCase.title;

/** Of these, the ones that are a title even after a name that is no title ("Boeing Chairman Phil Condit"). */
export const STRONG_TITLES = lowerCase['strong-title'];

/** Between the start and the title: "Deputy Prime Minister", "Foreign Minister", "Acting Secretary of State". */
export const TITLE_MODIFIERS = lowerCase['title-modifier'];

/** Verbs of speaking and deciding: what comes before or after them speaks. */
export const SPEECH = lowerCase.speech;

/** Verbs that a person is nearly always the subject of, in news. */
export const PERSON_VERBS = lowerCase['person-verb'];

/** Particles inside a personal name. */
export const PARTICLES = lowerCase.particle;

/** After a comma or before a name in lower case, they say that the name is a person's. Matched on the last word. */
export const ROLE_WORDS = lowerCase.role;

/** Ends that many surnames bear and few other words. */
export const SURNAME_END =
  /(?:[a-z]{2}(?:ov|ova|ev|eva|enko|sky|ski|ska|vich|vic|vić|wicz|czyk|escu|idis|poulos|akis|shvili|dze|yan|ian|berg|stein|mann|sson|ssen|sen|son|quist|strom|dottir|elli|ini|etti|ucci|ez|eira|inho|aga|nen|oglu|zadeh))$/;
