// One sentence for each kind of act in the change log, made of its summary.
import { i18n } from '#i18n';
import { statusWord } from './words';

/** What the history needs of a change. */
export interface Done {
  act: string;
  summary: Record<string, string | number | boolean | null>;
}

export function actWords({ act, summary }: Done): string {
  if (act === 'undo') {
    const inner = { act: String(summary.act ?? ''), summary };
    return i18n.t('options.history.undid', [
      inner.act === 'undo' ? i18n.t('options.history.anUndo') : actWords(inner),
    ]);
  }
  const say = (key: string): string => {
    const value = summary[key];
    return value === null || value === undefined ? '' : String(value);
  };
  const count = Number(summary.count ?? summary.facts ?? 1);
  const words: Record<string, () => string> = {
    importPack: () => i18n.t('options.history.importPack', [say('label') || say('title')]),
    seed: () => i18n.t('options.history.seed'),
    addEntity: () => i18n.t('options.history.addEntity', [say('name')]),
    editEntity: () => i18n.t('options.history.editEntity', [say('name')]),
    addName: () => i18n.t('options.history.addName', [say('text'), say('name')]),
    editName: () =>
      summary.on === undefined
        ? i18n.t('options.history.editName', [say('text'), say('name')])
        : i18n.t(summary.on ? 'options.history.nameOn' : 'options.history.nameOff', [
            say('text'),
            say('name'),
          ]),
    removeName: () => i18n.t('options.history.removeName', [say('text'), say('name')]),
    addNote: () => i18n.t('options.history.addNote', [say('name')]),
    editNote: () => i18n.t('options.history.editNote', [say('name')]),
    removeNote: () => i18n.t('options.history.removeNote', [say('name')]),
    mergeEntities: () => i18n.t('options.history.mergeEntities', [say('name') || say('into')]),
    splitEntity: () => i18n.t('options.history.splitEntity', [say('split'), say('name')]),
    deleteEntities: () =>
      count === 1 && say('name')
        ? i18n.t('options.history.deleteEntity', [say('name')])
        : i18n.t('options.history.deleteEntities', count),
    addFact: () => i18n.t('options.history.addFact', [say('statement')]),
    editFact: () => i18n.t('options.history.editFact', [say('statement')]),
    editFacts: () => i18n.t('options.history.editFacts', count),
    setStatus: () => i18n.t('options.history.setStatus', count, [count, statusWord(say('status'))]),
    deleteFacts: () => i18n.t('options.history.deleteFacts', count),
    linkFacts: () => i18n.t('options.history.linkFacts'),
    unlinkFacts: () => i18n.t('options.history.unlinkFacts'),
    annotate: () => i18n.t('options.history.annotate', [say('title') || say('statement')]),
    addSource: () => i18n.t('options.history.addSource', [say('title')]),
    editSource: () => i18n.t('options.history.editSource', [say('title')]),
    deleteSources: () =>
      count === 1 && say('title')
        ? i18n.t('options.history.deleteSource', [say('title')])
        : i18n.t('options.history.deleteSources', count),
    settings: () => i18n.t('options.history.settings'),
    siteRule: () =>
      summary.on === null
        ? i18n.t('options.history.siteRuleGone', [say('site')])
        : i18n.t(summary.on ? 'options.history.siteOn' : 'options.history.siteOff', [say('site')]),
    dismiss: () => i18n.t('options.history.dismiss', [say('text')]),
    undismiss: () => i18n.t('options.history.undismiss', [say('text')]),
  };
  return Object.hasOwn(words, act) ? (words[act]?.() ?? act) : act;
}
