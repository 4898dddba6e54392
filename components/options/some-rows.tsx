// The beginning of a list that may be longer than a page can hold, and the button for more of it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './controls';

/** More than a person's own list has, and less than a page feels. */
const STEP = 100;

/** What of the rows is shown; `more` stands below them and is nothing where all are. */
export function useSomeRows<Row>(rows: readonly Row[]): { some: readonly Row[]; more: ComponentChildren } {
  const [limit, setLimit] = useState(STEP);
  const more = rows.length > limit && (
    <div>
      <Button onClick={() => setLimit(limit + STEP)}>
        {i18n.t('options.more', [rows.length.toLocaleString()])}
      </Button>
    </div>
  );
  return { some: rows.slice(0, limit), more };
}
