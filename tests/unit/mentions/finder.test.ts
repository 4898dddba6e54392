// The finder finds whole words, the longest name first, however a page spells its spaces and apostrophes.
import { expect, test } from 'vitest';
import { createPageFinder, type NameRow } from '@/data/mentions';

const row = (text: string, entity: string, kind: NameRow['kind'] = 'name'): NameRow => ({
  text,
  kind,
  case: 'as-kind',
  language: null,
  entity,
  type: 'person',
});

const finder = () =>
  createPageFinder({
    mode: 'all',
    filter: null,
    nations: [],
    rows: [row('Alexander Lukashenko', 'al'), row('Lukashenko', 'al', 'surname'), row('Minsk', 'minsk')],
  });

function found(text: string): string[] {
  const page = finder();
  const raw = page.scan(text);
  page.evidence.add(raw);
  return page.judge(text, raw).map((mention) => mention.text);
}

test('the longest name is one mention, and a possessive is not part of it', () => {
  expect(found('Alexander Lukashenko met Lukashenko’s son in Minsk.')).toEqual([
    'Alexander Lukashenko',
    'Lukashenko',
    'Minsk',
  ]);
});

test('nothing is found inside a longer word', () => {
  expect(found('Minskers in preMinsk')).toEqual([]);
});

test('a no-break space or a line break inside a name is a space', () => {
  expect(found('Alexander\u00a0Lukashenko; Alexander\nLukashenko')).toHaveLength(2);
});
