// What went wrong, in words that say what to do; the browser's own words only where there are none of ours.
import { i18n } from '#i18n';
import { ExtensionGone, Refused } from '../shared/messaging';

export function failureWords(error: unknown): string {
  if (error instanceof ExtensionGone) return i18n.t('options.fail.gone');
  if (error instanceof Refused && error.refusal === 'private') return i18n.t('options.fail.private');
  if (error instanceof Refused && error.refusal === 'not-open') return i18n.t('options.fail.notOpen');
  const text = error instanceof Error ? error.message : String(error);
  const code = /^[a-z-]+/.exec(text)?.[0] ?? '';
  const known: Record<string, () => string> = {
    'not-found': () => i18n.t('options.fail.notFound'),
    'name-exists': () => i18n.t('options.fail.nameExists'),
    'changed-meanwhile': () => i18n.t('options.fail.changed'),
    conflict: () => i18n.t('options.fail.changed'),
    'nothing-to-undo': () => i18n.t('options.fail.nothingToUndo'),
    'broken-span': () => i18n.t('options.fail.brokenSpan'),
    'invalid-pack': () => i18n.t('options.fail.invalidPack', [text]),
    cancelled: () => i18n.t('options.fail.cancelled'),
    'disk-full': () => i18n.t('options.fail.diskFull'),
    busy: () => i18n.t('options.fail.busy'),
    'not-open': () => i18n.t('options.fail.notOpen'),
  };
  return Object.hasOwn(known, code) ? (known[code]?.() ?? text) : i18n.t('options.fail.other', [text]);
}
