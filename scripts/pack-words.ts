// Packs words with the lists that they are in (data/extract/tables/word-lists.ts): seeks a table of bits whose sums give
// each word its answer, as the solution of one system of linear equations over bits, one for each bit of each answer.
import {
  bitOf,
  checkBits,
  hashOf,
  maskOf,
  type PackedWords,
  parity,
  SPAN,
  seedOf,
  startOf,
} from '../data/extract/tables/word-lists';

/** An equation: the table's bits `mask`, from its word `start` on, sum to `sum`. */
interface Row {
  start: number;
  mask: Uint32Array;
  sum: number;
}

/** How much longer than its equations a table is at first, and how many words more each time that there is no solution. */
const SLACK = 1.002;
const MORE_WORDS = 1;

/** How many looks at a word the search for the best solution takes at most. Best is the one by which the fewest unlisted words that are likely to be looked for seem listed. */
const CHECKS = 500_000;

/**
 * `listed`: word -> letters of its lists. `unlisted`: words that many texts ask for and that are in none; the table says so
 * for certain, at one bit a word. `others`: words that are likely to be looked for and are in none.
 */
export function packWords(
  listed: ReadonlyMap<string, string>,
  unlisted: ReadonlySet<string>,
  others: readonly string[],
): PackedWords {
  const codes = prefixCodes(listed.values());
  const answers: [hash: number, bits: string][] = [];
  const hashes = new Set<number>();
  for (const [word, letters] of listed) {
    const hash = hashOf(word);
    if (hashes.has(hash)) throw new Error(`${word}: another word has its hash`);
    hashes.add(hash);
    answers.push([hash, '0'.repeat(checkBits(word)) + (codes.get(letters) ?? '')]);
  }
  for (const word of unlisted) if (!hashes.has(hashOf(word))) answers.push([hashOf(word), '1']);
  const equations = answers.reduce((sum, [, bits]) => sum + bits.length, 0);
  let words = Math.ceil((equations * SLACK) / 32) + SPAN;
  let rows = solved(answers, words);
  while (!rows) {
    words += MORE_WORDS;
    rows = solved(answers, words);
  }
  let best = new Uint32Array();
  let fewest = Number.POSITIVE_INFINITY;
  for (let seed = 1; seed * others.length <= CHECKS && fewest > 0; seed++) {
    const table = tableOf(rows, words, seed);
    const taken = others.filter((word) => seemsListed(table, word)).length;
    if (taken >= fewest) continue;
    best = table;
    fewest = taken;
  }
  const sets: string[] = [];
  for (const [letters, code] of codes)
    sets[code.length] = sets[code.length] === undefined ? letters : `${sets[code.length]} ${letters}`;
  return {
    sets: Array.from(sets, (group) => group ?? ''),
    table: Buffer.from(best.buffer).toString('base64').replace(/=+$/, ''),
  };
}

function seemsListed(table: Uint32Array, word: string): boolean {
  const hash = hashOf(word);
  for (let n = 0; n < checkBits(word); n++) if (bitOf(table, hash, n)) return false;
  return true;
}

/** Huffman's code in canonical order: shorter codes first, sets of one length by their letters. */
function prefixCodes(sets: Iterable<string>): Map<string, string> {
  const counts = new Map<string, number>();
  for (const set of sets) counts.set(set, (counts.get(set) ?? 0) + 1);
  let trees = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([set, count]) => ({ count, sets: [set] }));
  const lengths = new Map([...counts.keys()].map((set) => [set, 0]));
  while (trees.length > 1) {
    trees.sort((a, b) => a.count - b.count);
    const [a, b] = trees;
    if (!a || !b) break;
    const both = [...a.sets, ...b.sets];
    for (const set of both) lengths.set(set, (lengths.get(set) ?? 0) + 1);
    trees = [...trees.slice(2), { count: a.count + b.count, sets: both }];
  }
  const codes = new Map<string, string>();
  let [code, length] = [0, 0];
  for (const [set, bits] of [...lengths].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))) {
    code *= 2 ** (bits - length);
    length = bits;
    codes.set(set, code.toString(2).padStart(bits, '0'));
    code++;
  }
  return codes;
}

/** Gauss's elimination: rows by their first bit, which no other row has as its first; null where equations contradict. */
function solved(answers: readonly [number, string][], words: number): Row[] | null {
  const rows: Row[] = [];
  for (const [hash, bits] of answers) {
    for (let n = 0; n < bits.length; n++) {
      const seed = seedOf(hash, n);
      const mask = Uint32Array.from({ length: SPAN }, (_, i) => maskOf(seed, i));
      if (!insert(rows, { start: startOf(seed, words), mask, sum: Number(bits[n]) })) return null;
    }
  }
  return rows;
}

function insert(rows: Row[], { start: from, mask, sum: wanted }: Row): boolean {
  let [start, sum] = [from, wanted];
  while (true) {
    const bits = mask[0] ?? 0;
    if (bits === 0) {
      if (!mask.some(Boolean)) return sum === 0;
      mask.copyWithin(0, 1);
      mask[SPAN - 1] = 0;
      start++;
      continue;
    }
    const first = start * 32 + 31 - Math.clz32(bits & -bits);
    const row = rows[first];
    if (!row) {
      rows[first] = { start, mask, sum };
      return true;
    }
    // Rows whose first bits are in one word of the table cover the same words.
    for (let i = 0; i < SPAN; i++) mask[i] = (mask[i] ?? 0) ^ (row.mask[i] ?? 0);
    sum ^= row.sum;
  }
}

/** A solution: from the last bit to the first, what the equations leave free by chance. */
function tableOf(rows: readonly Row[], words: number, seed: number): Uint32Array<ArrayBuffer> {
  const table = new Uint32Array(words);
  let chance = seed;
  for (let at = words * 32 - 1; at >= 0; at--) {
    const row = rows[at];
    let bit: number;
    if (row) {
      let sum = 0;
      for (let i = 0; i < SPAN; i++) sum ^= (row.mask[i] ?? 0) & (table[row.start + i] ?? 0);
      bit = parity(sum) ^ row.sum;
    } else {
      chance = Math.imul(chance, 0x19660d) + 0x3c6ef35f;
      bit = chance >>> 31;
    }
    if (bit) table[at >> 5] = (table[at >> 5] ?? 0) | (1 << (at & 31));
  }
  return table;
}
