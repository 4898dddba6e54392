// The place of entities: everyone and everything that sources speak of.
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BulkBar } from '@/components/options/bulk-bar';
import { Button, Choice, Empty, Search } from '@/components/options/controls';
import { PlaceHead } from '@/components/options/shell';
import { type Column, type Sort, Table } from '@/components/options/table';
import { TypeWord } from '@/components/options/type-word';
import { typeWord, wordsOf } from '@/components/options/words';
import { ENTITY_TYPES } from '@/data/model';
import { useApp } from '../app-context';
import { matches, sorted } from '../list-help';
import type { EntityLine } from '../reads';
import { formatRoute } from '../route';
import { useRead } from '../use-read';
import { EntityAdder } from './entity-adder';
import { MergeDialog } from './merge-dialog';
import { SelectionExport } from './selection-export';
import { useSelection } from './use-selection';

const keys: Record<string, (row: EntityLine) => string | number> = {
  name: (row) => row.name,
  type: (row) => row.type,
  names: (row) => row.names.length,
  facts: (row) => row.facts,
};

export function EntitiesPlace() {
  const { route, refine, act } = useApp();
  const [open, setOpen] = useState<'add' | 'merge' | null>(null);
  const { data: rows } = useRead('entities', {});
  const words = route.query.q ?? '';
  const type = route.query.type ?? '';
  const sort: Sort = { by: route.query.sort ?? 'facts', down: (route.query.down ?? '1') === '1' };
  const shown = useMemo(
    () =>
      sorted(
        (rows ?? []).filter(
          (row) =>
            (!type || row.type === type) &&
            matches(words, row.name, row.description ?? '', ...row.names.map((name) => name.text)),
        ),
        keys[sort.by] ?? keys.facts,
        sort.down,
      ),
    [rows, words, type, sort.by, sort.down],
  );
  const ids = useMemo(() => shown.map((row) => row.id), [shown]);
  const selection = useSelection(ids);
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
            <Search
              label={i18n.t('options.entities.search')}
              value={words}
              onInput={(q) => refine({ q }, 'replace')}
            />
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
          <Table
            label={i18n.t('options.place.entities')}
            columns={columns}
            count={shown.length}
            rowAt={(i) => shown[i]}
            keyOf={(row) => row.id}
            sort={sort}
            onSort={({ by, down }) => refine({ sort: by, down: down ? '1' : '0' })}
            selected={selection.chosen}
            onSelect={selection.choose}
            allSelected={selection.all}
            onSelectAll={selection.chooseAll}
          />
        </>
      )}
      {open === 'add' && <EntityAdder onClose={() => setOpen(null)} />}
      {open === 'merge' && (
        <MergeDialog entities={chosenRows} onClose={() => setOpen(null)} onDone={selection.clear} />
      )}
    </div>
  );
}

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
    width: '130px',
    sortable: true,
    cell: (row) => <TypeWord type={row.type} />,
  },
  {
    id: 'names',
    label: i18n.t('options.entity.names'),
    width: 'minmax(0, 1.4fr)',
    sortable: true,
    wideOnly: true,
    cell: (row) => {
      const on = row.names.filter((name) => name.on && name.text !== row.name);
      const off = row.names.filter((name) => !name.on).length;
      return (
        <small>
          {on.map((name) => name.text).join(', ')}
          {off > 0 && ` · ${i18n.t('options.entities.namesOff', [off])}`}
        </small>
      );
    },
  },
  {
    id: 'facts',
    label: i18n.t('options.sources.facts'),
    width: '80px',
    sortable: true,
    numeric: true,
    cell: (row) => row.facts.toLocaleString(),
  },
];
