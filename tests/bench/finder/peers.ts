// The finder and its peers behind one shape: built from names, then given a text. Only `search` is timed; `places` turns
// what it gives into comparable mentions: whole words, leftmost, the longest at each place.
import { createRequire } from 'node:module';
import { buildTable, filterOf } from '@/data/mentions/table';
import { eachStart, hitEnds, walk } from '@/data/mentions/walk';

const require = createRequire(import.meta.url);

export interface Peer<Found = unknown> {
  search(text: string): Found;
  /** Start and end of each mention, or its text when the peer tells no places. */
  places(found: Found, text: string): string[];
}

const isWord = (char: string | undefined) => char !== undefined && /[A-Za-z]/.test(char);

/** Whole words only, leftmost and longest first. */
function choose(all: [start: number, end: number][], text: string): string[] {
  const whole = all.filter(([start, end]) => !isWord(text[start - 1]) && !isWord(text[end]));
  whole.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const chosen: string[] = [];
  let last = 0;
  for (const [start, end] of whole) {
    if (start < last) continue;
    chosen.push(`${start}-${end}`);
    last = end;
  }
  return chosen;
}

function ours(
  names: readonly string[],
  asFilter: boolean,
): Peer<number[]> & { bytes: number; build: number } {
  const rows = names.map((text) => ({ text, case: 'as-kind' }));
  const start = performance.now();
  const { table: exact } = buildTable(rows);
  const build = performance.now() - start;
  const table = asFilter ? filterOf(exact) : exact;
  return {
    bytes: table.buffer.byteLength,
    build,
    search(text) {
      const found: number[] = [];
      eachStart(text, table, (at) => {
        const hits = walk(text, at, table);
        if (hits === 0) return 0;
        const end = hitEnds[hits - 1] as number;
        found.push(at, end);
        return end;
      });
      return found;
    },
    places(found) {
      const places: string[] = [];
      for (let i = 0; i < found.length; i += 2) places.push(`${found[i]}-${found[i + 1]}`);
      return places;
    },
  };
}

export const finder = (names: readonly string[]) => ours(names, false);
export const filter = (names: readonly string[]) => ours(names, true);

/** Only reading every character: what a finder that looks at each cannot beat. */
export function readOnly(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}

export const PEERS: Record<string, (names: readonly string[]) => Peer> = {
  RegExp(names) {
    const pattern = new RegExp(`\\b(?:${names.toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'g');
    const peer: Peer<number[]> = {
      search(text) {
        const found: number[] = [];
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
          found.push(match.index, pattern.lastIndex);
        }
        return found;
      },
      places: (found) => found.flatMap((start, i) => (i % 2 === 0 ? [`${start}-${found[i + 1]}`] : [])),
    };
    return peer as Peer;
  },

  ahocorasick(names) {
    const AhoCorasick = require('ahocorasick') as new (
      words: readonly string[],
    ) => { search(text: string): [number, string[]][] };
    const machine = new AhoCorasick(names);
    const peer: Peer<[number, string[]][]> = {
      search: (text) => machine.search(text),
      places: (found, text) =>
        choose(
          found.flatMap(([last, words]) =>
            words.map((word): [number, number] => [last - word.length + 1, last + 1]),
          ),
          text,
        ),
    };
    return peer as Peer;
  },

  fastscan(names) {
    const FastScanner = require('fastscan') as new (
      words: readonly string[],
    ) => { search(text: string): [number, string][] };
    const scanner = new FastScanner(names);
    const peer: Peer<[number, string][]> = {
      search: (text) => scanner.search(text),
      places: (found, text) =>
        choose(
          found.map(([start, word]): [number, number] => [start, start + word.length]),
          text,
        ),
    };
    return peer as Peer;
  },

  'flashtext.js'(names) {
    const KeywordProcessor = require('flashtext.js') as new (
      caseSensitive: boolean,
    ) => { addKeyword(word: string): void; extractKeywords(text: string): string[] };
    const processor = new KeywordProcessor(true);
    for (const name of names) processor.addKeyword(name);
    const peer: Peer<string[]> = {
      search: (text) => processor.extractKeywords(text),
      // It tells names, not places: they are looked up one after the other.
      places(found, text) {
        let from = 0;
        return found.map((name) => {
          const start = text.indexOf(name, from);
          from = start + name.length;
          return `${start}-${from}`;
        });
      },
    };
    return peer as Peer;
  },

  'Set of n-grams'(names) {
    const known = new Set(names);
    const most = Math.max(...names.slice(0, 10_000).map((name) => name.split(' ').length));
    const peer: Peer<number[]> = {
      search(text) {
        const starts: number[] = [];
        const ends: number[] = [];
        for (const match of text.matchAll(/[A-Za-z]+/g)) {
          starts.push(match.index);
          ends.push(match.index + match[0].length);
        }
        const found: number[] = [];
        for (let i = 0; i < starts.length; ) {
          let next = i + 1;
          for (let words = Math.min(most, starts.length - i); words > 0; words -= 1) {
            const start = starts[i] as number;
            const end = ends[i + words - 1] as number;
            if (!known.has(text.slice(start, end))) continue;
            found.push(start, end);
            next = i + words;
            break;
          }
          i = next;
        }
        return found;
      },
      places: (found) => found.flatMap((start, i) => (i % 2 === 0 ? [`${start}-${found[i + 1]}`] : [])),
    };
    return peer as Peer;
  },
};
