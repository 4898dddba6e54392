// Shown instead of the page when the store cannot be opened: what can still be read leaves as a file, and only
// then is the broken store put away. The background restores the newest backup into the new one.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { removeStore, rescue, rescuedPack } from '@/data/store/repair';
import { saveFile } from './export';

interface RepairProps {
  reason: unknown;
  onRetry: () => void;
}

export function Repair({ reason, onRetry }: RepairProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  // The browser's or the store's own sentence, without the code in front that programs read.
  const words = (error: unknown) =>
    (error instanceof Error ? error.message : String(error)).replace(/^[a-z-]+: /, '');
  const save = async () => {
    try {
      const found = await rescue();
      const day = found.at.slice(0, 10);
      saveFile([JSON.stringify(rescuedPack(found))], `sidelight-rescued-${day}.json`, 'application/json');
      setSaid(
        found.failed.length > 0
          ? i18n.t('options.repair.partly', [found.failed.join(', ')])
          : i18n.t('options.export.done'),
      );
    } catch (error) {
      setSaid(i18n.t('options.repair.unread', [words(error)]));
    }
  };
  const remove = async () => {
    setSure(false);
    try {
      await removeStore();
      onRetry();
    } catch (error) {
      setSaid(words(error));
    }
  };
  return (
    <main class="place page">
      <h1>{i18n.t('options.repair.title')}</h1>
      <p class="about">{i18n.t('options.repair.about')}</p>
      <p class="muted">{words(reason)}</p>
      <div class="tools">
        <Button look="main" onClick={onRetry}>
          {i18n.t('options.repair.again')}
        </Button>
        <Button onClick={save}>{i18n.t('options.repair.save')}</Button>
        <Button look="danger" onClick={() => setSure(true)}>
          {i18n.t('options.repair.remove')}
        </Button>
      </div>
      <p role="status">{said}</p>
      {sure && (
        <Dialog
          title={i18n.t('options.repair.remove')}
          action={i18n.t('options.repair.remove')}
          onAction={remove}
          onClose={() => setSure(false)}
          danger
        >
          <p>{i18n.t('options.repair.sure')}</p>
        </Dialog>
      )}
    </main>
  );
}
