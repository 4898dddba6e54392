// The place of sites: where Sidelight works, and the words that it leaves alone.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Radios } from '@/components/options/controls';
import { PlaceHead } from '@/components/options/shell';
import { SiteRules } from '@/components/options/site-rules';
import { SITE_MODES } from '@/data/settings';
import { siteOf } from '@/data/sites';
import { useApp } from '../app-context';
import { useRead } from '../use-read';

export function SitesPlace() {
  const { act } = useApp();
  const { data: settings } = useRead('settings', {});
  const { data: dismissals } = useRead('dismissals', {});
  const [problem, setProblem] = useState(false);
  if (!settings) return <div class="place" aria-busy="true" />;
  const modes = {
    everywhere: { label: i18n.t('options.sites.everywhere'), hint: i18n.t('options.sites.everywhereHint') },
    listed: { label: i18n.t('options.sites.listed'), hint: i18n.t('options.sites.listedHint') },
    asked: { label: i18n.t('options.sites.asked'), hint: i18n.t('options.sites.askedHint') },
  };
  const setRule = (site: string, on: boolean | null) =>
    act(
      { act: 'siteRule', site, on },
      on === null
        ? i18n.t('options.sites.ruleRemoved', [site])
        : i18n.t(on ? 'options.sites.ruleOn' : 'options.sites.ruleOff', [site]),
    );
  /** A person may paste an address, or write the host alone. */
  const add = (words: string, on: boolean): boolean => {
    const site = siteOf(words.includes('://') ? words : `https://${words}`);
    setProblem(site === null);
    if (site === null) return false;
    setRule(site, on);
    return true;
  };
  return (
    <div class="place page">
      <PlaceHead title={i18n.t('options.place.sites')} about={i18n.t('options.sites.about')} />
      <section class="section">
        <Radios
          label={i18n.t('options.sites.mode')}
          value={settings.sites.mode}
          options={SITE_MODES.map((value) => ({ value, ...modes[value] }))}
          onChange={(mode) =>
            act(
              { act: 'settings', patch: { sites: { mode } } },
              i18n.t('options.sites.modeSaid', [modes[mode].label]),
            )
          }
        />
      </section>
      <section class="section" aria-labelledby="rules">
        <h2 id="rules">{i18n.t('options.sites.rules')}</h2>
        <p class="about">{i18n.t('options.sites.rulesAbout')}</p>
        <SiteRules
          rules={settings.sites.rules}
          defaultOn={settings.sites.mode !== 'everywhere'}
          problem={problem}
          onAdd={add}
          onSet={setRule}
        />
      </section>
      <section class="section" aria-labelledby="dismissals">
        <h2 id="dismissals">{i18n.t('options.sites.dismissed')}</h2>
        <p class="about">{i18n.t('options.sites.dismissedAbout')}</p>
        {dismissals?.length === 0 && <p class="muted">{i18n.t('options.sites.noDismissed')}</p>}
        <ul class="plain-list">
          {dismissals?.map(({ entity, text, site }) => (
            <li key={JSON.stringify([entity, text, site])}>
              <span>
                {text} <small class="muted">{site ?? i18n.t('options.sites.allSites')}</small>
              </span>
              <Button
                look="quiet"
                onClick={() =>
                  act({ act: 'undismiss', entity, text, site }, i18n.t('options.sites.undismissed', [text]))
                }
              >
                {i18n.t('options.sites.undismiss')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
