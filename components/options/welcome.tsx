// The welcome in three lines, around names that can be tried right there.
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from './controls';
import { Notice } from './notice';

interface WelcomeProps {
  /** Whether the browser lets Sidelight see pages; null while it is being asked. */
  allowed: boolean | null;
  onAllow: () => void;
  optionsHref: string;
  children: ComponentChildren;
}

export function Welcome({ allowed, onAllow, optionsHref, children }: WelcomeProps) {
  return (
    <main class="welcome">
      <p class="wordmark">{i18n.t('extName')}</p>
      <h1>{i18n.t('welcome.title')}</h1>
      <ol class="three">
        <li>{i18n.t('welcome.one')}</li>
        <li>{i18n.t('welcome.two')}</li>
        <li>{i18n.t('welcome.three')}</li>
      </ol>
      {allowed === false && (
        <Notice text={i18n.t('welcome.notAllowed')}>
          <Button look="main" onClick={onAllow}>
            {i18n.t('welcome.allow')}
          </Button>
        </Notice>
      )}
      {allowed === true && <p class="good">{i18n.t('welcome.allowed')}</p>}
      <h2>{i18n.t('welcome.try')}</h2>
      <p class="about">{i18n.t('welcome.tryAbout')}</p>
      {children}
      <div class="tools">
        <a class="button main" href={optionsHref}>
          {i18n.t('welcome.options')}
        </a>
      </div>
    </main>
  );
}
