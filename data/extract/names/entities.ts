// Clusters as entities: the fullest name, its other names, and which of them may be looked for elsewhere.
import type { Name, NameKind } from '../../model';
import type { FoundEntity, FoundMention } from '../analysis';
import { isCommonWord } from '../tables/common-words';
import { EVENT_HEADS, PLACE_HEADS } from '../tables/events';
import { ORG_HEADS } from '../tables/organisations';
import { TITLE_MODIFIERS, TITLES } from '../tables/people';
import { isAcronym } from './acronyms';
import type { Cluster } from './cluster';
import { leadingFamilyName, trailingFamilyName } from './family-name';
import { isDoubtful } from './gather';
import { known, plain } from './known';
import type { Lexicon } from './lexicon';
import { isForename } from './shape';
import { slug } from './slug';

/** Names of bodies that every country has: never looked for elsewhere. */
const EVERYWHERE = new Set(
  'Congress;Senate;Parliament;Supreme Court;Commons;Conservatives;Democrats;Republicans;Greens;Labour;Fed;Independent;Guardian;Total;Target;Metro;Liberation;Contras;Champions League;Champions Cup;Gulf;Midlands;Olympic'.split(
    ';',
  ),
);

/** Builds entities and their mentions, both in the order of the text. */
export function toEntities(
  clusters: readonly Cluster[],
  lexicon: Lexicon,
): { entities: FoundEntity[]; mentions: FoundMention[] } {
  const entities: FoundEntity[] = [];
  const mentions: FoundMention[] = [];
  const ids = new Set<string>();
  const ordered = [...clusters].sort(
    (a, b) => (a.mentions[0]?.seen.start ?? 0) - (b.mentions[0]?.seen.start ?? 0),
  );
  for (const one of ordered) {
    const entity = toEntity(one, lexicon, ids);
    entities.push(entity);
    for (const { seen, kind } of one.mentions)
      mentions.push({
        start: seen.start,
        end: seen.end,
        text: '',
        kind,
        entity: entity.id,
        sentence: seen.sentence,
      });
  }
  return { entities, mentions };
}

function toEntity({ head, mentions }: Cluster, lexicon: Lexicon, ids: Set<string>): FoundEntity {
  const named = mentions.filter(({ kind }) => kind !== 'demonym');
  const derived = named.length === 0;
  const standard = head.known?.standard ?? head.text;
  const full = derived ? standard : fullest(named.map(({ seen }) => plain(seen.text)));
  // A name that the text has only in capitals is written as the tables write it.
  const name = full === full.toUpperCase() && standard.toUpperCase() === full ? standard : full;
  const names = new Map<string, Name>();
  const add = (text: string, kind: NameKind) => {
    if (names.has(text)) return;
    names.set(text, {
      text,
      kind,
      on:
        kind === 'demonym' ||
        (matchable(text, head.type, lexicon) && !isDoubtful(head) && !isBare(text, head, lexicon)),
      case: 'as-kind',
      language: 'en',
    });
  };
  add(
    name,
    head.type === 'person' && !name.includes(' ')
      ? 'surname'
      : isAcronym(name) && head.type !== 'person'
        ? 'acronym'
        : 'name',
  );
  for (const { seen, kind } of mentions) {
    const text = plain(seen.text);
    const other = kind === 'name' ? 'variant' : (kind as NameKind);
    add(text, other);
  }
  const surname = head.type === 'person' ? loneSurname(name) : null;
  // Beside "Von der Leyen", which began a sentence, also the form that stands within one.
  if (surname && (surname.includes(' ') || ![...names.values()].some(({ kind }) => kind === 'surname')))
    add(surname, 'surname');
  // Of German names papers drop the "von" as often as not.
  if (surname?.startsWith('von ') && !surname.includes(' ', 4)) add(surname.slice(4), 'surname');
  let id = slug(name);
  for (let n = 2; ids.has(id); n++) id = `${slug(name)}-${n}`;
  ids.add(id);
  return { id, type: head.type, name, named: derived ? 'derived' : 'text', names: [...names.values()] };
}

/**
 * The surname that other articles will use alone, though this one never did; null where the last word is no surname
 * ("Jr", "II") or would be taken for an ordinary word. Whether it is believed on a page is the finder's to decide.
 */
function loneSurname(name: string): string | null {
  const words = name.split(' ');
  const leading = leadingFamilyName(words);
  if (leading) return isCommonWord(leading.toLowerCase()) || leading.length < 3 ? null : leading;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^\p{Lu}[\p{L}'’-]{2,}$/u.test(last)) return null;
  if (/^(?:Jr|Sr|I{2,3}|I?V|VI{1,3}|I?X)$/i.test(last) || last === last.toUpperCase()) return null;
  const family = trailingFamilyName(words);
  return family === last && isCommonWord(last.toLowerCase()) ? null : family;
}

/** The name with the most words, then the longest, that is not all in capitals if another is there. */
function fullest(texts: readonly string[]): string {
  const score = (text: string) =>
    (isAcronym(text) ? 0 : 1000) +
    text.split(' ').length * 100 +
    text.length -
    (text === text.toUpperCase() ? 500 : 0);
  return texts.reduce((best, text) => (score(text) > score(best) ? text : best));
}

/**
 * A person whom the text gives by one word only: a forename is anybody's, and a word that is only ever seen where any
 * word has its capital may be no name at all.
 */
function isBare(text: string, { type, words, known, apart }: Cluster['head'], lexicon: Lexicon): boolean {
  if (apart) return true;
  if (type !== 'person' || known || words.length > 1) return false;
  return isForename(text) || isCommonWord(text.toLowerCase()) || (lexicon.capital.get(text) ?? 0) === 0;
}

/** Whether a name may be looked for on other pages: not one that means something else there. */
function matchable(text: string, type: string, lexicon: Lexicon): boolean {
  if (EVERYWHERE.has(text)) return false;
  if (known(text)) return true;
  if (text.length < 2 || type === 'person') return text.length > 1;
  const words = text.split(' ').filter((word) => !/^(?:of|for|and|the|&|in)$/.test(word));
  if (/^\p{Ll}/u.test(text)) return true;
  return !words.every((word) => {
    const lower = word.toLowerCase();
    return (
      isCommonWord(lower) ||
      ORG_HEADS.has(lower) ||
      EVENT_HEADS.has(lower) ||
      PLACE_HEADS.has(lower) ||
      TITLE_MODIFIERS.has(lower) ||
      TITLES.has(lower) ||
      lexicon.lower.has(lower)
    );
  });
}
