// What the finder is given and what it gives back, as types that cost a page nothing.
import type { CaseRule, EntityType, NameKind } from '../model';

/** A name that is looked for: one row for each entity that carries it and has it switched on. */
export interface NameRow {
  text: string;
  kind: NameKind;
  case: CaseRule;
  language: string | null;
  entity: string;
  type: EntityType;
  /** For a surname: the fullest name of its bearer, so that other forenames can be told from its own. */
  full?: string;
  /** So widely known (a country, a capital, a common surname) that meeting it says little about what a page is about. */
  common?: boolean;
  /** For a bare name: it is an ordinary word or a known place too ("Key", "Paris"), so only the full name nearby tells. */
  ambiguous?: boolean;
  /** For a bare name: what its bearer is called, where forenames tell, so that "Mrs" can be told to be somebody else. */
  sex?: 'he' | 'she';
}

/** A place where a known name stands in a text, before anything else on the page is weighed. */
export interface RawMention {
  start: number;
  end: number;
  /** Number of the name in its index: rows are had by `index.rows(form)`. */
  form: number;
  /** A bit for each row of that form that the words around it allow; none: the name, but somebody else's. */
  allowed: number;
  /** A bare name that stands behind its bearer's forename, so that together they are his full name. */
  full: boolean;
  /** A full name, or a stranger's, that is only named beside: a relative's of whoever is spoken of. */
  aside: boolean;
  /** The first forename of somebody else, folded, where the name is his; else empty. */
  stranger: string;
  /** The word with a capital right before a bare name, folded: on some pages it turns out to be a stranger's forename. */
  lead: string;
}

/** A mention that may be shown. */
export interface Mention {
  start: number;
  end: number;
  text: string;
  /** The likeliest entity: the first of `candidates`. */
  entity: string;
  kind: NameKind;
  /** Every entity that it may be, the likeliest first. */
  candidates: string[];
}
