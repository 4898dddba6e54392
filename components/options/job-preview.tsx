// What an article on its way into the store holds, in a dialog: who is whom is decided here, then it is stored.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Found, FoundSummary } from '@/components/learn/found';
import type { Decisions, Preview } from '@/data/job';
import { Dialog } from './dialog';

interface JobPreviewProps {
  /** The article's name. */
  name: string;
  /** Null until it was fetched. */
  preview: Preview | null;
  onStore: (decisions: Decisions) => void;
  onClose: () => void;
}

export function JobPreview({ name, preview, onStore, onClose }: JobPreviewProps) {
  const [decisions, setDecisions] = useState<Decisions>({});
  return (
    <Dialog
      title={name}
      action={i18n.t('sheet.learn.store')}
      onAction={() => onStore(decisions)}
      onClose={onClose}
      disabled={preview === null}
      wide
    >
      {preview === null ? (
        <p class="muted" role="status">
          {i18n.t('options.learn.reading')}
        </p>
      ) : (
        <div class="preview">
          <FoundSummary preview={preview} />
          <Found preview={preview} decisions={decisions} onDecide={setDecisions} />
        </div>
      )}
    </Dialog>
  );
}
