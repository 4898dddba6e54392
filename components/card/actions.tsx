// What can be done from the card: a toolbar (ARIA APG), with a menu button for "not this one".
import { i18n } from '#i18n';
import type { CardActs, NotThis } from './content';

/** There is one menu in a card, and one card in its root. */
const MENU = 'sl-card-menu';

interface Props {
  words: string;
  site: string;
  menu: boolean;
  /** Null: there is nothing to cite. */
  copy: (() => void) | null;
  on: CardActs;
}

export function CardActions({ words, site, menu, copy, on }: Props) {
  return (
    <div class="sl-actions">
      <div class="sl-toolbar" role="toolbar" aria-label={i18n.t('card.actions')}>
        {copy && (
          <button type="button" class="sl-act" data-tool tabIndex={0} onClick={copy}>
            {i18n.t('card.copy')}
          </button>
        )}
        <button type="button" class="sl-act" data-tool tabIndex={copy ? -1 : 0} onClick={on.note}>
          {i18n.t('card.note')}
        </button>
        <button
          type="button"
          class="sl-act"
          data-tool
          data-menu-button
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={menu}
          aria-controls={menu ? MENU : undefined}
          onClick={() => on.menu(!menu)}
        >
          {i18n.t('card.notThis')}
        </button>
        <button type="button" class="sl-act sl-open" data-tool tabIndex={-1} onClick={on.open}>
          {i18n.t('card.open')}
        </button>
      </div>
      {menu && <NotThisMenu words={words} site={site} on={on} />}
    </div>
  );
}

interface MenuProps {
  words: string;
  site: string;
  on: CardActs;
}

function NotThisMenu({ words, site, on }: MenuProps) {
  const items: [NotThis, string][] = [
    ['site', i18n.t('card.notHere', [words, site])],
    ['everywhere', i18n.t('card.notAnywhere', [words])],
    ['name', i18n.t('card.nameOff', [words])],
    ['off', i18n.t('card.siteOff', [site])],
  ];
  return (
    <div class="sl-menu" role="menu" id={MENU} aria-label={i18n.t('card.notThis')}>
      {items.map(([what, text]) => (
        <button
          key={what}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class="sl-menu-item"
          onClick={() => on.notThis(what)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
