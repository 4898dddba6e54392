// The longest of the lists of words beside a name. Not for pages: they are told them with their names, by the background.
import { knowWords } from './words';

/** Roles and forms of address. */
const ROLES =
  'mr mrs ms miss dr prof sir dame lord lady baron baroness count countess duke duchess rev reverend father sister brother ' +
  'vice premier prime minister chancellor secretary commissioner ambassador envoy ' +
  'sen representative rep governor gov mayor deputy chief chairman chairperson chair speaker leader king queen prince princess ' +
  'emperor tsar sultan sheikh sheik emir ayatollah imam pope cardinal archbishop bishop patriarch rabbi pastor judge justice attorney ' +
  'marshal general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral commander corporal private officer ' +
  'detective inspector constable sheriff director manager coach trainer skipper founder author writer poet singer actress comedian ' +
  'lawyer banker analyst executive spokesperson striker defender midfielder goalkeeper keeper winger forward bowler opener champion rookie ' +
  'veteran pitcher quarterback driver rider jockey tycoon billionaire oligarch strongman challenger contender republican democrat ' +
  'conservative liberal labour tory mother saint brigadier gunman suspect defendant candidate nominee incumbent comrade herr frau ' +
  'monsieur madame m mme señor señora signor signora don doña superintendent trustee daw datuk dato seri tun shri smt haji mullah maulana counselor counsellor advocate ' +
  'marshall mp mep pm ceo cfo acting former ex outgoing late then interim defending reigning foreign defence defense interior finance ' +
  'economy trade poor defiant embattled beleaguered disgraced';

/** Forenames that very many people bear and that are no words (the censuses of the United States, public domain; common knowledge elsewhere). */
const FORENAMES =
  'john david michael paul james robert peter william richard thomas george charles joseph daniel matthew anthony andrew kevin brian steven stephen ' +
  'edward jason jeffrey gary nicholas eric scott brandon benjamin samuel alexander patrick dennis adam henry arthur albert carl christian roger juan ' +
  'luis carlos jose simon martin alan ian graham mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy margaret ashley ' +
  'emily michelle carol laura emma anna anne nicole helen katherine catherine christine julie victoria maria alice jane ann ivan sergei dmitry ' +
  'vladimir boris mikhail alexei olga elena mohammed muhammad ahmed ali hassan hans klaus pierre jean francois antonio pedro miguel giuseppe marco';

/** What people do, as a text says it: not ending in "ed". */
const VERBS =
  'said says told tells was is has had will would did also who claims hopes wants plans believes thinks ' +
  'argues insists made came went took met saw left won lost gave got led spoke wrote adds denies shot ' +
  'cut hit ran beat held kept set sent sold drew knew became began found felt flew broke fought to ' +
  'leads wins beats vows urges warns visits seeks meets quits faces resigns goes takes remains can ' +
  'could may might must should does thought put sat stood paid bought brought caught taught sought ' +
  'understood chose drove ate slept swore threw grew hid rode heard meant spent built sang sank woke ' +
  'wore stole struck lit shook swept overcame oversaw upheld withdrew undertook laid fell wept ' +
  'quit forgot';

/** Behind a name: a thing called after its bearer. */
const NAMED_AFTER =
  'street avenue road square park boulevard bridge airport stadium arena hospital school college university institute foundation fund ' +
  'center centre museum library prize award medal cup trophy act doctrine law theorem effect building tower hall house hotel county ' +
  'city island islands river lake bay family group corp inc ltd company co brothers sons gmbh ag plc llc fc llp times post herald tribune';

/** Before "of": the head of an institution’s or a place’s name. */
const HEADS =
  'bank university institute museum church ministry department house court academy college school chamber council association society ' +
  'union party board bureau gulf bay sea cape isle strait battle treaty club centre center hospital theatre theater library ' +
  'republic kingdom emirate sultanate commonwealth principality state city province county tower archbishopric diocese bishop archbishop duke duchess earl prince princess marquess knights daughters sons voice radio times';

/** Before a place: another place, or a club or company called after it. */
const PLACE_BEFORE =
  'latin central northern southern eastern western north south east west northeast northwest southeast southwest new saint st san santa los las el port fort mount mt lake cape upper lower ' +
  'great greater little papua equatorial guinea air radio team bank fc ac sc cska real dynamo dinamo spartak lokomotiv sporting inter royal hotel miss';

/** Words that begin sentences, and days. */
const PLAIN =
  'a about according across after again against all already also although am amid among an and another are around as asked at away ' +
  'back because before behind being below beside besides between beyond both but by can could currently despite did do does down during each ' +
  'earlier either even eventually every except few finally first following for from further given had has have he hence her here his how ' +
  'however i if in including inside instead into is it its just last later latest least less let like likewise many may maybe meanwhile ' +
  'might more moreover most much must near neither never nevertheless new next no none nor not nothing now of off officially often on once one only onto or ' +
  'other others otherwise our out outside over overall past per perhaps previously rather recently said says second see seeing should ' +
  'similarly since so some sometimes soon still such than that the their them then there therefore these they this those though through throughout thus ' +
  'to today together tomorrow tonight too toward towards two under unless unlike until up upon was we were what when whenever where whereas whether ' +
  'which while who whoever whom whose why will with within without would yes yesterday yet you your ' +
  'monday tuesday wednesday thursday friday saturday sunday';

/** What `knowWords` is told, in its order. */
export const WORD_LISTS: readonly string[] = [
  ROLES,
  FORENAMES,
  VERBS,
  NAMED_AFTER,
  HEADS,
  PLACE_BEFORE,
  PLAIN,
];

knowWords(WORD_LISTS);
