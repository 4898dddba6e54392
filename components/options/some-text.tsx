// The beginning of a text that may be longer than a page can lay out, and the button for more of it.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './controls';
import { beginningOf, type Text } from './segments';

/** Longer than any article (characters). */
const STEP = 500_000;

/** What of the text is shown: at least as far as `reaches`; `more` is nothing where all of it is. */
export function useSomeText(source: Text, reaches: number): { some: Text; more: ComponentChildren } {
  const [asked, setAsked] = useState(STEP);
  const text = source.text ?? '';
  const limit = Math.max(asked, Math.ceil(reaches / STEP) * STEP);
  const some = useMemo(() => beginningOf(source, limit), [source, limit]);
  const more = text.length > limit && (
    <Button onClick={() => setAsked(limit + STEP)}>
      {i18n.t('options.reading.moreText', [limit.toLocaleString(), text.length.toLocaleString()])}
    </Button>
  );
  return { some, more };
}
