// The address that opens a page where words stand on it: a text fragment, which the browser keeps from the page.
import { webAddress } from './safe-link';

/** Longer quotes are given by their first and last words: an address should stay one. */
const WHOLE = 160;
const ENDS = 5;

/** Null where it is no web address. `exact` null: the page as it is. */
export function pageLink(url: string, exact: string | null): string | null {
  const address = webAddress(url);
  if (!address || !exact?.trim()) return address;
  const words = exact.trim().split(/\s+/);
  const text =
    exact.length <= WHOLE || words.length <= 2 * ENDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** A dash would mean that a prefix ends there. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
