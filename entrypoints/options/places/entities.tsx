// The place of entities: everyone and everything that sources speak of.
import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BulkBar } from '@/components/options/bulk-bar';
import { Button, Choice, Empty, Search } from '@/components/options/controls';
import { PlaceHead } from '@/components/options/shell';
import { type Column, Table } from '@/components/options/table';
import { TypeWord } from '@/components/options/type-word';
import { typeWord, wordsOf } from '@/components/options/words';
import { ENTITY_TYPES } from '@/data/model';
import { useApp } from '../app-context';
import type { EntityLine } from '../reads';
import { formatRoute } from '../route';
import { useList } from '../use-list';
import { useRead } from '../use-read';
import { MergeDialog } from './merge-dialog';
import { NameAdder } from './name-adder';
import { SelectionExport } from './selection-export';

const rules = {
  keys: {
    name: (row: EntityLine) => row.name,
    type: (row: EntityLine) => row.type,
    names: (row: EntityLine) => row.names.length,
    facts: (row: EntityLine) => row.facts,
  },
  by: 'facts',
  fields: (row: EntityLine) => [row.name, row.description ?? '', ...row.names.map((name) => name.text)],
};

export function EntitiesPlace() {
  const { route, refine, act, go } = useApp();
  const [open, setOpen] = useState<'add' | 'merge' | null>(null);
  const { data: rows } = useRead('entities', {});
  const type = route.query.type ?? '';
  const ofType = useCallback((row: EntityLine) => !type || row.type === type, [type]);
  const { shown, selection, search, table } = useList(rows, rules, ofType);
  const chosenRows = shown.filter((row) => selection.chosen.has(row.id));

  const remove = async () => {
    const entities = [...selection.chosen];
    selection.clear();
    await act({ act: 'deleteEntities', entities }, i18n.t('options.entities.deleted', entities.length));
  };
  return (
    <div class="place">
      <PlaceHead title={i18n.t('options.place.entities')} about={i18n.t('options.entities.about')}>
        <Button look="main" onClick={() => setOpen('add')}>
          {i18n.t('options.entities.add')}
        </Button>
      </PlaceHead>
      {rows?.length === 0 ? (
        <Empty title={i18n.t('options.entities.none')}>
          <p>{i18n.t('options.entities.noneDo')}</p>
          <a class="button main" href={formatRoute('sources')}>
            {i18n.t('options.place.sources')}
          </a>
        </Empty>
      ) : (
        <>
          <div class="tools">
            <Search label={i18n.t('options.entities.search')} {...search} />
            <Choice
              bare
              label={i18n.t('options.entity.type')}
              value={type}
              options={[
                { value: '', label: i18n.t('options.filter.anyType') },
                ...wordsOf(ENTITY_TYPES, typeWord),
              ]}
              onChange={(value) => refine({ type: value })}
            />
          </div>
          {selection.chosen.size > 0 && (
            <BulkBar count={selection.chosen.size} onClear={selection.clear}>
              <Button disabled={selection.chosen.size < 2} onClick={() => setOpen('merge')}>
                {i18n.t('options.entities.merge')}
              </Button>
              <SelectionExport selection={{ entities: [...selection.chosen] }} />
              <Button look="danger" onClick={remove}>
                {i18n.t('options.delete')}
              </Button>
            </BulkBar>
          )}
          {rows && shown.length === 0 && <p class="muted">{i18n.t('options.noMatch')}</p>}
          <Table label={i18n.t('options.place.entities')} columns={columns} {...table} />
        </>
      )}
      {open === 'add' && (
        <NameAdder text="" onClose={() => setOpen(null)} onAdded={(id) => go('entities', id)} />
      )}
      {open === 'merge' && (
        <MergeDialog entities={chosenRows} onClose={() => setOpen(null)} onDone={selection.clear} />
      )}
    </div>
  );
}

/** More names than a cell has room for. */
const SHOWN = 20;

const columns: Column<EntityLine>[] = [
  {
    id: 'name',
    label: i18n.t('options.entity.name'),
    width: 'minmax(0, 1.4fr)',
    sortable: true,
    cell: (row) => (
      <a class="open" href={formatRoute('entities', row.id)}>
        {row.name}
      </a>
    ),
  },
  {
    id: 'type',
    label: i18n.t('options.entity.type'),
    width: 'calc(130px * var(--grow))',
    sortable: true,
    cell: (row) => <TypeWord type={row.type} />,
  },
  {
    id: 'names',
    label: i18n.t('options.entities.names'),
    width: 'minmax(0, 1.4fr)',
    sortable: true,
    wideOnly: true,
    cell: (row) => {
      const on = row.names.filter((name) => name.on && name.text !== row.name);
      const off = row.names.filter((name) => !name.on).length;
      return (
        <small>
          {on
            .slice(0, SHOWN)
            .map((name) => name.text)
            .join(', ')}
          {off > 0 && ` · ${i18n.t('options.entities.namesOff', [off])}`}
        </small>
      );
    },
  },
  {
    id: 'facts',
    label: i18n.t('options.sources.facts'),
    width: 'calc(80px * var(--grow))',
    sortable: true,
    numeric: true,
    cell: (row) => row.facts.toLocaleString(),
  },
];
