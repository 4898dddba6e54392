// Names that say what something is, not which one: every state has an interior ministry, every town a council.
// They mean something in the article that brought them and nothing on another page.

const set = (words: string) => new Set(words.split(' '));

/** Bodies, offices and people that every state, town or firm has. */
const KINDS = set(
  'ministry department office agency bureau authority administration directorate government cabinet parliament assembly senate congress ' +
    'house chamber council committee commission board court tribunal police army navy force forces guard troops military militia ' +
    'bank union party opposition coalition alliance federation confederation association organisation organization society club team ' +
    'university college school institute academy hospital church museum library theatre theater airport station ' +
    'president premier minister chancellor governor mayor king queen prince princess emperor pope chairman chairwoman director secretary ' +
    'commissioner ambassador envoy spokesman spokeswoman spokesperson official officials officer prosecutor judge justice attorney general ' +
    'leader chief head deputy vice prime captain coach manager company corporation group firm state states republic kingdom nation country ' +
    'city town village district region province county capital border embassy consulate constitution law act bill treaty election elections ' +
    'referendum war peace summit conference crisis embassy delegation mission representatives deputies lords commons service services press media news radio television',
);

/** What such bodies are for, and whose they are without saying whose. */
const FIELDS = set(
  'interior foreign internal external home finance economy economic defence defense health education justice trade labour labor agriculture ' +
    'agricultural transport transportation energy culture cultural tourism sports sport environment environmental science technology interior security ' +
    'intelligence affairs emergency emergencies information communications industry industrial commerce housing welfare social public treasury tax customs ' +
    'migration immigration planning development human rights civil criminal electoral election supreme constitutional high appeal appeals superior ' +
    'district central federal national state regional local municipal provincial royal city town county republican people peoples general upper lower ' +
    'joint special first second third permanent standing executive legislative judicial investigative investigation anti corruption ' +
    'ruling opposition main top senior former acting new old armed air coast border riot secret military',
);

const LITTLE = set('the a an of for and on in to at its their his her this that s');

/** Words that are no name however they are written: they would be found on every page. */
const NEVER = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'today yesterday tomorrow he she it they we i you who internet web god lord sir mr mrs ms dr north south east west earth world english christmas easter',
);

/** Said of one state's only, though the words are every state's. */
const OF_ONE_STATE = /^(?:home office|state department|house (?:lords|commons))$/;
/** With these a party is any party; with other words ("Labour", "Republican") it is called so. */
const NO_PARTY = set(
  'party ruling opposition governing main top state political former new old local national',
);

/** Whether a name may mean anything anywhere: such names are never looked for. */
export function isGeneric(name: string): boolean {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const folded = words.map((word) => word.toLowerCase());
  if (folded.length === 0) return true;
  const telling = folded.filter((word) => !LITTLE.has(word));
  if (telling.length === 0) return true;
  // "WHO" is no "who": what the words around must be is told where it is found.
  if (telling.length === 1 && NEVER.has(telling[0] ?? '')) return !/^\p{Lu}{3,4}$/u.test(name);
  // "the protesters", "local council": without a capital, a digit or a letter of a script without case it names nobody.
  if (!words.some((word) => /\p{Lu}|\p{Lt}|\p{Lo}|\p{N}/u.test(word))) return true;
  if (/^\p{N}+$/u.test(telling.join(''))) return true;
  if (OF_ONE_STATE.test(telling.join(' '))) return false;
  if (telling.at(-1) === 'party' && telling.length > 1) return telling.every((word) => NO_PARTY.has(word));
  return (
    telling.some((word) => KINDS.has(word)) && telling.every((word) => KINDS.has(word) || FIELDS.has(word))
  );
}
