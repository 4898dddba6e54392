// "Luis Montenegro … Montenegro said": a surname that is also a country or a people means its bearer.
import type { Seen } from './gather';
import { isForename } from './shape';

/** After these a country's name is where something is or goes, and a people's name describes. */
const WHERE = /\b(?:in|from|to|into|near|across|throughout|outside|of|the|an?)\s+$/i;
/** What follows somebody who acts, owns or is only named. */
const ACTS =
  /^(?:['’]s?(?!\p{L})|[,.;:)]|\s+(?:\p{Ll}+ed|was|is|has|had|will|would|said|says|told|did|could|can|who|went|took|made|came|left|got|gave|led|ran|won|lost|beat)(?!\p{L}))/u;

/** Whose "the Amazon" is the company's: "the Amazon warehouse". */
const FIRM =
  /^\s(?:work|ware|staff|deliver|site|driver|employ|found|boss|exec|share|order|parcel|van|union|app)/;

/** Where nothing speaks of the river, Amazon is the company. Changes `seen`. */
export function notTheRiver(text: string, seen: readonly Seen[]): void {
  const all = seen.filter((one) => one.text === 'Amazon' && one.known);
  const river = ({ start, end }: Seen) =>
    /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start)) && !FIRM.test(text.slice(end, end + 9));
  if (!all.some(river))
    for (const one of all) one.known = { type: 'organisation', sort: 'organisation', standard: 'Amazon' };
}

/** Forgets of single words what the tables know, where somebody of that surname was named in full before. Changes `seen`. */
export function notTheCountry(text: string, seen: readonly Seen[]): void {
  const bearers = new Map<string, number>();
  for (const { text: name, start, known } of seen) {
    const words = name.split(/\s+/);
    const last = words.at(-1) ?? '';
    if (words.length > 1 && !known && isForename(words[0] ?? '') && !bearers.has(last))
      bearers.set(last, start);
  }
  if (bearers.size === 0) return;
  const may = seen.filter(
    ({ text: name, start, known }) =>
      (known?.sort === 'country' || known?.sort === 'demonym') && (bearers.get(name) ?? start) < start,
  );
  const isWhere = ({ start }: Seen) => WHERE.test(text.slice(Math.max(0, start - 20), start));
  // A text that also says "in Jordan" speaks of both: there only who acts is the person.
  const both = new Set(may.filter(isWhere).map((one) => one.text));
  for (const one of may) {
    if (isWhere(one)) continue;
    const sure = one.known?.sort === 'country' && !both.has(one.text);
    if (sure || ACTS.test(text.slice(one.end, one.end + 24))) one.known = undefined;
  }
}
