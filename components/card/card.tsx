// The card: who that is and what sources say, as a non-modal dialog (ARIA APG). Inside it the facts are an accordion
// and the acts a toolbar, each one stop of Tab, with arrows inside.
import { i18n } from '#i18n';
import { RoleWords, TypeLabel } from '../fact/entity-heading';
import { FactItem } from '../fact/fact-item';
import type { CardActs, CardContent, Reading, Toast } from './content';
import { EntityContent, OwnWords } from './entity-content';
import { Icon } from './icons';

/** The card's name: there is one card in its root. */
const NAME = 'sl-card-name';

export interface CardProps {
  content: CardContent;
  pinned: boolean;
  /** The name in the card from which this one was opened. */
  back: string | null;
  reading: Reading;
  menu: boolean;
  toast: Toast | null;
  /** How many facts there is room for. */
  glance?: number | undefined;
  /** What "not this one" and the switches speak of: the words that are read, and the site of the page. */
  words: string;
  site: string;
  on: CardActs;
}

export function Card(props: CardProps) {
  const { content, pinned, back, toast, on } = props;
  return (
    <div
      class="sl-card"
      role="dialog"
      aria-labelledby={NAME}
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
      <Content {...props} />
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

function Content(props: CardProps) {
  const { content, on } = props;
  switch (content.kind) {
    case 'entity':
      return <EntityContent {...props} entity={content.entity} id={NAME} />;
    case 'loading':
      return (
        <>
          <Name name={content.name} />
          <div class="sl-scroll sl-waiting">
            <p class="sl-line">{content.slow ? i18n.t('card.slow') : i18n.t('card.loading')}</p>
            <div aria-hidden="true" class="sl-skeleton" />
          </div>
        </>
      );
    case 'note':
      return (
        <>
          <Name name={i18n.t('card.ownAnnotation')} />
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
          <Name name={content.name} />
          <p class="sl-line">{i18n.t('card.mayBe')}</p>
          <ul class="sl-choices sl-scroll">
            {content.options.map((option) => (
              <li key={option.id}>
                <button type="button" class="sl-choice" data-roving onClick={() => on.choose(option.id)}>
                  <TypeLabel type={option.type} />
                  <b dir="auto">{option.name}</b>
                  {option.roles[0] && (
                    <span>
                      <RoleWords role={option.roles[0]} bearer={option} />
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </>
      );
    case 'gone':
      return (
        <>
          <Name name={content.name} />
          <p class="sl-line">{i18n.t('card.gone')}</p>
        </>
      );
    case 'fault':
      return (
        <>
          <Name name={content.name} />
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

function Name({ name }: { name: string }) {
  return (
    <div class="sl-heading">
      <h2 class="sl-name" id={NAME} dir="auto">
        {name}
      </h2>
    </div>
  );
}
