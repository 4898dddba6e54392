// Adds sources: files, pasted text, or the page that is open in another tab. The background reads them, as jobs
// that go on when this page is closed.
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { Field, Radios } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { MOST } from '@/data/job';
import { ask } from '../../shared/messaging';

interface AddSourceProps {
  how: 'files' | 'text' | 'tab';
  onLearn: (begin: () => Promise<string[]>) => void;
  onClose: () => void;
}

export function AddSource({ how, onLearn, onClose }: AddSourceProps) {
  const begin = (start: () => Promise<string[]>) => {
    onLearn(start);
    onClose();
  };
  if (how === 'text') return <AddText onBegin={begin} onClose={onClose} />;
  if (how === 'tab') return <AddTab onBegin={begin} onClose={onClose} />;
  return <AddFiles onBegin={begin} onClose={onClose} />;
}

interface HowProps {
  onBegin: (start: () => Promise<string[]>) => void;
  onClose: () => void;
}

function AddFiles({ onBegin, onClose }: HowProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const begin = () => onBegin(() => learnFiles(files));
  return (
    <Dialog
      title={i18n.t('options.learn.filesTitle')}
      action={i18n.t('options.learn.read')}
      onAction={begin}
      onClose={onClose}
      disabled={files.length === 0}
    >
      <p>{i18n.t('options.learn.filesAbout')}</p>
      <input
        type="file"
        multiple
        accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html"
        aria-label={i18n.t('options.learn.choose')}
        onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
      />
    </Dialog>
  );
}

/** One message a file: a message has a size that it may not exceed, a folder of articles has not. */
export async function learnFiles(files: readonly File[]): Promise<string[]> {
  const ids: string[] = [];
  for (const file of files) {
    // What is too large is handed over no further than it takes to see that.
    const content = new Uint8Array(await file.slice(0, MOST + 1).arrayBuffer());
    ids.push(...(await ask('learn.texts', { items: [{ kind: 'file', name: file.name, content }] })));
  }
  return ids;
}

function AddText({ onBegin, onClose }: HowProps) {
  const [content, setContent] = useState('');
  const [title, setTitle] = useState('');
  const name = title.trim() || content.trim().split('\n', 1)[0]?.slice(0, 200) || '';
  return (
    <Dialog
      title={i18n.t('options.learn.textTitle')}
      action={i18n.t('options.learn.read')}
      onAction={() => onBegin(() => ask('learn.texts', { items: [{ kind: 'text', name, content }] }))}
      onClose={onClose}
      disabled={!content.trim()}
      wide
    >
      <Field label={i18n.t('options.sources.title')} value={title} onInput={setTitle} />
      <Field
        label={i18n.t('options.learn.text')}
        value={content}
        onInput={setContent}
        lines={12}
        required
        autofocus
      />
    </Dialog>
  );
}

interface OpenTab {
  id: number;
  title: string;
  url: string;
}

function AddTab({ onBegin, onClose }: HowProps) {
  const [tabs, setTabs] = useState<readonly OpenTab[] | null>(null);
  const [tab, setTab] = useState('');
  useEffect(() => {
    browser.tabs.query({ url: ['http://*/*', 'https://*/*'] }).then((found) => {
      setTabs(
        found.flatMap(({ id, title, url }) =>
          id !== undefined && url ? [{ id, title: title || url, url }] : [],
        ),
      );
    });
  }, []);
  return (
    <Dialog
      title={i18n.t('options.learn.tabTitle')}
      action={i18n.t('options.learn.read')}
      onAction={() => onBegin(() => ask('learn.page', { tab: Number(tab) }))}
      onClose={onClose}
      disabled={tab === ''}
    >
      {tabs?.length === 0 && <p class="muted">{i18n.t('options.learn.noTabs')}</p>}
      {tabs && tabs.length > 0 && (
        <Radios
          label={i18n.t('options.learn.whichTab')}
          value={tab}
          options={tabs.map(({ id, title, url }) => ({ value: String(id), label: title, hint: url }))}
          onChange={setTab}
        />
      )}
    </Dialog>
  );
}
