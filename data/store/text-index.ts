// A word index in a few typed arrays: built in one pass, written and read back as one record.
// Postings are ordinals in ascending order, as differences in variable-length bytes.

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Equal for words that a reader types for each other: case, marks and curly apostrophes are folded. */
const foldWord = (word: string): string => {
  const lower = word.toLowerCase();
  // Most words are plain ASCII: normalising only the others halves the time of a build.
  return /^[\da-z]+$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'");
};

export const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(foldWord);

/** Plain data: goes into the database as it is. */
export interface TextIndex {
  /** All words, sorted, joined by line feeds. */
  words: string;
  /** Where the postings of word i begin in `bytes`; one more at the end. */
  starts: Uint32Array;
  bytes: Uint8Array;
}

export class TextIndexBuilder {
  private readonly lists = new Map<string, number[]>();

  add(ordinal: number, text: string): void {
    for (const word of text.match(WORD) ?? []) {
      const folded = foldWord(word);
      const list = this.lists.get(folded);
      if (!list) this.lists.set(folded, [ordinal]);
      else if (list[list.length - 1] !== ordinal) list.push(ordinal);
    }
  }

  build(): TextIndex {
    const words = [...this.lists.keys()].sort();
    const starts = new Uint32Array(words.length + 1);
    let total = 0;
    for (const list of this.lists.values()) total += list.length;
    let bytes = new Uint8Array(total * 2 + 16);
    let at = 0;
    words.forEach((word, i) => {
      starts[i] = at;
      const list = this.lists.get(word) ?? [];
      if (at + list.length * 5 > bytes.length) {
        const grown = new Uint8Array((at + list.length * 5) * 2);
        grown.set(bytes);
        bytes = grown;
      }
      let last = 0;
      for (const ordinal of list) {
        let gap = ordinal - last;
        last = ordinal;
        while (gap > 127) {
          bytes[at++] = (gap & 127) | 128;
          gap >>>= 7;
        }
        bytes[at++] = gap;
      }
    });
    starts[words.length] = at;
    return { words: words.join('\n'), starts, bytes: bytes.slice(0, at) };
  }
}

/** Reads a TextIndex; the list of words is split once. */
export class TextSearcher {
  private readonly words: string[];

  constructor(private readonly index: TextIndex) {
    this.words = index.words === '' ? [] : index.words.split('\n');
  }

  /** Marks in `into` every ordinal that has a word with this beginning; 2 where the word is whole, else 1. */
  private markPrefix(prefix: string, into: Uint8Array): void {
    for (let i = this.firstFrom(prefix); i < this.words.length; i++) {
      const word = this.words[i] ?? '';
      if (!word.startsWith(prefix)) break;
      const value = word.length === prefix.length ? 2 : 1;
      const end = this.index.starts[i + 1] ?? 0;
      let at = this.index.starts[i] ?? 0;
      let ordinal = 0;
      while (at < end) {
        let shift = 0;
        let byte = this.index.bytes[at++] ?? 0;
        let gap = byte & 127;
        while (byte > 127) {
          byte = this.index.bytes[at++] ?? 0;
          shift += 7;
          gap |= (byte & 127) << shift;
        }
        ordinal += gap;
        if ((into[ordinal] ?? 0) < value) into[ordinal] = value;
      }
    }
  }

  /** For each of `size` ordinals 0 (no), or the more the better all words were met. */
  match(words: readonly string[], size: number): Uint8Array {
    const score = new Uint8Array(size);
    words.forEach((word, nth) => {
      const marks = new Uint8Array(size);
      this.markPrefix(word, marks);
      for (let i = 0; i < size; i++) {
        const mark = marks[i] ?? 0;
        const old = score[i] ?? 0;
        score[i] = mark === 0 || (nth > 0 && old === 0) ? 0 : Math.min(255, old + mark);
      }
    });
    return score;
  }

  private firstFrom(prefix: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where the words of a query stand in a text, as [start, end): what a list of hits makes bold. */
export function hitRanges(text: string, words: readonly string[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const found of text.matchAll(WORD)) {
    const folded = foldWord(found[0]);
    const hit = words.find((word) => folded.startsWith(word));
    // A folded word may be longer or shorter than the written one: then the whole of it is shown.
    if (hit !== undefined) {
      const length = folded.length === found[0].length ? hit.length : found[0].length;
      ranges.push([found.index, found.index + length]);
    }
  }
  return ranges;
}
