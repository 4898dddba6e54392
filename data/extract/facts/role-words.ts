// Nouns that say what somebody or something is. Written for this project from ordinary news English.

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Offices, callings and parts that people have. */
const ROLES = words(`
  president vice-president prime minister premier chancellor king queen prince princess emperor pope bishop archbishop cardinal rabbi imam
  leader head chief chair chairman chairwoman chairperson director manager founder co-founder owner ceo executive officer boss commissioner
  secretary undersecretary treasurer deputy governor mayor senator congressman congresswoman representative lawmaker legislator councillor
  councilor mp mep delegate ambassador envoy diplomat consul spokesman spokeswoman spokesperson adviser advisor aide strategist candidate
  nominee incumbent contender challenger opponent rival ally critic supporter activist campaigner dissident organiser organizer opposition
  politician statesman dictator ruler strongman general colonel major captain lieutenant sergeant admiral commander marshal soldier veteran
  judge justice prosecutor attorney lawyer solicitor barrister sheriff detective inspector superintendent constable policeman
  professor lecturer researcher scientist physicist chemist biologist economist historian analyst expert scholar psychologist sociologist
  teacher principal student graduate dean engineer architect developer designer programmer inventor doctor physician surgeon nurse
  author writer novelist poet journalist reporter correspondent editor columnist commentator blogger photographer publisher broadcaster
  actor actress singer musician composer conductor pianist guitarist drummer rapper artist painter sculptor dancer comedian filmmaker
  producer presenter host star player striker midfielder defender goalkeeper coach trainer athlete swimmer runner cyclist driver champion
  captain skipper golfer boxer footballer cricketer batsman bowler pitcher quarterback
  businessman businesswoman entrepreneur billionaire banker investor trader financier consultant accountant economist magnate tycoon
  father mother son daughter wife husband brother sister uncle aunt cousin nephew niece grandfather grandmother widow partner friend
  colleague counterpart predecessor successor colleague neighbour neighbor resident native citizen farmer worker pilot astronaut
  cosmonaut sailor fisherman priest pastor monk nun missionary preacher whistleblower suspect gunman attacker victim witness survivor
  defendant leader-in-waiting operator co-author co-owner co-chair member fellow pioneer mastermind creator curator librarian archaeologist
  frontman vocalist bassist ceo cto cfo undersecretary vice-chairman chief-of-staff marshal regent sultan emir sheikh ayatollah
`);

/** What ties one person to another. */
export const RELATIONS = words(
  'counterpart predecessor successor father mother son daughter wife husband brother sister uncle aunt cousin nephew niece grandfather grandmother widow partner friend colleague ally rival opponent critic boss aide adviser advisor lawyer deputy neighbour neighbor',
);

/** Kinds of places. */
export const PLACES = words(
  'city capital town village port province region state island county district suburb neighbourhood neighborhood borough territory republic peninsula enclave municipality prefecture settlement resort country nation kingdom river lake mountain',
);

/** "led by", "founded by": the participle says how the two belong together. */
export const LED_BY =
  /^(?:led|headed|chaired|ruled|governed|run|directed|founded|owned|backed|controlled|created|established|funded|published|produced|organi[sz]ed|hosted|written|designed|developed|invented|commanded|managed|sponsored|operated|brokered|mediated)$/;
/** Those of them that are an office. */
export const OFFICE = /^(?:led|headed|chaired|ruled|governed|run|directed|commanded|managed)$/;

/** "co-founder", "vice-president", "ministers" and "ex-president" are roles too. */
export function isRole(word: string): boolean {
  const bare = word.toLowerCase().replace(/^(?:ex|co|vice|deputy|former|then)-/, '');
  return (
    ROLES.has(bare) ||
    (/(?:[^s]woman|[a-z]{3}man|ologist|spokesperson)$/.test(bare) &&
      !/^(?:human|german|roman|ottoman|woman|norman)$/.test(bare))
  );
}
