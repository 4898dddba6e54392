// Finds quantities in a piece of text: the number as printed, its value, its bound ("up to", "at least")
// and what is counted. A number is never separated from its bound.
import type { Bound, Quantity } from '../../model';
import { closedClass } from '../tables/closed-classes';
import { MONTH } from './months';
import { LOOSE, numberOf, ONES, SCALES, TENS, times } from './numbers';

const BOUNDS: readonly (readonly [Bound, string])[] = [
  ['up-to', 'up to;as many as;as much as;at most;no more than;not more than;a maximum of'],
  ['more-than', 'more than;over;upwards of;in excess of;greater than;just over;well over;above'],
  ['at-least', 'at least;no fewer than;no less than;not less than;a minimum of'],
  ['less-than', 'fewer than;less than;under;just under;well under'],
  ['about', 'about;around;approximately;roughly;some;nearly;almost;close to;an estimated;estimated;circa'],
];
const BOUND_OF = new Map(
  BOUNDS.flatMap(([bound, words]) => words.split(';').map((one) => [one, bound] as const)),
);
const alternation = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/ /g, '\\s+');

const CARDINAL = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).reverse().join('|')})`;
const SCALE = '(?:hundred|thousand|million|billion|trillion|dozen|bn|bln|mn|mln|tn|m|k)';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,6}|[½¼¾⅓⅔])?';
const WORDS = `(?:(?:a|an)\\s+(?:half[- ])?(?:hundred|thousand|million|billion|trillion|dozen)|half\\s+a\\s+(?:million|billion|dozen|century)|a\\s+quarter[- ]century|(?:a|one)[- ](?:third|quarter|fifth|tenth)(?=\\s+of)|two[- ]thirds|three[- ]quarters|(?:tens|hundreds)\\s+of\\s+(?:thousands|millions)|(?:dozens|scores|hundreds|thousands|millions|billions)|${CARDINAL}(?:[ -](?:hundred|thousand|million|billion|trillion|dozen)(?:\\s+(?:and\\s+)?${CARDINAL}(?!\\s+(?:hundred|thousand)))?)?)`;
const NUMBER = `(?:(?:US|A|C|HK)?[$€£¥]\\s?)?(?:(?:${DIGITS})(?:[ -]?${SCALE}(?![\\p{L}\\p{N}]))?|${WORDS})`;
const PERCENT = '(?:\\s?%|\\s+(?:percent|per\\s+cent|pct|percentage\\s+points?))';
/** The verbs say "more than". */
const BOUND = `${alternation([...BOUND_OF.keys()])}|exceed\\w*|surpass\\w*|topp\\w+`;

/** Units that stand right behind the digits: "350kg", "183km/h". */
const ATTACHED = '(?:k[gm]|km/h|[cm]m|[mk]ph|lbs?|ft|sq\\s?(?:m|ft|km)|[kMGT]Wh?|ha)(?![\\p{L}\\p{N}])';
const ATTACHED_UNIT = new RegExp(`^${ATTACHED}(?:/h)?`, 'u');

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}$€£¥.,/:-])(?:(between|from)\\s+)?(?:(${BOUND})\\s+(?:the\\s+|a\\s+total\\s+of\\s+)?)?(${NUMBER})(${PERCENT})?(?:\\s?(?:-|–|—|to|and)\\s?(${NUMBER})(${PERCENT})?)?(\\+|\\s+or\\s+(?:more|fewer|less))?(?:(?![\\p{L}\\p{N}])|(?=${ATTACHED}))`,
  'giu',
);

const A_MONTH = new RegExp(`^${MONTH}$`, 'i');
const TIME_UNIT = /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|century|centurie)s?$/i;
const NO_UNITS =
  /^(?:last|next|more|less|fewer|times|said|people's|ago|later|earlier|old|a\.m|p\.m|pm|gmt)$/i;
/** Words of closed classes count nothing, save "others". */
const isNoUnit = (word: string): boolean =>
  NO_UNITS.test(word) || (closedClass(word.toLowerCase()) !== undefined && word !== 'others');
const PLURAL =
  /(?:[^s'’]s|people|men|women|children|police|staff|personnel|aircraft|species|sheep|troops|percent|lives|feet|crew|cattle|kron(?:or|er|a|ur)|yen|yuan|renminbi|won|rand|baht|zloty|forint|lira|rupiah|ringgit|naira)$/i;
/** What a number with a hyphen counts ("a 40-minute ride", "the 12-member panel"). */
const MEASURE =
  /^-((?:second|minute|hour|day|week|month|year|mile|kilomet(?:er|re)|met(?:er|re)|foot|inch|acre|hectare|tonne?|pound|dollar|euro|point|seat|member|page|stor(?:e?y)|person|bed|room|megawatt|km|mph|kg))(?![\p{L}-])/iu;
/** Words in -s that are verbs or singular: they never end a counted noun phrase. */
const NOT_PLURAL =
  /^(?:gas|bus|this|his|its|was|has|is|does|says|news|us|yes|plus|religious|various|previous|serious|famous|[a-z]+ous|[a-z]+[iu]s)$/i;
/** What stands before a number that names something ("Article 5", "Boeing 737", "age 45"). */
const LABEL =
  /(?:\b(?:[Aa]rticle|[Ss]ection|[Cc]hapter|[Pp]age|[Nn]o\.?|[Nn]umber|[Rr]oute|[Hh]ighway|[Ff]light|[Rr]oom|[Gg]ate|[Pp]art|[Ll]evel|[Pp]hase|[Tt]itle|[Rr]esolution|[Gg]roup|[Ff]ormula|aged?|[Cc]ovid|COVID|G|F|[Cc]lass|[Cc]hannel|[Vv]ersion|[Dd]istrict|[Ss]eason|[Ee]pisode|[Ww]indows|[Tt]op)[\s-]?|#)$/;

/** "533 died and 309 were injured": whom else, if not people? */
const DIED = /^ (?:died\b|(?:were|remain|are) (?:killed|injured|hurt|wounded|missing))/;
/** "The death toll in Ostland was 67": what is counted stands in front. */
const TOLL = /\btoll\b[^.;:!?]{0,70}\b(?:was|is|at|to|reached|passed)\s$/;

/** What is counted: the head of the noun phrase after the number, without what only describes it. */
function unitAfter(
  text: string,
  from: number,
  to: number,
  one: boolean,
): { unit: string; end: number } | null {
  const rest = text.slice(from, Math.min(to, from + 90));
  const words = /^(\s+|-)((?:\p{L}[\p{L}'’-]*)(?:[ \u00a0]+|$|(?=[^\p{L}])))/u;
  let at = 0;
  let last: { unit: string; end: number } | null = null;
  const attached = ATTACHED_UNIT.exec(rest)?.[0];
  if (attached !== undefined) return { unit: attached, end: from + attached.length };
  if (/^-\p{L}+-/u.test(rest)) return null;
  if (/^-/.test(rest)) {
    const word = MEASURE.exec(rest)?.[1];
    return word === undefined ? null : { unit: word.toLowerCase(), end: from + 1 + word.length };
  }
  for (let n = 0; n < 6; n++) {
    const match = words.exec(n === 0 ? rest.slice(at) : ` ${rest.slice(at)}`);
    if (!match) break;
    const word = (match[2] ?? '').trim();
    const start = at + (n === 0 ? (match[1] ?? '').length : 0);
    if (last && one && /(?:ed|ing)$/.test(word)) break;
    // "40 more bodies"
    if (n === 0 && /^more$/i.test(word) && /^\s\p{Ll}+s(?!\p{L})/u.test(rest.slice(start + 4))) {
      at = start + (match[2] ?? '').length;
      continue;
    }
    if (isNoUnit(word)) {
      // "20 developing and emerging countries": "and" between two describing words goes on.
      const describes =
        last && !PLURAL.test(last.unit) && /^\p{Ll}/u.test(rest.slice(last.end - from - last.unit.length));
      if (!(word === 'and' && describes && /^\p{Ll}/u.test(rest.slice(start + (match[2] ?? '').length))))
        break;
      at = start + (match[2] ?? '').length;
      continue;
    }
    last = { unit: word.toLowerCase(), end: from + start + word.length };
    const next = rest[start + word.length];
    const more = /^\s(\p{Ll}+[^s\P{L}]s)(?!\p{L})/u.exec(rest.slice(start + word.length))?.[1];
    const collective =
      /^(?:crew|police|staff|army|security)$/.test(word) && more !== undefined && !isNoUnit(more);
    if (PLURAL.test(word) && !NOT_PLURAL.test(word) && !collective) return last;
    if (/^(?:[kMGT]W|[kMGT]Wh|km|kg|mph|cm|mm|ha|GB|MB|TB|kWh|C|F)$/.test(word))
      return { unit: word, end: last.end };
    if (next !== ' ' && next !== '\u00a0') break;
    if (TIME_UNIT.test(word)) return last;
    at = start + (match[2] ?? '').length;
  }
  return last && (one || TIME_UNIT.test(last.unit)) ? last : null;
}

/** "14 of the 230 lawmakers", "14 of its lawmakers": the part counts what the whole does. */
const PART_OF =
  /^\s+(?:out\s+)?of\s+(?:(?:the|its|his|her|their|those|these)(?:\s+\d[\d,]*)?|(?!10{0,3}\s|\d\s)\d[\d,]*)(?:\s\p{Lu}\p{L}+)?(?=\s+\p{Ll}+s(?!\p{L}))/u;

/** "Of the 214 people on board, 153 were rescued": the number that is counted of the whole. */
const OF_WHOLE = /\b[Oo]f\s+(?:the|its|their|his|her)\s+[\d,]+\s+(\p{Ll}+s|people)(?:\s[^.;:,]{1,60})?,\s$/u;

function unitOfWhole(text: string, at: number, end: number): { unit: string; end: number } | null {
  if (!/^\s(?:were|are|was|is|have|has|had|\p{Ll}+ed)\s/u.test(text.slice(end, end + 20))) return null;
  const unit = OF_WHOLE.exec(text.slice(Math.max(0, at - 120), at))?.[1];
  return unit === undefined ? null : { unit, end };
}

/** What goes "from 3% to 5%" and does not lie between the two. */
const CHANGED =
  /\b(?:rose|risen|grew|grown|fell|fallen|up|down|cut|went|gone|raised|lowered|reduced|eased|jumped|climbed|slipped|shrank|(?:in|de)creased|declined|dropped|widened|narrowed|surged|soared)\s+$/i;

/** A name with a number or an article of its own in front of it. */
const MODEL = /(?:^|\s)(?:\d+|an?|the|its|their|two|three|four|five|six)\s\p{Lu}\p{Ll}+\s$/u;

/** A quantity and where the words for what is counted end. */
export type FoundQuantity = Quantity & { unitEnd: number };

/**
 * The quantities in `text` between two offsets. Dates, years, ages, ordinals and numbers that are part of a name are
 * none. `text` of a quantity runs from its bound to the end of the number; the counted noun is its unit.
 */
export function findQuantities(text: string, from = 0, to = text.length): FoundQuantity[] {
  const piece = text.slice(from, to);
  const found: FoundQuantity[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(piece); match; match = PATTERN.exec(piece)) {
    const [whole, between, boundWords, first = '', percent, second, secondPercent, suffix] = match;
    const at = match.index;
    let end = at + whole.length;
    const before = piece.slice(Math.max(0, at - 14), at);
    const numberAt = at + whole.indexOf(first);
    const value = numberOf(first);
    // "one in 10 staff members": a share, not ten of them.
    if (
      value === null ||
      // "the district 312,000 people" is no "District 9".
      (boundWords === undefined && LABEL.test(before) && !/[$€£¥,]/.test(first)) ||
      // "18 Leopard 2 tanks", "a Boeing 737 jet"
      (/^\d{1,3}$/.test(first) && MODEL.test(piece.slice(Math.max(0, at - 30), at))) ||
      /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?$/i.test(before) ||
      // "over 200 film and TV scores"
      (/^scores$/i.test(first) && !/^ (?:of|more|were|are|have|had) /.test(piece.slice(end, end + 6))) ||
      // "about one in five"
      (value === 1 && /^ (?:in|out of) /.test(piece.slice(end, end + 9)))
    )
      continue;
    let start = at;
    if (between !== undefined && second === undefined) start = at + whole.indexOf(boundWords ?? first);
    let max = second === undefined ? null : numberOf(second);
    // "twenty and thirty" is no range; nor are "3 and 5" outside "between".
    const joined = second === undefined ? '' : whole.slice(whole.indexOf(first) + first.length);
    let isRange =
      max !== null && (between === 'between' || between === 'Between' || !/^\W*and\b/i.test(joined));
    // "2% to $41.50" are two things; so are "0.3 percentage points to 4.1%" and "rose from 3% to 5%".
    const unlike =
      (/^from$/i.test(between ?? '') && CHANGED.test(before)) ||
      (percent !== undefined && (secondPercent === undefined || /point/i.test(percent))) ||
      (/[$€£¥]/.test(second ?? '') && !/[$€£¥]/.test(first));
    if (second !== undefined && (!isRange || unlike)) {
      max = null;
      isRange = false;
      end = numberAt + first.length + (percent ?? '').length;
      // What it was taken with is read on its own.
      PATTERN.lastIndex = end;
      if (between !== undefined) start = at + whole.indexOf(boundWords ?? first);
    }
    if (isRange && max !== null && max < value) {
      // "2 to 5 million" counts millions on both sides; "1-0" is a score.
      const scale = /[a-z]+$/i.exec(second ?? '')?.[0]?.toLowerCase();
      if (scale === undefined || SCALES[scale] === undefined) continue;
    }
    const scaled =
      isRange && second ? /(?:hundred|thousand|million|billion|trillion|bn|m)$/i.exec(second) : null;
    const low =
      scaled && /^\D*[\d.,]+$/.test(first) ? times(value, SCALES[scaled[0].toLowerCase()] ?? 1) : value;
    const isPercent = percent !== undefined || (isRange && secondPercent !== undefined);
    const money = /^(?:US|A|C|HK)?[$€£¥]/i.exec(first)?.[0];
    const one = value === 1 && first.toLowerCase() === 'one';
    const boundText = boundWords?.toLowerCase().replace(/\s+/g, ' ');
    const ended = suffix !== undefined && !(second !== undefined && !isRange);
    const loose = LOOSE[first.toLowerCase()] !== undefined || /^(?:tens|hundreds)\s+of/i.test(first);
    const of =
      loose || /dozen$/i.test(first)
        ? (/^\s+of(?=\s)/.exec(piece.slice(end, end + 6))?.[0].length ?? 0)
        : (PART_OF.exec(piece.slice(end, end + 40))?.[0].length ?? 0);
    // "18 Leopard 2 tanks"
    const model = /^\s\p{Lu}\p{Ll}+\s\d{1,3}(?=\s\p{Ll})/u.exec(piece.slice(end, end + 30))?.[0].length ?? 0;
    const verb = loose && of === 0 && /^\s\p{Ll}+ed\s/u.test(piece.slice(end, end + 20));
    const counted =
      isPercent || money || verb ? null : unitAfter(text, from + end + of + model, to, value <= 1);
    const unit = counted ?? (isPercent || money ? null : unitOfWhole(text, from + at, from + end));
    const plain = /^\d{4}$/.test(first);
    // A bare year, a date's day, an age between commas, or a number with nothing counted and no bound is no quantity.
    if (plain && !unit && !isPercent && !money && boundText === undefined) continue;
    if (
      plain &&
      value >= 1500 &&
      value <= 2100 &&
      (boundText === undefined || boundText === 'about' || boundText === 'around')
    )
      continue;
    // "2000-2050" are years.
    if (isRange && !unit && plain && /^\d{4}$/.test(second ?? '')) continue;
    if (one && boundText === undefined && unit === null) continue;
    if (one && boundText === undefined) continue;
    if (
      !unit &&
      !isPercent &&
      !money &&
      !boundText &&
      value < 1000 &&
      !TOLL.test(piece.slice(Math.max(0, at - 90), at)) &&
      !DIED.test(piece.slice(end, end + 22)) &&
      LOOSE[first.toLowerCase()] === undefined
    )
      continue;
    const wordBefore = /([\p{L}.]+)\s*$/u.exec(before)?.[1] ?? '';
    if (A_MONTH.test(wordBefore) || (unit && A_MONTH.test(unit.unit))) continue;
    if (unit && TIME_UNIT.test(unit.unit) && /^[- ]old/.test(text.slice(unit.end, unit.end + 4))) continue;
    // "four-year-olds", "10-man Rovers": a number that only describes.
    if (/^-\p{L}/u.test(text.slice(from + end, from + end + 2)) && !unit && !isPercent && !money) continue;
    if (/^\s?(?:[ap]\.?m\b|GMT|BST|EST|EDT|:\d|st\b|nd\b|rd\b|th\b)/i.test(piece.slice(end, end + 6)))
      continue;
    let bound: Bound = 'exact';
    // "in and around the 240,000 square metres": where, not how many.
    const place =
      /^(?:around|over|under|about)$/.test(boundText ?? '') && /\sthe\s/i.test(whole.slice(0, numberAt - at));
    if (place) start = numberAt;
    else if (isRange) bound = 'range';
    else if (ended) bound = suffix === '+' || /more/.test(suffix) ? 'at-least' : 'up-to';
    // "bent over one thing or another"
    else if (one && boundText === 'over') continue;
    else if (boundText !== undefined) bound = BOUND_OF.get(boundText) ?? 'more-than';
    else if (LOOSE[first.toLowerCase()] !== undefined || /^(?:tens|hundreds)\s+of/i.test(first))
      bound = 'at-least';
    // "Analysts estimated $2": they did, and the number has no bound.
    if (boundText === 'estimated' && /(?:s|who|has|have|had|it|he)\s$/.test(before)) {
      bound = 'exact';
      start = numberAt;
    }
    const century = /century$/i.test(first);
    found.push({
      text: piece.slice(start, end),
      start: from + start,
      end: from + end,
      value: low,
      max: isRange ? max : null,
      bound,
      unit: isPercent ? '%' : money ? money.toUpperCase() : century ? 'years' : (unit?.unit ?? null),
      unitEnd: unit?.end ?? from + end,
    });
  }
  return found.flatMap((one, i) => {
    if (goesTo(text, found[i - 1], one)) return [];
    const next = found[i + 1];
    return next && goesTo(text, one, next)
      ? [{ ...one, text: text.slice(one.start, next.end), end: next.end, max: next.value, bound: 'range' }]
      : [one];
  });
}

/** "in the range of 91 cents to 93 cents": two that are the ends of one, the unit said twice. */
const goesTo = (text: string, low: FoundQuantity | undefined, high: FoundQuantity): boolean =>
  low?.bound === 'exact' &&
  high.bound === 'exact' &&
  low.unit === high.unit &&
  /\b(?:between|range of|ranging from)\s$/i.test(text.slice(Math.max(0, low.start - 14), low.start)) &&
  /^\s\p{Ll}+\s(?:to|and)\s$/u.test(text.slice(low.end, high.start));
