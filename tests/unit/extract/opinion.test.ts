// What an opinion says in its writer's own voice is a judgement, and what a page says of its writer is no news: neither is told as a fact.
import { expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { factsOf } from '@/data/extract/facts';
import { articleOf } from './article-of';

const statements = (text: string) =>
  factsOf(analyse(articleOf(text)), 'source').facts.map(({ statement }) => statement.text);

const NEWS =
  'Prime Minister Ann Holm is running against the clock. The council met on Monday in Oslo. The budget of Norway grew by 4 percent. Carl Berg said the plan was dead. Sweden closed the border. Denmark opened a new port. The port has 40 berths.';
const COLUMN =
  'I have watched this for years. Why does nobody ask? We should know better by now. Holm must surely see it. It is a farce, and we all know it.';

it('a column tells no judgement as an event, but who somebody is, what is dated or counted, and what others say', () => {
  const told = statements(`${NEWS}\n\n${COLUMN}`);
  expect(told).not.toContain('Prime Minister Ann Holm is running against the clock');
  expect(told).toEqual(
    expect.arrayContaining([
      'Prime Minister Ann Holm',
      'The council met on Monday in Oslo',
      'The budget of Norway grew by 4 percent',
      'the plan was dead',
    ]),
  );
});

it('what the page tells of who wrote it is no fact', () => {
  const text = `${NEWS}\n\nEva Lund joined the Oslo Courier in March 2017.`;
  const from = (byline: string | null) =>
    factsOf(analyse({ ...articleOf(text), byline }), 'source').facts.map(({ statement }) => statement.text);
  expect(from('By Eva Lund')).not.toContain('Eva Lund joined the Oslo Courier in March 2017');
  expect(from(null)).toContain('Eva Lund joined the Oslo Courier in March 2017');
});

it('news with one question is still news', () => {
  expect(statements(`${NEWS}\n\nWhat happens next?`)).toContain(
    'Prime Minister Ann Holm is running against the clock',
  );
});
