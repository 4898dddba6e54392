// Text to words, numbers and marks. Every token's text is a slice of the source.
import type { Token, TokenKind } from './analysis';
import { known } from './names/known';
import { ABBREVIATIONS } from './tables/abbreviations';
import { isCommonWord } from './tables/common-words';

// Every repetition is bounded or cannot give back, so the time is linear.
const TOKEN = new RegExp(
  [
    String.raw`(https?:\/\/[^\s<>"”]{1,2000}|www\.[^\s<>"”]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|[@#][\p{L}\d_]{2,100})`,
    // "Amazon.com", "Polygraph.info": names of sites are words; "A/S" is a company's legal form.
    String.raw`(\p{L}[\p{L}\d-]{1,62}(?:\.(?:com|org|net|info|gov|edu|tv|fm|io|uk|ca|de|fr|ru|eu|ly|ai))+(?![\p{L}\p{N}]))`,
    String.raw`([AS]\/[AS](?![\p{L}\p{N}]))`,
    String.raw`(\p{L}\.(?:\p{L}\.)+)`,
    String.raw`(\d+(?:[.,:/–-]\d+)*[½¼¾⅓⅔]?(?:\p{L}{1,3}(?![\p{L}\p{N}]))?)`,
    // Publishing systems that choose the wrong sign write "South Korea‘s".
    String.raw`((?:['’][sS]|(?<=\p{L})‘s)(?![\p{L}\p{N}'’]))`,
    String.raw`([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-'’&‑](?!\p{Lu}\.)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(\S)`,
  ].join('|'),
  'gu',
);

/** What each of its groups finds. */
const KINDS: TokenKind[] = ['address', 'word', 'word', 'word', 'number', 'possessive', 'word', 'mark'];
/** The group of words that are looked into. */
const WORD = 7;

/** Splits a text into tokens, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  const add = (start: number, end: number, kind: TokenKind) => {
    const token = text.slice(start, end);
    const spaced = start > before || start === 0;
    tokens.push({ start, end, text: token, lower: token.toLowerCase(), kind, spaced });
    before = end;
  };
  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(text); m; m = TOKEN.exec(text)) {
    const start = m.index;
    const end = start + m[0].length;
    let group = WORD;
    if (m[WORD] === undefined) for (group = 1; m[group] === undefined; ) group++;
    if (group !== WORD) add(start, end, KINDS[group - 1] ?? 'mark');
    else TOKEN.lastIndex = addWord(text, start, end, add);
  }
  return tokens;
}

/** A word may end in "'s", take the dot of an abbreviation, or be two words that a hyphen joins ("EU-led"). */
function addWord(
  text: string,
  start: number,
  end: number,
  add: (start: number, end: number, kind: TokenKind) => void,
): number {
  const word = text.slice(start, end);
  const mark = word.length > 2 ? word.at(-2) : '';
  const owned = (mark === "'" || mark === '’') && /[sS]$/.test(word);
  const bare = owned ? end - 2 : end;
  let from = start;
  for (const cut of hyphenCuts(owned ? text.slice(start, bare) : word)) {
    add(from, start + cut, 'word');
    add(start + cut, start + cut + 1, 'mark');
    from = start + cut + 1;
  }
  let last = bare;
  if (!owned && text[end] === '.' && takesDot(text, from, end)) last = end + 1;
  add(from, last, 'word');
  if (owned) add(bare, end, 'possessive');
  return owned ? end : last;
}

function takesDot(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  // "wrote on X. Democrats said": nobody's initial.
  if (word === 'X' && /(?<!\p{L})on $/u.test(text.slice(Math.max(0, start - 4), start))) return false;
  if (/^\p{Lu}$/u.test(word)) return /^\.\s{0,2}\p{L}/u.test(text.slice(end, end + 5));
  // "the No. 9 mine"
  if (word === 'No') return /^\.\s\d/.test(text.slice(end, end + 3));
  return ABBREVIATIONS.has(word.toLowerCase());
}

const PARTICLE_PREFIX = /^(?:al|el|ad|ul|ur|ut|as|es|ash|bin|ben|abu|de|la|le|d|o)$/i;
const UPPER_PREFIX = /^(?:Pro|Anti|Non|Pre|Post|Mid)$/;
const LOOSE_END =
  /(?:ed|(?:[aeiou]\p{Ll}*|\p{Ll}y)ing)$|^(?:led|born|style|held|run|built|made|wide|era|type|area|based|friendly|language|level|bound|brokered|free|like|only|owned|ruled|sponsored|speaking|trained|inspired|affiliated|linked|related|themed|general|elect|seeded|sen|bred|flag|class|side|bashing|fed|related)$/u;

/** "Song Min-soon", "Lee Hae-young": in English these are words. */
const KOREAN_END = /^(?:soon|young|moon|song|sung|sang|sook)$/;

/** Where a hyphen joins a name with a common word: "EU-led", "pro-Russian". Names keep their hyphens. */
function hyphenCuts(word: string): number[] {
  if (!word.includes('-') && !word.includes('‑')) return [];
  // "Weston-super-Mare"
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word)) return [];
  const cuts: number[] = [];
  let from = 0;
  const parts = word.split(/[-‑]/);
  for (let i = 0; i + 1 < parts.length; i++) {
    const left = parts[i] ?? '';
    const right = parts[i + 1] ?? '';
    const at = from + left.length;
    from = at + 1;
    if (left.length < 2 || right.length < 2) continue;
    const leftUpper = /^\p{Lu}/u.test(left);
    const rightUpper = /^\p{Lu}/u.test(right);
    const namely = left === left.toUpperCase() || (left.length > 2 && !isCommonWord(left.toLowerCase()));
    const ordinary =
      LOOSE_END.test(right) || (right.length > 3 && isCommonWord(right) && !KOREAN_END.test(right));
    const loose =
      leftUpper && !rightUpper
        ? (namely && ordinary) || right === 'based'
        : rightUpper &&
          (!leftUpper ||
            left === 'Ex' ||
            // "Pro-Beijing", but "Anti-Corruption" is of a body's name.
            (UPPER_PREFIX.test(left) && !isCommonWord(right.toLowerCase())));
    const pair =
      leftUpper &&
      rightUpper &&
      known(left)?.type === 'place' &&
      known(right)?.type === 'place' &&
      !known(word);
    // "BOXING-HOLYFIELD STOPS TYSON": what an agency reports on, before its headline.
    const slug =
      i === 0 &&
      left.length > 3 &&
      word === word.toUpperCase() &&
      isCommonWord(left.toLowerCase()) &&
      !isCommonWord(right.toLowerCase());
    if ((loose && !PARTICLE_PREFIX.test(left)) || pair || slug) cuts.push(at);
  }
  return cuts;
}
