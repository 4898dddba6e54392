// CSV, Markdown and Web Annotations of our packs.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { exportText } from '@/data/exchange';
import { readImport } from '@/data/exchange/read';
import { checkPack } from '@/data/pack-schema';
import { openStore } from '@/data/store';
import { bridgePack } from '../store/pack';

const rows = (csv: string): string[] => csv.replace('\uFEFF', '').split('\r\n');

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '＝1', ' =1'])(
    '%j is text to a spreadsheet',
    (body) => {
      const given = bridgePack();
      given.facts = given.facts.slice(0, 1).map((each) => ({ ...each, body }));
      const [, line] = rows(exportText('csv', given).join(''));
      expect(line).toMatch(/(^|,)"?'[\s=+\-@＝]/u);
      expect(line).not.toMatch(/(^|,)"?\s*[=+@＝]/u);
    },
  );

  test('keeps numbers, commas, quotation marks and line ends', () => {
    const given = bridgePack();
    given.facts = given.facts.slice(1).map((each) => ({ ...each, body: 'a, "b"\nc' }));
    const csv = exportText('csv', given).join('');
    expect(csv).toContain('"a, ""b""\nc"');
    expect(csv).toContain(',at-least,40,');
  });
});

describe('Markdown', () => {
  test('holds statement, speaker and bound, and no markup from a pack', () => {
    const given = bridgePack();
    const [first] = given.sources;
    if (first)
      Object.assign(first, {
        title: '<img src=x onerror=alert(1)> [a](javascript:b)',
        url: 'javascript:alert(1)',
      });
    const text = exportText('markdown', given).join('');
    expect(text).toContain('> At least 40 people came');
    expect(text).toContain('say police, “said”');
    expect(text).not.toMatch(/(^|[^\\])[<[]/m);
    expect(text).not.toContain('<javascript');
  });

  test('has no claim without its somebody, no pronoun, no number without its bound, no doubtful day as one', () => {
    const given = bridgePack();
    const [opening, crowd] = given.facts;
    if (!opening || !crowd) throw new Error('no facts');
    const says = { start: 0, end: 3, cue: null, when: 'on Monday', via: 'The Gazette' };
    given.facts = [
      { ...opening, kind: 'claim' },
      {
        ...opening,
        id: 'she',
        attributions: [{ entity: 'ada-brook', text: 'she', ...says }],
        when: {
          text: 'on Sunday',
          start: 0,
          end: 9,
          resolved: null,
          inherited: false,
          reason: 'Two are possible.',
        },
        quantities: [{ text: '120', start: 0, end: 3, value: 120, max: null, bound: 'up-to', unit: null }],
      },
    ];
    const text = exportText('markdown', given).join('');
    expect(text).toContain('says somebody whom the source does not name');
    expect(text).toContain(
      'says Ada Brook, on Monday, passed on by the Gazette · up to 120 · on Sunday (date uncertain)',
    );
  });
});

describe('Web Annotations', () => {
  const jsonLd = () => exportText('json-ld', bridgePack()).join('');

  test('have what the standard asks of each', () => {
    const { first, total } = JSON.parse(jsonLd());
    expect(total).toBe(2);
    expect(first.items).toHaveLength(2);
    for (const item of first.items) {
      expect(item).toMatchObject({ type: 'Annotation', target: { type: 'SpecificResource' } });
      expect(URL.canParse(item.id)).toBe(true);
      expect(URL.canParse(item.target.source)).toBe(true);
      expect(item.target.selector.map((each: { type: string }) => each.type)).toEqual([
        'TextQuoteSelector',
        'TextPositionSelector',
      ]);
    }
  });

  test('come in again: into the same store nothing new, into an empty one as annotations with their selectors', async () => {
    const back = readImport(jsonLd());
    expect(checkPack(back).facts[0]?.target).toMatchObject({
      exact: 'Ada Brook opened the bridge in Fernvale',
      start: 6,
    });
    const store = await openStore('json-ld');
    await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
    const { plan } = await store.apply({ act: 'importPack', pack: back, origin: 'file' });
    expect(plan?.counts.facts).toMatchObject({ added: 0, changed: 0 });
    store.close();
  });

  test('of other programs become notes on their pages', () => {
    const other = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/1',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'look' },
      target: {
        source: 'https://a.example/p',
        selector: {
          type: 'FragmentSelector',
          refinedBy: { type: 'TextQuoteSelector', exact: 'word', prefix: 'a ' },
        },
      },
    };
    const { facts, sources } = checkPack(readImport(JSON.stringify(other)));
    expect(sources[0]).toMatchObject({ kind: 'page', url: 'https://a.example/p' });
    expect(facts[0]).toMatchObject({
      kind: 'note',
      body: 'look',
      private: true,
      target: { exact: 'word', prefix: 'a ', start: null },
    });
  });
});
