// Words beside a name that tell a careful reader whose name it is. Lists of our own, as short as they could be kept:
// most travel in every page. What a list does not know is decided by capitals alone.

const set = (words: string) => new Set(words.split(' '));

const ROLES = new Set<string>();
/** Forenames that very many people bear and that are no words. */
export const FORENAMES = new Set<string>();

/** The longest lists do not travel in every page's script: a page is told them with its names (word-lists.ts). */
export function knowWords([roles = '', forenames = '']: readonly string[]): void {
  for (const role of roles.split(' ')) ROLES.add(role);
  for (const name of forenames.split(' ')) FORENAMES.add(name);
}

/** How other words for what people do end; forenames mostly do not. */
const ROLE_LIKE = /(?:[ai]tor|^actor|ductor|utor|ist|essor|sman|woman|eer|ident|born)$/;

/** Roles and forms of address, folded: may stand before a name, or between a country and a name, without being part of it. */
export const isRole = (word: string): boolean => ROLES.has(word) || ROLE_LIKE.test(word);

/** Words with a capital because a sentence begins, and days: never part of a name behind them. */
export const PLAIN = set(
  'a about according across after again against all already also although am amid among an and another are around as asked at away ' +
    'back because before behind being below beside besides between beyond both but by can could currently despite did do does down during each ' +
    'earlier either even eventually every except few finally first following for from further given had has have he hence her here his how ' +
    'however i if in including inside instead into is it its just last later latest least less let like likewise many may maybe meanwhile ' +
    'might more moreover most much must near neither never nevertheless new next no none nor not nothing now of off officially often on once one only onto or ' +
    'other others otherwise our out outside over overall past per perhaps previously rather recently said says second see seeing should ' +
    'similarly since so some sometimes soon still such than that the their them then there therefore these they this those though through throughout thus ' +
    'to today together tomorrow tonight too toward towards two under unless unlike until up upon was we were what when whenever where whereas whether ' +
    'which while who whoever whom whose why will with within without would yes yesterday yet you your ' +
    'monday tuesday wednesday thursday friday saturday sunday',
);

/** May follow a name with a capital of their own. */
export const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Relatives, folded: whoever is called one is named beside somebody else of that name. */
export const KIN =
  /^(?:step|grand|ex-)?(?:wife|husband|widow|son|daughter|brother|sister|father|mother|uncle|aunt|cousin|nephew|niece|twin|spouse|lady)$/;

/** Words that titles leave small. */
export const SMALL = set(
  'a an the of in on at to for by and or but nor as with from over after into vs via s t per de la le el du',
);

/** Before "of": the whole is the name of an institution or a place, not of what follows. */
export const HEADS = set(
  'bank university institute museum church ministry department house court academy college school chamber council association society ' +
    'union party board bureau gulf bay sea cape isle strait battle treaty club centre center hospital theatre theater library ' +
    'republic kingdom emirate sultanate commonwealth principality state city province county tower archbishopric diocese bishop archbishop duke duchess earl prince princess marquess knights daughters sons voice radio times',
);

/** Behind a country or body: the name of one of its institutions. */
export const INSTITUTION =
  /^(?:agency|programme|program|fund|commission|council|committee|office|organi[sz]ation|authority|court|university|institute|department|ministry|parliament|assembly|bank|academy)$/i;

/** Before a place: another place, or a club or company called after it. */
export const PLACE_BEFORE = set(
  'latin central northern southern eastern western north south east west northeast northwest southeast southwest new saint st san santa los las el port fort mount mt lake cape upper lower ' +
    'great greater little papua equatorial guinea air radio team bank fc ac sc cska real dynamo dinamo spartak lokomotiv sporting inter royal hotel miss',
);

/** After a person's full name or a surname: a thing called after the person. */
export const NAMED_AFTER = set(
  'street avenue road square park boulevard bridge airport stadium arena hospital school college university institute foundation fund ' +
    'center centre museum library prize award medal cup trophy act doctrine law theorem effect building tower hall house hotel county ' +
    'city island islands river lake bay family group corp inc ltd company co brothers sons gmbh ag plc llc fc llp times post herald tribune',
);

/** Words that acronyms look like in a line of capitals. */
export const ACRONYM_WORDS = set(
  'us who it is as at an am be by do go he if in me my no of on or so to up we aid act era',
);

/** What people do and words do not. */
export const SAYS =
  /^(?:said|says|told|tells|was|is|has|had|will|would|did|also|who|claims|hopes|wants|plans|believes|thinks|argues|insists|made|came|went|took|met|saw|left|won|lost|gave|got|led|spoke|wrote|adds|denies|shot|cut|hit|ran|beat|held|kept|set|sent|sold|drew|knew|became|began|found|felt|flew|broke|fought|to|leads|wins|beats|vows|urges|warns|visits|seeks|meets|quits|faces|resigns|goes|takes|remains|(?!need|seed|feed|weed|speed|indeed)[a-z]{2,}ed)$/;
/** Nouns that follow the name of whoever rules, also with a capital. */
export const HIS_TIME =
  /^(?:administration|government|cabinet|campaign|camp|presidency|premiership|team|family|era|years|aides?|case|trial)$/i;
