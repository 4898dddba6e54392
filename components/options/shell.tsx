// The frame of the options page: its places on one side, the place that is open on the other.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface ShellPlace {
  id: string;
  label: string;
  href: string;
  /** How many there are; null while it is being counted, undefined where counting means nothing. */
  count?: number | null;
}

interface ShellProps {
  places: readonly ShellPlace[];
  current: string;
  children: ComponentChildren;
  /** Stands above every place: what needs the person's decision. */
  notice?: ComponentChildren;
  onHelp: () => void;
}

export function Shell({ places, current, children, notice, onHelp }: ShellProps) {
  const nav = useRef<HTMLElement>(null);
  // On a narrow page the places stand in a row that scrolls.
  useLayoutEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <div class="shell">
      <button type="button" class="skip button" onClick={toMain}>
        {i18n.t('options.skip')}
      </button>
      <header class="side">
        <p class="wordmark">{i18n.t('extName')}</p>
        <nav ref={nav} aria-label={i18n.t('options.places')}>
          <ul>
            {places.map((place) => (
              <li key={place.id}>
                <a href={place.href} aria-current={place.id === current ? 'page' : undefined}>
                  <span>{place.label}</span>
                  {place.count != null && <span class="count">{place.count.toLocaleString()}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" class="button quiet help-button" onClick={onHelp}>
          {i18n.t('options.help.open')} <kbd>?</kbd>
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        {notice}
        {children}
      </main>
    </div>
  );
}

/** A button and no link: the hash belongs to the view. */
function toMain() {
  document.getElementById('main')?.focus();
}

interface PlaceHeadProps {
  title: ComponentChildren;
  /** One line: what this place is for, or what is shown. */
  about?: ComponentChildren;
  back?: { href: string; label: string };
  children?: ComponentChildren;
}

/** The head of a place: its name, one line about it, and what can be done here. */
export function PlaceHead({ title, about, back, children }: PlaceHeadProps) {
  return (
    <div class="place-head">
      <div class="place-title">
        {back && (
          <a class="back" href={back.href}>
            <span aria-hidden="true">‹ </span>
            {back.label}
          </a>
        )}
        <h1>{title}</h1>
        {about && <p class="about">{about}</p>}
      </div>
      {children && <div class="place-actions">{children}</div>}
    </div>
  );
}
