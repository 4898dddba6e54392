// In sports news the name of a city or county is mostly its team's: "Hampshire beat Kent", "Chicago 5 Houston 3".

import type { EntityType } from '../../model';
import type { Sentence, Token } from '../analysis';
import { lowerCase } from '../tables/lower-case';
import type { WordList } from '../tables/word-lists';
import { type Known, known } from './known';
import { isCapital } from './lexicon';
import { inBrackets, isBehindCountry, isCountryInBrackets, isScore, isTally } from './results';
import type { Piece } from './segment';
import { isForename } from './shape';

const SIGNAL = lowerCase['game-word'];
const MEETS = lowerCase.meets;
const AGAINST = lowerCase.against;
const SERVES = /^(?:joined|joins|joining|signed|left|quit|coached|managed|captained|promoted)$/i;
const SERVES_FOR =
  /^(?:plays?|played|playing|appearances?|wickets?|goals?|runs?|points?|debut|scored|signed)$/i;
const STAFF = lowerCase.staff;
/** Their teams go by the country's name, as other countries' do. */
const NATIONS =
  /^(?:England|Scotland|Wales|Northern Ireland|West Indies|Europe|Asia|Africa|Korea|Yugoslavia|Soviet Union)$/;
const WHERE = /^(?:in|near|around|from|outside|into|via|throughout|visiting)$/i;
const says = (list: WordList, token: Token | undefined): boolean => list.has(token?.lower ?? '');

/** Agencies say first what a report is on; in these games clubs play, and they go by their town's or county's name. */
const CLUB_GAMES =
  /^(?:SOCCER|CRICKET|BASEBALL|BASKETBALL|(?:ICE |FIELD )?HOCKEY|NHL|NBA|NFL|MLB|RUGBY|(?:AMERICAN )?FOOTBALL|AUSSIE|HANDBALL|VOLLEYBALL|NETBALL)\b[^.]{0,20}[-–—:]/;

/** A paper's digest says so in its first line: "Sporting Digest: Football". */
const DIGEST =
  /^.{0,25}\b(?:Football|Soccer|Rugby(?: League| Union)?|Cricket|Basketball|Baseball|Ice Hockey)[\r\n]/i;

/** Whether an agency's headline or a digest's says that the article reports a game of clubs. */
export function reportsClubs(text: string): boolean {
  const head = text.slice(0, 200).trimStart();
  return CLUB_GAMES.test(head) || DIGEST.test(head);
}

/** Which sentences speak of games: those with a game's words, and all in an article that has many of them. */
export function sportingSentences(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clubs: boolean,
): boolean[] {
  if (clubs) return sentences.map(() => true);
  const own = sentences.map(({ first, last }) => {
    for (let i = first; i < last; i++) if (says(SIGNAL, tokens[i])) return true;
    return false;
  });
  const many = own.filter(Boolean).length > sentences.length * 0.35;
  return many && sentences.length > 3 ? own.map(() => true) : own;
}

/** The team that a place's name stands for here, or what was known before. */
export function teamOf(
  tokens: readonly Token[],
  sentence: Sentence,
  piece: Piece,
  row: boolean,
  sporting: boolean,
  clubs: boolean,
): Known | undefined {
  const { known, first, last } = piece;
  if (clubs && known?.standard === 'Wimbledon')
    return { type: 'organisation', sort: 'organisation', standard: known.standard };
  if (!known || (known.sort !== 'city' && known.sort !== 'region') || NATIONS.test(known.standard))
    return known;
  const at = (i: number) => (i >= sentence.first && i < sentence.last ? tokens[i] : undefined);
  const [before, after, next] = [at(first - 1), at(last), at(last + 1)];
  // "c Parore b Cairns 27"
  if (isOnScoreCard(before?.text ?? '', after?.text ?? '')) return undefined;
  const against = sporting && says(AGAINST, before);
  if (
    WHERE.test(before?.text ?? '') ||
    (!against && after?.text === ',' && /^\p{Lu}/u.test(next?.text ?? ''))
  )
    return known;
  // A date or score after the only name of the line: "LONDON 1996-09-02" is a dateline.
  const date = after?.kind === 'number' && /^\d{4}-|^(?:19|20)\d\d$/.test(after.text);
  const score = !date && isScore(tokens, sentence, last, row, sporting);
  const fixture = sporting && /^(?:at|v|vs)$/i.test(after?.text ?? '') && /^\p{Lu}/u.test(next?.text ?? '');
  const visited =
    sporting && /^(?:v|vs)$/i.test(before?.text ?? '') && /^\p{Lu}/u.test(at(first - 2)?.text ?? '');
  // "Sunderland, who beat Norwich", "rivals Preston"
  const players =
    sporting &&
    !/^(?:,|of)$/.test(before?.text ?? '') &&
    after?.text === ',' &&
    /^(?:who|whose)$/.test(next?.text ?? '');
  const plays = (sporting && says(MEETS, after)) || against || players;
  const served = sporting && (SERVES.test(before?.text ?? '') || says(STAFF, after));
  const listed =
    sporting &&
    before?.text === '(' &&
    after?.text === ')' &&
    next?.text !== ':' &&
    known.sort === 'city' &&
    /^\p{Lu}/u.test(at(first - 2)?.text ?? '');
  const level =
    sporting && before?.text === 'with' && /^(?:drew|draw|drawn|level|tied)$/.test(at(first - 2)?.text ?? '');
  // "took 41 wickets for Somerset", "made 260 for Kent"
  const employed =
    sporting &&
    before?.text === 'for' &&
    (at(first - 2)?.kind === 'number' ||
      [first - 2, first - 3].some((i) => SERVES_FOR.test(at(i)?.text ?? '') || says(MEETS, at(i))));
  // "Chicago's Michael Jordan"; "London's Wembley Arena" stands in it.
  const owner =
    sporting &&
    after?.kind === 'possessive' &&
    (clubs ? /^\p{Lu}/u.test(next?.text ?? '') : isForename(next?.text ?? ''));
  // "CHICAGO AT OAKLAND", in capitals, is a fixture.
  const away =
    before?.text === 'AT' && [1, 2].some((words) => isCity(textOf(at(first - 1 - words), at(first - 2))));
  const elsewhere =
    /^(?:at|to|of|based|based in|towards?)$/i.test(before?.text ?? '') ||
    date ||
    // "At Kingsmead, Durban"
    (before?.text === ',' && /^(?:at|in)$/i.test(at(first - 3)?.text ?? '')) ||
    (before?.text === ',' && /^(?:Park|Stadium|Ground|Road|Arena)$/.test(at(first - 2)?.text ?? '')) ||
    /^(?:-|city|town|county|airport|stadium|road|park|bourse|newsroom)$/.test(after?.text ?? '');
  const lostTo =
    before?.text === 'to' &&
    [first - 2, first - 3].some((i) => /^(?:lost|lose|loss|defeat|fell|losing)$/.test(at(i)?.text ?? ''));
  // "Ramon Ramirez of Guadalajara"
  const member = before?.text === 'of' && isCapital(at(first - 2)) && isCapital(at(first - 3));
  // "Taunton: Somerset 298": where they played, not who.
  const venue = after?.text === ':' && isPlaceAt(tokens, sentence, last + 1);
  if (venue) return known;
  if (clubs && (!elsewhere || lostTo || away || member))
    return { type: 'organisation', sort: 'organisation', standard: known.standard };
  if (!score && !fixture && !visited && !plays && !served && !listed && !owner && !level && !employed)
    return known;
  return { type: 'organisation', sort: 'organisation', standard: known.standard };
}

/** What the article and the line are about. */
interface Game {
  /** A line of results. */
  row: boolean;
  /** The sentence, or the whole article, speaks of games. */
  sporting: boolean;
  /** The whole article speaks of games. */
  throughout: boolean;
  /** The article reports a game that clubs play. */
  clubs: boolean;
}

/** What a name that the tables do not know is by where it stands in scores, line-ups and score cards, and how surely. */
export function sportsVote(
  tokens: readonly Token[],
  sentence: Sentence,
  { first, last, shape }: Piece,
  { row, sporting, throughout, clubs }: Game,
): [EntityType, number] | null {
  const word = (i: number) => (i >= sentence.first && i < sentence.last ? (tokens[i]?.text ?? '') : '');
  const [before, after, next] = [word(first - 1), word(last), word(last + 1)];
  const lone = last - first === 1;
  // "2. Federico Colonna (Italy) Mapei"
  if (isBehindCountry(tokens, sentence, first) && (lone || shape?.type !== 'person'))
    return ['organisation', 2.5];
  if (!sporting && !row) return null;
  if (isOnScoreCard(before, after)) return ['person', 2.5];
  // "caught by Hemp off Watkin"
  if (/^(?:by|off)$/.test(before) && isDismissal(tokens, sentence, first)) return ['person', 4];
  // "Gough then took two wickets", "with Maynard on 31 not out"
  if (isInnings(tokens, sentence, last)) return ['person', 2];
  // "(Gorter 11th penalty)", "Vurens 12th,": who scored, and when.
  if (/^[(,;:]$/.test(before) && /^\d{1,3}(?:st|nd|rd|th|min)$/.test(after)) return ['person', 2];
  // "Rothes v Peterhead"
  if (clubs && (before === 'v' || after === 'v')) return ['organisation', 3];
  // "Santos 2 (Nunes 5, 44; Jardel 61)"
  if (clubs && /^\d{1,2}$/.test(after) && inBrackets(tokens, sentence, first)) return ['person', 2.5];
  // "Keith Wood (Harlequins)": whom he plays for.
  const bracketed = before === '(' && /^[),]$/.test(after) && /^\p{Lu}\p{Ll}/u.test(word(first - 2));
  if (clubs && bracketed) return ['organisation', 3];
  // "Estudiantes - Harper Williams 20": a line-up begins with its team.
  const opens = first === sentence.first || /^[:.;]$/.test(before);
  if (opens && lone && /^[-–—:]$/.test(after) && /^\p{Lu}/u.test(next)) return ['organisation', 2];
  // "Spirou Charleroi (Belgium) 75".
  const hosted = after === '(' && word(last + 2) === ')' && /^\d{1,3}$/.test(word(last + 3));
  // "Spirou Charleroi", "Vitesse Arnhem": clubs bear their town's name at the end.
  const scores = isScore(tokens, sentence, last, row, sporting);
  const town = !lone && (scores || !isForename(word(first))) && known(word(last - 1))?.sort === 'city';
  if (clubs && town) return ['organisation', scores ? 4 : 2.5];
  const numbered = tokens[sentence.first]?.kind === 'number';
  if (clubs && hosted && !numbered) return ['organisation', 2.5];
  // "Rikl and Cihak (Czech Republic) beat …"
  if (!clubs && after === '(' && isCountryInBrackets(tokens, last + 1)) return ['person', 2];
  if (row && numbered && first < sentence.first + 4) return ['person', 1];
  // "Boros 17, Halm 16", "Genertel - Laverne Evans 21, Darko Guerra 14": who scored how much.
  const tally = /^\d{1,2}$/.test(after) && ([before, next].includes(',') || /^[-–—/:]$/.test(before));
  if (tally && known(word(first))?.type !== 'place' && isTally(tokens, sentence)) return ['person', 2];
  const personal = !lone && shape?.type === 'person';
  if (scores) return ['organisation', personal ? 0.3 : shape?.type === 'place' ? 4 : 1.5];
  // "Western Province beat Natal"
  const plays =
    /^(?:beat|beats|lost|drew|won|captain|coach)$/.test(after) || says(AGAINST, tokens[first - 1]);
  if (sporting && shape?.type === 'place' && plays) return ['organisation', 4];
  // "lost to Dunvant"
  if (clubs && before === 'to' && /^(?:lost|lose|loss|defeat|losing)$/.test(word(first - 2)))
    return ['organisation', 2];
  if (!lone) return null;
  if (PLAYS.test(after)) return ['organisation', 0.8];
  // "after Waqar had removed Taylor": where nations or single players meet, a lone surname is a player's.
  return throughout && !clubs && !shape && !row && !/^(?:the|in|at|to|of|from|near)$/i.test(before)
    ? ['person', 0.9]
    : null;
}

/** Whether a known place's name, of one word or two, stands here. */
const isPlaceAt = (tokens: readonly Token[], { last }: Sentence, at: number): boolean =>
  [at, at + 1].some((end) => end < last && known(textOf(tokens[at], tokens[end]))?.type === 'place');

const isCity = (name: string): boolean => known(name)?.sort === 'city';
const textOf = (a: Token | undefined, b: Token | undefined): string =>
  a === b ? (a?.text ?? '') : `${a?.text} ${b?.text}`;

/** What only teams do: "Bastia held Monaco". */
const PLAYS = /^(?:beat|beats|edged|thrashed|routed|downed|held|hosts?|hosted|drew)$/;

/** In cricket's score cards: "c Hooper b Walsh 59", "Walsh 8-1-60-0". */
const isOnScoreCard = (before: string, after: string): boolean =>
  [before, after].some((word) => /^(?:b|c|st|lbw)$/.test(word)) || /^\d+(?:\.\d)?-\d+-\d+-\d+$/.test(after);

/** "caught by Hemp off Watkin": whether a batsman goes out here, by those named after it. */
function isDismissal(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 7); i--)
    if (/^(?:caught|bowled|stumped|trapped|dropped)$/.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** "took two wickets", "on 31 not out": whether what one player does in cricket stands here. */
function isInnings(tokens: readonly Token[], { last }: Sentence, at: number): boolean {
  const word = (i: number) => (i < last ? (tokens[i]?.text ?? '') : '');
  const verb = /^(?:then|also)$/.test(word(at)) ? at + 1 : at;
  if (word(at) === 'on' && word(at + 2) === 'not' && word(at + 3) === 'out') return true;
  return (
    /^(?:took|takes|claimed|grabbed|hit|made|scored)$/.test(word(verb)) &&
    [2, 3, 4].some((step) => /^(?:wickets?|century|fifty|boundaries|sixes|unbeaten)$/.test(word(verb + step)))
  );
}
