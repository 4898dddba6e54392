// The facts of a text that is an article of its own.
import { analyse } from '@/data/extract/analysis';
import { factsOf } from '@/data/extract/facts';
import { articleOf } from './article-of';

export const read = (text: string) => factsOf(analyse(articleOf(text)), 'source').facts;

/** What is said, as [statement, who, entity, cue]. */
export const said = (text: string) =>
  read(text)
    .filter(({ attributions }) => attributions.length > 0)
    .map(({ statement, attributions: [who] }) => [statement.text, who?.text, who?.entity, who?.cue?.text]);
