// Names in a text, gathered into entities: runs of capitals -> names -> surfaces -> entities, then headings and references.
import type { Section } from '../../model';
import type { FoundEntity, FoundMention, Quotation, Sentence, Token } from '../analysis';
import { lowerCase } from '../tables/lower-case';
import { CLUB_LAST } from '../tables/organisations';
import { findRuns } from './chunks';
import { cluster } from './cluster';
import { toEntities } from './entities';
import { takeParticles } from './family-name';
import { gather, type Seen } from './gather';
import { findInHeadings } from './headings';
import { Lexicon } from './lexicon';
import { notTheCountry, notTheRiver } from './not-the-country';
import { findPapers } from './press-digest';
import { findQuotedNames } from './quoted';
import { findReferences } from './references';
import { isInResult, isResultRow } from './results';
import { type Piece, segment } from './segment';
import { sexOfAddress } from './sex';
import { namesAmong, shareVotes, surnamesAtStart } from './share';
import { reportsClubs, sportingSentences, sportsVote, teamOf } from './sports';
import { takeTitles } from './titles-of-works';
import { contextVotes, noVotes, speaks, vote } from './votes';

export interface Reading {
  text: string;
  sections: readonly Section[];
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
}

/** Finds the entities and every mention of them, sorted by start. */
export function findEntities(reading: Reading): { entities: FoundEntity[]; mentions: FoundMention[] } {
  const { text, tokens, sentences, sections } = reading;
  const lexicon = new Lexicon(
    tokens,
    sentences,
    (sentence) => {
      const kind = sections[sentence.section]?.kind;
      return kind !== 'paragraph' || !/[.!?…:;][\s"'”’)]*$/.test(text.slice(sentence.start, sentence.end));
    },
    ({ section }) => sections[section]?.kind === 'dateline',
  );
  const clubs = reportsClubs(text);
  const sports = sportingSentences(tokens, sentences, clubs);
  const throughout = sports.every(Boolean);
  const papers = findPapers(reading);
  let seen: Seen[] = [...papers.values()];
  const doubtful: Seen[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (lexicon.casings[index] !== 'normal' || papers.has(index)) continue;
    const row = isResultRow(tokens, sentence);
    const sporting = sports[index] ?? false;
    for (const run of findRuns(text, lexicon, sentence)) {
      const initial = lexicon.isInitial(run.first, sentence);
      for (const piece of segment(text, lexicon, run, initial)) {
        piece.known = teamOf(
          tokens,
          sentence,
          piece,
          row,
          sporting,
          clubs && !isDateline(reading, sentence, piece),
        );
        if (!sporting) asTown(tokens, piece);
        if (
          piece.doubtful &&
          ((sporting && isNickname(tokens, piece)) || isInResult(tokens, sentence, piece))
        )
          piece.doubtful = false;
        const starts = lexicon.isInitial(piece.first, sentence);
        const one = see(reading, sentence, index, piece, starts);
        const game = piece.known
          ? null
          : sportsVote(tokens, sentence, piece, { row, sporting, throughout, clubs });
        if (game) vote(one.votes, ...game);
        if (piece.doubtful) doubtful.push(one);
        else seen.push(one);
      }
    }
  }
  seen.push(...namesAmong(doubtful, seen, lexicon));
  seen.push(
    ...surnamesAtStart(reading, lexicon, seen, (at, index) =>
      see(reading, sentences[index] as Sentence, index, { first: at, last: at + 1 }, true),
    ),
  );
  seen.sort((a, b) => a.start - b.start);
  seen = takeTitles(reading, seen);
  takeParticles(text, seen);
  notTheCountry(text, seen);
  notTheRiver(text, seen);
  shareVotes(text, seen);
  seen.push(...findQuotedNames(reading, seen));
  seen.push(...findInHeadings(reading, lexicon, seen, clubs, papers));
  seen.sort((a, b) => a.start - b.start || b.end - a.end);
  // A title in quotation marks that stands in a heading was found before the heading's names.
  let named = 0;
  seen = seen.filter(({ start, end }) => {
    const free = start >= named;
    named = Math.max(named, end);
    return free;
  });
  // "LONDON 1998-03-07"
  const wire = sections.some(
    ({ kind, start, end }) => kind === 'dateline' && /\p{Lu}{3}/u.test(text.slice(start, end)),
  );
  const clusters = cluster(gather(seen, lexicon, wire), lexicon, wire);
  const { entities, mentions } = toEntities(clusters, lexicon);
  mentions.sort((a, b) => a.start - b.start);
  mentions.push(...findReferences(reading, entities, mentions));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of mentions) mention.text = text.slice(mention.start, mention.end);
  return { entities, mentions };
}

/** Titles of those whom the forename alone names. */
const REIGNS = /^(?:Prince|Princess|Pope|King|Queen|Emperor|Empress|Tsar|Sultan|Emir|Saint|Duke|Duchess)$/;

/** "his brother Julian Ashdown", "His wife, Sandra Pell,": named after what he or she is to somebody. */
function isKin(tokens: readonly Token[], { first: low }: Sentence, first: number): boolean {
  const word = (at: number) => (at >= low ? (tokens[at]?.text ?? '') : '');
  if (/^(?:married|divorced|wed)$/.test(word(first - 1))) return true;
  const noun = word(first - 1) === ',' ? first - 2 : first - 1;
  if (!lowerCase.kin.has(word(noun))) return false;
  return noun === first - 1 || /^(?:his|her|their|['’]s)$/i.test(word(noun - 1));
}

/** Last words of bodies that are also buildings. */
const FACILITY =
  /^(?:Hospital|Museum|Hotel|Station|School|Library|Gallery|Theatre|Theater|Church|Clinic|Restaurant|Zoo|Observatory|Center|Centre|Hall|House)$/;

/** "Cebu City" is a club only where games are played. */
function asTown(tokens: readonly Token[], piece: Piece): void {
  const body = tokens.slice(piece.first, piece.last).some(({ text }) => text === 'of');
  if (piece.last - piece.first > 1 && !body && /^(?:City|Town)$/.test(tokens[piece.last - 1]?.text ?? ''))
    piece.shape = { type: 'place', weight: 2 };
}

/** "the Kings", "the Heat": what a team is called, where games are played. */
const isNickname = (tokens: readonly Token[], { first, last }: Piece): boolean =>
  last - first === 1 && tokens[first - 1]?.text === 'the' && CLUB_LAST.has(tokens[first]?.lower ?? '');

/** Whether a name opens a dateline: "LONDON 1996-08-30". */
const isDateline = ({ sections }: Pick<Reading, 'sections'>, sentence: Sentence, { first }: Piece): boolean =>
  first === sentence.first && sections[sentence.section]?.kind === 'dateline';

function see(
  { text, tokens, sections }: Reading,
  sentence: Sentence,
  index: number,
  piece: Piece,
  initial: boolean,
): Seen {
  const start = tokens[piece.first]?.start ?? 0;
  const end = tokens[piece.last - 1]?.end ?? start;
  const votes = noVotes();
  if (piece.shape && !piece.known) {
    // A hospital is where people are and what speaks: what stands around it decides.
    const facility = piece.shape.type === 'organisation' && FACILITY.test(tokens[piece.last - 1]?.text ?? '');
    vote(votes, piece.shape.type, facility ? 1.5 : piece.shape.weight);
  }
  contextVotes(votes, tokens, sentence, piece);
  const dateline = isDateline({ sections }, sentence, piece);
  if (dateline) votes.place += 4;
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence: index,
    known: piece.known,
    votes,
    titled: piece.titled ?? false,
    reigns: piece.titled && REIGNS.test(tokens[piece.first - 1]?.text ?? ''),
    initial,
    sex: sexOfAddress(tokens[piece.first - 1]?.text ?? ''),
    kin: isKin(tokens, sentence, piece.first),
    dateline,
    speaks: speaks(tokens, sentence, piece.last),
    scores: tokens[piece.last]?.kind === 'number',
  };
}
