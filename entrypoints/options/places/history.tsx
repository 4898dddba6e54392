// The place of history: what was done, in words, one line for each act, undone and done again with one click.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Empty } from '@/components/options/controls';
import { actWords } from '@/components/options/history-words';
import { PlaceHead } from '@/components/options/shell';
import { useApp } from '../app-context';
import { momentWords } from '../list-help';
import { useKeys } from '../use-keys';
import { useRead } from '../use-read';

const PAGE = 100;

export function HistoryPlace() {
  const { undo } = useApp();
  const [limit, setLimit] = useState(PAGE);
  const { data: changes } = useRead('history', { limit });
  // What is not shown may still be in effect.
  const all = changes !== undefined && changes.length < limit;
  useKeys({ u: () => undo() });
  return (
    <div class="place page">
      <PlaceHead title={i18n.t('options.place.history')} about={i18n.t('options.history.about')}>
        <Button
          look="main"
          disabled={!changes || (all && changes.every((change) => change.undone !== null))}
          onClick={() => undo()}
        >
          {i18n.t('options.history.undoLast')} <kbd>u</kbd>
        </Button>
      </PlaceHead>
      {changes?.length === 0 && <Empty title={i18n.t('options.history.none')} />}
      <ol class="history">
        {changes?.map((change) => (
          <li key={change.n} class={change.undone !== null ? 'undone' : undefined}>
            <time dateTime={change.at}>{momentWords(change.at)}</time>
            <span>
              {change.undone === null
                ? actWords(change)
                : i18n.t('options.history.undid', [actWords(change)])}
            </span>
            <Button look="quiet" onClick={() => undo(change.undone ?? change.n)}>
              {i18n.t(change.undone === null ? 'options.undo' : 'options.history.redo')}
            </Button>
          </li>
        ))}
      </ol>
      {changes && !all && (
        <div>
          <Button onClick={() => setLimit(limit + PAGE)}>{i18n.t('options.history.more')}</Button>
        </div>
      )}
    </div>
  );
}
