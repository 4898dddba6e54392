// Shown instead of the page when the store cannot be opened: says so, and what can be done.
import { i18n } from '#i18n';
import { Button } from '@/components/options/controls';

interface RepairProps {
  reason: unknown;
  onRetry: () => void;
}

export function Repair({ reason, onRetry }: RepairProps) {
  return (
    <main class="place page">
      <h1>{i18n.t('options.repair.title')}</h1>
      <p>{i18n.t('options.repair.about')}</p>
      <p class="muted">{reason instanceof Error ? reason.message : String(reason)}</p>
      <div class="tools">
        <Button look="main" onClick={onRetry}>
          {i18n.t('options.repair.again')}
        </Button>
      </div>
    </main>
  );
}
