// Whether what is stored is safe: how much there is, whether the browser may take it away, and the backups.
import { i18n } from '#i18n';
import type { Health } from '@/data/health';
import { Button } from './controls';
import { FileButton } from './file-button';

interface HealthPanelProps {
  health: Health;
  /** Words for a size and for a moment, in the person's language. */
  sizeWords: (bytes: number) => string;
  momentWords: (iso: string) => string;
  busy: boolean;
  onPersist: () => void;
  onBackUp: () => void;
  onRestore: (backup: string) => void;
  onRestoreFile: (file: File) => void;
  onSave: (backup: string) => void;
}

export function HealthPanel({ health, sizeWords, momentWords, busy, ...on }: HealthPanelProps) {
  const [newest] = health.backups;
  return (
    <>
      <section class="section" aria-labelledby="health">
        <h2 id="health">{i18n.t('options.health.title')}</h2>
        <dl class="figures">
          <Figure label={i18n.t('options.place.sources')} value={health.counts.sources.toLocaleString()} />
          <Figure label={i18n.t('options.place.entities')} value={health.counts.entities.toLocaleString()} />
          <Figure label={i18n.t('options.place.facts')} value={health.counts.facts.toLocaleString()} />
          {health.used !== null && (
            <Figure label={i18n.t('options.health.used')} value={sizeWords(health.used)} />
          )}
        </dl>
        <ul class="plain-list">
          <li>
            <span class={health.persisted ? undefined : 'caution'}>
              {i18n.t(health.persisted ? 'options.health.persisted' : 'options.health.evictable')}
            </span>
            {!health.persisted && <Button onClick={on.onPersist}>{i18n.t('options.health.persist')}</Button>}
          </li>
          <li>
            <span>
              {newest
                ? i18n.t('options.health.lastBackup', [momentWords(newest.at)])
                : i18n.t('options.health.noBackup')}
            </span>
            <Button onClick={on.onBackUp} disabled={busy}>
              {i18n.t('options.health.backUp')}
            </Button>
          </li>
          <li>
            <span class={health.remind ? 'caution' : undefined}>
              {health.saved
                ? i18n.t('options.health.savedAt', [momentWords(health.saved)])
                : i18n.t('options.health.neverSaved')}
            </span>
          </li>
        </ul>
        {health.tooLarge && <p class="caution">{i18n.t('options.health.tooLarge')}</p>}
      </section>
      <section class="section" aria-labelledby="backups">
        <h2 id="backups">{i18n.t('options.health.backups')}</h2>
        <p class="about">{i18n.t('options.health.backupsAbout')}</p>
        <ul class="plain-list">
          {health.backups.map((backup) => (
            <li key={backup.id}>
              <span>
                {momentWords(backup.at)}{' '}
                <small class="muted">
                  {i18n.t('options.health.holds', [backup.counts.sources, backup.counts.facts])} ·{' '}
                  {sizeWords(backup.bytes)}
                </small>
              </span>
              <Button
                look="quiet"
                label={i18n.t('options.health.saveOf', [momentWords(backup.at)])}
                disabled={busy}
                onClick={() => on.onSave(backup.id)}
              >
                {i18n.t('options.export.run')}
              </Button>
              <Button
                label={i18n.t('options.health.restoreOf', [momentWords(backup.at)])}
                disabled={busy}
                onClick={() => on.onRestore(backup.id)}
              >
                {i18n.t('options.health.restore')}
              </Button>
            </li>
          ))}
        </ul>
        <div>
          <FileButton
            label={i18n.t('options.health.restoreFile')}
            accept=".gz,.backup,application/gzip"
            disabled={busy}
            onFile={on.onRestoreFile}
          />
        </div>
      </section>
    </>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
