// From an act to its handler, inside one transaction over everything that the log follows.
import type { ActName, CheckedAct } from './acts';
import { Batch } from './batch';
import * as entities from './handlers/entities';
import * as facts from './handlers/facts';
import * as merge from './handlers/merge';
import * as settings from './handlers/settings';
import { StoreError } from './handlers/shared';
import * as sources from './handlers/sources';
import { hashOf } from './import/match';
import { type Change, type Summary, TABLES } from './rows';
import type { Database } from './schema';

type Handler<N extends ActName> = (batch: Batch, act: CheckedAct<N>) => Promise<Summary>;
export type SmallAct = Exclude<ActName, 'importPack' | 'seed'>;

const handlers: { [N in SmallAct]: Handler<N> } = {
  addEntity: entities.addEntity,
  editEntity: entities.editEntity,
  addName: entities.addName,
  editName: entities.editName,
  removeName: entities.removeName,
  addNote: entities.addNote,
  editNote: entities.editNote,
  removeNote: entities.removeNote,
  mergeEntities: merge.mergeEntities,
  splitEntity: merge.splitEntity,
  deleteEntities: entities.deleteEntities,
  addFact: facts.addFact,
  editFact: facts.editFact,
  editFacts: facts.editFacts,
  setStatus: facts.setStatus,
  deleteFacts: facts.deleteFacts,
  linkFacts: facts.linkFacts,
  unlinkFacts: facts.unlinkFacts,
  annotate: facts.annotate,
  addSource: sources.addSource,
  editSource: sources.editSource,
  deleteSources: sources.deleteSources,
  settings: settings.settings,
  restoreSettings: settings.restoreSettings,
  siteRule: settings.siteRule,
  dismiss: settings.dismiss,
  undismiss: settings.undismiss,
};

export async function applyAct(db: Database, act: CheckedAct<SmallAct>, now: Date): Promise<Change> {
  const handler = handlers[act.act] as Handler<typeof act.act>;
  const text = act.act === 'addSource' ? act.source.text : null;
  const hash = text === null ? '' : await hashOf(text);
  return db.transaction('rw', [...TABLES, 'changes', 'parts'], async () => {
    const batch = new Batch(db, now, hash);
    const summary = await handler(batch, act);
    if (batch.empty) throw new StoreError('not-found');
    return batch.commit(act.act, summary);
  });
}
