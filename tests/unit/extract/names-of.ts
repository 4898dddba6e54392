// What names an article of a test has.
import { analyse } from '@/data/extract/analysis';
import { articleFromText } from '@/data/extract/article';

/** Every named mention as "text/type", in order. */
export function namesOf(text: string): string[] {
  const { entities, mentions } = analyse(articleFromText(text));
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return mentions
    .filter(({ kind }) => !['demonym', 'nominal', 'pronoun'].includes(kind))
    .map(({ text: words, entity }) => `${words}/${types.get(entity)}`);
}
