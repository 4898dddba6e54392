// Bodies' and storms' names that are one's: name and acronym, long and short name, with and without its country.
import { ACRONYMS, isOrgSuffix } from '../tables/organisations';
import { initialsOf } from './acronyms';
import type { Group } from './gather';
import { join, push } from './join';
import { known } from './known';
import { isUpper, type Lexicon } from './lexicon';
import { isForename, isOrgHead } from './shape';
import { headOf } from './share';
import { ACADEMIC } from './splits';

/** What stands before the names of storms. */
const STORM = /^(?:Typhoon|Hurricane|Cyclone|Storm)$/;

/** Joins the groups that name the same body, or the same storm. */
export function joinOrganisations(groups: readonly Group[], lexicon: Lexicon): void {
  const long = groups.filter((group) => !group.into && group.words.length > 1 && group.type !== 'person');
  const organisations = long.filter((group) => group.type === 'organisation' || group.type === 'event');
  const acronyms = new Map<string, Group[]>();
  const firsts = new Map<string, Group[]>();
  const tails = new Map<string, Group[]>();
  const heads = new Map<string, Group[]>();
  for (const group of organisations) {
    for (const initials of initialsOf(group.words)) push(acronyms, initials, group);
    // "P&G" for "Procter & Gamble Co."
    if (isOrgSuffix(group.words.at(-1) ?? ''))
      for (const initials of initialsOf(group.words.slice(0, -1))) push(acronyms, initials, group);
    push(firsts, group.words[0] ?? '', group);
    push(heads, headOf(group.words), group);
    const tail = withoutOwner(group.words);
    if (tail) push(tails, tail, group);
  }
  const storms = new Map(
    groups
      .filter(({ words, into }) => !into && STORM.test(words.at(-2) ?? ''))
      .map((group) => [group.words.at(-1) ?? '', group] as const),
  );
  const ends = new Map(organisations.flatMap((group) => group.seen.map(({ end }) => [end, group] as const)));
  for (const group of groups) {
    if (group.into || group.type === 'event') continue;
    if (group.type === 'person' && group.words.length > 1 && isForename(group.words[0] ?? '')) continue;
    if (group.words.length === 1) {
      const bare = group.text.replace(/[.&]/g, '');
      const named = isUpper(bare) ? (acronyms.get(bare) ?? []) : [];
      const only = named[0];
      const standard = ACRONYMS.get(group.text);
      if (
        only &&
        named.length === 1 &&
        only !== group &&
        (!standard || only.text === standard) &&
        group.known?.type !== 'place'
      ) {
        join(group, only, 'acronym');
        group.type = only.type;
        continue;
      }
    }
    // "Kalmaegi" for "Typhoon Kalmaegi"
    const storm = storms.get(group.text);
    if (storm && !group.seen.some(({ titled }) => titled)) {
      join(group, storm, 'variant');
      group.type = storm.type;
      continue;
    }
    const introduced = group.words.length === 1 && isUpper(group.text) ? introducer(group, ends) : undefined;
    if (introduced && introduced !== group && group.known?.type !== 'place') {
      join(group, introduced, 'acronym');
      group.type = introduced.type;
      continue;
    }
    // "Foreign Ministry" for "Belarusian Foreign Ministry", if the text has no other.
    const whole = tails.get(group.text)?.filter((one) => one !== group && !one.into) ?? [];
    const owner = whole[0];
    if (owner && whole.length === 1 && group.type === 'organisation') {
      join(group, owner, 'variant');
      continue;
    }
    // "the Alliance" for "Alliance for Albanians", if it is the only one.
    const headed = group.words.length === 1 && isOrgHead(group.text) ? (heads.get(group.text) ?? []) : [];
    const body = headed[0];
    if (body && headed.length === 1 && body !== group && group.type !== 'person') {
      join(group, body, 'variant');
      group.type = 'organisation';
      continue;
    }
    joinShorter(group, firsts.get(group.words[0] ?? '') ?? [], lexicon);
  }
}

/** The name that stands just before an acronym in brackets, if the letters are its: "Shining Path Movement (MSP)". */
function introducer(group: Group, ends: ReadonlyMap<number, Group>): Group | undefined {
  for (const { start } of group.seen) {
    const before = ends.get(start - 2) ?? ends.get(start - 3);
    if (!before || before.into) continue;
    const initials = initialsOf(before.words).join('');
    if ([...group.text.replaceAll('.', '')].every((letter) => initials.includes(letter))) return before;
  }
  return undefined;
}

/** A name without the country, place or body that it starts with, if an organisation's head-word ends it. */
function withoutOwner(words: readonly string[]): string | null {
  if (
    words.length > 2 &&
    /^(?:International|National|Royal|Federal|Central|World|Global)$/.test(words[0] ?? '')
  )
    return words.slice(1).join(' ');
  for (let length = Math.min(3, words.length - 2); length > 0; length--) {
    if (known(words.slice(0, length).join(' '))) return words.slice(length).join(' ');
  }
  return null;
}

/** What the whole of a known company is called, and no branch of it: "Meta Platforms", not "Sony Pictures". */
const WHOLE =
  /^(?:Platforms|Companies|Technologies|Motors?|Airlines|Airways|Bank|Industries|Enterprises|International|Stores|Petroleum|Pharmaceuticals)$/;

/** Of several longer names the one that stands before the short one when the others do not yet. */
function introducedBefore(group: Group, longer: readonly Group[]): Group | undefined {
  const first = group.seen[0]?.start ?? 0;
  const before = longer.filter(({ seen }) => (seen[0]?.start ?? 0) < first);
  return before.length === 1 ? before[0] : undefined;
}

/** "Boeing" for "Boeing Co", "Warhol Foundation" for "Warhol Foundation for the Arts". */
function joinShorter(group: Group, candidates: readonly Group[], lexicon: Lexicon): void {
  if (candidates.length > 100) return;
  const longer = candidates.filter(
    (one) =>
      one !== group &&
      !one.into &&
      one.words.length > group.words.length &&
      group.words.every((word, i) => one.words[i] === word),
  );
  const only = longer.length > 1 ? introducedBefore(group, longer) : longer[0];
  if (only?.type !== 'organisation') return;
  const rest = only.words.slice(group.words.length);
  const suffixed = rest.every((word) => isOrgSuffix(word) || word === '&');
  const headed =
    group.words.length > 1 && isOrgHead(group.words.at(-1) ?? '') && /^(?:of|for)$/.test(rest[0] ?? '');
  // "Bahari Drilling Ltd": whatever it does, the end says that it is a company.
  const company = isOrgSuffix(rest.at(-1) ?? '');
  const plainSingle =
    rest.length < 4 &&
    !ACADEMIC.test(rest.at(-1) ?? '') &&
    group.votes.person <= group.votes.organisation + 1.6 &&
    !group.seen.some(({ titled }) => titled) &&
    group.words.length === 1 &&
    (!group.known ||
      (group.known.sort === 'organisation' && rest.every((word) => WHOLE.test(word) || isOrgSuffix(word)))) &&
    !lexicon.isCommon(group.text) &&
    (company ||
      // "Garuda" for "Garuda Indonesia"
      known(rest.join(' '))?.sort === 'country' ||
      // "Hutchison" for "Hutchison Whampoa"
      (only.known?.sort === 'organisation' && only.words.length === 2) ||
      rest.every((word) => isOrgHead(word) || lexicon.isCommon(word))) &&
    !isForename(group.text);
  if (!suffixed && !headed && !(plainSingle && group.votes.place < 1.5)) return;
  join(group, only, 'variant');
  group.type = 'organisation';
}
