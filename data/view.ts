// What card and sheet show of an entity: plain data, ready to be rendered, made by the store's side.
// Nothing private is ever in a view that goes to a page (the card says only that there is a note).
import type { Bound, EntityType, FactKind, FactStatus, MentionKind } from './model';

/** An entity as a link shows it. */
export interface EntityRef {
  id: string;
  name: string;
  type: EntityType;
}

/** A source as a fact cites it. */
export interface SourceView {
  id: string;
  kind: string;
  title: string | null;
  publisher: string | null;
  byline: string | null;
  /** http or https only; null otherwise. */
  url: string | null;
  /** As printed. */
  dateline: string | null;
  /** ISO date that is believed: the published date or a trusted dateline; else null. */
  date: string | null;
  /** Why the dateline is not to be believed, in one sentence; null when it is. */
  caution: string | null;
  retrieved: string | null;
}

export interface AttributionView {
  /** Who says so, in the source's words; of whom a pronoun speaks there, the name. */
  text: string;
  /** The verb or phrase that says so ("said", "according to"), in the source's words. */
  cue: string | null;
  entity: EntityRef | null;
  when: string | null;
  via: string | null;
}

export interface QuantityView {
  text: string;
  value: number;
  max: number | null;
  bound: Bound;
  unit: string | null;
}

export interface FactView {
  id: string;
  kind: FactKind;
  /** The clause in the source's words. */
  statement: string;
  /** A person's own words. */
  body: string | null;
  entities: EntityRef[];
  /** Empty: the article itself says so. */
  attributions: AttributionView[];
  /** The clause in its sentence: before + exact + after. */
  quote: { before: string; exact: string; after: string } | null;
  when: { text: string; resolved: string | null; inherited: boolean; caution: string | null } | null;
  quantities: QuantityView[];
  quotations: string[];
  status: FactStatus;
  origin: string;
  private: boolean;
  source: SourceView | null;
  /** Facts of other sources that give another (or the same) figure for the same thing. */
  links: {
    kind: string;
    fact: string;
    /** The kind of that fact. */
    of: FactKind;
    origin: string;
    statement: string;
    quantities: QuantityView[];
    attributions: AttributionView[];
    source: SourceView | null;
  }[];
}

/** Stands before a fact's id where an own annotation itself is looked up and shown, as entities are by theirs. */
export const NOTE = 'note:';

export interface EntityView extends EntityRef {
  description: string | null;
  /** Who that is, in sources' words: facts of kind role. */
  roles: FactView[];
  /** Ranked for this page: those that concern its other entities first. */
  facts: FactView[];
  /** How many facts there are in all, roles included. */
  total: number;
  /** Own notes that may be shown where this view goes. */
  notes: { text: string; private: boolean }[];
  /** Own notes that may not: the card says so, the popup shows them. */
  hiddenNotes: number;
  names: { text: string; kind: MentionKind }[];
}
