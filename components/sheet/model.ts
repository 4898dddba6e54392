// What the sheet shows, as plain data: the popup fills it, its components only draw it.
import type { NoPage } from '@/data/answers';
import type { EntityType } from '@/data/model';
import type { EntityRef, EntityView, FactView } from '@/data/view';

/** Why there is nothing to list: Sidelight is not at work here, or the store did not answer. */
export type Trouble = NoPage | 'not-open' | 'failed';

/** An entity in a list: on this page, or found by a search. */
export interface SheetEntity {
  id: string;
  name: string;
  type: EntityType;
  /** Who that is, in a source's words and as of its date. */
  role: FactView | null;
  facts: number;
  /** How often it is mentioned on the page; 0 in a search. */
  mentions: number;
  /** What opens below; null until it was fetched. */
  view: EntityView | null;
}

export interface SheetSite {
  host: string;
  on: boolean;
  /** A private window that may not write: its rules are not changed from there. */
  locked: boolean;
}

/** What is known in all: what an empty page's sheet can still tell. */
export interface Known {
  sources: number;
  entities: number;
  facts: number;
}

/** What about the store's safety needs the person: shown above everything else. */
export type Alarm = 'lost' | 'remind';

/** What a person annotated on this page. */
export interface OwnAnnotation {
  fact: FactView;
  /** Its words are no longer on the page. */
  lost: boolean;
}

export interface SearchResult {
  query: string;
  entities: SheetEntity[];
  facts: FactView[];
}

/** What a person can do in the sheet. */
export interface SheetActs {
  open(entity: string): void;
  jump(entity: string): void;
  switchSite(on: boolean): void;
  search(query: string): void;
  /** What helps against a trouble: grant, allow once, reload, repair. */
  help(trouble: Trouble): void;
  /** A page of Sidelight's own. */
  options(place?: { entity: string } | { source: string } | 'data'): void;
  visit(entity: EntityRef): void;
}
