// How well the finder finds the names of packs: each article's own pack in its text, and all packs in every text, where
// whatever names a stranger alike is a trap. A pack is made of the annotated names, as an article's would be.

import { isCommonWord } from '../../data/extract/tables/common-words';
import { TITLES } from '../../data/extract/tables/people';
import { indexOfRows, mentionsIn } from '../../data/mentions/document';
import { isNation } from '../../data/mentions/regions';
import type { NameRow } from '../../data/mentions/rows';
import type { Article, Gold } from './gum';
import { Score } from './score';

/**
 * Who or what is meant, over all articles. Chains are often broken in two: within an article what has one Wikipedia article
 * or one spelling is one, over articles what has one Wikipedia article or one name of several words.
 */
function identify(articles: readonly Article[]): (article: Article, gold: Gold) => string {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    const up = parent.get(key);
    return up === undefined || up === key ? key : rootOf(up);
  };
  const chain = (article: Article, { cluster }: Gold) => `${article.file} ${cluster}`;
  for (const article of articles)
    for (const gold of article.gold.values()) {
      const text = textOf(article, gold);
      const keys = [`${article.file} ${text}`];
      if (gold.identity !== null) keys.push(gold.identity);
      if (/\s/.test(text)) keys.push(text);
      for (const key of keys) parent.set(rootOf(chain(article, gold)), rootOf(key));
    }
  return (article, gold) => rootOf(chain(article, gold));
}

const textOf = ({ text }: Article, { start, end }: Gold) => text.slice(start, end);

/** "Prime Minister": a role, which no pack holds as a name. */
const isRole = (text: string) =>
  text.split(' ').every((word) => TITLES.has(word.toLowerCase()) || isCommonWord(word.toLowerCase()));

/** The names of one article's entities, as rows of a pack. */
function namesOf(article: Article, entityOf: (article: Article, gold: Gold) => string): NameRow[] {
  const byEntity = new Map<string, Gold[]>();
  for (const gold of article.gold.values()) {
    if (gold.type === 'person' && isRole(textOf(article, gold))) continue;
    const entity = entityOf(article, gold);
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), gold]);
  }
  const rows: NameRow[] = [];
  for (const [entity, golds] of byEntity) {
    const texts = [...new Set(golds.map((gold) => textOf(article, gold)))];
    const type = golds[0]?.type ?? 'other';
    const longest = texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
    for (const text of texts) {
      const isLast = text !== longest && longest.endsWith(` ${text}`) && !/\s/.test(text);
      const kind =
        type === 'person'
          ? isLast
            ? 'surname'
            : 'name'
          : isNation(text) && /(?:an|ese|ish)s?$/.test(text)
            ? 'demonym'
            : /^(?:\p{Lu}\.?){2,6}$/u.test(text)
              ? 'acronym'
              : 'name';
      rows.push({ text, kind, case: 'as-kind', language: null, entity, type });
    }
  }
  return rows;
}

/** Lines that say what is found of what should be; with `verbose` also each miss and false mark in its context. */
export function measureMentions(articles: readonly Article[], verbose: boolean): string[] {
  const entityOf = identify(articles);
  const rows = new Map(articles.map((article) => [article, namesOf(article, entityOf)]));
  const all = indexOfRows([...rows.values()].flat());
  const lines: string[] = [];
  const around = (text: string, start: number, end: number) =>
    `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(
      /\s+/g,
      ' ',
    );
  for (const setting of ['own pack', 'all packs'] as const) {
    const any = new Score();
    const surnames = new Score();
    for (const article of articles) {
      const { file, text, gold } = article;
      const own = rows.get(article) ?? [];
      const kinds = new Map(
        (setting === 'own pack' ? own : [...rows.values()].flat()).map((row) => [
          `${row.entity} ${row.text}`,
          row.kind,
        ]),
      );
      const found = mentionsIn(text, setting === 'own pack' ? indexOfRows(own) : all);
      const right = new Set<string>();
      for (const mention of found) {
        const hit = gold.get(`${mention.start}-${mention.end}`);
        const isRight = hit !== undefined && entityOf(article, hit) === mention.entity;
        for (const score of mention.kind === 'surname' ? [any, surnames] : [any]) {
          score.given += 1;
          if (isRight) score.right += 1;
        }
        if (isRight) right.add(`${mention.start}-${mention.end}`);
        else if (verbose)
          lines.push(
            `${setting} ${file} + ${mention.kind} ${mention.entity}: ${around(text, mention.start, mention.end)}`,
          );
      }
      for (const [key, one] of gold) {
        const kind = kinds.get(`${entityOf(article, one)} ${text.slice(one.start, one.end)}`);
        if (kind === undefined || kind === 'demonym') continue;
        for (const score of kind === 'surname' ? [any, surnames] : [any]) score.gold += 1;
        if (!right.has(key) && verbose)
          lines.push(
            `${setting} ${file} - ${kind} ${entityOf(article, one)}: ${around(text, one.start, one.end)}`,
          );
      }
    }
    lines.push(`mentions, ${setting}`.padEnd(26) + any, `  surnames`.padEnd(26) + surnames);
  }
  return lines;
}
