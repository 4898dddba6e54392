// Names in lines where capitals say nothing: headings With Capitals and lines IN CAPITALS. Only what the text or the tables
// know elsewhere is a name there.
import { CLUB_LAST } from '../tables/organisations';
import type { Reading } from './find-entities';
import type { Seen } from './gather';
import { known, plain } from './known';
import { isCapital, type Lexicon } from './lexicon';
import { isForename, shapeOf } from './shape';
import { teamOf } from './sports';
import { noVotes } from './votes';

/** Finds known names in headings. */
export function findInHeadings(
  { text, tokens, sentences }: Reading,
  lexicon: Lexicon,
  seen: readonly Seen[],
  clubs: boolean,
  papers: ReadonlyMap<number, Seen>,
): Seen[] {
  if (!lexicon.casings.some((casing) => casing !== 'normal')) return [];
  const surfaces = surfacesOf(seen, clubs);
  const found: Seen[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const casing = lexicon.casings[index];
    if (casing === 'normal' || papers.has(index)) continue;
    let i = sentence.first;
    while (i < sentence.last) {
      const last = matchFrom(i, sentence.last);
      if (!last) {
        i++;
        continue;
      }
      const [start, end] = [tokens[i]?.start ?? 0, tokens[last - 1]?.end ?? 0];
      const name = text.slice(start, end);
      const surface = surfaces.get(fold(name));
      const what = { text: '', ...(surface ?? { known: known(name) }) };
      // "LEEDS HELD BY DERBY", "NEW YORK 71 51 .582": in the report of a game they are teams.
      if (clubs && (!surface || surface.known)) {
        const place = known(name);
        if (place?.type === 'place')
          what.known = teamOf(tokens, sentence, { first: i, last, known: place }, false, true, true);
      }
      const votes = noVotes();
      const shape = what.known || surface ? null : shapeOf(tokens, i, last);
      if (shape && shape.type in votes) votes[shape.type as keyof typeof votes] += shape.weight;
      // The surface as the text writes it elsewhere keeps both in one group.
      found.push({
        start,
        end,
        text: surface?.text ?? name,
        sentence: index,
        known: what.known,
        votes,
        titled: false,
      });
      i = last;
    }
    function matchFrom(first: number, limit: number): number {
      if (!isCapital(tokens[first])) return 0;
      for (let last = Math.min(first + 6, limit); last > first; last--) {
        const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
        if (end - start > 80 || tokens[last - 1]?.kind === 'mark') continue;
        const name = text.slice(start, end);
        const single = last === first + 1;
        if (surfaces.has(fold(name)) && !(single && lexicon.lower.has(name.toLowerCase()))) return last;
        if (known(name) && !(single && lexicon.isCommon(name))) return last;
      }
      const next = tokens[first + 1];
      const word = tokens[first]?.text ?? '';
      const pair = casing === 'title' && first + 1 < limit && isForename(word) && isCapital(next);
      return pair && !lexicon.isCommon(word) && !lexicon.isCommon(next?.text ?? '') ? first + 2 : 0;
    }
  }
  return found;
}

const fold = (text: string) => plain(text).toLowerCase();

/** Every surface seen in running text, and the surnames of the people among them. */
function surfacesOf(
  seen: readonly Seen[],
  clubs: boolean,
): Map<string, { text: string; known: Seen['known'] }> {
  const surfaces = new Map<string, { text: string; known: Seen['known'] }>();
  for (const { text, known: what } of seen) {
    const key = fold(text);
    if (!surfaces.has(key)) surfaces.set(key, { text, known: what });
  }
  for (const { text, known: what, votes } of seen) {
    const words = text.split(/\s+/);
    const surname = words.at(-1) ?? '';
    // "BRUINS EDGE SABRES", of the Boston Bruins
    const nick = clubs && words.length > 1 && CLUB_LAST.has(surname.toLowerCase()) && /[^s]s$/.test(surname);
    if (nick && !surfaces.has(fold(surname)))
      surfaces.set(fold(surname), {
        text: surname,
        known: { type: 'organisation', sort: 'organisation', standard: surname },
      });
    const person =
      !what &&
      words.length > 1 &&
      words.length < 5 &&
      votes.organisation < 1 &&
      votes.event < 1 &&
      votes.place <= votes.person;
    if (person && !surfaces.has(fold(surname)))
      surfaces.set(fold(surname), { text: surname, known: undefined });
  }
  return surfaces;
}
