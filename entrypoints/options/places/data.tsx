// The place of data: what is stored, what goes in and out, and whether it is safe.
import { i18n } from '#i18n';
import { Button } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { ExportForm, type Format } from '@/components/options/export-form';
import { FileButton } from '@/components/options/file-button';
import { Counts, ImportPlanDialog, RefusedDialog } from '@/components/options/import-report';
import { PlaceHead } from '@/components/options/shell';
import { ask } from '../../shared/messaging';
import { useApp } from '../app-context';
import { exportName, mimeOf, saveFile } from '../export';
import { useImport } from '../use-import';
import { HabitsSection, HealthSection } from './health';

export function DataPlace() {
  const { backend, fail, say } = useApp();
  const takeOut = async (format: Format, withoutPrivate: boolean) => {
    try {
      saveFile(await backend.export(format, null, withoutPrivate), exportName(format), mimeOf(format));
      say(i18n.t('options.export.done'));
      if (format === 'pack') await ask('backup.saved', {});
    } catch (error) {
      fail(error);
    }
  };
  return (
    <div class="place page">
      <PlaceHead title={i18n.t('options.place.data')} about={i18n.t('options.data.about')} />
      <HealthSection />
      <ImportSection />
      <section class="section" aria-labelledby="export">
        <h2 id="export">{i18n.t('options.export.title')}</h2>
        <p class="about">{i18n.t('options.export.about')}</p>
        <ExportForm onExport={takeOut} />
      </section>
      <HabitsSection />
    </div>
  );
}

function ImportSection() {
  const { fail, undo } = useApp();
  const run = useImport(fail);
  const { now } = run;
  return (
    <section class="section" aria-labelledby="import">
      <h2 id="import">{i18n.t('options.import.title')}</h2>
      <p class="about">{i18n.t('options.import.about')}</p>
      <div>
        <FileButton
          label={i18n.t('options.import.choose')}
          accept=".json,.jsonld,application/json,application/ld+json"
          disabled={now.step === 'busy'}
          onFile={run.choose}
        />
      </div>
      {now.step === 'busy' && (
        <div class="jobs" role="status">
          <progress
            value={now.total === null ? undefined : now.done}
            max={now.total ?? undefined}
            aria-label={phaseWords(now.phase)}
          />
          <div class="tools">
            <span class="muted">
              {phaseWords(now.phase)}
              {now.total === null && now.done > 0 && ` · ${now.done.toLocaleString()}`}
            </span>
            <Button onClick={run.cancel}>{i18n.t('options.cancel')}</Button>
          </div>
        </div>
      )}
      {now.step === 'planned' && (
        <ImportPlanDialog plan={now.plan} onWrite={run.write} onClose={run.cancel} />
      )}
      {now.step === 'refused' && <RefusedDialog issues={now.issues} total={now.total} onClose={run.cancel} />}
      {now.step === 'done' && (
        <Dialog title={i18n.t('options.import.done')} onClose={run.close}>
          <Counts counts={now.plan.counts} />
          {now.change === null ? (
            <p>{i18n.t('options.import.nothingNew')}</p>
          ) : (
            <div>
              <Button
                onClick={() => {
                  undo(now.change ?? undefined);
                  run.close();
                }}
              >
                {i18n.t('options.import.undo')}
              </Button>
            </div>
          )}
        </Dialog>
      )}
    </section>
  );
}

function phaseWords(phase: string): string {
  const words: Record<string, () => string> = {
    reading: () => i18n.t('options.import.reading'),
    checking: () => i18n.t('options.import.checking'),
    comparing: () => i18n.t('options.import.comparing'),
    writing: () => i18n.t('options.import.writing'),
    finishing: () => i18n.t('options.import.finishing'),
  };
  return words[phase]?.() ?? phase;
}
