// What is chosen in a table, saved as a file with everything that belongs to it.
import { i18n } from '#i18n';
import { Choice } from '@/components/options/controls';
import { EXPORT_FORMATS, type ExportFormat } from '@/data/exchange';
import { useApp } from '../app-context';
import { exportName, mimeOf, saveFile } from '../export';
import type { Selection } from '../reads';

const LABELS: Record<ExportFormat, string> = {
  pack: i18n.t('options.export.pack'),
  'json-ld': 'JSON-LD',
  csv: 'CSV',
  markdown: 'Markdown',
};

export function SelectionExport({ selection }: { selection: Selection }) {
  const { backend, fail, say } = useApp();
  const save = async (format: ExportFormat) => {
    try {
      saveFile(await backend.export(format, selection, false), exportName(format), mimeOf(format));
      say(i18n.t('options.export.done'));
    } catch (error) {
      fail(error);
    }
  };
  return (
    <Choice
      bare
      label={i18n.t('options.export.selection')}
      value=""
      options={[
        { value: '', label: i18n.t('options.export.selection') },
        ...EXPORT_FORMATS.map((format) => ({ value: format, label: LABELS[format] })),
      ]}
      onChange={(format) => {
        if (format !== '') save(format as ExportFormat);
      }}
    />
  );
}
