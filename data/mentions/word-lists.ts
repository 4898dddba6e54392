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
  'economy trade';

/** Forenames that very many people bear and that are no words (the censuses of the United States, public domain; common knowledge elsewhere). */
const FORENAMES =
  'john david michael paul james robert peter william richard thomas george charles joseph daniel matthew anthony andrew kevin brian steven stephen ' +
  'edward jason jeffrey gary nicholas eric scott brandon benjamin samuel alexander patrick dennis adam henry arthur albert carl christian roger juan ' +
  'luis carlos jose simon martin alan ian graham mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy margaret ashley ' +
  'emily michelle carol laura emma anna anne nicole helen katherine catherine christine julie victoria maria alice jane ann ivan sergei dmitry ' +
  'vladimir boris mikhail alexei olga elena mohammed muhammad ahmed ali hassan hans klaus pierre jean francois antonio pedro miguel giuseppe marco';

/** What `knowWords` is told. */
export const WORD_LISTS: readonly string[] = [ROLES, FORENAMES];

knowWords(WORD_LISTS);
