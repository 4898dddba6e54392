// A plain text as an article without any data of its page.
import type { Article } from '@/data/extract/article-model';

/** The article of a text, in English and without a date. */
export const articleOf = (text: string): Article => ({
  text,
  title: null,
  url: null,
  publisher: null,
  byline: null,
  language: 'en',
  published: null,
  retrieved: null,
});
