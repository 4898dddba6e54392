// Why there is nothing to list, in words that say what to do: the sheet is never just empty.
import { i18n } from '#i18n';
import type { Known, SheetActs, Trouble } from './model';

const words: Record<Trouble, { title: () => string; text: () => string; help: (() => string) | null }> = {
  'browser-page': {
    title: () => i18n.t('sheet.trouble.browserPage.title'),
    text: () => i18n.t('sheet.trouble.browserPage.text'),
    help: null,
  },
  store: {
    title: () => i18n.t('sheet.trouble.store.title'),
    text: () => i18n.t('sheet.trouble.store.text'),
    help: null,
  },
  'document-view': {
    title: () => i18n.t('sheet.trouble.documentView.title'),
    text: () => i18n.t('sheet.trouble.documentView.text'),
    help: null,
  },
  'local-file': {
    title: () => i18n.t('sheet.trouble.localFile.title'),
    text: () => i18n.t('sheet.trouble.localFile.text'),
    help: null,
  },
  'no-permission': {
    title: () => i18n.t('sheet.trouble.noPermission.title'),
    text: () => i18n.t('sheet.trouble.noPermission.text'),
    help: () => i18n.t('sheet.trouble.noPermission.help'),
  },
  off: {
    title: () => i18n.t('sheet.trouble.off.title'),
    text: () => i18n.t('sheet.trouble.off.text'),
    help: null,
  },
  asked: {
    title: () => i18n.t('sheet.trouble.asked.title'),
    text: () => i18n.t('sheet.trouble.asked.text'),
    help: () => i18n.t('sheet.trouble.asked.help'),
  },
  reload: {
    title: () => i18n.t('sheet.trouble.reload.title'),
    text: () => i18n.t('sheet.trouble.reload.text'),
    help: () => i18n.t('sheet.trouble.reload.help'),
  },
  'not-open': {
    title: () => i18n.t('sheet.trouble.notOpen.title'),
    text: () => i18n.t('sheet.trouble.notOpen.text'),
    help: () => i18n.t('sheet.trouble.notOpen.help'),
  },
  failed: {
    title: () => i18n.t('sheet.trouble.failed.title'),
    text: () => i18n.t('sheet.trouble.failed.text'),
    help: () => i18n.t('sheet.trouble.failed.help'),
  },
};

export function TroublePanel({ trouble, acts }: { trouble: Trouble; acts: SheetActs }) {
  const { title, text, help } = words[trouble];
  return (
    <section class="panel">
      <h2>{title()}</h2>
      <p>{text()}</p>
      {help && (
        <button type="button" class="button" onClick={() => acts.help(trouble)}>
          {help()}
        </button>
      )}
    </section>
  );
}

/** The page was read and names nobody whom the store knows. */
export function NobodyPanel({ known }: { known: Known | null }) {
  return (
    <section class="panel">
      <h2>{i18n.t('sheet.nobody.title')}</h2>
      <p>
        {known &&
          (known.entities > 0
            ? i18n.t('sheet.nobody.known', [String(known.entities), String(known.sources)])
            : i18n.t('sheet.nobody.unknown'))}
      </p>
    </section>
  );
}
