// What the extractor is given: one article's text, exactly as read, and what its page says of it.
import type { Published } from '../model';

/** A run of text that stands by itself; `heading` when the markup says so. */
export interface Block {
  start: number;
  end: number;
  heading?: boolean;
}

export interface Article {
  text: string;
  title: string | null;
  url: string | null;
  publisher: string | null;
  byline: string | null;
  language: string | null;
  published: Published | null;
  retrieved: string | null;
  /** What the markup knows of the text's parts; without it the text is read line by line. */
  blocks?: Block[];
}

/** What a caller may know of a text that the text does not say. */
export type ArticleMeta = Partial<Omit<Article, 'text' | 'blocks'>>;

export type ArticleErrorCode = keyof typeof WHY;

const WHY = {
  empty: 'there is no text in it',
  binary: 'it is not text in UTF-8',
  'not-english': 'it is not in English',
  'no-article': 'no article was found in it',
  'login-wall': 'only a login or subscription notice was found in it',
  'too-large': 'it is larger than 50 MB',
  table: 'it is one long table',
};

/** Why an article cannot be read. The code is for user interfaces, the message for the command line. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  constructor(readonly code: ArticleErrorCode) {
    super(WHY[code]);
  }
}
