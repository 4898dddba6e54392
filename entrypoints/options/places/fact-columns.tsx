// The columns of the facts table.
import { i18n } from '#i18n';
import { lostSpeaker, saysWho } from '@/components/fact/wording';
import { Marked } from '@/components/options/marked';
import type { Column } from '@/components/options/table';
import { kindWord, statusWord } from '@/components/options/words';
import type { FactLine } from '../reads';
import { formatRoute } from '../route';

interface Events {
  onEdit: (id: string) => void;
}

export const factColumns = ({ onEdit }: Events): Column<FactLine>[] => [
  {
    id: 'statement',
    label: i18n.t('options.facts.statement'),
    width: 'minmax(0, 2.4fr)',
    cell: (row) => {
      const says = row.says.map(saysWho).join('; ') || lostSpeaker(row.kind);
      return (
        <>
          <button type="button" class="link open serif" onClick={() => onEdit(row.id)}>
            <span class="clamp">
              <Marked text={row.statement || row.body || ''} hits={row.hits} />
            </span>
          </button>
          {says && <small class="says">{says}</small>}
        </>
      );
    },
  },
  {
    id: 'about',
    label: i18n.t('options.facts.about'),
    width: 'minmax(0, 1fr)',
    wideOnly: true,
    cell: (row) => <small>{row.entities.map((entity) => entity.name).join(', ')}</small>,
  },
  {
    id: 'kind',
    label: i18n.t('options.form.kind'),
    width: 'calc(86px * var(--grow))',
    sortable: true,
    cell: (row) => <small>{kindWord(row.kind)}</small>,
  },
  {
    id: 'status',
    label: i18n.t('options.form.status'),
    width: 'calc(104px * var(--grow))',
    sortable: true,
    cell: (row) => (
      <>
        <span class={`status ${row.status}`}>{statusWord(row.status)}</span>
        {row.caution && <small class="caution"> {i18n.t('options.facts.caution')}</small>}
      </>
    ),
  },
  {
    id: 'source',
    label: i18n.t('options.facts.source'),
    width: 'minmax(0, 1fr)',
    sortable: true,
    wideOnly: true,
    cell: (row) =>
      row.source && (
        <a class="over" href={formatRoute('sources', row.source.id, { fact: row.id })}>
          <small>{row.source.title}</small>
        </a>
      ),
  },
];
