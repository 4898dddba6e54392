// The writer's own affairs and the reader's: nobody's whom the store knows.
import type { Range } from './build';
import { type Reading, unquoted } from './grammar/reading';

const OWN = /(?<!\p{Lu}\p{L}*\s)\bI\b(?!\.)|\b(?:[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)(?![\p{L}.])/u;

/** "My job requires …", "what you visit", outside quotation marks. */
export function isOwn(reading: Reading, spans: readonly Range[]): boolean {
  return spans.some((span) => OWN.test(unquoted(reading, span)));
}
