// Facts from an analysed article: what is said, by whom, when and how much, each in the article's own words.
import type { Dateline, Fact } from '../../model';
import type { Analysis } from '../analysis';
import { readDateline } from './dateline';
import { type FoundDate, findDates } from './dates';
import type { Context } from './draft';
import { frontedTimeOf } from './fronted';
import { findClauses } from './grammar/clauses';
import { type Reading, rangeOf, readArticle, wordAt } from './grammar/reading';
import { findVerbs } from './grammar/verbs';
import { inherit } from './inherit';
import { narrativeFacts } from './narrative';
import { nominalFacts } from './nominal';
import { isChecked, isOpinion } from './opinion';
import { roleFacts } from './roles';
import { findSayings } from './speech';
import { spokenFacts } from './spoken';

/** A unit of more tokens is no sentence, and reading one takes more than linear time. */
const LONGEST = 800;
/** Who made the article is no news. */
const CREDIT =
  /^Correct(?:ion|ed)\b|^This (?:version|story|article|post|report|page)\b.*\b(?:corrects?|corrected|updated|amended)\b|\b(?:contributed (?:reporting|to this (?:report|story|article))|(?:reporting|editing|writing) by)\b/i;

/** What the sentence before leaves to the next one of its paragraph. */
interface Before {
  section: number;
  topic: string[];
  /** Who or what it is said of, or who says it. */
  subject: string | null;
  time: FoundDate | null;
}

/** Facts and dateline of an article. `source` is the id that facts cite. Pure, and linear in the text's length. */
export function factsOf(analysis: Analysis, source: string): { facts: Fact[]; dateline: Dateline | null } {
  const { text, sections } = analysis;
  const dates = sections.flatMap((section) => findDates(text, section.start, section.end));
  const { dateline, anchor } = readDateline(analysis, dates);
  const reading = readArticle(analysis, dates);
  const context: Context = { reading, source, anchor };
  const facts: Fact[] = [];
  const seen = new Set<string>();
  let before: Before = { section: -1, topic: [], subject: null, time: null };
  const units = reading.units
    .filter(
      ({ section, first, last }) =>
        sections[section]?.kind === 'paragraph' &&
        last - first <= LONGEST &&
        !(last - first < 60 && CREDIT.test(text.slice(...rangeOfUnit(reading, first, last)))),
    )
    .map((unit) => {
      const clauses = findClauses(reading, unit, findVerbs(reading, unit));
      return {
        unit,
        clauses,
        sayings: findSayings(reading, unit, clauses),
        whoIs: new Map(),
        whose: new Map(),
        doubtful: false,
      };
    });
  inherit(reading, units);
  const writer = writerOf(analysis);
  const opinion = isOpinion(
    reading,
    units.map(({ unit }) => unit),
  );
  for (const { unit, clauses, sayings, whoIs, whose, doubtful } of units) {
    const time = before.section === unit.section ? before.time : null;
    facts.push(...spokenFacts(context, unit, clauses, sayings, time, whoIs));
    facts.push(...roleFacts(context, unit, clauses, seen));
    const { topic, subject } = before.section === unit.section ? before : { topic: [], subject: null };
    const told = doubtful
      ? []
      : narrativeFacts(context, unit, clauses, sayings, time, whoIs, whose).map((fact) =>
          withTopic(fact, topic, reading.types.get(subject ?? '') === 'person' ? null : subject),
        );
    facts.push(
      ...told.filter(
        (fact) => (!opinion || isChecked(fact)) && (writer === null || fact.entities[0] !== writer),
      ),
    );
    facts.push(...nominalFacts(context, unit));
    // '"We are sorry," it said. Its shares fell.'
    const saysMore = wordAt(reading, sayings[0]?.speaker.first ?? -1) === 'it';
    before = {
      section: unit.section,
      // Its subject did what that sentence tells; what else it names is what both are about.
      topic: told[0]?.entities.slice(1) ?? [],
      subject: told[0]?.entities[0] ?? sayings[0]?.entity ?? (saysMore ? subject : null),
      time: frontedTimeOf(reading, unit, clauses),
    };
  }
  return { facts: inOrder(facts), dateline };
}

/**
 * A figure that names nobody is about what the sentence before it in the paragraph is about; "its shares" and "the
 * company" are that sentence's subject's, which is then nobody who is a person.
 */
function withTopic(fact: Fact, topic: string[], subject: string | null): Fact {
  if (fact.kind !== 'figure') return fact;
  const own =
    /^(?:its\b|(?:shares in )?the (?:company|firm|group|bank|club|agency|ministry|party|charity|airline|retailer|union|alliance|council|carmaker|lender|carrier|chain|operator|broadcaster|manufacturer)\b)/i;
  if (own.test(fact.statement.text))
    return subject === null ? fact : { ...fact, entities: [...new Set([subject, ...fact.entities])] };
  return fact.entities.length > 0 || topic.length > 1 ? fact : { ...fact, entities: topic };
}

/** The person whom the byline names: what the page tells of who wrote it is no news. */
function writerOf({ article: { byline }, entities }: Analysis): string | null {
  if (byline === null) return null;
  return entities.find(({ type, name }) => type === 'person' && byline.includes(name))?.id ?? null;
}

function rangeOfUnit(reading: Reading, first: number, last: number): [number, number] {
  const { start, end } = rangeOf(reading, first, last);
  return [start, end];
}

/** In the order of the text, each once, also where the page repeats a sentence in front of the article. */
function inOrder(facts: readonly Fact[]): Fact[] {
  const byId = new Map<string, Fact>();
  const told = new Set<string>();
  for (const fact of facts) {
    const same = `${fact.kind}|${fact.statement.text}|${fact.attributions[0]?.text}`;
    if (!told.has(same) || fact.kind === 'role') byId.set(fact.id, byId.get(fact.id) ?? fact);
    told.add(same);
  }
  const at = ({ target }: Fact) => target?.start ?? 0;
  const end = ({ target }: Fact) => target?.end ?? 0;
  return [...byId.values()].sort((a, b) => at(a) - at(b) || end(a) - end(b));
}
