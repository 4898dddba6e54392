// Which surfaces are one entity's: full name and surname, long and short name, name and acronym.
import type { MentionKind } from '../../model';
import { firstNot } from '../in-order';
import { SURNAMES } from '../tables/forenames';
import { isOrgSuffix } from '../tables/organisations';
import { PARTICLES } from '../tables/people';
import { isAcronym } from './acronyms';
import { isFamilyName, leadingFamilyName } from './family-name';
import type { Group, Seen } from './gather';
import { join, push, rootOf } from './join';
import { joinOrganisations } from './join-organisations';
import { isUpper, type Lexicon } from './lexicon';
import { sexOfName } from './sex';
import { isForename, isInitial } from './shape';

/** Where somebody is named in full. */
interface NamedAt {
  start: number;
  group: Group;
}

export interface Cluster {
  head: Group;
  mentions: { seen: Seen; kind: MentionKind }[];
}

/** Joins groups into clusters. A surname that two people bear goes to the one named last before it. */
export function cluster(groups: readonly Group[], lexicon: Lexicon, wire: boolean): Cluster[] {
  joinPeople(groups, lexicon);
  joinOrganisations(groups, lexicon);
  for (const group of groups) {
    if (isUnintroduced(group, lexicon, wire)) group.type = 'organisation';
    else if (isUnsure(group)) group.type = wire ? 'organisation' : 'other';
  }
  const clusters = new Map<Group, Cluster>();
  const strangers = new Map<string, Group>();
  for (const group of groups) {
    if (!group.into) clusters.set(group, { head: group, mentions: [] });
  }
  const bearersOf = bearersBySurname(groups);
  const sexes = sexesOf(groups);
  for (const group of groups) {
    const bearers = group.into?.kind === 'surname' ? (bearersOf.get(surnameOf(group)) ?? []) : [];
    const places = bearers.length > 1 ? placesOf(bearers) : null;
    // Asked once for each form of address: a long text has many places and many mentions.
    const fitting = new Map<Seen['sex'], readonly NamedAt[]>();
    const wives = places !== null && group.seen.some((one) => one.sex === 'she');
    for (const seen of group.seen) {
      const { sex } = seen;
      const sexOf = (one: Group) => sexes.get(rootOf(one));
      // Beside a "Mrs Castellano" the bare surname is her husband's.
      const fits = (one: Group) => (sex ? (sexOf(one) ?? sex) === sex : !(wives && sexOf(one) === 'she'));
      if (places && !fitting.has(sex)) fitting.set(sex, fittingOf(places, fits));
      const root = nearest(fitting.get(sex) ?? [], seen.start) ?? rootOf(group);
      // "Mrs. Castellano", where only Ron Castellano is named in full, is not he.
      const home =
        bearers.length === 0 || !sex || fits(root) ? rootOf(root) : strangerOf(group, `${group.key}|${sex}`);
      clusters.get(home)?.mentions.push({ seen, kind: home.apart ? 'surname' : kindOf(group, seen) });
    }
  }
  function strangerOf(group: Group, key: string): Group {
    const known = strangers.get(key);
    if (known) return known;
    const stranger: Group = { ...group, into: null, apart: true };
    strangers.set(key, stranger);
    clusters.set(stranger, { head: stranger, mentions: [] });
    return stranger;
  }
  return [...clusters.values()].filter((one) => one.mentions.length > 0 && !onlyBegins(one));
}

/** "Seagrass covers … Seagrass is …": a word with a capital only where every word has one, time and again, is no name. */
const onlyBegins = ({ head, mentions }: Cluster): boolean =>
  !head.known &&
  head.words.length === 1 &&
  mentions.length > 2 &&
  mentions.every(({ seen }) => seen.initial && !seen.speaks && !seen.scores && seen.text === head.text) &&
  !isUpper(head.text) &&
  !isForename(head.text);

/** A lone word of no name list is called a person only for a reason: "Firefox will", "Safari does" is none. */
function isUnsure({ type, words, known, into, votes }: Group): boolean {
  const word = words[0] ?? '';
  return (
    type === 'person' &&
    words.length === 1 &&
    !known &&
    !into &&
    votes.person < 0.8 &&
    !isForename(word) &&
    !SURNAMES.has(word)
  );
}

/**
 * News introduces people by their full name: a lone word that speaks and acts, and is nobody's forename or surname in the
 * text, is sooner a company or other body.
 */
function isUnintroduced(
  { type, words, known, into, votes, seen }: Group,
  lexicon: Lexicon,
  wire: boolean,
): boolean {
  const word = words[0] ?? '';
  if (type !== 'person' || words.length > 1 || known || into || isForename(word)) return false;
  if (SURNAMES.has(word)) return false;
  return (
    votes.organisation >= 0.5 &&
    votes.person < votes.organisation + 1.1 &&
    !seen.some(({ titled }) => titled) &&
    (wire || (lexicon.capital.get(word) ?? 0) > 0)
  );
}

function kindOf(group: Group, seen: Seen): MentionKind {
  if (seen.known?.sort === 'demonym') return 'demonym';
  if (group.into) return group.into.kind;
  if (seen.known?.type === 'place' && group.type === 'place') {
    const full = seen.known.standard.toUpperCase() === seen.text;
    return isAcronym(seen.text) && !full ? 'acronym' : 'name';
  }
  if (group.type === 'person') return group.words.length === 1 ? 'surname' : 'name';
  return isAcronym(seen.text) && group.type === 'organisation' ? 'acronym' : 'name';
}

/** The last word, with the particles that belong to it: "von Ungern-Sternberg". */
const surnameOf = (group: Group): string => {
  const leading = leadingFamilyName(group.words);
  if (leading) return leading;
  const last = group.words.at(-1) ?? '';
  const core = last.replace(/^(?:al|el|ad|ul|ur|as|es|ash|d)[-'’](?=\p{Lu})/iu, '');
  return SUFFIX.test(last) ? (group.words.at(-2) ?? '').replace(/,$/, '') : core;
};

function fullPeople(groups: readonly Group[]): Group[] {
  return groups.filter(({ type, words }) => type === 'person' && words.length > 1 && !isFamilyName(words));
}

function joinPeople(groups: readonly Group[], lexicon: Lexicon): void {
  const bySurname = new Map<string, Group[]>();
  for (const person of fullPeople(groups).sort((a, b) => b.words.length - a.words.length)) {
    const surname = surnameOf(person);
    const same = bySurname.get(surname) ?? [];
    const twin = same.slice(-50).filter((other) => compatible(other.words, person.words));
    const only = twin[0];
    if (only && twin.length === 1) join(person, only, 'variant');
    else {
      same.push(person);
      bySurname.set(surname, same);
    }
  }
  const byFirst = new Map<string, Group[]>();
  for (const people of bySurname.values())
    for (const person of people) {
      const first = person.words[0] ?? '';
      push(byFirst, first, person);
    }
  const firms = new Map<string, Group>();
  for (const group of groups)
    if (group.words.length > 1 && isOrgSuffix(group.words.at(-1) ?? ''))
      firms.set(group.words[0] ?? '', group);
  for (const group of groups) {
    const [word = '', second] = group.words;
    if (group.into) continue;
    // "von Ungern-Sternberg" and "Ungern-Sternberg" are surnames alike.
    if (second !== undefined && !isFamilyName(group.words)) continue;
    const people = bySurname.get(surnameOf(group))?.filter((one) => one !== group);
    const last = people?.findLast(({ seen }) => !seen.every(({ kin }) => kin)) ?? people?.at(-1);
    if (
      last &&
      mayBePerson(group, last) &&
      !isFirm(group, firms.get(word), last) &&
      (group.known?.sort !== 'organisation' || isForename(last.words[0] ?? ''))
    ) {
      join(group, last, 'surname');
      group.type = 'person';
      continue;
    }
    // "Prince William" is no William Hague, but may be a prince named in full.
    const reigns = group.seen.some((one) => one.reigns);
    const named = byFirst
      .get(word)
      ?.filter((one) => one !== group && (!reigns || one.seen.some(({ titled }) => titled)));
    if (!named) continue;
    const only = named[0];
    if (named.length === 1 && only && mayBePerson(group) && !lexicon.lower.has(word.toLowerCase())) {
      join(group, only, 'variant');
      group.type = 'person';
    }
  }
}

/** "Halden", after "Halden Group Plc" and before "Simon Halden", unless what is around it speaks of a person. */
function isFirm({ votes, seen }: Group, firm: Group | undefined, bearer: Group): boolean {
  return (
    firm !== undefined &&
    (firm.seen[0]?.start ?? 0) < (bearer.seen[0]?.start ?? 0) &&
    votes.person <= votes.organisation + 1.6 &&
    !seen.some(({ titled }) => titled)
  );
}

/**
 * A country or city stays one although somebody is called so, unless what is around it speaks of a person. `bearer`: who
 * is; behind his or her full name it is enough that nothing speaks of a place.
 */
function mayBePerson({ known, votes, type, seen }: Group, bearer?: Group): boolean {
  if (!known) return type === 'person' || votes.place + votes.event < 2.5;
  if (known.sort === 'demonym' || known.sort === 'country') return false;
  if (known.sort === 'organisation') return votes.person > votes.organisation + 0.5;
  const after = bearer && (bearer.seen[0]?.start ?? 0) < (seen[0]?.start ?? 0);
  return votes.person > Math.max(votes.place, votes.organisation, after ? 0 : 0.5);
}

/**
 * Same surname; the other names agree as far as both are given: "A." agrees with "Alexander", "George W." not with "George
 * H. W.", "Kwok Ka-ki" not with "Kwok Wai-keung". A "Jr." is somebody else's son of the same name.
 */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (leadingFamilyName(a) && leadingFamilyName(b)) return givenAfter(a) === givenAfter(b);
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  // Whoever is named with three names is seldom named without the "Jr." where the father is meant.
  if (suffixOf(a) !== suffixOf(b) && (short.length < 3 || suffixOf(short))) return false;
  const [first, ...middle] = givenBefore(long);
  const [other, ...others] = givenBefore(short);
  if (first === undefined || other === undefined) return true;
  if (agree(first, other))
    return middle.length === 0 || others.length === 0 || agree(middle[0] ?? '', others[0] ?? '');
  // "Barack Hussein Obama" and "Hussein Obama" differ only in what is left out.
  return long.length > short.length && short.every((word) => long.includes(word));
}

const agree = (a: string, b: string) =>
  a === b || ((isInitial(a) || isInitial(b)) && a.charAt(0) === b.charAt(0));

const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$/;
const suffixOf = (words: readonly string[]) => SUFFIX.exec(words.at(-1) ?? '')?.[0].replace('.', '') ?? '';

const givenAfter = (words: readonly string[]) => words.slice(1).join('').replace(/[-‑]/g, '').toLowerCase();

const givenBefore = (words: readonly string[]) =>
  words.slice(0, suffixOf(words) ? -2 : -1).filter((word) => !PARTICLES.has(word));

/** Who bears a surname, of those whom the text names in full. */
function bearersBySurname(groups: readonly Group[]): Map<string, Group[]> {
  const bearers = new Map<string, Group[]>();
  for (const person of fullPeople(groups)) if (!person.into) push(bearers, surnameOf(person), person);
  return bearers;
}

/** Who is "he" and who "she", by forms of address and forenames. */
function sexesOf(groups: readonly Group[]): Map<Group, 'he' | 'she'> {
  const sexes = new Map<Group, 'he' | 'she'>();
  for (const person of fullPeople(groups)) {
    const sex = person.seen.find((one) => one.sex)?.sex ?? sexOfName(person.text);
    const root = rootOf(person);
    if (sex && !sexes.has(root)) sexes.set(root, sex);
  }
  return sexes;
}

/**
 * Where each bearer's full name stands, in order; not where somebody is only introduced as another's relative, whom the
 * surname alone does not mean.
 */
function placesOf(bearers: readonly Group[]): NamedAt[] {
  const places = bearers.flatMap((group) => group.seen.map(({ start, kin }) => ({ start, group, kin })));
  const own = places.filter(({ kin }) => !kin);
  return (own.length > 0 ? own : places).sort((a, b) => a.start - b.start);
}

/** The places of those who may be meant; all if nobody may. */
function fittingOf(places: readonly NamedAt[], fits: (group: Group) => boolean): readonly NamedAt[] {
  const fitting = places.filter(({ group }) => fits(group));
  return fitting.length > 0 ? fitting : places;
}

/** Of several bearers the one whose full name stands last before the place, else the first one after it. */
function nearest(places: readonly NamedAt[], at: number): Group | undefined {
  const after = firstNot(places, ({ start }) => start <= at);
  return (places[after - 1] ?? places[0])?.group;
}
