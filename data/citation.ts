// A fact as something that can be pasted elsewhere: the quote, who says so, the source and its date, with the caution
// that goes with them. Nothing is made up: what the source does not say is left out.
import { sourceDate } from './source-date';
import type { AttributionView, FactView, SourceView } from './view';

/** The few joining words, so that the interface's language decides them. */
export interface CitationWords {
  /** Who says so, put before a name. */
  says(who: string): string;
  via(who: string): string;
  /** For a claim whose speaker the source does not name. */
  saysSomebody: string;
  /** A person's own words. */
  own: string;
  retrieved(date: string): string;
  caution: string;
}

export type CitationFormat = 'text' | 'markdown';

/** Puts one fact into words. */
export function citation(fact: FactView, format: CitationFormat, words: CitationWords): string {
  const markdown = format === 'markdown';
  const plain = (text: string) => (markdown ? escapeMarkdown(text) : text);
  const exact = fact.quote?.exact || fact.statement;
  const quote = exact ? quoted(plain(oneLine(exact))) : '';
  const own = fact.body ? `${plain(fact.body)} (${plain(words.own)})` : '';
  const said = quote ? who(fact, words) : '';
  const head = [quote, own].filter(Boolean).join(' ') + (said ? ` (${plain(said)})` : '');
  const source = fact.source ? sourceOf(fact.source, markdown, words) : '';
  const cautions = [fact.when?.caution, fact.source?.caution].filter(
    (text) => text !== null && text !== undefined,
  );
  const caution = cautions.length > 0 ? `[${plain(`${words.caution} ${cautions.join(' ')}`)}]` : '';
  const text = [head, source, caution].filter(Boolean).join(markdown ? '\n' : ' ');
  return markdown ? `> ${text.replaceAll('\n', '\n> ')}` : text;
}

/** Several facts, each on its own. */
export function citations(facts: readonly FactView[], format: CitationFormat, words: CitationWords): string {
  return facts.map((fact) => citation(fact, format, words)).join('\n\n');
}

function who(fact: FactView, words: CitationWords): string {
  if (fact.attributions.length === 0)
    return fact.kind === 'claim' || fact.kind === 'quote' ? words.saysSomebody : '';
  return fact.attributions.map((by) => speaker(by, words)).join('; ');
}

const speaker = (by: AttributionView, words: CitationWords): string =>
  [words.says(by.text), by.when, by.via && words.via(by.via)].filter(Boolean).join(', ');

/** The date as the source itself puts it; a day that is believed only where nothing is printed. */
function sourceOf(source: SourceView, markdown: boolean, words: CitationWords): string {
  const plain = (text: string) => (markdown ? escapeMarkdown(text) : text);
  const title = source.title ?? source.url ?? '';
  const linked =
    markdown && source.url ? `[${plain(title)}](<${source.url.replaceAll('>', '%3E')}>)` : plain(title);
  const parts = [
    source.byline && source.byline !== source.publisher && plain(source.byline),
    linked,
    source.publisher && source.publisher !== title && plain(source.publisher),
    plain(sourceDate(source, (iso) => iso.slice(0, 10)) ?? ''),
    !markdown && source.url && source.url !== title ? source.url : '',
    source.retrieved && source.kind !== 'own' ? plain(words.retrieved(source.retrieved.slice(0, 10))) : '',
  ];
  const line = parts.filter(Boolean).join(', ');
  return line ? `— ${line}.` : '';
}

/** Words that are a quotation already get no second marks. */
const quoted = (words: string): string => (/^["“][^"“”]*["”]$/.test(words) ? words : `“${words}”`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What Markdown would take for its own marks. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s*)([#+-]|\d+\.)(?=\s)/gm, '$1\\$2');
}
