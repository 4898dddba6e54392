// What a card can be showing, as data: whoever drives it decides, the component only draws.
import type { EntityRef, EntityView, FactView } from '@/data/view';

export type CardContent =
  /** The facts are on their way; `slow`: for so long that it should be said. */
  | { kind: 'loading'; name: string; slow: boolean }
  | { kind: 'entity'; entity: EntityView }
  /** An own annotation, beside its mark on the page. */
  | { kind: 'note'; name: string; fact: FactView }
  /** The mention may be any of these. */
  | { kind: 'choice'; name: string; options: EntityView[] }
  /** Deleted, or merged away, while its card was open or about to. */
  | { kind: 'gone'; name: string }
  | { kind: 'fault'; name: string };

/** How much of an entity is read: by itself a card shows what matters here. */
export interface Reading {
  /** Everything is shown. */
  all: boolean;
  /** The facts whose quotes are shown, the newest last. */
  opened: readonly string[];
}

export const AT_FIRST: Reading = { all: false, opened: [] };

/** Something was done; `undo` says that it can be taken back. */
export interface Toast {
  text: string;
  undo: boolean;
}

export type NotThis = 'site' | 'everywhere' | 'name' | 'off';

export interface CardActs {
  close(): void;
  pin(pinned: boolean): void;
  back(): void;
  read(reading: Reading): void;
  entity(entity: EntityRef): void;
  choose(id: string): void;
  /** The quote with who says so, source and date; of one fact, or of all that are shown. */
  copy(facts: readonly string[], format: 'text' | 'markdown'): void;
  note(): void;
  readNotes(): void;
  menu(open: boolean): void;
  notThis(what: NotThis): void;
  open(): void;
  source(id: string): void;
  retry(): void;
  undo(): void;
}
