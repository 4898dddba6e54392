// The forms of dates that are put together from chrono-node/en's words find what its own parsers find.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formFinds } from '@/data/extract/facts/date-forms';
import { ParsingContext } from '../../../node_modules/chrono-node/dist/esm/chrono.js';
import SlashDateFormatParser from '../../../node_modules/chrono-node/dist/esm/common/parsers/SlashDateFormatParser.js';
import ENMonthNameLittleEndianParser from '../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameLittleEndianParser.js';
import ENMonthNameMiddleEndianParser from '../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameMiddleEndianParser.js';
import ENMonthNameParser from '../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameParser.js';
import ENRelativeDateFormatParser from '../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENRelativeDateFormatParser.js';
import { ParsingResult } from '../../../node_modules/chrono-node/dist/esm/results.js';

const PARSERS = [
  new SlashDateFormatParser(false),
  new ENMonthNameLittleEndianParser(),
  new ENMonthNameMiddleEndianParser(false),
  new ENMonthNameParser(),
  new ENRelativeDateFormatParser(),
];

/** What a parser of chrono's finds, gone through the text as chrono does. */
function findsOf(parser: (typeof PARSERS)[number], text: string): [number, number][] {
  const context = new ParsingContext(text, new Date(2024, 0, 15, 12));
  const finds: [number, number][] = [];
  for (let from = 0; ; ) {
    const match = parser.pattern(context).exec(text.slice(from));
    if (!match) return finds;
    match.index += from;
    const found = parser.extract(context, match);
    from = match.index + 1;
    if (!found) continue;
    const [start, words] =
      found instanceof ParsingResult ? [found.index, found.text] : [match.index, match[0]];
    from = start + words.length;
    finds.push([start, from]);
  }
}

const PIECES = [
  ...'January february MARCH May june Jan Feb. mar Sept sep. dec may'.split(' '),
  ...'0 1 05 9 12 16 31 32 40 99 1st 22nd 45th second twelfth twenty-first thirtieth 1999 2020 20123'.split(
    ' ',
  ),
  ...'this last past next after week weeks month quarter qtr year s mos decade in on of to and the until'.split(
    ' ',
  ),
  ...['BC', 'BE', 'AD', 'am', 'pm', '3:30', 'twenty first', 'after this'],
  ...['-', ' - ', '–', '/', '.', ',', ', ', '. ', ' ', ' ', ' ', '  ', '(', ')', '\n', 'x', 'é'],
];

const numbered = fc
  .tuple(fc.nat(40), fc.constantFrom('/', '.', '-'), fc.nat(40), fc.constantFrom('', '/2020', '.12', '-1999'))
  .map((parts) => parts.join(''));

it('finds in any text what chrono finds', () => {
  const texts = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, numbered), {
    minLength: 1,
    maxLength: 24,
  });
  let found = 0;
  fc.assert(
    fc.property(texts, fc.boolean(), (pieces, spaced) => {
      const text = pieces.join(spaced ? ' ' : '');
      const finds = formFinds(text);
      found += finds.length;
      expect(finds).toEqual(PARSERS.flatMap((parser) => findsOf(parser, text)));
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(1000);
});
