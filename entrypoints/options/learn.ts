// Reads files and pasted text with the extractor and brings what it found into the store.
import { i18n } from '#i18n';
import type { ReadingState } from '@/components/options/reading-list';
import { extract } from '@/data/extract';
import {
  type Article,
  ArticleError,
  type ArticleMeta,
  articleFromDocument,
  articleFromText,
} from '@/data/extract/article';
import type { Backend } from './backend';
import { failureWords } from './failure-words';
import { formatRoute } from './route';

type Outcome = ReadingState extends infer State
  ? State extends unknown
    ? Omit<State, 'name'>
    : never
  : never;

/** One file: HTML by its name or type, else plain text. */
export async function learnFile(file: File, backend: Backend): Promise<Outcome> {
  const markup = /html/.test(file.type) || /\.x?html?$/i.test(file.name);
  return learn(file.name, backend, async () => {
    if (!markup) return articleFromText(new Uint8Array(await file.arrayBuffer()), {});
    // A parsed document neither runs scripts nor loads anything.
    return articleFromDocument(new DOMParser().parseFromString(await file.text(), 'text/html'), null);
  });
}

/** Pasted text. */
export function learnText(text: string, meta: ArticleMeta, backend: Backend): Promise<Outcome> {
  return learn(meta.title ?? '', backend, async () => articleFromText(text, meta));
}

async function learn(label: string, backend: Backend, read: () => Promise<Article>): Promise<Outcome> {
  try {
    const pack = await extract(await read());
    const id = pack.sources[0]?.id ?? '';
    const href = formatRoute('sources', id);
    if (await backend.ask('source', { id })) return { state: 'known', href };
    await backend.apply({ act: 'importPack', pack, origin: 'learned', label });
    return { state: 'done', facts: pack.facts.length, entities: pack.entities.length, href };
  } catch (error) {
    return {
      state: 'failed',
      text: error instanceof ArticleError ? articleWords(error) : failureWords(error),
    };
  }
}

const WORDS: Record<ArticleError['code'], () => string> = {
  empty: () => i18n.t('options.learn.empty'),
  binary: () => i18n.t('options.learn.binary'),
  'not-english': () => i18n.t('options.learn.notEnglish'),
  'no-article': () => i18n.t('options.learn.noArticle'),
  'login-wall': () => i18n.t('options.learn.loginWall'),
  'too-large': () => i18n.t('options.learn.tooLarge'),
  table: () => i18n.t('options.learn.table'),
};
const articleWords = (error: ArticleError): string => WORDS[error.code]();
