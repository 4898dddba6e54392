// One entity: everything about it can be changed here, and everything that hangs on it is listed.
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Empty } from '@/components/options/controls';
import { type EntityEvents, EntityView } from '@/components/options/entity-view';
import { newFact } from '@/components/options/fact-draft';
import { FactList } from '@/components/options/fact-list';
import { inReadingOrder } from '@/components/options/segments';
import { PlaceHead } from '@/components/options/shell';
import { TypeWord } from '@/components/options/type-word';
import type { Fact } from '@/data/model';
import { useApp } from '../app-context';
import { formatRoute } from '../route';
import { useRead } from '../use-read';
import { EntityMerge } from './entity-merge';
import { FactEditorById } from './fact-editor-by-id';
import { SplitDialog } from './split-dialog';

/** More than this and the list is a place of its own: the table of facts, filtered. */
const SHOWN = 100;

export function EntityPlace({ id }: { id: string }) {
  const { act, go, route, refine } = useApp();
  const { data } = useRead('entity', { id });
  const { data: about } = useRead('facts', { entity: id });
  const { data: rows } = useRead('factsOf', { ids: (about ?? []).slice(0, SHOWN) });
  const facts = inReadingOrder(rows ?? []);
  const { data: refs } = useRead('refs', { ids: facts.flatMap((fact) => fact.entities) });
  const [open, setOpen] = useState<'merge' | 'split' | { fact: Fact; isNew: boolean } | null>(null);

  const wanted = data ? route.query.show : undefined;
  // The card leads to what a page may not show.
  useEffect(() => {
    if (wanted === 'notes') document.getElementById('entity-notes')?.scrollIntoView();
  }, [wanted]);

  if (data === undefined) return <div class="place" aria-busy="true" />;
  if (data === null) {
    return (
      <div class="place">
        <Empty title={i18n.t('options.entity.gone')}>
          <a href={formatRoute('entities')}>{i18n.t('options.place.entities')}</a>
        </Empty>
      </div>
    );
  }
  const { entity } = data;
  const said = i18n.t('options.entity.saved', [entity.name]);
  const events: EntityEvents = {
    onPatch: (patch) => act({ act: 'editEntity', entity: id, patch }, said),
    onAddName: (text, kind) =>
      act({ act: 'addName', entity: id, name: { text, kind } }, i18n.t('options.entity.nameAdded', [text])),
    onEditName: ({ text, kind }, patch) => act({ act: 'editName', entity: id, text, kind, patch }, said),
    onRemoveName: ({ text, kind }) =>
      act({ act: 'removeName', entity: id, text, kind }, i18n.t('options.entity.nameRemoved', [text])),
    onAddNote: (text, hidden) =>
      act({ act: 'addNote', entity: id, text, private: hidden }, i18n.t('options.entity.noteAdded')),
    onEditNote: (index, was, patch) => act({ act: 'editNote', entity: id, index, was, patch }, said),
    onRemoveNote: (index, was) =>
      act({ act: 'removeNote', entity: id, index, was }, i18n.t('options.entity.noteRemoved')),
  };
  const names = new Map((refs ?? []).map((ref) => [ref.id, ref.name]));
  return (
    <div class="place page">
      <PlaceHead
        back={{ href: formatRoute('entities'), label: i18n.t('options.place.entities') }}
        title={entity.name}
        about={<TypeWord type={entity.type} />}
      >
        <Button onClick={() => setOpen('merge')}>{i18n.t('options.entity.mergeWith')}</Button>
        <Button onClick={() => setOpen('split')}>{i18n.t('options.entity.split')}</Button>
        <Button
          onClick={async () => {
            go('entities');
            await act({ act: 'deleteEntities', entities: [id] }, i18n.t('options.entities.deleted', 1));
          }}
        >
          {i18n.t('options.delete')}
        </Button>
      </PlaceHead>
      <EntityView
        entity={entity}
        occurrences={data.occurrences.map((place) => ({
          ...place,
          title: place.title ?? i18n.t('options.sources.untitled'),
          href: formatRoute('sources', place.source),
        }))}
        facts={
          <>
            <div class="tools">
              <Button
                onClick={() =>
                  setOpen({ fact: { ...newFact('', 'note', null, true), entities: [id] }, isNew: true })
                }
              >
                {i18n.t('options.entity.addFact')}
              </Button>
              {facts.length > 0 && (
                <a href={formatRoute('facts', null, { entity: id })}>
                  {i18n.t('options.entity.inTable', about?.length ?? 0)}
                </a>
              )}
            </div>
            <FactList
              facts={facts}
              names={names}
              selected={route.query.fact ?? null}
              onSelect={(fact) => refine({ fact }, 'replace')}
              onStatus={(fact, status) => act({ act: 'setStatus', facts: [fact], status }, said)}
              onEdit={(fact) => {
                const found = facts.find((other) => other.id === fact);
                if (found) setOpen({ fact: found, isNew: false });
              }}
            />
          </>
        }
        {...events}
      />
      {open === 'merge' && <EntityMerge entity={entity} onClose={() => setOpen(null)} />}
      {open === 'split' && <SplitDialog entity={entity} facts={facts} onClose={() => setOpen(null)} />}
      {open && typeof open === 'object' && (
        <FactEditorById fact={open.fact} isNew={open.isNew} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
