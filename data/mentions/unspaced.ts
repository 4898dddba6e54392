// Names in scripts that put no space between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
// Found by one expression; the runtime's own word breaker then says whether the name stands as words there.
import { cleanName } from './clean';

const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
/** Made when first needed: classes of Unicode cost every page's start. */
let letters: RegExp | null = null;
/** So much of the text around goes to the word breaker, which is slow. */
const CONTEXT = 24;

/** From the Thai letters on: what is below is not even tested. */
const FIRST_UNSPACED = /[\u0e00-\uffff]/;

/** Whether a name is written without spaces. */
export function isUnspaced(text: string): boolean {
  if (!FIRST_UNSPACED.test(text)) return false;
  letters ??= new RegExp(SCRIPTS.map((script) => `\\p{Script=${script}}`).join('|'), 'u');
  return letters.test(text);
}

let breaker: Intl.Segmenter | null = null;

/** Whether words begin at `start` and end at `end`. */
function areWords(text: string, start: number, end: number): boolean {
  breaker ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const from = Math.max(0, start - CONTEXT);
  const part = text.slice(from, end + CONTEXT);
  let begins = start === 0;
  let ends = false;
  for (const { index, segment } of breaker.segment(part)) {
    if (index + from === start) begins = true;
    if (index + from + segment.length === end) ends = true;
  }
  return begins && ends;
}

/** Finds names without word spaces. */
export class UnspacedNames {
  readonly #forms = new Map<string, number>();
  #pattern: RegExp | null = null;

  add(text: string, form: number): void {
    this.#forms.set(cleanName(text), form);
    this.#pattern = null;
  }

  get isEmpty(): boolean {
    return this.#forms.size === 0;
  }

  /** Every place in the text where such a name stands as words. */
  find(text: string, visit: (start: number, end: number, form: number) => void): void {
    if (!isUnspaced(text)) return;
    this.#pattern ??= new RegExp(
      [...this.#forms.keys()]
        .toSorted((a, b) => b.length - a.length)
        .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
        .join('|'),
      'g',
    );
    for (const match of text.matchAll(this.#pattern)) {
      const end = match.index + match[0].length;
      const form = this.#forms.get(match[0]);
      if (form !== undefined && areWords(text, match.index, end)) visit(match.index, end, form);
    }
  }
}
