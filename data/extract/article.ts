// The door to reading: plain text or a page's document becomes an Article, or an ArticleError says why not.

export type { Article } from './article-model';
export { ArticleError } from './article-model';
export { articleFromText } from './article-text';
export { articleFromDocument } from './html/article';
