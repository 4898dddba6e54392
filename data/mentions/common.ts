// What is so widely known that meeting it on a page says little about what the page is about.
import { isNation } from './regions';

/** The surnames borne by most people, by the censuses of the United States (2010, public domain) and common knowledge elsewhere. */
const SURNAMES = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore ' +
    'jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill ' +
    'flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins ' +
    'reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson ' +
    'watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez ' +
    'park choi chen wang li zhang liu yang huang zhao wu zhou singh khan kumar ali ahmed hussain ivanov müller schmidt schneider fischer weber ' +
    'silva santos ferreira rossi ferrari tanaka suzuki sato mohammed muhammad george bush simpson ford jordan'
  ).split(' '),
);

export const isCommonSurname = (surname: string): boolean => SURNAMES.has(surname.toLowerCase());

const COMMON =
  /^(?:un|u\.n\.|united nations|eu|e\.u\.|european union|nato|who|imf|wto|opec|osce|world bank|reuters|associated press|ap|afp|bbc|cnn|kremlin|white house|pentagon|european commission|european parliament|google|facebook|twitter|youtube|wikipedia|wikinews|europe|asia|africa|america|north america|latin america|middle east|london|paris|new york|washington|moscow|beijing|tokyo|berlin|brussels|geneva|rome|madrid|vienna|zurich|milan|munich|frankfurt|barcelona|amsterdam|stockholm|toronto|sydney|melbourne|los angeles|chicago|boston|san francisco|hong kong|singapore|seoul|delhi|new delhi|mumbai|bombay|cairo|jerusalem|istanbul|johannesburg|dubai|wall street|olympics|olympic games|world cup)$/;

let cities: Set<string> | null = null;

/** Cities after which time zones are named: most capitals and other large ones. */
function worldCities(): Set<string> {
  cities ??= new Set(
    Intl.supportedValuesOf('timeZone').map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ')),
  );
  return cities;
}

/** Whether a place or body is spoken of everywhere. */
export const isCommonName = (name: string): boolean => isNation(name) || COMMON.test(name.toLowerCase());

/** Whether a name is a country's or a large city's. */
export const isKnownPlace = (name: string): boolean => isCommonName(name) || worldCities().has(name);
