// Adds sources: files, pasted text, or the page that is open in another tab. Each is read by the extractor here, in
// our own page, and goes to the store as a pack, as everything does.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { ReadingList, type ReadingState } from '@/components/options/reading-list';
import { useApp } from '../app-context';
import { learnFile, learnText } from '../learn';
import { parseRoute } from '../route';

interface AddSourceProps {
  how: 'files' | 'text';
  onClose: () => void;
}

export function AddSource({ how, onClose }: AddSourceProps) {
  return how === 'files' ? <AddFiles onClose={onClose} /> : <AddText onClose={onClose} />;
}

function AddFiles({ onClose }: { onClose: () => void }) {
  const { backend } = useApp();
  const [rows, setRows] = useState<readonly ReadingState[]>([]);
  const read = async (files: readonly File[]) => {
    let list: readonly ReadingState[] = files.map((file) => ({ name: file.name, state: 'waiting' }));
    setRows(list);
    for (const [i, file] of files.entries()) {
      const result = await learnFile(file, backend);
      list = list.with(i, { name: file.name, ...result });
      setRows(list);
    }
  };
  return (
    <Dialog title={i18n.t('options.learn.filesTitle')} onClose={onClose}>
      <p>{i18n.t('options.learn.filesAbout')}</p>
      <input
        type="file"
        multiple
        accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html"
        aria-label={i18n.t('options.learn.choose')}
        onChange={(event) => read([...(event.currentTarget.files ?? [])])}
      />
      <ReadingList rows={rows} />
    </Dialog>
  );
}

function AddText({ onClose }: { onClose: () => void }) {
  const { backend, go } = useApp();
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const result = await learnText(text, { title: title.trim() || null, url: url.trim() || null }, backend);
    if (result.state === 'failed') return setProblem(result.text);
    onClose();
    if ('href' in result) go('sources', parseRoute(result.href).id);
  };
  return (
    <Dialog
      title={i18n.t('options.learn.textTitle')}
      action={i18n.t('options.learn.read')}
      onAction={save}
      onClose={onClose}
      disabled={!text.trim()}
      wide
    >
      <Field
        label={i18n.t('options.learn.text')}
        value={text}
        onInput={(value) => {
          setText(value);
          setProblem(null);
        }}
        error={problem}
        lines={10}
        required
        autofocus
      />
      <div class="pair">
        <Field label={i18n.t('options.sources.title')} value={title} onInput={setTitle} />
        <Field label={i18n.t('options.sources.url')} value={url} onInput={setUrl} />
      </div>
    </Dialog>
  );
}
