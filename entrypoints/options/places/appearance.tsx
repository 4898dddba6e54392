// The place of appearance and behaviour: how marks look, what opens the card, the keys; shown on real lines.
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { i18n } from '#i18n';
import { AppearanceForm } from '@/components/options/appearance-form';
import { PlaceHead } from '@/components/options/shell';
import { Shortcuts } from '@/components/options/shortcuts';
import { useApp } from '../app-context';
import { useRead } from '../use-read';
import { Example } from './example';

export function AppearancePlace() {
  const { act, fail } = useApp();
  const { data: settings } = useRead('settings', {});
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    // Asked again when the person comes back from changing them.
    const look = () => {
      browser.commands.getAll().then(setCommands, () => setCommands([]));
    };
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  if (!settings) return <div class="place" aria-busy="true" />;
  const said = i18n.t('options.appearance.saved');
  return (
    <div class="place page">
      <PlaceHead title={i18n.t('options.place.appearance')} about={i18n.t('options.appearance.about')} />
      <Example settings={settings} />
      <AppearanceForm
        marks={settings.marks}
        card={settings.card}
        onMarks={(marks) => act({ act: 'settings', patch: { marks } }, said)}
        onCard={(card) => act({ act: 'settings', patch: { card } }, said)}
      />
      <Shortcuts
        shortcuts={commands.map(({ name, description, shortcut }) => ({
          name: name ?? '',
          // Chromium lists the extension's button among them, and has no words for it.
          what: description || i18n.t('options.appearance.popupKey'),
          keys: shortcut ?? '',
        }))}
        onChange={() => openShortcuts().catch(fail)}
      />
    </div>
  );
}

/** Firefox has a call for it, Chromium an address. */
async function openShortcuts(): Promise<void> {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
