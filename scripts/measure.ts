// `npm run measure [-- [--errors] [FOLDER]]`: how well names are extracted, grouped and found again, and whose words are, on
// news that people annotated: the GUM corpus in WebAnno TSV (default: ../shared/corpus/gum-news). Demonyms are left out.
// Who says what is measured on texts of our own, which need no corpus (measure/texts).
import { analyse } from '../data/extract/analysis';
import { articleFromText } from '../data/extract/article-text';
import { readGum } from './measure/gum';
import { measureMentions } from './measure/mentions';
import { measureSaid } from './measure/said';
import { Score } from './measure/score';
import { measureSpeakers } from './measure/speakers';

const args = process.argv.slice(2);
const verbose = args.includes('--errors');
const folder = args.find((arg) => !arg.startsWith('--')) ?? '../shared/corpus/gum-news';

const scores = new Map<string, Score>();
const score = (name: string) => {
  const found = scores.get(name) ?? new Score();
  scores.set(name, found);
  return found;
};

const articles = readGum(folder);
for (const article of articles) {
  const { file, text, gold } = article;
  const analysis = analyse(articleFromText(text));
  const { mentions, entities } = analysis;
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  for (const { start, end, kind } of mentions) if (kind === 'demonym') gold.delete(`${start}-${end}`);
  const given = mentions.filter(({ kind }) => !['demonym', 'nominal', 'pronoun'].includes(kind));
  const errors = measureSpeakers(article, analysis, score);
  const matched: { gold: string; given: string }[] = [];
  for (const mention of given) {
    const type = typeOf.get(mention.entity) ?? 'other';
    const hit = gold.get(`${mention.start}-${mention.end}`);
    score('names, without type').given++;
    score('names, with type').given++;
    score(`  ${type}`).given++;
    if (!hit) errors.push(`+ ${mention.text} [${type}]`);
    if (!hit) continue;
    score('names, without type').right++;
    matched.push({ gold: hit.cluster, given: mention.entity });
    if (hit.type !== type) errors.push(`~ ${mention.text} [${type}, annotated ${hit.type}]`);
    if (hit.type !== type) continue;
    score('names, with type').right++;
    score(`  ${type}`).right++;
  }
  const found = new Set(given.map(({ start, end }) => `${start}-${end}`));
  for (const [key, { type, start, end }] of gold) {
    score('names, without type').gold++;
    score('names, with type').gold++;
    score(`  ${type}`).gold++;
    if (!found.has(key)) errors.push(`- ${text.slice(start, end)} [${type}]`);
  }
  const pairs = score('clusters, pairs of names');
  for (let i = 0; i < matched.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [matched[i], matched[j]];
      const together = a?.given === b?.given;
      const should = a?.gold === b?.gold;
      if (together) pairs.given++;
      if (should) pairs.gold++;
      if (together && should) pairs.right++;
    }
  if (verbose) console.log(`${file}\n  ${errors.join('\n  ')}`);
}
for (const name of [
  'names, without type',
  'names, with type',
  '  person',
  '  place',
  '  organisation',
  '  event',
  '  other',
  'clusters, pairs of names',
  'quotations with a speaker',
  '"he", "she" as speakers',
])
  console.log(`${name.padEnd(26)}${score(name)}`);
console.log('');
const said = measureSaid(new URL('measure/texts/', import.meta.url), score);
if (verbose) console.log(said.join('\n'));
for (const name of ['quotations, right speaker', 'cues']) console.log(`${name.padEnd(26)}${score(name)}`);
console.log('');
for (const line of measureMentions(articles, verbose)) console.log(line);
