// The GUM corpus as it is measured with: articles in WebAnno TSV, put together again as they were printed. GUM marks every
// noun phrase, so only those whose head is a proper name count, cut to where a name begins and ends in a pack.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALENDAR } from '../../data/extract/tables/calendar';
import { isCommonWord } from '../../data/extract/tables/common-words';
import { TITLES } from '../../data/extract/tables/people';

/** A name as people annotated it. */
export interface Gold {
  start: number;
  end: number;
  type: string;
  cluster: string;
  /** Its Wikipedia article, when somebody looked it up. */
  identity: string | null;
}

/** An article with its names, by `start-end`; none inside another. */
export interface Article {
  file: string;
  text: string;
  gold: Map<string, Gold>;
  /** Who or what the smallest phrase around each word is, by the word's start: its chain. */
  chainAt: Map<number, string>;
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

const TYPES: Record<string, string> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
  event: 'event',
};
const CONNECTOR = /^(?:of|for|and|the|&|de|du|la|le|van|von|der|den|da|di|al|el|bin|-)$/;

/** A file's text and its noun phrases, joined into chains; `identities`: the Wikipedia article of some. */
function readTsv(file: string): {
  text: string;
  phrases: Map<string, Phrase>;
  identities: Map<string, string>;
  chainOf(id: string): string;
} {
  let text = '';
  const phrases = new Map<string, Phrase>();
  const parent = new Map<string, string>();
  const identities = new Map<string, string>();
  const chainOf = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : chainOf(up);
  };
  let open = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [index, , form, entities, , , identity, , kinds, links] = line.split('\t');
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
    for (const one of identity?.split('|') ?? []) {
      const [, article = '_', number] = /^(.*?)(?:\[(\d+)\])?$/.exec(one) ?? [];
      if (article !== '_')
        identities.set(number ?? ids.find((id) => id.includes('-')) ?? ids[0] ?? index, article);
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
  return { text, phrases, identities, chainOf };
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
  // "NASA Administrator", "U.S. Senator": an office, and the name before it is a mention of its own.
  if (type === 'person' && kept.length > 1 && TITLES.has(tail.text.toLowerCase())) return null;
  if (kept.length === 1 && isCommonWord(head.text.toLowerCase())) return null;
  // A person that ends in a nested name of another kind is described, not named ("critics of Trump").
  if (nested.some(({ words: inner }) => inner[0] === head && inner.at(-1) === tail)) return null;
  return { start: head.start, end: tail.end, text: kept.map(({ text }) => text).join(' ') };
}

/** Every article of a folder. */
export function readGum(folder: string): Article[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().map((file) => {
    const { text, phrases, identities, chainOf } = readTsv(join(folder, file));
    const articleOf = new Map<string, string>();
    for (const [id, article] of identities) articleOf.set(chainOf(id), article);
    const gold = new Map<string, Gold>();
    for (const [id, phrase] of phrases) {
      const nested = [...phrases.values()].filter(
        (other) => other !== phrase && other.words.length < phrase.words.length,
      );
      const name = phrase.type === 'time' ? null : nameOf(phrase, nested);
      if (!name) continue;
      // Chains that were given one Wikipedia article speak of one thing.
      const cluster = articleOf.get(chainOf(id)) ?? chainOf(id);
      const key = `${name.start}-${name.end}`;
      const { start, end } = name;
      if (!gold.has(key))
        gold.set(key, {
          start,
          end,
          type: TYPES[phrase.type] ?? 'other',
          cluster,
          identity: articleOf.get(chainOf(id)) ?? null,
        });
    }
    const spans = [...gold.values()];
    // The longest name is one mention: what is nested in it is none.
    for (const [key, one] of gold)
      if (spans.some((other) => other !== one && other.start <= one.start && other.end >= one.end))
        gold.delete(key);
    const chainAt = new Map<number, string>();
    for (const [id, { words }] of [...phrases].sort(([, a], [, b]) => b.words.length - a.words.length))
      for (const { start } of words) chainAt.set(start, chainOf(id));
    return { file, text, gold, chainAt };
  });
}
