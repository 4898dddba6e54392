// Who says what, in texts of our own that are marked by hand: `[[said]]` is a cue, and behind a quotation's closing mark
// `{Ann Holm}` is who speaks. What a text marks is taken out before it is read.
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../data/extract/analysis';
import { articleFromText } from '../../data/extract/article-text';
import { factsOf } from '../../data/extract/facts';
import type { Score } from './score';

interface Marked {
  text: string;
  cues: { start: number; end: number }[];
  /** Whose words end there. */
  speakers: { end: number; who: string }[];
}

function readMarked(marked: string): Marked {
  let text = '';
  const cues: Marked['cues'] = [];
  const speakers: Marked['speakers'] = [];
  let at = 0;
  for (const mark of marked.matchAll(/\[\[(.+?)\]\]|\{(.+?)\}/g)) {
    text += marked.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const [, cue, who] = mark;
    if (cue !== undefined) {
      cues.push({ start: text.length, end: text.length + cue.length });
      text += cue;
    } else if (who !== undefined) speakers.push({ end: text.length, who });
  }
  return { text: text + marked.slice(at), cues, speakers };
}

/** Counts the texts of a folder; gives what was missed or wrong. */
export function measureSaid(folder: URL, score: (name: string) => Score): string[] {
  const errors: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const { text, cues, speakers } = readMarked(readFileSync(new URL(file, folder), 'utf8'));
    const analysis = analyse(articleFromText(text));
    const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
    const said = factsOf(analysis, 'source').facts.filter(({ attributions }) => attributions.length > 0);
    const around = (at: number) =>
      `${file}: ${text.slice(Math.max(0, at - 70), at + 70).replace(/\s+/g, ' ')}`;
    const spoken = score('quotations, right speaker');
    for (const { end, who } of speakers) {
      const quotation = analysis.quotations.findLast(
        (q) => q.depth === 0 && q.end <= end && q.end >= end - 1,
      );
      spoken.gold++;
      const overlap = ({ statement }: (typeof said)[number]) =>
        statement.spans.reduce(
          (sum, span) =>
            sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, quotation?.start ?? end)),
          0,
        );
      const [best] = said
        .map((fact) => ({ fact, size: overlap(fact) }))
        .filter(({ size }) => size > 1)
        .sort((a, b) => b.size - a.size || a.fact.statement.text.length - b.fact.statement.text.length);
      if (!best) {
        errors.push(`" ${who}: ${around(end)}`);
        continue;
      }
      spoken.given++;
      const [speaker] = best.fact.attributions;
      const name = names.get(speaker?.entity ?? '') ?? speaker?.text ?? '';
      const same =
        name.toLowerCase().includes(who.toLowerCase()) || who.toLowerCase().includes(name.toLowerCase());
      if (same) spoken.right++;
      else errors.push(`" ${who}, not ${name}: ${around(end)}`);
    }
    const found = score('cues');
    const given = new Map(
      said.flatMap(({ attributions: [who] }) => (who?.cue ? [[who.cue.start, who.cue] as const] : [])),
    );
    const touch = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    for (const cue of given.values()) {
      found.given++;
      if (cues.some((gold) => touch(gold, cue))) found.right++;
      else errors.push(`+ ${cue.text}: ${around(cue.start)}`);
    }
    for (const gold of cues) {
      found.gold++;
      if (![...given.values()].some((cue) => touch(gold, cue)))
        errors.push(`- ${text.slice(gold.start, gold.end)}: ${around(gold.start)}`);
    }
  }
  return errors;
}
