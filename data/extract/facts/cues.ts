// The words that make somebody a speaker. Written for this project from ordinary news English.

/**
 * `say`: takes what is said as a clause or quotation ("said that …"). `tell`: the same after the person told.
 * `find`: only with "that". `judge`: its whole clause is the claim ("accused … of", "denounced … as"). `vow`: its clause is what somebody will do.
 */
export type CueKind = 'say' | 'tell' | 'find' | 'judge' | 'vow';

const SAY =
  'say suspect add note explain claim argue insist warn state confirm deny admit believe think suggest declare reveal report assert allege conclude continue recall predict estimate testify stress emphasise emphasize maintain contend complain comment remark observe write tweet post reply respond acknowledge announce concede hint joke quip shout indicate fear reiterate counter lament muse read recount caution conjecture opine boast proclaim protest retort point agree figure guess hope feel assume whisper divulge disclose specify speculate signal underline underscore attest theorise theorize swear fume scoff yell scream chant cry vent sigh exclaim reason surmise reckon foresee elaborate clarify interject chime answer project';
/** With "that" they give what somebody found or decided. */
const FIND =
  'find show rule decide discover realise realize recognise recognize demonstrate forecast expect recommend establish prove';
const TELL = 'tell assure inform remind notify advise ask convince';
const JUDGE =
  'accuse blame denounce condemn criticise criticize describe praise dismiss brand label hail reject slam welcome ridicule decry deplore rebuke mock attack defend applaud characterise characterize depict portray liken question dispute doubt compare call demand urge oppose support back endorse favour favor contest lambast blast express voice';
const VOW = 'vow pledge promise threaten propose';

const IRREGULAR: Record<string, string[]> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  read: ['reads', 'reading'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  swear: ['swears', 'swore', 'swearing'],
  forecast: ['forecasts', 'forecasting'],
};

function formsOf(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular;
  // "slammed", "quipped": one short vowel doubles what follows it.
  const stem = /^[^aeiou]+[aeiou][^aeiouwxy]$|mit$/.test(base) ? `${base}${base.at(-1)}` : base;
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/e$/.test(base)) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [/(?:s|x|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`];
}

const CUES = new Map<string, CueKind>();
for (const [kind, bases] of [
  ['find', FIND],
  ['vow', VOW],
  ['judge', JUDGE],
  ['tell', TELL],
  ['say', SAY],
] as const)
  for (const base of bases.split(' ')) for (const form of [base, ...formsOf(base)]) CUES.set(form, kind);

/** Cues whose noun object is what is judged; with a bare object they judge only by another mark. */
const WEAK_SAY =
  /^(?:add|continu|feel|felt|read|point|agree|figur|guess|assum|post|report|observ|conced|not(?:e|ed|es)$|hint|mus|protest|respon|repl|state|count|stress|advis|indicat|maintain|recount|hope|fear|think|thought|believ|suggest|explain|estimat|comment|remark|recall|insist|warn|argu|caution|writ|wrote|tweet|project)/;
/** Judging verbs that are also plain deeds ("attacked the city", "called his wife"): they need "as", "for" or a quotation. */
const NEEDS_MARK =
  /^(?:attack|call|compar|back|question|express|voice|support|oppose|describe|depict|portray|brand|label|hail|characteri|liken|contest|blast|defend|urge|mock|slam)/;

export function cueOf(word: string): CueKind | null {
  return CUES.get(word.toLowerCase()) ?? null;
}

/** Whether a saying verb with nothing but an object ("confirmed the death") still gives somebody's claim. */
export function claimsObject(word: string): boolean {
  return (
    /^(?:announc|confirm|den(?:y|ie)|claim|admit|reveal|predict|acknowledg|alleg|reiterat)/.test(
      word.toLowerCase(),
    ) && !WEAK_SAY.test(word.toLowerCase())
  );
}

/** Verbs that say the contrary of what follows them. */
export function denies(word: string): boolean {
  return /^(?:den(?:y|ie|yi)|doubt|disput|reject|dismiss|disprov|refut)/.test(word.toLowerCase());
}

/** What somebody holds to be so or to come, with nothing but an object ("expects the first lawsuits"). */
export function holds(word: string): boolean {
  return /^(?:(?:expect|fear)(?:s|ed)?|anticipate[sd]?)$/.test(word.toLowerCase());
}

export function needsMark(word: string): boolean {
  return NEEDS_MARK.test(word.toLowerCase());
}

/** Verbs of intention in front of "to": what they carry is a plan. */
export const PLANS =
  /^(?:plans?|planned|planning|intends?|intended|aims?|aimed|hopes?|hoped|agree[ds]?|prepares?|prepared|expects?|expected|scheduled|vow(?:s|ed)?|pledge[ds]?|promise[ds]?|seeks|wants?)$/;
