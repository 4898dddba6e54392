// What can be done with the rows that are chosen.
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from './controls';

interface BulkBarProps {
  count: number;
  onClear: () => void;
  children: ComponentChildren;
}

export function BulkBar({ count, onClear, children }: BulkBarProps) {
  return (
    <div class="bulk" role="toolbar" aria-label={i18n.t('options.bulk.label')}>
      <p role="status">{i18n.t('options.bulk.count', count)}</p>
      <Button look="quiet" onClick={onClear}>
        {i18n.t('options.bulk.clear')}
      </Button>
      <span class="space" />
      {children}
    </div>
  );
}
