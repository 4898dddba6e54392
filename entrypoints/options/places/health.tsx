// Health and backups, wired.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice, Switch } from '@/components/options/controls';
import { HealthPanel } from '@/components/options/health-panel';
import { ask } from '../../shared/messaging';
import { useApp } from '../app-context';
import { fromBase64, toBase64 } from '../base64';
import { saveFile } from '../export';
import { momentWords, sizeWords } from '../list-help';
import { useHealth } from '../use-health';
import { useRead } from '../use-read';

const REMINDERS = [0, 7, 30, 90];

export function HealthSection() {
  const { fail, say } = useApp();
  const [health, look] = useHealth(fail);
  const [busy, setBusy] = useState(false);
  /** One at a time; what went wrong is said, and the panel tells how things are now. */
  const run = async (work: () => Promise<unknown>, said: string | null) => {
    setBusy(true);
    try {
      await work();
      if (said) say(said);
    } catch (error) {
      fail(error);
    }
    setBusy(false);
    look();
  };
  if (!health) return <section class="section" aria-busy="true" />;
  return (
    <HealthPanel
      health={health}
      sizeWords={sizeWords}
      momentWords={momentWords}
      busy={busy}
      onPersist={() => run(() => navigator.storage.persist(), null)}
      onBackUp={() => run(() => ask('backup.make', {}), i18n.t('options.health.made'))}
      onRestore={(backup) => run(() => ask('backup.restore', { backup }), i18n.t('options.health.restored'))}
      onRestoreFile={(file) =>
        run(
          async () => ask('backup.restore', { file: await toBase64(file) }),
          i18n.t('options.health.restored'),
        )
      }
      onSave={(backup) =>
        run(async () => {
          const bytes = fromBase64(await ask('backup.file', { backup }));
          const day = new Date().toISOString().slice(0, 10);
          saveFile([bytes], `sidelight-${day}.backup.gz`, 'application/gzip');
          await ask('backup.saved', {});
        }, i18n.t('options.export.done'))
      }
    />
  );
}

/** What a person decides about keeping, once. */
export function HabitsSection() {
  const { act } = useApp();
  const { data: settings } = useRead('settings', {});
  if (!settings) return null;
  return (
    <section class="section" aria-labelledby="safety">
      <h2 id="safety">{i18n.t('options.health.habits')}</h2>
      <Choice
        label={i18n.t('options.health.remind')}
        value={String(settings.backupReminderDays)}
        options={REMINDERS.map((days) => ({
          value: String(days),
          label: days === 0 ? i18n.t('options.health.never') : i18n.t('options.health.days', [days]),
        }))}
        onChange={(days) =>
          act(
            { act: 'settings', patch: { backupReminderDays: Number(days) } },
            i18n.t('options.appearance.saved'),
          )
        }
      />
      <Switch
        label={i18n.t('options.health.private')}
        hint={i18n.t('options.health.privateHint')}
        on={settings.privateWindowsWrite}
        onChange={(privateWindowsWrite) =>
          act({ act: 'settings', patch: { privateWindowsWrite } }, i18n.t('options.appearance.saved'))
        }
      />
    </section>
  );
}
