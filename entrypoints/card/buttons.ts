// The buttons of the card: what each does, what is said when it is done, and how it is taken back.
import { i18n } from '#i18n';
import type { CardActs, NotThis, Reading, Toast } from '@/components/card/content';
import type { CardEvent } from '../shared/card-machine';
import { ask } from '../shared/messaging';
import { copyFacts, type Done, notThis } from './acts';
import type { Host } from './host';
import type { Leaves } from './leaves';

/** What the buttons need of the card that they stand in. */
interface Around {
  host: Host;
  leaves: Leaves;
  site(): string;
  /** The words that are read now: of the mention, or of a name opened in its card. */
  words(): string;
  isInside(): boolean;
  tell(event: CardEvent): void;
  draw(): void;
  goTo(entity: string, name: string): void;
  goBack(): void;
  read(reading: Reading): void;
  failed(error: unknown): void;
}

export class Buttons {
  /** Whether the menu of "not this one" is open. */
  menu = false;
  #around: Around;
  #done: Done | null = null;

  constructor(around: Around) {
    this.#around = around;
  }

  /** What was done last; `undo` says whether it can be taken back. */
  get toast(): Toast | null {
    return this.#done && { text: this.#done.text, undo: this.canUndo };
  }

  get canUndo(): boolean {
    return this.#done?.undo != null;
  }

  /** Another card: nothing was done in it yet. */
  reset(): void {
    this.menu = false;
    this.#done = null;
  }

  /** True when there was a menu to close. */
  closeMenu(): boolean {
    if (!this.menu) return false;
    // Before the menu goes: a focus that goes with it would have left the card.
    this.#around.host.root.querySelector<HTMLElement>('[data-menu-button]')?.focus();
    this.#setMenu(false);
    return true;
  }

  readonly on: CardActs = {
    close: () => this.#around.tell({ type: 'close' }),
    pin: (pinned) =>
      this.#around.tell(pinned ? { type: 'pin' } : { type: 'unpin', pointerInside: this.#around.isInside() }),
    back: () => this.#around.goBack(),
    read: (reading) => this.#around.read(reading),
    entity: (entity) => this.#around.goTo(entity.id, entity.name),
    choose: (id) => this.#around.goTo(id, ''),
    copy: (ids, format) => {
      const { entity } = this.#around.leaves;
      const facts = entity ? [...entity.roles, ...entity.facts].filter(({ id }) => ids.includes(id)) : [];
      this.#finish(copyFacts(facts, format));
    },
    note: () => this.#openPage('note'),
    readNotes: () => this.#openPage('notes'),
    open: () => this.#openPage('entity'),
    source: (id) => void ask('card.open', { what: 'source', id }).catch(this.#around.failed),
    menu: (open) => this.#setMenu(open),
    notThis: (what) => this.#notThis(what),
    retry: () => this.#around.leaves.retry(),
    undo: () => this.#undo(),
  };

  #setMenu(menu: boolean): void {
    const { host, draw } = this.#around;
    this.menu = menu;
    draw();
    // Where there is room for little, the menu is at the card's end.
    if (menu) host.panel.firstElementChild?.scrollTo(0, host.panel.scrollHeight);
    if (menu && host.hasFocus) host.root.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  #notThis(what: NotThis): void {
    const { host, leaves, words, site, tell } = this.#around;
    const { entity } = leaves;
    if (!entity) return;
    // The focus would go with the menu.
    if (host.hasFocus) host.root.querySelector<HTMLElement>('[data-menu-button]')?.focus();
    this.menu = false;
    // Before it is written: the page may take the mention away in the same moment.
    tell({ type: 'pin' });
    void notThis(what, { entity: entity.id, words: words(), site: site() }).then((done) =>
      this.#finish(done),
    );
  }

  #undo(): void {
    const undo = this.#done?.undo;
    if (!undo) return;
    undo().then(
      () => this.#finish({ text: i18n.t('card.undone'), undo: null }),
      () => this.#finish({ text: i18n.t('card.notDone'), undo }),
    );
  }

  #finish(done: Done): void {
    const { host, tell, draw } = this.#around;
    this.#done = done;
    // What was done must stay to be read and taken back, even where its mention just vanished.
    if (done.undo) tell({ type: 'pin' });
    draw();
    host.announce(done.text);
  }

  #openPage(what: 'entity' | 'note' | 'notes'): void {
    const { entity } = this.#around.leaves;
    if (entity) ask('card.open', { what, id: entity.id }).catch(this.#around.failed);
  }
}
