// Cuts a source's text into blocks and runs, so that entities and facts can be marked by elements: no run crosses
// the border of a mention or of a fact. Pure, so that a test can hold it to the text.
import type { Entity, Fact, Section, Source } from '@/data/model';

export interface Run {
  text: string;
  start: number;
  /** The entity that is mentioned here, if any. */
  mention: { entity: string; kind: string } | null;
  /** Facts whose statement covers this run, the shortest first. */
  facts: readonly string[];
}

export interface TextBlock {
  kind: Section['kind'];
  start: number;
  runs: Run[];
}

/** What is shown of a source. */
export type Text = Pick<Source, 'id' | 'text' | 'sections'>;

interface Cover {
  id: string;
  start: number;
  end: number;
}

const NONE: readonly string[] = [];

/** The pieces of text that a fact stands on: its statement's spans, or its target. */
function coverOf(fact: Fact): { start: number; end: number }[] {
  if (fact.statement.spans.length > 0) return fact.statement.spans;
  const { target } = fact;
  return target && target.start !== null && target.end !== null
    ? [{ start: target.start, end: target.end }]
    : [];
}

/** Where the last piece of text that a fact stands on ends; 0 where it stands on none. */
export const endOf = (fact: Fact): number => Math.max(0, ...coverOf(fact).map(({ end }) => end));

/** Paragraphs where the source names no sections: runs of text between blank lines. */
function paragraphsOf(text: string): Section[] {
  const sections: Section[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    sections.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  return sections;
}

/** The text as far as the limit, with its sections; the same text where it is shorter. */
export function beginningOf(source: Text, limit: number): Text {
  if (source.text === null || source.text.length <= limit) return source;
  return {
    id: source.id,
    text: source.text.slice(0, limit),
    sections: source.sections.flatMap((section) =>
      section.start < limit ? { ...section, end: Math.min(section.end, limit) } : [],
    ),
  };
}

/** Blocks of a source in order; every character of a block is in exactly one run. */
export function blocksOf(source: Text, entities: readonly Entity[], facts: readonly Fact[]): TextBlock[] {
  const text = source.text ?? '';
  const covers: Cover[] = facts
    .flatMap((fact) => coverOf(fact).map(({ start, end }) => ({ id: fact.id, start, end })))
    .sort((a, b) => a.start - b.start);
  const mentions = entities
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.source === source.id)
        .map((mention) => ({ ...mention, entity: entity.id })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const sections = source.sections.length > 0 ? source.sections : paragraphsOf(text);
  let mentionAt = 0;
  return sections.map((section) => {
    const here = covers.filter((cover) => cover.start < section.end && cover.end > section.start);
    while (mentionAt < mentions.length && (mentions[mentionAt]?.end ?? 0) <= section.start) mentionAt++;
    const inside: typeof mentions = [];
    for (let i = mentionAt; i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= section.end) break;
      // A mention inside a longer one is not one of its own.
      if ((inside.at(-1)?.end ?? 0) <= mention.start && mention.end <= section.end) inside.push(mention);
    }
    const cuts = new Set([section.start, section.end]);
    for (const { start, end } of [...here, ...inside]) {
      if (start > section.start && start < section.end) cuts.add(start);
      if (end > section.start && end < section.end) cuts.add(end);
    }
    const points = [...cuts].sort((a, b) => a - b);
    const runs = points.slice(0, -1).map((start, i): Run => {
      const end = points[i + 1] ?? section.end;
      const mention = inside.find((m) => m.start <= start && m.end >= end);
      const over = here.filter((cover) => cover.start <= start && cover.end >= end);
      over.sort((a, b) => a.end - a.start - (b.end - b.start));
      return {
        text: text.slice(start, end),
        start,
        mention: mention ? { entity: mention.entity, kind: mention.kind } : null,
        facts: over.length > 0 ? [...new Set(over.map((cover) => cover.id))] : NONE,
      };
    });
    return { kind: section.kind, start: section.start, runs };
  });
}

/** Facts in the order in which they are read; those that stand on no text come last. */
export function inReadingOrder(facts: readonly Fact[]): Fact[] {
  const place = (fact: Fact) => coverOf(fact)[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return [...facts].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
