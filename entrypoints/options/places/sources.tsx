// The place of sources: what was read, and the ways to add more.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BulkBar } from '@/components/options/bulk-bar';
import { Button, Empty, Search } from '@/components/options/controls';
import { JobList } from '@/components/options/job-list';
import { JobPreview } from '@/components/options/job-preview';
import { PlaceHead } from '@/components/options/shell';
import { type Column, Table } from '@/components/options/table';
import { dayWords } from '@/data/source-date';
import { useApp } from '../app-context';
import type { SourceLine } from '../reads';
import { formatRoute } from '../route';
import { useJobs } from '../use-jobs';
import { useList } from '../use-list';
import { useRead } from '../use-read';
import { AddSource } from './add-source';
import { SelectionExport } from './selection-export';

const rules = {
  keys: {
    title: (row: SourceLine) => row.title.toLowerCase(),
    date: (row: SourceLine) => row.date ?? '',
    facts: (row: SourceLine) => row.facts,
    added: (row: SourceLine) => row.added,
  },
  by: 'added',
  fields: (row: SourceLine) => [row.title, row.publisher ?? '', row.host ?? ''],
};

export function SourcesPlace() {
  const { act, undo, fail } = useApp();
  const { jobs, open, look, learn, store, storeAll, drop } = useJobs(fail);
  const [adding, setAdding] = useState<'files' | 'text' | 'tab' | null>(null);
  const { data: rows } = useRead('sources', {});
  // What was stored before this page was opened is no news.
  const [opened] = useState(() => new Date(performance.timeOrigin).toISOString());
  const shownJobs = jobs.filter((job) => job.state !== 'stored' || job.created >= opened);
  const { shown, selection, search, table } = useList(rows, rules);

  const remove = async () => {
    const sources = [...selection.chosen];
    selection.clear();
    await act({ act: 'deleteSources', sources }, i18n.t('options.sources.deleted', sources.length));
  };
  return (
    <div class="place">
      <PlaceHead title={i18n.t('options.place.sources')} about={i18n.t('options.sources.about')}>
        <Button onClick={() => setAdding('tab')}>{i18n.t('options.sources.addTab')}</Button>
        <Button onClick={() => setAdding('text')}>{i18n.t('options.sources.addText')}</Button>
        <Button look="main" onClick={() => setAdding('files')}>
          {i18n.t('options.sources.addFiles')}
        </Button>
      </PlaceHead>
      <JobList
        jobs={shownJobs}
        onLook={look}
        onKeepAll={storeAll}
        onUndo={async ({ id, change }) => {
          await undo(change ?? undefined);
          await drop(id);
        }}
        onDrop={drop}
      />
      {rows?.length === 0 ? (
        <Empty title={i18n.t('options.sources.none')}>
          <p>{i18n.t('options.sources.noneDo')}</p>
        </Empty>
      ) : (
        <>
          <div class="tools">
            <Search label={i18n.t('options.sources.search')} {...search} />
          </div>
          {selection.chosen.size > 0 && (
            <BulkBar count={selection.chosen.size} onClear={selection.clear}>
              <SelectionExport selection={{ sources: [...selection.chosen] }} />
              <Button look="danger" onClick={remove}>
                {i18n.t('options.delete')}
              </Button>
            </BulkBar>
          )}
          {rows && shown.length === 0 && <p class="muted">{i18n.t('options.sources.noneMatch')}</p>}
          <Table label={i18n.t('options.place.sources')} columns={columns} {...table} />
        </>
      )}
      {open && (
        <JobPreview
          key={open.job.id}
          name={open.job.name}
          preview={open.preview}
          onStore={(decisions) => store(open.job.id, decisions)}
          onClose={() => look(null)}
        />
      )}
      {adding && <AddSource how={adding} onLearn={learn} onClose={() => setAdding(null)} />}
    </div>
  );
}

const columns: Column<SourceLine>[] = [
  {
    id: 'title',
    label: i18n.t('options.sources.title'),
    width: 'minmax(0, 1fr)',
    sortable: true,
    cell: (row) => (
      <>
        <a class="open" href={formatRoute('sources', row.id)}>
          {row.title}
        </a>
        {row.older && <small> {i18n.t('options.sources.older')}</small>}
        {row.kind === 'page' && <small> {i18n.t('options.sources.page')}</small>}
      </>
    ),
  },
  {
    id: 'publisher',
    label: i18n.t('options.sources.publisher'),
    width: 'minmax(0, calc(160px * var(--grow)))',
    wideOnly: true,
    cell: (row) => row.publisher ?? row.host ?? '',
  },
  {
    id: 'date',
    label: i18n.t('options.sources.date'),
    width: 'calc(130px * var(--grow))',
    sortable: true,
    cell: (row) => {
      if (row.date) return dayWords(row.date);
      if (!row.caution) return '';
      return (
        <span class="caution" title={row.caution}>
          {i18n.t('options.sources.noDate')}
        </span>
      );
    },
  },
  {
    id: 'facts',
    label: i18n.t('options.sources.facts'),
    width: 'calc(130px * var(--grow))',
    sortable: true,
    numeric: true,
    cell: (row) => (
      <>
        {row.facts.toLocaleString()}
        {row.suggested > 0 && <small> · {i18n.t('options.sources.toReview', [row.suggested])}</small>}
      </>
    ),
  },
];
