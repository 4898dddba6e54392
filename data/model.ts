// The words that Sidelight uses, as types: what a pack holds and what the store keeps.
// A pack is a public format (docs/PACK.md); every field here has the name and meaning it has there.
// Offsets are UTF-16 code units, [start, end), into the source's text.

/** A value that this version knows, or one that a later version wrote: kept as it is, shown as "other". */
export type Open<T extends string> = T | (string & {});

export const ENTITY_TYPES = ['person', 'place', 'organisation', 'event', 'other'] as const;
export const NAME_KINDS = ['name', 'surname', 'acronym', 'demonym', 'variant'] as const;
export const MENTION_KINDS = [...NAME_KINDS, 'nominal', 'pronoun'] as const;
export const CASE_RULES = ['as-kind', 'exact', 'any'] as const;
export const FACT_KINDS = ['role', 'event', 'figure', 'quote', 'claim', 'relation', 'plan', 'note'] as const;
export const FACT_STATUSES = ['suggested', 'confirmed', 'rejected'] as const;
const BOUNDS = ['exact', 'at-least', 'more-than', 'up-to', 'less-than', 'about', 'range'] as const;
const SECTION_KINDS = ['dateline', 'headline', 'crosshead', 'paragraph'] as const;

export type EntityType = Open<(typeof ENTITY_TYPES)[number]>;
export type NameKind = Open<(typeof NAME_KINDS)[number]>;
export type MentionKind = Open<(typeof MENTION_KINDS)[number]>;
export type CaseRule = Open<(typeof CASE_RULES)[number]>;
export type FactKind = Open<(typeof FACT_KINDS)[number]>;
export type FactStatus = Open<(typeof FACT_STATUSES)[number]>;
export type Bound = Open<(typeof BOUNDS)[number]>;
export type SectionKind = Open<(typeof SECTION_KINDS)[number]>;

/** When a record was made and last changed by anyone: ISO 8601, UTC. */
export interface Stamped {
  created?: string;
  modified?: string;
}

/** A piece of a source's text; `text.slice(start, end)` of the source equals `text`, always. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

export interface Section {
  kind: SectionKind;
  start: number;
  end: number;
}

/** Day of publication and where it was read. `value` is an ISO date or date and time. */
export interface Published {
  value: string;
  from: Open<'json-ld' | 'opengraph' | 'time' | 'dateline' | 'person'>;
}

/** The dateline as printed; `date` is its ISO reading, believed only if `trusted`. */
export interface Dateline extends Span {
  date: string | null;
  trusted: boolean;
  /** One sentence: why it is trusted, or why it is not. */
  reason: string;
}

export interface Source extends Stamped {
  /** The extractor uses the sha256 of the text: the same text is the same source, wherever it was read. */
  id: string;
  kind: Open<'article' | 'page' | 'own'>;
  title: string | null;
  /** Exactly as read; null for a page. */
  text: string | null;
  sha256: string | null;
  url: string | null;
  publisher: string | null;
  byline: string | null;
  language: string | null;
  published: Published | null;
  retrieved: string | null;
  extractor: string | null;
  dateline: Dateline | null;
  sections: Section[];
}

/** A string that stands for an entity. Only names that are `on` are looked for on pages. */
export interface Name extends Stamped {
  text: string;
  kind: NameKind;
  on: boolean;
  case: CaseRule;
  language: string | null;
}

/** One place in a source where a name, a description or a pronoun stands for the entity. */
export interface SourceMention {
  source: string;
  start: number;
  end: number;
  kind: MentionKind;
}

/** A person's own note on an entity; private ones are never rendered in a page. */
export interface OwnNote extends Stamped {
  text: string;
  private: boolean;
}

export interface Entity extends Stamped {
  id: string;
  type: EntityType;
  /** The fullest name in the text. */
  name: string;
  /** `derived`: known by its demonym only, so this is the country's standard name. */
  named: Open<'text' | 'derived' | 'person'>;
  names: Name[];
  mentions: SourceMention[];
  /** A person's words; what sources say of it are facts of kind role. */
  description: string | null;
  notes: OwnNote[];
  private: boolean;
  mergedFrom: string[];
}

/** Where a fact stands: a W3C text-quote and text-position selector in one. Offsets are null on a page. */
export interface Target {
  source: string;
  exact: string;
  start: number | null;
  end: number | null;
  prefix: string;
  suffix: string;
}

/** Who says so, verbatim. No attribution on a fact means that the article itself says so. */
export interface Attribution extends Span {
  entity: string | null;
  cue: Span | null;
  /** When it was said, verbatim. */
  when: string | null;
  /** Who passes it on. */
  via: string | null;
}

/** A date expression, verbatim; `resolved` is EDTF (`2020-08-09`, `XXXX-08-09`) or null when unsure. */
export interface When extends Span {
  resolved: string | null;
  /** Taken over from a neighbouring sentence. */
  inherited: boolean;
  reason: string;
}

/** A number with its bound: 7000 "at-least" is never shown without its "at least". */
export interface Quantity extends Span {
  value: number;
  max: number | null;
  bound: Bound;
  unit: string | null;
}

export interface FactLink {
  fact: string;
  kind: Open<'differs' | 'agrees'>;
}

/** A statement about entities, in the source's own words. A claim is a fact with an attribution. */
export interface Fact extends Stamped {
  /** Made from source, kind and spans by the extractor; fixed when made, whatever is edited later. */
  id: string;
  kind: FactKind;
  statement: { text: string; spans: Span[] };
  /** A person's own words. */
  body: string | null;
  /** Ids, the subject first. */
  entities: string[];
  /** Null for a note on an entity. */
  target: Target | null;
  attributions: Attribution[];
  when: When | null;
  quantities: Quantity[];
  /** The words inside quotation marks. */
  quotations: Span[];
  status: FactStatus;
  origin: Open<'extractor' | 'person'>;
  private: boolean;
  links: FactLink[];
}

/** Knowledge as it enters and leaves the program. */
export interface Pack {
  format: 'sidelight-pack';
  version: 1;
  sources: Source[];
  entities: Entity[];
  facts: Fact[];
}

/** Between the spans of a statement stand others' words: this shows that they were left out. */
export const ELLIPSIS = ' … ';
