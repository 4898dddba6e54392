// The state of the view as an address: what is shown can be bookmarked, and Back goes back to it.

/** The places of the options page, in the order of its navigation. */
export const PLACES = [
  'sources',
  'entities',
  'facts',
  'annotations',
  'sites',
  'appearance',
  'data',
  'history',
] as const;
export type Place = (typeof PLACES)[number];

export interface Route {
  place: Place;
  /** The record that is open, if any. */
  id: string | null;
  /** Search, filters, sorting, the selected fact: only what differs from the default. */
  query: Readonly<Record<string, string>>;
}

export const HOME: Route = { place: 'sources', id: null, query: {} };

const isPlace = (word: string): word is Place => (PLACES as readonly string[]).includes(word);

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Reads an address' hash; what it does not understand leads home, never to an error. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [place = '', ...rest] = path.split('/');
  if (!isPlace(place)) return HOME;
  const id = rest.length > 0 ? decode(rest.join('/')) : '';
  const query = Object.fromEntries([...new URLSearchParams(search)].filter(([, value]) => value !== ''));
  return { place, id: id || null, query };
}

/** Writes the hash of a view; empty values are left out and keys sorted, so that one view has one address. */
export function formatRoute(
  place: Place,
  id: string | null = null,
  query: Record<string, string | null> = {},
): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  const search = new URLSearchParams(pairs).toString();
  return `#/${place}${id ? `/${encodeURIComponent(id)}` : ''}${search ? `?${search}` : ''}`;
}
