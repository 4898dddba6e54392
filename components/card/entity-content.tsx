// What sources say of one entity: its heading, the facts that matter here and then all of them, own notes, and the acts.
import { Component, createRef } from 'preact';
import { i18n } from '#i18n';
import type { EntityView } from '@/data/view';
import { EntityHeading } from '../fact/entity-heading';
import { FactItem } from '../fact/fact-item';
import { CardActions } from './actions';
import type { CardActs } from './content';

/** At a glance: the facts that matter here. The rest is one step further. */
export const AT_A_GLANCE = 3;

interface Props {
  entity: EntityView;
  /** Names the dialog that this heads. */
  id: string;
  glance?: number | undefined;
  menu: boolean;
  words: string;
  site: string;
  on: CardActs;
}

interface State {
  /** Everything is shown, not only what matters here. */
  all: boolean;
  /** The facts whose quotes are shown, the newest last. */
  opened: readonly string[];
}

/** A class, as nothing else in the card needs hooks: they would weigh a kilobyte in every page that has a card. */
export class EntityContent extends Component<Props, State> {
  override state: State = { all: false, opened: [] };
  #list = createRef<HTMLDivElement>();
  #newest = createRef<HTMLLIElement>();
  /** The button that shows everything had the focus, and goes. */
  #hadFocus = false;
  #seen = 0;

  /** What was opened last is seen as far as there is room. Only the list scrolls, never the page. */
  override componentDidUpdate(_: Props, before: State): void {
    if (this.#hadFocus)
      this.#list.current?.querySelectorAll<HTMLElement>('[data-roving]')[this.#seen]?.focus();
    this.#hadFocus = false;
    if (before.opened === this.state.opened) return;
    const list = this.#list.current;
    const box = list?.getBoundingClientRect();
    const item = this.#newest.current?.getBoundingClientRect();
    if (box && item && item.bottom > box.bottom)
      list?.scrollBy(0, Math.min(item.bottom - box.bottom, item.top - box.top));
  }

  /** `seen`: so many facts stay where they are, so the focus goes to the one after them. */
  #showAll(button: HTMLElement, seen: number, opened: readonly string[]): void {
    this.#hadFocus = (button.getRootNode() as ShadowRoot).activeElement === button;
    // Not into the page when the button goes.
    if (this.#hadFocus) button.closest<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    this.#seen = seen;
    this.setState({ all: true, opened });
  }

  #toggle(fact: string, open: boolean): void {
    this.setState(({ opened }) => ({
      opened: open ? [...opened, fact] : opened.filter((other) => other !== fact),
    }));
  }

  override render() {
    const { entity, on, id, words, site, menu, glance = AT_A_GLANCE } = this.props;
    const { all, opened } = this.state;
    const first = entity.facts.slice(0, glance);
    const shown = all ? [...entity.facts, ...entity.roles] : first;
    const [role] = entity.roles;
    const cited = shown.length > 0 ? shown : entity.roles;
    const more = entity.total - first.length - (role ? 1 : 0);
    const unseen = entity.total - entity.roles.length - entity.facts.length;
    return (
      <>
        <EntityHeading entity={entity} id={id} onEntity={on.entity} />
        <div class="sl-scroll" ref={this.#list}>
          {entity.total === 0 && <p class="sl-line">{i18n.t('card.nothingKnown')}</p>}
          {shown.length > 0 && (
            <ul class="sl-facts" aria-label={i18n.t('card.facts')}>
              {shown.map((fact) => (
                <li key={fact.id} ref={fact.id === opened.at(-1) ? this.#newest : null}>
                  <FactItem
                    fact={fact}
                    subject={entity.id}
                    open={opened.includes(fact.id)}
                    onToggle={(open) => this.#toggle(fact.id, open)}
                    onEntity={on.entity}
                    onSource={on.source}
                    acts={<CopyFact fact={fact.id} on={on} />}
                  />
                </li>
              ))}
            </ul>
          )}
          {more > 0 && !all && (
            <button
              type="button"
              class="sl-more sl-all"
              data-roving
              onClick={(event) => this.#showAll(event.currentTarget, first.length, opened)}
            >
              {i18n.t('card.more', more)}
            </button>
          )}
          {/* Who that is stands in the heading; here is from where. */}
          {role && entity.total === 1 && !all && (
            <button
              type="button"
              class="sl-more sl-all"
              data-roving
              aria-label={i18n.t('fact.showQuoteOf', [role.statement])}
              onClick={(event) => this.#showAll(event.currentTarget, 0, [role.id])}
            >
              {i18n.t('fact.showQuote')}
            </button>
          )}
          {all && unseen > 0 && (
            <button type="button" class="sl-link sl-all" data-roving onClick={on.open}>
              {i18n.t('card.restInOptions', unseen)}
            </button>
          )}
          <Notes entity={entity} on={on} />
        </div>
        <CardActions
          words={words}
          site={site}
          menu={menu}
          on={on}
          copy={
            cited.length > 0
              ? () =>
                  on.copy(
                    cited.map((fact) => fact.id),
                    'text',
                  )
              : null
          }
        />
      </>
    );
  }
}

function CopyFact({ fact, on }: { fact: string; on: CardActs }) {
  return (
    <p class="sl-copy">
      <button type="button" class="sl-link" onClick={() => on.copy([fact], 'text')}>
        {i18n.t('card.copyCitation')}
      </button>
      <button
        type="button"
        class="sl-link"
        aria-label={`${i18n.t('card.copyCitation')} ${i18n.t('card.copyMarkdown')}`}
        onClick={() => on.copy([fact], 'markdown')}
      >
        {i18n.t('card.copyMarkdown')}
      </button>
    </p>
  );
}

/** What a person wrote, and that it is they who say so. */
export function OwnWords({ text }: { text: string }) {
  return (
    <p class="sl-note" dir="auto">
      <span class="sl-marks">{i18n.t('fact.youSay')}</span>
      {text}
    </p>
  );
}

/** Own notes that may stand in a page do; of private ones the card says only that there are some. */
function Notes({ entity, on }: { entity: EntityView; on: CardActs }) {
  return (
    <>
      {entity.notes.map((note) => (
        <OwnWords text={note.text} key={note.text} />
      ))}
      {entity.hiddenNotes > 0 && (
        <p class="sl-line">
          {i18n.t('card.hiddenNotes', entity.hiddenNotes)}{' '}
          <button type="button" class="sl-link" onClick={on.readNotes}>
            {i18n.t('card.readNotes')}
          </button>
        </p>
      )}
    </>
  );
}
