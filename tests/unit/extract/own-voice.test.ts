// What an article says in its own voice: what it finds of somebody is no fact, and a statement that goes on over
// paragraphs is its speaker's.
import { describe, expect, it } from 'vitest';
import { read, said } from './facts-of';

const told = (text: string) => read(text).map(({ kind, statement }) => `${kind}: ${statement.text}`);

describe('what the article finds of somebody', () => {
  it.each([
    'Carl Berg was lousy at business.',
    'Carl Berg left an indelible imprint on the game in Norway.',
    'The figures of Nordvik were not uniformly positive.',
    'Carl Berg is so much more than a friend to Oslo.',
    'Ann Holm, head of reporting at Nordvik, is unconvinced.',
  ])('is no fact: %s', (text) => {
    expect(told(text).filter((fact) => fact.startsWith('event'))).toEqual([]);
  });

  it.each([
    ['Carl Berg is dead.', 'event: Carl Berg is dead'],
    ['Carl Berg is in serious condition in Oslo.', 'event: Carl Berg is in serious condition in Oslo'],
    ['Carl Berg was unhappy in 2019.', 'event: Carl Berg was unhappy in 2019'],
    ['Carl Berg was chief editor at the Oslo Post.', 'event: Carl Berg was chief editor at the Oslo Post'],
  ])('is one where it can be looked up: %s', (text, wanted) => {
    expect(told(text)).toContain(wanted);
  });
});

describe('a statement of several paragraphs', () => {
  it('is its speaker’s to the end, also where only its last paragraph has a mark', () => {
    const text =
      'Mayor Ann Holm wrote: “The meeting has been postponed.\n\nThe police in Oslo will answer tomorrow.\n\nWe must do better.”\n\nThe council in Moss will meet on Tuesday.';
    expect(said(text).map(([words, who]) => [words, who])).toEqual([
      ['“The meeting has been postponed.', 'Mayor Ann Holm'],
      ['The police in Oslo will answer tomorrow.', 'Mayor Ann Holm'],
      ['We must do better.”', 'Mayor Ann Holm'],
    ]);
    expect(told(text)).toContain('plan: The council in Moss will meet on Tuesday');
  });

  it('is none where a mark was only forgotten', () => {
    const text =
      '“I fell over.\n\nThe police in Oslo planned to meet on Tuesday.\n\nAnn Holm said: “It is late.”';
    expect(told(text)).toContain('plan: The police in Oslo planned to meet on Tuesday');
  });
});

it('"he" is nobody of the news above a line that parts it', () => {
  const news = (line: string) => `Carl Berg said the port was safe.${line}\n\nHe urged users to wait.`;
  expect(said(news('')).at(-1)?.[2]).toBe('carl-berg');
  expect(said(news('\n\n9:15 p.m.')).at(-1)?.[2]).toBeNull();
});
