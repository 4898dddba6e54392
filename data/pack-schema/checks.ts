// What a record's shape alone cannot say: spans that fit their text, ids that lead somewhere.
import { ELLIPSIS, type Entity, type Fact, type Source, type Span } from '@/data/model';
import type { IssueCode } from './issues';

export type Report = (code: IssueCode, path: string, detail: string) => void;

/** Ids of what the pack holds, and the texts that spans must fit; null for a source without a kept text. */
export interface Holdings {
  texts: ReadonlyMap<string, string | null>;
  entities: ReadonlySet<string>;
}

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

function checkSpan(span: Span, text: string, path: string, report: Report): void {
  const there = text.slice(span.start, span.end);
  if (there !== span.text || span.end < span.start)
    report('broken-span', path, `${span.start}–${span.end} reads ${quoted(there)}, not ${quoted(span.text)}`);
}

function checkRange(range: { start: number; end: number }, text: string, path: string, report: Report): void {
  if (range.start > range.end || range.end > text.length)
    report('broken-span', path, `${range.start}–${range.end} of ${text.length}`);
}

export function checkSource(source: Source, path: string, report: Report): void {
  const { text } = source;
  if (text === null) return;
  if (source.dateline) checkSpan(source.dateline, text, `${path}.dateline`, report);
  source.sections.forEach((section, i) => {
    checkRange(section, text, `${path}.sections[${i}]`, report);
  });
}

export function checkEntity(entity: Entity, path: string, { texts }: Holdings, report: Report): void {
  entity.mentions.forEach((mention, i) => {
    const text = texts.get(mention.source);
    const at = `${path}.mentions[${i}]`;
    if (text === undefined) report('unknown-source', at, mention.source);
    else if (text !== null) checkRange(mention, text, at, report);
  });
}

export function checkFact(fact: Fact, path: string, { texts, entities }: Holdings, report: Report): void {
  fact.entities.forEach((id, i) => {
    if (!entities.has(id)) report('unknown-entity', `${path}.entities[${i}]`, id);
  });
  fact.attributions.forEach(({ entity }, i) => {
    if (entity !== null && !entities.has(entity))
      report('unknown-entity', `${path}.attributions[${i}]`, entity);
  });
  const { target, statement } = fact;
  if (!target) return;
  const text = texts.get(target.source);
  if (text === undefined) report('unknown-source', `${path}.target`, target.source);
  if (typeof text !== 'string') return;
  const { start, end } = target;
  if (start === null || end === null)
    report('broken-span', `${path}.target`, 'an article needs both offsets');
  else checkSpan({ text: target.exact, start, end }, text, `${path}.target`, report);
  for (const [place, span] of spansOf(fact)) checkSpan(span, text, `${path}.${place}`, report);
  const joined = statement.spans.map((span) => span.text).join(ELLIPSIS);
  if (statement.spans.length > 0 && joined !== statement.text)
    report('broken-statement', `${path}.statement`, quoted(statement.text));
}

function* spansOf(fact: Fact): Generator<[string, Span]> {
  for (const [i, span] of fact.statement.spans.entries()) yield [`statement.spans[${i}]`, span];
  for (const [i, by] of fact.attributions.entries()) {
    yield [`attributions[${i}]`, by];
    if (by.cue) yield [`attributions[${i}].cue`, by.cue];
  }
  if (fact.when) yield ['when', fact.when];
  for (const [i, span] of fact.quantities.entries()) yield [`quantities[${i}]`, span];
  for (const [i, span] of fact.quotations.entries()) yield [`quotations[${i}]`, span];
}

/** Deeper nesting than this is no pack but an attack on whoever walks it. */
const MAX_DEPTH = 20;

/** Refuses keys that would reach an object's prototype, anywhere, unknown keys included. */
export function checkKeys(value: unknown, path: string, report: Report, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH) {
    report('too-deep', path, '');
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) checkKeys(item, path, report, depth + 1);
    return;
  }
  for (const key in value) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype')
      report('forbidden-key', path, key);
    else checkKeys((value as Record<string, unknown>)[key], path, report, depth + 1);
  }
}
