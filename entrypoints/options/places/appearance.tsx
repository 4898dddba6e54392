// The place of appearance and behaviour: how marks look, what opens the card, the keys.
import { i18n } from '#i18n';
import { AppearanceForm } from '@/components/options/appearance-form';
import { PlaceHead } from '@/components/options/shell';
import type { Settings } from '@/data/settings';
import { useApp } from '../app-context';
import { useRead } from '../use-read';

export function AppearancePlace() {
  const { act } = useApp();
  const { data: settings } = useRead('settings', {});
  if (!settings) return <div class="place" aria-busy="true" />;
  const said = i18n.t('options.appearance.saved');
  return (
    <div class="place page">
      <PlaceHead title={i18n.t('options.place.appearance')} about={i18n.t('options.appearance.about')} />
      <AppearanceForm
        marks={settings.marks}
        card={settings.card}
        onMarks={(marks: Partial<Settings['marks']>) => act({ act: 'settings', patch: { marks } }, said)}
        onCard={(card: Partial<Settings['card']>) => act({ act: 'settings', patch: { card } }, said)}
      />
    </div>
  );
}
