// Which of a person's words are the family's.
import { PARTICLES } from '../tables/people';
import type { Seen } from './gather';
import { isForename } from './shape';

/** Family names that stand first in Chinese and Vietnamese names of two words. */
const FIRST = /^(?:Xi|Mao|Deng|Hu|Wen|Zhu|Jiang|Zhou|Zhao|Zhang|Liu|Wang|Nguyen|Tran|Pham)$/;
/** Those of Korean and Chinese names that are others' forenames or surnames too: only before two more words. */
const FIRST_OF_THREE =
  /^(?:Kim|Lee|Park|Moon|Han|Ban|Roh|Cho|Choi|Chung|Yoon|Kang|Lim|Goh|Tan|Ho|Ma|Vo|Yoo)$/;

/** "Moon" of "Moon Jae-in", "Xi" of "Xi Jinping", "Kim" of "Kim Jong Un"; null where the family's name stands last. */
export function leadingFamilyName(words: readonly string[]): string | null {
  const [first = '', second = ''] = words;
  const hyphened = words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second);
  const leads =
    hyphened ||
    (words.length === 2 && FIRST.test(first)) ||
    (words.length === 3 && (FIRST_OF_THREE.test(first) || FIRST.test(first)) && second.length < 6);
  return leads ? first : null;
}

/** "von der Leyen" of "Ursula von der Leyen": the last word and the particles before it, never all words. */
export function trailingFamilyName(words: readonly string[]): string {
  let first = words.length - 1;
  while (
    first > 1 &&
    (words[first - 1] ?? '').length > 1 &&
    PARTICLES.has((words[first - 1] ?? '').toLowerCase())
  )
    first--;
  return words.slice(first).join(' ');
}

/** "von der Leyen", "De Niro": a surname alone, whose first word is no forename ("Ben Chan"). */
export const isFamilyName = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.slice(0, -1).every((word) => PARTICLES.has(word.toLowerCase())) &&
  !isForename(words[0] ?? '');

/**
 * Gives surnames that stand alone the particles that their bearers' full names have: "Ms von der Leyen", "by van Gogh".
 * Changes `seen`.
 */
export function takeParticles(text: string, seen: readonly Seen[]): void {
  const bearers = new Map<string, string>();
  for (const { text: name, votes, titled, known } of seen) {
    const words = name.split(/\s+/);
    const family = words.length > 2 && !isFamilyName(words) ? trailingFamilyName(words) : '';
    const at = family.lastIndexOf(' ');
    if (at > 0 && !known && (votes.person >= 2 || titled))
      bearers.set(family.slice(at + 1), family.slice(0, at));
  }
  for (const one of seen) {
    const particles = bearers.get(one.text);
    if (particles === undefined) continue;
    const start = one.start - particles.length - 1;
    const before = text.slice(Math.max(0, start - 1), one.start - 1);
    if (before.replace(/^\P{L}/u, '').toLowerCase() !== particles.toLowerCase()) continue;
    one.start = start;
    one.text = text.slice(start, one.end);
  }
}
