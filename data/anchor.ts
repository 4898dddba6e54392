// Finds the place of a quote again in a text that may have changed since: where it stood, else where its words stand
// among the same neighbours, else where something like it stands.
import search from 'approx-string-match';

/** W3C text-quote and text-position selector in one. */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number | null;
}

export interface Place {
  start: number;
  end: number;
}

/** Places of the exact words that are weighed; a word that stands more often says nothing by itself. */
const MOST_PLACES = 500;
/** At most this share of the quote may have changed. */
const CHANGED = 0.25;
const MOST_ERRORS = 60;
/** Work of the search for something alike, in characters of text times 32 characters of quote: about 50 ms. */
const MOST_WORK = 4_000_000;
/** A short quote found among other neighbours, or changed, is more likely another thing. */
const SHORT = 12;
/** Fewer characters of neighbours in common are chance. */
const SURE = 4;

/** Where the quote stands; null when it no longer does. */
export function findQuote(text: string, quote: QuoteSelector): Place | null {
  const { exact } = quote;
  if (exact === '') return null;
  const places = exactPlaces(text, exact);
  if (places.length > 0) {
    const best = bestOf(text, places, quote);
    const known = quote.prefix === '' && quote.suffix === '';
    if (exact.length >= SHORT || known || places.length === 1 || neighbours(text, best, quote) >= SURE)
      return best;
  }
  return alike(text, quote);
}

function exactPlaces(text: string, exact: string): Place[] {
  const places: Place[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(exact, at + exact.length)
  )
    places.push({ start: at, end: at + exact.length });
  return places;
}

function alike(text: string, quote: QuoteSelector): Place | null {
  const { exact } = quote;
  if (exact.length < SHORT || text.length * Math.ceil(exact.length / 32) > MOST_WORK) return null;
  const errors = Math.min(MOST_ERRORS, Math.floor(exact.length * CHANGED));
  const found = search(text, exact, errors);
  const fewest = Math.min(...found.map((match) => match.errors));
  const best = found.filter((match) => match.errors === fewest);
  return best.length > 0 ? bestOf(text, best, quote) : null;
}

/** The place among the most of the quote's neighbours; among equals the one nearest to where it stood. */
function bestOf(text: string, places: readonly Place[], quote: QuoteSelector): Place {
  const far = ({ start }: Place) => Math.abs(start - (quote.start ?? 0));
  let [best] = places as [Place];
  let score = neighbours(text, best, quote);
  for (const place of places.slice(1)) {
    const here = neighbours(text, place, quote);
    if (here > score || (here === score && far(place) < far(best))) {
      best = place;
      score = here;
    }
  }
  return { start: best.start, end: best.end };
}

/** How many characters before and after the place are those of the quote's prefix and suffix. */
function neighbours(text: string, { start, end }: Place, { prefix, suffix }: QuoteSelector): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before])
    before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}
