// What sources say of one entity: its heading, the facts that matter here and then all of them, own notes, and the acts.
import { i18n } from '#i18n';
import type { EntityView } from '@/data/view';
import { EntityHeading } from '../fact/entity-heading';
import { FactItem } from '../fact/fact-item';
import { CardActions } from './actions';
import type { CardActs, Reading } from './content';

/** At a glance: the facts that matter here. The rest is one step further. */
export const AT_A_GLANCE = 3;

interface Props {
  entity: EntityView;
  /** Names the dialog that this heads. */
  id: string;
  glance?: number | undefined;
  reading: Reading;
  menu: boolean;
  words: string;
  site: string;
  on: CardActs;
}

export function EntityContent(props: Props) {
  const { entity, on, id, words, site, menu, reading, glance = AT_A_GLANCE } = props;
  const { all, opened } = reading;
  const first = entity.facts.slice(0, glance);
  const shown = all ? [...entity.facts, ...entity.roles] : first;
  const [role] = entity.roles;
  const cited = shown.length > 0 ? shown : entity.roles;
  const more = entity.total - first.length - (role ? 1 : 0);
  const unseen = entity.total - entity.roles.length - entity.facts.length;
  return (
    <>
      <EntityHeading entity={entity} id={id} onEntity={on.entity} />
      <div class="sl-scroll" key={entity.id}>
        {entity.total === 0 && <p class="sl-line">{i18n.t('card.nothingKnown')}</p>}
        {shown.length > 0 && (
          <ul class="sl-facts" aria-label={i18n.t('card.facts')}>
            {shown.map((fact) => (
              <li key={fact.id} data-newest={fact.id === opened.at(-1) || undefined}>
                <FactItem
                  fact={fact}
                  subject={entity.id}
                  open={opened.includes(fact.id)}
                  onToggle={(open) =>
                    on.read({
                      all,
                      opened: open ? [...opened, fact.id] : opened.filter((other) => other !== fact.id),
                    })
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
          <button
            type="button"
            class="sl-more sl-all"
            data-roving
            onClick={() => on.read({ all: true, opened })}
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
            onClick={() => on.read({ all: true, opened: [role.id] })}
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
