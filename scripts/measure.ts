// `npm run measure [-- FOLDER]`: how well the extractor finds and groups names, on news that people annotated:
// the GUM corpus in WebAnno TSV (default: ../shared/corpus/gum-news). GUM marks every noun phrase, so only those whose
// head is a proper name count, cut to where a name begins and ends in a pack. Demonyms are left out on both sides.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../data/extract/analysis';
import { articleFromText } from '../data/extract/article-text';
import { CALENDAR } from '../data/extract/tables/calendar';
import { isCommonWord } from '../data/extract/tables/common-words';
import { TITLES } from '../data/extract/tables/people';

interface Gold {
  start: number;
  end: number;
  type: string;
  cluster: string;
}
interface Word {
  start: number;
  end: number;
  text: string;
}
interface Phrase {
  type: string;
  words: Word[];
}

const args = process.argv.slice(2);
const verbose = args.includes('--errors');
const folder = args.find((arg) => !arg.startsWith('--')) ?? '../shared/corpus/gum-news';
const TYPES: Record<string, string> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
  event: 'event',
};
const CONNECTOR = /^(?:of|for|and|the|&|de|du|la|le|van|von|der|den|da|di|al|el|bin|-)$/;

/** A file's text and its noun phrases, joined into chains. */
function readTsv(file: string): { text: string; phrases: Map<string, Phrase>; chainOf(id: string): string } {
  let text = '';
  const phrases = new Map<string, Phrase>();
  const parent = new Map<string, string>();
  const chainOf = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : chainOf(up);
  };
  let open = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [index, , form, entities, , , , , kinds, links] = line.split('\t');
    if (!index || !form || !entities || line.startsWith('#')) continue;
    // The corpus stands word by word: put together again as it was printed, a sentence a line.
    const glued =
      /^(?:[,.;:!?)\]%’”]|'s|’s|n't|n’t|'|-)$/.test(form) ||
      /[([“‘$#@-]$/.test(text) ||
      (form === '"' && open) ||
      (text.endsWith('"') && open);
    text += index.endsWith('-1') && text ? '\n' : glued || !text ? '' : ' ';
    if (form === '"') open = !open;
    const start = text.length;
    text += form;
    const end = text.length;
    const ids: string[] = [];
    if (entities !== '_')
      for (const one of entities.split('|')) {
        const [, type = '', number] = /^(.*?)(?:\[(\d+)\])?$/.exec(one) ?? [];
        const id = number ?? `${index}`;
        ids.push(id);
        const phrase = phrases.get(id) ?? { type, words: [] };
        phrase.words.push({ start, end, text: form });
        phrases.set(id, phrase);
      }
    if (links && links !== '_')
      for (const [i, link] of links.split('|').entries()) {
        if (!/^(?:coref|ana|cata|appos)$/.test(kinds?.split('|')[i] ?? '')) continue;
        const [, at = '', to = '0', from = '0'] = /^([\d-]+)(?:\[(\d+)_(\d+)\])?$/.exec(link) ?? [];
        const target = to === '0' ? at : to;
        const source = from === '0' ? (ids.find((id) => id.includes('-')) ?? ids[0] ?? index) : from;
        parent.set(chainOf(target), chainOf(source));
      }
  }
  return { text, phrases, chainOf };
}

/** The proper name that heads a phrase, without determiner, title and possessive; null if a common noun heads it. */
function nameOf({ type, words }: Phrase, nested: Phrase[]): Word | null {
  const capital = (word?: Word) => word !== undefined && /^\p{Lu}/u.test(word.text);
  const owner = (word?: Word) => /^(?:'s|’s|'|’)$/.test(word?.text ?? '');
  let list = owner(words.at(-1)) ? words.slice(0, -1) : words;
  // What follows the head: a relative clause, an apposition, a phrase with a preposition.
  const stop = list.findIndex(
    ({ text }, i) =>
      i > 0 &&
      (/^(?:[,(:;"“”—–/]|who|which|that|whose|where|in|at|on|from|with|to|by|over|against)$/.test(text) ||
        (/^(?:of|for|and)$/.test(text) && (type === 'person' || !capital(list[i - 1])))),
  );
  if (type === 'person' && list[stop]?.text === 'and') return null;
  if (stop > 0) list = list.slice(0, stop);
  const owned = list.findLastIndex(owner);
  if (owned >= 0) list = list.slice(owned + 1);
  if (!capital(list.at(-1))) return null;
  let first = list.length - 1;
  while (
    first > 0 &&
    (capital(list[first - 1]) || (CONNECTOR.test(list[first - 1]?.text ?? '') && capital(list[first - 2])))
  )
    first--;
  const titled = list.findLastIndex(({ text }, i) => i >= first && TITLES.has(text.toLowerCase()));
  if (titled >= first && titled < list.length - 1 && type === 'person') first = titled + 1;
  while (
    first < list.length &&
    /^(?:The|A|An|This|That|His|Her|Their|Our|Its|My|Your)$/.test(list[first]?.text ?? '')
  )
    first++;
  // "Facebook creator Mark Zuckerberg": what is left is the name alone.
  const kept = list.slice(first);
  const [head, tail] = [kept[0], kept.at(-1)];
  if (!head || !tail) return null;
  const ordinary = ({ text }: Word) =>
    TITLES.has(text.toLowerCase()) || CALENDAR.has(text.toLowerCase()) || text.length < 2;
  if (kept.every(ordinary)) return null;
  if (kept.length === 1 && isCommonWord(head.text.toLowerCase())) return null;
  // A person that ends in a nested name of another kind is described, not named ("critics of Trump").
  if (nested.some(({ words: inner }) => inner[0] === head && inner.at(-1) === tail)) return null;
  return { start: head.start, end: tail.end, text: kept.map(({ text }) => text).join(' ') };
}

class Score {
  right = 0;
  given = 0;
  gold = 0;
  toString(): string {
    const p = this.right / Math.max(1, this.given);
    const r = this.right / Math.max(1, this.gold);
    const f = (2 * p * r) / Math.max(1e-9, p + r);
    const show = (n: number) => n.toFixed(3).replace(/^0/, '');
    return `P ${show(p)}  R ${show(r)}  F1 ${show(f)}   (${this.right} right of ${this.given} given, ${this.gold} annotated)`;
  }
}

const scores = new Map<string, Score>();
const score = (name: string) => {
  const found = scores.get(name) ?? new Score();
  scores.set(name, found);
  return found;
};

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()) {
  const { text, phrases, chainOf } = readTsv(join(folder, file));
  const gold = new Map<string, Gold>();
  for (const [id, phrase] of phrases) {
    const nested = [...phrases.values()].filter(
      (other) => other !== phrase && other.words.length < phrase.words.length,
    );
    const name = phrase.type === 'time' ? null : nameOf(phrase, nested);
    if (!name) continue;
    const key = `${name.start}-${name.end}`;
    if (!gold.has(key)) gold.set(key, { ...name, type: TYPES[phrase.type] ?? 'other', cluster: chainOf(id) });
  }
  const spans = [...gold.values()];
  // The longest name is one mention: what is nested in it is none.
  for (const [key, one] of gold)
    if (spans.some((other) => other !== one && other.start <= one.start && other.end >= one.end))
      gold.delete(key);
  const { mentions, entities } = analyse(articleFromText(text));
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  for (const { start, end, kind } of mentions) if (kind === 'demonym') gold.delete(`${start}-${end}`);
  const given = mentions.filter(({ kind }) => !['demonym', 'nominal', 'pronoun'].includes(kind));
  const errors: string[] = [];
  const matched: { gold: string; given: string }[] = [];
  for (const mention of given) {
    const type = typeOf.get(mention.entity) ?? 'other';
    const hit = gold.get(`${mention.start}-${mention.end}`);
    score('names, without type').given++;
    score('names, with type').given++;
    score(`  ${type}`).given++;
    if (!hit) errors.push(`+ ${mention.text} [${type}]`);
    if (!hit) continue;
    score('names, without type').right++;
    matched.push({ gold: hit.cluster, given: mention.entity });
    if (hit.type !== type) errors.push(`~ ${mention.text} [${type}, annotated ${hit.type}]`);
    if (hit.type !== type) continue;
    score('names, with type').right++;
    score(`  ${type}`).right++;
  }
  const found = new Set(given.map(({ start, end }) => `${start}-${end}`));
  for (const [key, { type, start, end }] of gold) {
    score('names, without type').gold++;
    score('names, with type').gold++;
    score(`  ${type}`).gold++;
    if (!found.has(key)) errors.push(`- ${text.slice(start, end)} [${type}]`);
  }
  const pairs = score('clusters, pairs of names');
  for (let i = 0; i < matched.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [matched[i], matched[j]];
      const together = a?.given === b?.given;
      const should = a?.gold === b?.gold;
      if (together) pairs.given++;
      if (should) pairs.gold++;
      if (together && should) pairs.right++;
    }
  if (verbose) console.log(`${file}\n  ${errors.join('\n  ')}`);
}
for (const name of [
  'names, without type',
  'names, with type',
  '  person',
  '  place',
  '  organisation',
  '  event',
  '  other',
  'clusters, pairs of names',
])
  console.log(`${name.padEnd(26)}${score(name)}`);
