// Whatever the text: no throw, spans that fit, and time that grows with length and no faster.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { factsOf } from '@/data/extract/facts';
import type { Pack } from '@/data/model';
import { articleOf } from './article-of';

const read = (text: string) => factsOf(analyse(articleOf(text)), 'source');

const PIECES =
  'Anna Holm|said|that|the|bridge|"|“|”|‘|’|,|.|:|;|—|-|(|)|and|but|which|who|, according to|on Monday|7,000|people|at least|up to|more than|80%|of|in Oslo|was|were detained|has|will|plans to|accused|Russia|denounced|as|he|she|they|Mr|President|UN|’s|\n\n|since the elections|five weeks ago|August 9|16.04.2024|Tuesday|adding|explaining why|led by|its|not|to|$5 million|between 3 and 5|\u00a0|é|😀|…'.split(
    '|',
  );
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((words) => words.join(' '));

function check(text: string): void {
  const { facts, dateline } = read(text);
  const spans = facts.flatMap((fact) => [
    ...fact.statement.spans,
    ...fact.quotations,
    ...fact.quantities,
    ...fact.attributions,
    ...fact.attributions.flatMap(({ cue }) => (cue ? [cue] : [])),
    ...(fact.when ? [fact.when] : []),
  ]);
  if (dateline) spans.push(dateline);
  for (const { text: words, start, end } of spans) {
    expect(text.slice(start, end)).toBe(words);
    expect(words).not.toBe('');
  }
  for (const { target, statement } of facts) {
    const [start, end] = [target?.start ?? -1, target?.end ?? -1];
    expect(target?.exact).toBe(text.slice(start, end));
    expect(`${target?.prefix}${target?.exact}${target?.suffix}`).toBe(
      text.slice(Math.max(0, start - 32), end + 32),
    );
    expect(statement.text).toBe(statement.spans.map((span) => span.text).join(' … '));
    for (let i = 1; i < statement.spans.length; i++)
      expect(statement.spans[i]?.start).toBeGreaterThan(statement.spans[i - 1]?.end ?? 0);
  }
  const ids = facts.map(({ id }) => id) satisfies Pack['facts'][number]['id'][];
  expect(new Set(ids).size).toBe(ids.length);
}

describe('facts of any text', () => {
  it('have spans that fit', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), check), { numRuns: 200 });
  });
  it('have spans that fit, in something like news', () => {
    fc.assert(fc.property(prose, check), { numRuns: 300 });
  });
  it('are the same in every run', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 30 },
    );
  });
  it('take time in proportion to length', { timeout: 30_000 }, () => {
    const sentence = 'Anna Holm said on Monday that 5 people "were here" and told Bo Lind, who ran to Oslo, ';
    const time = (n: number, join: string) => {
      const analysis = analyse(articleOf(Array(n).fill(sentence).join(join)));
      // What this process has computed: other programs on the machine do not count.
      const start = process.cpuUsage();
      factsOf(analysis, 'source');
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    for (const join of ['', '. ', '.\n\n']) {
      time(100, join);
      expect(time(800, join)).toBeLessThan(40 * (time(100, join) + 5));
    }
  });
});
