// The card: who that is and what sources say, as a non-modal dialog (ARIA APG). Inside it the facts are an accordion
// and the acts a toolbar, each one stop of Tab, with arrows inside.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityView } from '@/data/view';
import { EntityHeading, TypeLabel } from '../fact/entity-heading';
import { FactItem } from '../fact/fact-item';
import { CardActions } from './actions';
import type { CardActs, CardContent, Toast } from './content';
import { Icon } from './icons';

/** At a glance: the facts that matter here. The rest is one step further. */
export const AT_A_GLANCE = 3;

export interface CardProps {
  content: CardContent;
  pinned: boolean;
  /** The name in the card from which this one was opened. */
  back: string | null;
  menu: boolean;
  toast: Toast | null;
  /** How many facts there is room for. */
  glance?: number;
  /** What "not this one" and the switches speak of: the words on the page and its site. */
  words: string;
  site: string;
  on: CardActs;
}

export function Card(props: CardProps) {
  const { content, pinned, back, toast, on } = props;
  const id = useId();
  return (
    <div
      class="sl-card"
      role="dialog"
      aria-labelledby={id}
      aria-busy={content.kind === 'loading'}
      tabIndex={-1}
      data-kind={content.kind}
      data-pinned={pinned}
    >
      <div class="sl-bar">
        <button
          type="button"
          class="sl-icon"
          aria-pressed={pinned}
          aria-label={i18n.t('card.pin')}
          title={i18n.t(pinned ? 'card.unpin' : 'card.pin')}
          onClick={() => on.pin(!pinned)}
        >
          <Icon name="pin" />
        </button>
        <button
          type="button"
          class="sl-icon"
          aria-label={i18n.t('card.close')}
          title={i18n.t('card.close')}
          onClick={on.close}
        >
          <Icon name="close" />
        </button>
      </div>
      {back !== null && (
        <button type="button" class="sl-back sl-link" onClick={on.back} data-first>
          <Icon name="back" />
          <span class="sl-sr">{i18n.t('card.backTo')} </span>
          {back}
        </button>
      )}
      <Content {...props} id={id} key={content.kind === 'entity' ? content.entity.id : content.kind} />
      {toast && (
        <div class="sl-toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" class="sl-act" onClick={on.undo}>
              {i18n.t('card.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Content(props: CardProps & { id: string }) {
  const { content, on, id } = props;
  switch (content.kind) {
    case 'entity':
      return <EntityContent {...props} entity={content.entity} />;
    case 'loading':
      return (
        <>
          <Name id={id} name={content.name} />
          <div class="sl-scroll sl-waiting">
            <p class="sl-line">{content.slow ? i18n.t('card.slow') : i18n.t('card.loading')}</p>
            <div aria-hidden="true" class="sl-skeleton" />
          </div>
        </>
      );
    case 'note':
      return (
        <>
          <Name id={id} name={i18n.t('card.ownAnnotation')} />
          <div class="sl-scroll">
            {content.fact.body && <OwnWords text={content.fact.body} />}
            {(content.fact.kind !== 'note' || !content.fact.body) && (
              <FactItem fact={content.fact} open={false} onEntity={on.entity} />
            )}
          </div>
        </>
      );
    case 'choice':
      return (
        <>
          <Name id={id} name={content.name} />
          <p class="sl-line">{i18n.t('card.mayBe')}</p>
          <ul class="sl-choices sl-scroll">
            {content.options.map((option) => (
              <li key={option.id}>
                <button type="button" class="sl-choice" data-roving onClick={() => on.choose(option.id)}>
                  <TypeLabel type={option.type} />
                  <b dir="auto">{option.name}</b>
                  {option.roles[0] && <span dir="auto">{option.roles[0].statement}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      );
    case 'gone':
      return (
        <>
          <Name id={id} name={content.name} />
          <p class="sl-line">{i18n.t('card.gone')}</p>
        </>
      );
    case 'fault':
      return (
        <>
          <Name id={id} name={content.name} />
          <p class="sl-line">{i18n.t('card.fault')}</p>
          <p class="sl-line">
            <button type="button" class="sl-act" onClick={on.retry}>
              {i18n.t('card.retry')}
            </button>
          </p>
        </>
      );
  }
}

function Name({ id, name }: { id: string; name: string }) {
  return (
    <header class="sl-heading">
      <h2 class="sl-name" id={id} dir="auto">
        {name}
      </h2>
    </header>
  );
}

function EntityContent({
  entity,
  on,
  id,
  words,
  site,
  menu,
  glance = AT_A_GLANCE,
}: CardProps & { entity: EntityView; id: string }) {
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const list = useRef<HTMLDivElement>(null);
  const newest = useRef<HTMLLIElement>(null);
  // What was opened last is seen as far as there is room. Only the list scrolls, never the page.
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    const item = newest.current?.getBoundingClientRect();
    if (box && item && item.bottom > box.bottom)
      list.current?.scrollBy(0, Math.min(item.bottom - box.bottom, item.top - box.top));
  }, [opened]);
  const first = entity.facts.slice(0, glance);
  const shown = all ? [...entity.roles, ...entity.facts] : first;
  const more = entity.total - first.length - (entity.roles.length > 0 ? 1 : 0);
  const unseen = entity.total - entity.roles.length - entity.facts.length;
  return (
    <>
      <EntityHeading entity={entity} id={id} onEntity={on.entity} />
      <div class="sl-scroll" ref={list}>
        {entity.total === 0 && <p class="sl-line">{i18n.t('card.nothingKnown')}</p>}
        {shown.length > 0 && (
          <ul class="sl-facts" aria-label={i18n.t('card.facts')}>
            {shown.map((fact) => (
              <li key={fact.id} ref={fact.id === opened.at(-1) ? newest : null}>
                <FactItem
                  fact={fact}
                  subject={entity.id}
                  open={opened.includes(fact.id)}
                  onToggle={(open) =>
                    setOpened(open ? [...opened, fact.id] : opened.filter((other) => other !== fact.id))
                  }
                  onEntity={on.entity}
                  onSource={on.source}
                  acts={<CopyFact fact={fact.id} on={on} />}
                />
              </li>
            ))}
          </ul>
        )}
        {more > 0 && !all && (
          <button type="button" class="sl-more sl-all" data-roving onClick={() => setAll(true)}>
            {i18n.t('card.more', more)}
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
          shown.length > 0
            ? () =>
                on.copy(
                  shown.map((fact) => fact.id),
                  'text',
                )
            : null
        }
      />
    </>
  );
}

function CopyFact({ fact, on }: { fact: string; on: CardActs }) {
  return (
    <p class="sl-copy">
      <button type="button" class="sl-link" onClick={() => on.copy([fact], 'text')}>
        {i18n.t('card.copyCitation')}
      </button>
      <button type="button" class="sl-link" onClick={() => on.copy([fact], 'markdown')}>
        {i18n.t('card.copyMarkdown')}
      </button>
    </p>
  );
}

function OwnWords({ text }: { text: string }) {
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
