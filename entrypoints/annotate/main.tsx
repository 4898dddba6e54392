// The window of "Add an annotation", and of a note on a name: wires their forms to the background.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import '@/components/page-tokens.css';
import '@/components/options/styles.css';
import '@/components/annotate/annotate.css';
import { AnnotateForm, type Annotation } from '@/components/annotate/annotate-form';
import type { SelectionDraft } from '@/data/selection';
import { ask } from '../shared/messaging';
import { NoteWindow } from './note';

const asked = new URLSearchParams(location.search);
const id = asked.get('draft') ?? '';
const entity = asked.get('note');

/** The window may be a tab where a browser knows no windows: both are closed alike. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const find = (words: string) => ask('entity.find', { query: words });

function Annotate() {
  /** Undefined: not asked yet. */
  const [draft, setDraft] = useState<SelectionDraft | null | undefined>(undefined);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    document.title = i18n.t('annotate.title');
    ask('selection.draft', { draft: id || 'none' }).then(setDraft, () => setDraft(null));
  }, []);
  const save = async ({ entities, newEntity, ...made }: Annotation) => {
    if (!draft) return;
    const { url, title, exact, prefix, suffix, start, end } = draft;
    try {
      await ask('store.apply', {
        act: {
          act: 'annotate',
          page: { url, title: title || null },
          exact,
          prefix,
          suffix,
          start,
          end,
          ...made,
          entities: entities.map((entity) => entity.id),
          ...(newEntity ? { newEntity } : {}),
        },
      });
      await close();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  if (draft === undefined) return <p role="status">{i18n.t('sheet.reading')}</p>;
  return <AnnotateForm draft={draft} problem={problem} find={find} onSave={save} onCancel={close} />;
}

render(
  entity === null ? (
    <Annotate />
  ) : (
    <NoteWindow entity={entity} refused={asked.has('refused')} close={close} />
  ),
  document.getElementById('root') as HTMLElement,
);
