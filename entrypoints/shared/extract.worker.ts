// The extractor in a worker of its own: an article comes in, its pack goes out.
import { extract } from '@/data/extract';
import type { Article } from '@/data/extract/article-model';
import type { ExtractAnswer } from './read-article';

self.onmessage = async ({ data }: MessageEvent<Article>) => {
  const answer = await extract(data).then(
    (pack): ExtractAnswer => ({ pack }),
    (error: unknown): ExtractAnswer => ({ failed: String(error) }),
  );
  self.postMessage(answer);
};
