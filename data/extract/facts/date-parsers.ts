// The parts of chrono-node/en that find what our own patterns do not. Its package opens only the whole, which brings 7 kB
// of parsers for times of day, refiners and time zones that nothing here asks for; so its files are named one by one.
import type { ParsingContext } from '../../../node_modules/chrono-node/dist/esm/chrono.js';
import SlashDateFormatParser from '../../../node_modules/chrono-node/dist/esm/common/parsers/SlashDateFormatParser.js';
import ENMonthNameLittleEndianParser from '../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameLittleEndianParser.js';
import ENMonthNameMiddleEndianParser from '../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameMiddleEndianParser.js';
import ENMonthNameParser from '../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameParser.js';
import ENRelativeDateFormatParser from '../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENRelativeDateFormatParser.js';
import {
  ParsingComponents,
  ParsingResult,
  type ReferenceWithTimezone,
} from '../../../node_modules/chrono-node/dist/esm/results.js';

const PARSERS = [
  new SlashDateFormatParser(false),
  new ENMonthNameLittleEndianParser(),
  new ENMonthNameMiddleEndianParser(false),
  new ENMonthNameParser(),
  new ENRelativeDateFormatParser(),
];

/** Some day: what a find would be on it is not asked. Always the same one, so that no text is read otherwise tomorrow. */
const SOME_DAY = new Date(2024, 0, 15, 12);
const REFERENCE: ReferenceWithTimezone = {
  instant: SOME_DAY,
  timezoneOffset: null,
  getDateWithAdjustedTimezone: () => new Date(SOME_DAY),
  getSystemTimezoneAdjustmentMinute: () => 0,
  getTimezoneOffset: () => 0,
};

/** What chrono's parsers ask of the text that they read; its own class brings every parser and the table of time zones. */
function contextOf(text: string): ParsingContext {
  const components = (known?: Parameters<ParsingContext['createParsingComponents']>[0]) =>
    known instanceof ParsingComponents ? known : new ParsingComponents(REFERENCE, known);
  return {
    text,
    option: {},
    reference: REFERENCE,
    refDate: SOME_DAY,
    createParsingComponents: components,
    createParsingResult: (index, found, start, end) =>
      new ParsingResult(
        REFERENCE,
        index,
        typeof found === 'string' ? found : text.slice(index, found),
        start && components(start),
        end && components(end),
      ),
    debug: () => {},
  };
}

/** Words that are also no dates ("it may", "mar the day"). */
const ORDINARY = /^(?:mar|may|dec|jan)$/;
/** What joins two finds: a range, a month and what year. */
const RANGE = /^\s*(?:to|-|–|until|through|till)\s*$/i;
const YEAR = /^(?:last|next|this)\s+year$/i;

/** Where chrono's parsers find a date in `text`: [start, end), in order, none inside another. */
export function chronoFinds(text: string): [number, number][] {
  const finds = PARSERS.flatMap((parser) => findsOf(parser, text)).sort((a, b) => a[0] - b[0]);
  const kept: [number, number][] = [];
  for (const [start, end] of finds) {
    if (ORDINARY.test(text.slice(start, end))) continue;
    const last = kept.at(-1);
    if (last && start < last[1]) {
      // Of two that overlap the longer one.
      if (end - start > last[1] - last[0]) kept.splice(-1, 1, [start, end]);
    } else if (last && areOne(text.slice(last[1], start), text.slice(start, end))) last[1] = end;
    else kept.push([start, end]);
  }
  return kept;
}

function areOne(between: string, other: string): boolean {
  if (between.length > 12) return false;
  if (RANGE.test(between)) return true;
  return /^,?\s*$/.test(between) && YEAR.test(other);
}

function findsOf(parser: (typeof PARSERS)[number], text: string): [number, number][] {
  const context = contextOf(text);
  const pattern = parser.pattern(context);
  const finds: [number, number][] = [];
  for (let from = 0; ; ) {
    const match = pattern.exec(text.slice(from));
    if (!match) return finds;
    match.index += from;
    const found = parser.extract(context, match);
    if (!found) {
      from = match.index + 1;
      continue;
    }
    const start = found instanceof ParsingResult ? found.index : match.index;
    from = start + (found instanceof ParsingResult ? found.text : match[0]).length;
    finds.push([start, from]);
  }
}
