// Facts that the article tells by itself: events, plans, and figures without a speaker.

import type { Fact } from '../../model';
import { lowerCase } from '../tables/lower-case';
import { cueOf } from './cues';
import { type Context, finish, isWhole, LONGEST, quantitiesIn } from './draft';
import { type Fronted, fronted, frontedTime, isLater } from './fronted';
import { type Clause, isNegated } from './grammar/clauses';
import { dateAt, type Reading, rangeOf, type Unit, wordAt } from './grammar/reading';
import { isJudgement } from './opinion';
import { isOwn } from './own';
import { isRole } from './role-words';
import type { Saying } from './speech';
import { counts, isPlan } from './spoken';
import { isApposition, isConditional, isSilence, isUnfinished } from './unfinished';
import { timeIn } from './when';
import { entitiesIn, headEntity, headWord, isPronoun } from './who';

/** What a clause may hang on and still be told as true. */
const FACTIVE = /^(?:as|while|whereas|after|before|because|since|though|although|why|where|when|once)$/;
/** "NATO, which has 12,000 soldiers there, …": said beside the main clause of somebody or something with a name. */
function isAside(reading: Reading, { subject, under, verb }: Clause): boolean {
  if (!subject || !/^(?:who|which)$/.test(under ?? '') || verb.tense === 'modal') return false;
  // "Holm, who's left twice": half a word begins no statement.
  if (reading.tokens[verb.first]?.kind === 'possessive') return false;
  // "Sudan and Yemen, which are covered": both are.
  const both =
    /^(?:are|were|have)$/.test(wordAt(reading, verb.first)) && reading.tags[subject.first - 1] === 'conj';
  // "divided Norway into provinces, which had …": the provinces had.
  const described =
    (reading.mentionAt[subject.last - 1] ?? -1) < 0 &&
    reading.tags.slice(subject.first, subject.last).includes('prep');
  return (
    !both &&
    !described &&
    wordAt(reading, subject.last) === ',' &&
    headEntity(reading, subject.first, subject.last) !== null &&
    !cueOf(wordAt(reading, verb.head))
  );
}

/** Whether a clause is somebody's words, or the saying of them. */
function isSaid(clause: Clause, sayings: readonly Saying[]): boolean {
  const { first, last } = clause.verb;
  return sayings.some(
    (saying) =>
      ((saying.clause === clause || saying.cue.first === clause.verb.head) && saying.contents.length > 0) ||
      saying.contents.some((content) => content.first <= first && last <= content.last),
  );
}

/** Verbs of speech that are never a deed. */
const SPEAKS = lowerCase.speaks;
/** How often or how sure something is, in front of its sentence. */
const HEDGE = lowerCase.hedge;
/** What is a number: "the death toll was 67". */
const TOTAL = /^(?:toll|number|total|count|tally|population|turnout|membership|score)$/;
/** Words that stand for something said elsewhere. */
const VAGUE = /(?:^|\s)(?:it|its|they|them|their|this|that|these|those|so)(?=\s|$)/i;
/**
 * The facts of a unit's own clauses; `before` is the fronted time of the sentence before in the same
 * paragraph, `whoIs` who "he" and "she" are where they are subjects, `whose` who "his" is in front of one.
 */
export function narrativeFacts(
  context: Context,
  unit: Unit,
  clauses: readonly Clause[],
  sayings: readonly Saying[],
  before: Fronted,
  whoIs: ReadonlyMap<Clause, string>,
  whose: ReadonlyMap<Clause, string>,
): Fact[] {
  const { reading } = context;
  if (wordAt(reading, unit.last - 1) === '?') return [];
  // "It is 11 years since Rovers were relegated": how long ago, not that they were.
  if (clauses[0]?.verb.copula && wordAt(reading, unit.first) === 'it' && clauses[1]?.under === 'since')
    return [];
  // "If found guilty, he faces ten years": nobody knows yet.
  if (/^(?:if|unless|should)$/.test(wordAt(reading, unit.first))) return [];
  // "Often, they are out of reach": without its first word it would say more than it does.
  if (HEDGE.has(wordAt(reading, unit.first)) && wordAt(reading, unit.first + 1) === ',') return [];
  if (holdsUnread(reading, unit, clauses, sayings)) return [];
  const facts: Fact[] = [];
  for (const clause of clauses) {
    if (!isTold(reading, clause, sayings, whoIs) || isConditional(reading, unit, clause)) continue;
    if (isApposition(reading, clauses, clause)) continue;
    const spans = spansOf(reading, unit, clause);
    const core = coreOf(reading, clause);
    const toll = clause.subject !== null && TOTAL.test(headWord(reading, clause.subject));
    const quantities = quantitiesIn(reading, core).filter(
      (quantity) => counts(reading, quantity) || (toll && quantity.unit === null),
    );
    const named = entitiesIn(reading, spans);
    const governing = named.length === 0 ? governedBy(reading, clauses, clause) : [];
    const subject =
      whoIs.get(clause) ?? (clause.subject && headEntity(reading, clause.subject.first, clause.subject.last));
    const owner = whose.get(clause) ?? null;
    const about = subject ?? owner;
    if (named.length + governing.length + quantities.length === 0 && about === null) continue;
    const plan = isPlan(reading, clause);
    const { tense } = clause.verb;
    const fronted = frontedTime(reading, unit, clause);
    const own = fronted ?? timeIn(reading, core);
    const taken =
      !own && before && tense === 'past' && clause === clauses[0] && !isLater(reading, clause)
        ? before
        : null;
    const what = saysWhatIs(reading, clause, subject);
    if (!what && quantities.length === 0 && !own && isJudgement(reading, clause)) continue;
    const fact = finish(context, {
      kind: plan
        ? 'plan'
        : what
          ? 'role'
          : saysWhere(reading, clause, subject, spans)
            ? 'relation'
            : quantities.length > 0
              ? 'figure'
              : 'event',
      spans,
      // "In May the states agreed to …": that was when they did.
      direction: (plan && !(fronted && tense === 'past')) || tense === 'present' ? 'future' : 'past',
      ...(fronted ? {} : { clauses }),
      time: taken ? { date: taken, inherited: true } : own ? { date: own, inherited: false } : null,
      first: [subject],
      last: [owner, ...governing],
    });
    const words = fact?.statement.text ?? '';
    // "its engineers first noticed it": who reads it alone learns nothing.
    const vague =
      (named.length === 0 && quantities.length === 0 && about === null && VAGUE.test(words)) ||
      // "His father was Kenyan", "did not answer that question": whose, and which?
      (owner === null && /^(?:His|Her)\s/i.test(words)) ||
      /\b(?:th(?:at|is|[eo]se) \p{Ll}+|here|below)$|\b(?:in|on|at|by|from) th(?:at|ose) [\p{Ll} ]+$/u.test(
        words,
      );
    if (
      fact &&
      !vague &&
      !isOwn(reading, spans) &&
      words.split(/\s+/).length >= 4 &&
      words.length <= LONGEST &&
      isWhole(words)
    )
      facts.push(fact);
  }
  return facts;
}

/** "…, the mayor, Ann Holm, said.", also before a colon: somebody says so, also where it was not understood who. */
function holdsUnread(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  sayings: readonly Saying[],
): boolean {
  return clauses.some((clause) => {
    const { head, last, passive } = clause.verb;
    // "…, the mayor, Ann Holm, points out: …"
    const end = wordAt(reading, last) === 'out' ? last + 1 : last;
    return (
      (end >= unit.last - 1 || wordAt(reading, end) === ':') &&
      cueOf(wordAt(reading, head)) === 'say' &&
      !passive &&
      // "…, charges which he denies."
      clause.under !== 'which' &&
      !isSaid(clause, sayings)
    );
  });
}

/** The clause without what stands between commas beside its subject: that has a time and numbers of its own. */
function coreOf(reading: Reading, { subject, verb, last, via }: Clause): { start: number; end: number }[] {
  if (!subject) return [rangeOf(reading, verb.first, last)];
  // "X on Tuesday signed"
  let near = via === 'direct';
  for (let k = subject.last; k < verb.first; k++) if (reading.tags[k] === 'mark') near = false;
  return near
    ? [rangeOf(reading, subject.first, last)]
    : [rangeOf(reading, subject.first, subject.last), rangeOf(reading, verb.first, last)];
}

/** "since large swathes of the population refused": a clause without names is about what its main clause is about. */
function governedBy(reading: Reading, clauses: readonly Clause[], clause: Clause): string[] {
  if (clause.under === null || /^(?:while|whereas|though|although)$/.test(clause.under)) return [];
  const main = clauses[clauses.indexOf(clause) - 1];
  // "Syria, where …": the place right before.
  if (main && clause.under === 'where')
    return entitiesIn(reading, [rangeOf(reading, main.first, clause.first)]).slice(-1);
  return main ? entitiesIn(reading, [rangeOf(reading, main.first, main.last)]) : [];
}

/** Whether a clause stands for itself: nobody's words, no condition, and it is clear whom it is about. */
function isTold(
  reading: Reading,
  clause: Clause,
  sayings: readonly Saying[],
  whoIs: ReadonlyMap<Clause, string>,
): boolean {
  const { verb, via, subject, under } = clause;
  if (!subject || via === 'none') return false;
  // "has held it ever since": what?
  if (/^(?:it|them|this|that|so)$/.test(wordAt(reading, verb.last)) && !verb.copula && !verb.passive)
    return false;
  if (via === 'relative') return isAside(reading, clause) && !isSaid(clause, sayings);
  if (under !== null && !FACTIVE.test(under)) return false;
  // "once the deal is completed", "when it opens": nobody says that it has.
  if (/^(?:once|when|after|before)$/.test(under ?? '') && !/^(?:past|perfect)$/.test(verb.tense))
    return false;
  if (verb.tense === 'modal') return false;
  // "the only period when it built ships": when else it did not.
  const when = subject.first - 1;
  if (
    under === 'when' &&
    reading.tags[when - 1] === 'noun' &&
    reading.words.slice(Math.max(0, when - 6), when).some((word) => /^(?:only|first|last|few)$/.test(word))
  )
    return false;
  // "the service that since 9/11 has functioned": it hangs on "that".
  if (/^(?:since|until|after|before)$/.test(under ?? '') && reading.tags[subject.first - 2] === 'sub')
    return false;
  // "These events changed it": which?
  if (
    /^th(?:is|at|[eo]se)$/.test(wordAt(reading, subject.first)) &&
    subject.last - subject.first > 1 &&
    !reading.tags.slice(subject.first, subject.last).includes('name')
  )
    return false;
  // "The same is true for Ohio": what?
  if (/^(?:same|former|latter|reverse|opposite)$/.test(wordAt(reading, subject.last - 1))) return false;
  // "Most of them failed": of whom?
  if (
    /^(?:them|these|those)$/.test(wordAt(reading, subject.last - 1)) &&
    /^(?:most|some|many|all|several|both|few|each|one|none)$/.test(wordAt(reading, subject.first))
  )
    return false;
  // "tried and failed to": the second verb says what became of it.
  if (clause.last === verb.last && !verb.passive && reading.tags[verb.last] === 'conj') return false;
  if (isUnfinished(reading, clause)) return false;
  // "Germany did not": what it did not do stands elsewhere.
  if (/^(?:not|do|have|be|modal)$/.test(reading.tags[clause.last - 1] ?? '')) return false;
  if (isSaid(clause, sayings)) return false;
  if (SPEAKS.has(wordAt(reading, verb.head)) || isSilence(reading, clause)) return false;
  if (
    !verb.passive &&
    /^(?:say|tell)$/.test(cueOf(wordAt(reading, verb.head)) ?? '') &&
    !isDeed(reading, clause)
  )
    return false;
  if (!isNominal(reading, subject) || dateAt(reading, subject.first)) return false;
  if (isPronoun(reading, subject.first, subject.last))
    return whoIs.has(clause) || isResolved(reading, subject.first) || isCleft(reading, clause);
  return (
    !/^(?:which|who|that|what|one|some|many|others|those|these|this|all|most|both|such|it|neither|either|none|each|another|more|less|fewer|few|several)$/.test(
      wordAt(reading, subject.last - 1),
    ) && wordAt(reading, subject.first) !== 'there'
  );
}

/** A subject has a noun, name, number or pronoun, and is no infinitive without its "to". */
function isNominal(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  const { tags } = reading;
  if (tags[first] === 'ing' && wordAt(reading, first - 1) === ',') return false;
  if (tags[first - 1] === 'have') return false;
  if (tags[first] === 'pres' || tags[first] === 'to' || /^(?:whose|let)$/.test(wordAt(reading, first)))
    return false;
  for (let k = first; k < last; k++) if (/^(?:noun|name|num|pron)$/.test(tags[k] ?? '')) return true;
  return false;
}

/** "agreed a deal", "agreed to leave", "posted a profit": a saying verb with an object of its own is a deed. */
function isDeed(reading: Reading, { verb, last }: Clause): boolean {
  let k = verb.last;
  // "agreed on Monday to buy"
  while (k < last && (dateAt(reading, k) || dateAt(reading, k + 1) || reading.tags[k] === 'adv')) k++;
  return /^(?:det|poss|name|num|noun|to)$/.test(reading.tags[k] ?? '');
}

/** "X is the president of Y", "X was a poet": what somebody or something is. */
function saysWhatIs(reading: Reading, { verb, last }: Clause, subject: string | null): boolean {
  if (subject === null || !(verb.copula || /^(?:became|becomes?)$/.test(wordAt(reading, verb.head))))
    return false;
  if (!/^(?:the|an?|one)$/.test(wordAt(reading, verb.last)) || isNegated(reading, verb)) return false;
  for (let k = verb.last + 1; k < last && reading.tags[k] !== 'prep'; k++)
    if (isRole(wordAt(reading, k))) return true;
  return verb.tense === 'present' && reading.types.get(subject) !== 'person';
}

/** "X is based in Y", "X is located near Y": how two belong together, not what happened. */
function saysWhere(
  reading: Reading,
  { verb }: Clause,
  subject: string | null,
  spans: readonly { start: number; end: number }[],
): boolean {
  return (
    verb.tense === 'present' &&
    verb.passive &&
    subject !== null &&
    /^(?:based|located|situated|headquartered)$/.test(wordAt(reading, verb.head)) &&
    entitiesIn(reading, spans).length > 1
  );
}

function isResolved({ mentionAt }: Reading, first: number): boolean {
  return (mentionAt[first] ?? -1) >= 0;
}

/** "It was Lukashenko's first trip …": the name after the verb says what it is about. */
function isCleft({ mentionAt, tags }: Reading, { verb, subject }: Clause): boolean {
  return (
    verb.copula && subject !== null && (mentionAt[verb.last] ?? -1) >= 0 && tags[verb.last + 1] === 'poss'
  );
}

function spansOf(reading: Reading, unit: Unit, clause: Clause): { start: number; end: number }[] {
  const { subject, via, verb, last } = clause;
  if (!subject) return [];
  if (via === 'shared' || via === 'relative')
    return [rangeOf(reading, subject.first, subject.last), rangeOf(reading, verb.first, last)];
  const first = fronted(reading, unit, clause) ?? clause.first;
  return [rangeOf(reading, first, last)];
}
