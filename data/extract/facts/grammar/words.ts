// The closed word classes of English and the verbs whose forms do not follow from spelling. Written for this project.

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
export const ADVERBS = set(
  'not never also then now still just only even already later earlier soon again often always ever yesterday today tomorrow here there thus therefore however meanwhile instead too almost nearly once twice ago further together abroad away back home perhaps maybe rather quite very so well long far once first last recently initially',
);
/** Words in -ed or -ing that are no verbs. */
export const NO_VERB = set(
  'need seed feed speed breed weed hundred indeed red bed shed sacred naked wicked embed infrared biped creed deed greed reed steed exceed proceed succeed bleed unprecedented armed aged so-called related unrelated associated mixed advanced detailed combined limited united alleged talented unarmed beloved hatred kindred led-off during morning evening king spring string ring thing something nothing anything everything wing ceiling beijing sibling darling spending funding housing hearing being bring sing swing sting cling building meeting',
);
/** Adverbs end in -ly; these do not. */
export const NO_ADVERB = set(
  'family italy july assembly rally ally supply reply bully monopoly anomaly only early friendly daily weekly monthly deadly likely elderly lovely costly holy ugly lonely fly apply comply imply rely multiply belly jelly kelly emily sicily holly billy sally',
);

/** Irregular pasts that are never participles: always a finite verb. */
export const PAST_ONLY = set(
  'took gave went came became began saw knew grew threw drew flew spoke wrote rose broke chose drove fell forgot froze hid rode rang sang sank shook stole swam swore tore wore woke bore ate drank ran did forgave undertook overcame withdrew oversaw arose awoke strove underwent foresaw mistook',
);
/** Irregular forms that are past and participle alike. */
export const PAST_OR_PARTICIPLE = set(
  'agreed disagreed freed guaranteed decreed said told made held won lost left met led sent kept found brought fought bought sought thought taught caught built spent lent meant felt dealt heard sold stood understood paid laid got had shot hit cut put set let shut hurt cost split spread quit beat bet cast read struck stuck swung hung dug fed fled bled slept swept wept lit slid sat spat spun upset withheld withstood rebuilt misled overthrown bound ground wound rid bid shed dealt',
);
/** Irregular participles that are never the past. */
export const PARTICIPLE_ONLY = set(
  'taken given gone come become begun seen known grown thrown drawn flown spoken written risen broken chosen driven fallen forgotten frozen hidden ridden sung sunk shaken stolen sworn torn worn borne eaten drunk run done been shown proven mistaken undertaken overcome withdrawn overseen forgiven forbidden beaten bitten sewn mown awoken undergone overthrown',
);
/** Bases of verbs that news uses in the present tense; their third person is told from a plural noun by what surrounds it. */
export const PRESENT = set(
  'say tell add note doubt dispute explain claim argue insist warn state confirm deny admit believe think want seek face plan hope expect remain become include involve mean need show suggest appear seem know see give take make get go come keep hold lead run stand call ask urge demand support oppose reject accept agree allow provide offer require contain comprise consist represent belong live work serve own operate produce use rely depend continue begin start end stop help try aim intend fear fight win lose play follow describe depict denounce condemn criticise criticize accuse blame praise welcome vow pledge promise threaten refuse fail arrive meet visit leave return reach enter join host head chair control rule govern occupy border lie sit cost pay earn spend buy sell feel find consider regard view treat cause affect reflect ensure deserve recognise recognize maintain acknowledge declare announce reveal report write predict estimate indicate emphasise emphasize stress point contend allege assert concede suspect hint cite quote speak talk discuss mark celebrate feature bring carry put set turn move grow rise fall increase decrease drop decline hit cover create develop build plan teach study examine prove love like hate enjoy prefer employ export import generate account publish measure weigh span house attract total border govern coach advise read conclude recall complain reply boast testify assure inform',
);
/** Participles that news hangs on a noun ("a law aimed at", "a group based in"). */
export const HANGS =
  /^(?:aimed|based|located|situated|designed|entrusted|intended|involved|dated|headquartered|equipped|devoted|dedicated|related|linked|tied|compared|combined|associated|known|published|entitled|needed|required|given|made|held|seen|caused|written|born|meant)$/;
/** Verbs whose past tense takes "of". */
export const TAKES_OF =
  /^(?:died|spoke|thought|heard|learned|learnt|consisted|dreamed|warned|complained|disposed|approved|disapproved|boasted|became|told|accused|reminded|informed|convicted|cleared)$/;
/** Verbs of movement and change: "by" after them is a way or a measure, not who did it. */
export const MOVES =
  /^(?:arrived|travelled|traveled|moved|rose|fell|increased|decreased|grew|declined|dropped|climbed|jumped|won|lost|finished|passed|dipped|surged|plunged|slid|gained|advanced|returned|escaped|entered|left|began|started|ended|responded|reacted|voted|agreed)$/;
