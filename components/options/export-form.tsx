// What to take out, and in which form.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Radios, Switch } from './controls';

export type Format = 'pack' | 'json-ld' | 'csv' | 'markdown';

interface ExportFormProps {
  onExport: (format: Format, withoutPrivate: boolean) => Promise<void>;
}

export function ExportForm({ onExport }: ExportFormProps) {
  const [format, setFormat] = useState<Format>('pack');
  const [withoutPrivate, setWithout] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await onExport(format, withoutPrivate).finally(() => setBusy(false));
  };
  return (
    <>
      <Radios
        label={i18n.t('options.export.format')}
        value={format}
        options={[
          { value: 'pack', label: i18n.t('options.export.pack'), hint: i18n.t('options.export.packHint') },
          { value: 'json-ld', label: 'JSON-LD', hint: i18n.t('options.export.jsonLdHint') },
          { value: 'csv', label: 'CSV', hint: i18n.t('options.export.csvHint') },
          { value: 'markdown', label: 'Markdown', hint: i18n.t('options.export.markdownHint') },
        ]}
        onChange={setFormat}
      />
      <Switch
        label={i18n.t('options.export.withoutPrivate')}
        hint={i18n.t('options.export.withoutPrivateHint')}
        on={withoutPrivate}
        onChange={setWithout}
      />
      <div>
        <Button onClick={run} disabled={busy}>
          {i18n.t('options.export.run')}
        </Button>
      </div>
    </>
  );
}
