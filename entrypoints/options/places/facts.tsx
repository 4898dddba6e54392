// The place of facts: all of them in one table, filtered, sorted, searched, and changed many at once.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BulkBar } from '@/components/options/bulk-bar';
import { Button, Empty } from '@/components/options/controls';
import { newFact } from '@/components/options/fact-draft';
import { FactFilters } from '@/components/options/fact-filters';
import { PlaceHead } from '@/components/options/shell';
import { type Sort, Table } from '@/components/options/table';
import type { Fact } from '@/data/model';
import { useApp } from '../app-context';
import { factQueryOf } from '../fact-query';
import { formatRoute } from '../route';
import { useKeys } from '../use-keys';
import { useRead } from '../use-read';
import { useRows } from '../use-rows';
import { useSelection } from '../use-selection';
import { factColumns } from './fact-columns';
import { FactEditorById } from './fact-editor-by-id';
import { FactsBulk } from './facts-bulk';

export function FactsPlace() {
  const { route, refine, search, act, undo, backend, counts } = useApp();
  const query = useMemo(() => factQueryOf(route.query), [route.query]);
  const load = useCallback(
    (wanted: string[]) => backend.ask('factLines', { ids: wanted, words: query.text ?? '' }),
    [backend, query.text],
  );
  const rows = useRows(query, load);
  const found = rows.ids;
  const ids = found ?? NONE;
  const selection = useSelection(ids);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState<{ fact: Fact; isNew: boolean } | null>(null);
  const who = [query.entity, query.speaker].filter((id) => id !== undefined);
  const named = useRead('refs', who.length > 0 ? { ids: who } : null).data;
  const sources = useRead('titles', query.source ? { ids: [query.source] } : null).data;

  useEffect(() => setActive(-1), [route.query]);
  // What was just added is brought to sight, wherever the order puts it.
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    const at = added === null ? -1 : ids.indexOf(added);
    if (at < 0) return;
    setActive(at);
    setAdded(null);
  }, [added, ids]);
  const current = () => {
    const id = ids[active];
    return id === undefined ? null : id;
  };
  const edit = async (id: string | null) => {
    const fact = id ? await backend.ask('fact', { id }) : null;
    if (fact) setOpen({ fact, isNew: false });
  };
  const setStatus = async (status: 'confirmed' | 'rejected' | 'suggested', said: string) => {
    const id = current();
    if (id) await act({ act: 'setStatus', facts: [id], status }, said);
  };
  useKeys({
    j: () => setActive(Math.min(active + 1, ids.length - 1)),
    k: () => setActive(Math.max(active - 1, 0)),
    c: () => setStatus('confirmed', i18n.t('options.reading.confirmed')),
    r: () => setStatus('rejected', i18n.t('options.reading.rejected')),
    s: () => setStatus('suggested', i18n.t('options.reading.again')),
    e: () => edit(current()),
    x: () => {
      const id = current();
      if (id) selection.choose(id, !selection.chosen.has(id), false, active);
    },
    u: () => undo(),
  });

  const filtered = Object.keys(route.query).some((key) => key !== 'sort' && key !== 'down');
  const sort: Sort = { by: query.sort ?? '', down: query.descending ?? false };
  return (
    <div class="place">
      <PlaceHead
        title={i18n.t('options.place.facts')}
        about={
          found &&
          counts &&
          i18n.t('options.facts.shown', [ids.length.toLocaleString(), counts.facts.toLocaleString()])
        }
      >
        <Button look="main" onClick={() => setOpen({ fact: newFact('', 'note', null, true), isNew: true })}>
          {i18n.t('options.facts.addNote')}
        </Button>
      </PlaceHead>
      {counts?.facts === 0 ? (
        <Empty title={i18n.t('options.facts.none')}>
          <p>{i18n.t('options.facts.noneDo')}</p>
          <a class="button main" href={formatRoute('sources')}>
            {i18n.t('options.place.sources')}
          </a>
        </Empty>
      ) : (
        <>
          <FactFilters
            query={route.query}
            entityNames={new Map((named ?? []).map((ref) => [ref.id, ref.name]))}
            sourceTitle={sources?.[0]?.title ?? null}
            onChange={refine}
            onSearch={search}
            find={(words) => backend.ask('find', { words })}
          />
          {selection.chosen.size > 0 && (
            <BulkBar count={selection.chosen.size} onClear={selection.clear}>
              <FactsBulk facts={selection.chosen} onDone={selection.clear} />
            </BulkBar>
          )}
          {found && ids.length === 0 && (
            <Empty title={i18n.t('options.noMatch')}>
              {filtered && (
                <a class="button" href={formatRoute('facts')}>
                  {i18n.t('options.filter.clear')}
                </a>
              )}
            </Empty>
          )}
          {ids.length > 0 && (
            <Table
              label={i18n.t('options.place.facts')}
              columns={factColumns({ onEdit: edit })}
              list={rows.key}
              count={ids.length}
              rowAt={rows.at}
              keyOf={(row) => row.id}
              onRange={rows.onRange}
              sort={sort}
              onSort={({ by, down }) => refine({ sort: by, down: down ? '1' : null })}
              selected={selection.chosen}
              onSelect={selection.choose}
              allSelected={selection.all}
              onSelectAll={selection.chooseAll}
              active={active}
              onActive={setActive}
              rowHeight={60}
              narrowHeight={112}
            />
          )}
        </>
      )}
      {open && (
        <FactEditorById
          fact={open.fact}
          isNew={open.isNew}
          onClose={() => setOpen(null)}
          onSaved={open.isNew ? setAdded : undefined}
        />
      )}
    </div>
  );
}

const NONE: readonly string[] = [];
