// A fact while a person writes it: what the fields of the form hold, and the fact that they make.
// The statement stays the source's own words: it is found in the text again, never typed freely.
import {
  ELLIPSIS,
  type Fact,
  type FactKind,
  type FactStatus,
  type Source,
  type Span,
  type Target,
} from '@/data/model';
import type { EntityRef } from '@/data/view';

export interface FactDraft {
  kind: FactKind;
  status: FactStatus;
  /** The source's words, with an ellipsis where others' words stand between. */
  quote: string;
  body: string;
  entities: EntityRef[];
  says: { text: string; entity: EntityRef | null }[];
  when: string;
  resolved: string;
  private: boolean;
}

export type DraftProblem = 'quote-missing' | 'says-missing' | 'when-missing' | 'empty' | 'date';

/** How many characters of context a selector keeps on each side. */
const CONTEXT = 32;

/** A selector for a place in a source's text. */
export function targetAt(source: Pick<Source, 'id' | 'text'>, start: number, end: number): Target {
  const text = source.text ?? '';
  return {
    source: source.id,
    exact: text.slice(start, end),
    start,
    end,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Finds words in a text: near where they stood before, else the first place; null when they are not there. */
function findNear(text: string, words: string, near: number): Span | null {
  if (!words) return null;
  let best: Span | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!best || Math.abs(at - near) < Math.abs(best.start - near)) {
      best = { text: words, start: at, end: at + words.length };
    }
  }
  return best;
}

/** Spans of a quote in which an ellipsis stands for words that were left out; null when one is not in the text. */
function spansOf(text: string, quote: string, near: number): Span[] | null {
  const spans: Span[] = [];
  let from = near;
  for (const part of quote.split('…').map((piece) => piece.trim())) {
    if (!part) continue;
    const span = findNear(text, part, from);
    if (!span) return null;
    spans.push(span);
    from = span.end;
  }
  return spans.length > 0 ? spans : null;
}

/** What the form shows of a fact. */
export function draftOf(fact: Fact, name: (id: string) => EntityRef): FactDraft {
  return {
    kind: fact.kind,
    status: fact.status,
    quote: fact.statement.text || (fact.target?.exact ?? ''),
    body: fact.body ?? '',
    entities: fact.entities.map(name),
    says: fact.attributions.map((says) => ({
      text: says.text,
      entity: says.entity ? name(says.entity) : null,
    })),
    when: fact.when?.text ?? '',
    resolved: fact.when?.resolved ?? '',
    private: fact.private,
  };
}

/** A day, month or year as EDTF writes it, with X for what is not known; a range with a slash. */
const EDTF = /^[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?(\/[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?)?$/;

/**
 * The fact that a draft makes of an older one (or of an empty one), or what is wrong with the draft. What the person
 * did not touch stays as the extractor wrote it: cue, via, the reason beside a date.
 */
export function factOf(
  draft: FactDraft,
  before: Fact,
  source: Pick<Source, 'id' | 'text'> | null,
): Fact | DraftProblem {
  const text = source?.text ?? null;
  const near = before.statement.spans[0]?.start ?? before.target?.start ?? 0;
  const fact: Fact = { ...before, kind: draft.kind, status: draft.status, private: draft.private };
  fact.body = draft.body.trim() || null;
  fact.entities = draft.entities.map((entity) => entity.id);
  const quote = draft.quote.trim();
  if (!quote && !fact.body) return 'empty';
  if (draft.resolved && !EDTF.test(draft.resolved)) return 'date';

  if (text !== null && source) {
    if (quote !== (before.statement.text || (before.target?.exact ?? ''))) {
      const spans = quote ? spansOf(text, quote, near) : [];
      if (!spans) return 'quote-missing';
      const first = spans[0];
      const last = spans.at(-1);
      fact.statement = { text: spans.map((span) => span.text).join(ELLIPSIS), spans };
      fact.target = first && last ? targetAt(source, first.start, last.end) : null;
    }
    const attributions = draft.says.flatMap((says): Fact['attributions'] | [null] => {
      const old = before.attributions.find((other) => other.text === says.text.trim());
      const span = old ?? findNear(text, says.text.trim(), near);
      if (!says.text.trim()) return [];
      if (!span) return [null];
      return [
        { cue: null, when: null, via: null, ...old, ...spanOnly(span), entity: says.entity?.id ?? null },
      ];
    });
    if (attributions.includes(null)) return 'says-missing';
    fact.attributions = attributions.filter((says) => says !== null);
    const words = draft.when.trim();
    const span = before.when?.text === words ? before.when : findNear(text, words, near);
    if (words && !span) return 'when-missing';
    const same = before.when?.text === words && (before.when.resolved ?? '') === draft.resolved;
    if (!span) fact.when = null;
    else if (!same) {
      fact.when = {
        ...spanOnly(span),
        resolved: draft.resolved || null,
        inherited: false,
        reason: 'Set by a person.',
      };
    }
  }
  return fact;
}

const spanOnly = ({ text, start, end }: Span): Span => ({ text, start, end });

/** A fact of a person's own, still without words. */
export function newFact(id: string, kind: FactKind, target: Target | null, isPrivate: boolean): Fact {
  const spans =
    target && target.start !== null && target.end !== null
      ? [{ text: target.exact, start: target.start, end: target.end }]
      : [];
  return {
    id,
    kind,
    statement: { text: target?.exact ?? '', spans },
    body: null,
    entities: [],
    target,
    attributions: [],
    when: null,
    quantities: [],
    quotations: [],
    status: 'confirmed',
    origin: 'person',
    private: isPrivate,
    links: [],
  };
}
