// Which of a person's words is the family's.

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
