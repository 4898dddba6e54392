// What is known about a source besides its text, which stays exactly as it was read.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { webAddress } from '@/components/options/safe-link';
import type { Source } from '@/data/model';
import { useApp } from '../app-context';

interface SourceEditorProps {
  source: Source;
  onClose: () => void;
}

export function SourceEditor({ source, onClose }: SourceEditorProps) {
  const { act } = useApp();
  const [draft, setDraft] = useState({
    title: source.title ?? '',
    publisher: source.publisher ?? '',
    byline: source.byline ?? '',
    url: source.url ?? '',
    published: source.published?.value.slice(0, 10) ?? '',
  });
  const [wrong, setWrong] = useState(false);
  const set = (change: Partial<typeof draft>) => {
    setDraft({ ...draft, ...change });
    setWrong(false);
  };
  const save = async () => {
    const url = draft.url.trim() ? webAddress(draft.url.trim()) : null;
    if (draft.url.trim() && !url) return setWrong(true);
    const sameDay = draft.published === (source.published?.value.slice(0, 10) ?? '');
    const done = await act(
      {
        act: 'editSource',
        source: source.id,
        patch: {
          title: draft.title.trim() || null,
          publisher: draft.publisher.trim() || null,
          byline: draft.byline.trim() || null,
          url,
          ...(sameDay
            ? {}
            : { published: draft.published ? { value: draft.published, from: 'person' } : null }),
        },
      },
      i18n.t('options.sources.edited'),
    );
    if (done) onClose();
  };
  return (
    <Dialog
      title={i18n.t('options.reading.editSource')}
      action={i18n.t('options.save')}
      onAction={save}
      onClose={onClose}
    >
      <Field
        label={i18n.t('options.sources.title')}
        value={draft.title}
        onInput={(title) => set({ title })}
      />
      <div class="pair">
        <Field
          label={i18n.t('options.sources.publisher')}
          value={draft.publisher}
          onInput={(publisher) => set({ publisher })}
        />
        <Field
          label={i18n.t('options.sources.byline')}
          value={draft.byline}
          onInput={(byline) => set({ byline })}
        />
      </div>
      <Field
        label={i18n.t('options.sources.url')}
        value={draft.url}
        onInput={(url) => set({ url })}
        error={wrong ? i18n.t('options.sources.urlWrong') : null}
      />
      <Field
        type="date"
        label={i18n.t('options.sources.date')}
        hint={i18n.t('options.sources.dateHint')}
        value={draft.published}
        onInput={(published) => set({ published })}
      />
    </Dialog>
  );
}
