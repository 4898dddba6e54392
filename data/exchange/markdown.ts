// Facts by source as Markdown: for reading, notes and version control. Nothing of a pack becomes markup.
import type { Attribution, Fact, Pack, Source } from '@/data/model';
import { areSeveral, inRunningText, speakerWords } from '@/data/speaker';

/** Every character that Markdown or HTML would take for its own inside a line is escaped. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$^]/g, '\\$&')
    .replaceAll('&', '&amp;');

/** A line's first character could begin a list, a heading or a rule. */
const begun = (text: string): string => text.replace(/^([-+=:.!]|\d+[.)])/, '\\$1');

const paragraph = (text: string): string => begun(plain(text));

function link(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  // Angle brackets hold any address; what could end them is percent-encoded.
  return /^https?:$/.test(protocol) ? `<${href.replace(/[<>\s]/g, encodeURIComponent)}>` : null;
}

export function toMarkdown(pack: Pack): string {
  const names = new Map(pack.entities.map((entity) => [entity.id, entity.name]));
  const bySource = new Map<string, Fact[]>();
  for (const fact of pack.facts) {
    const key = fact.target?.source ?? '';
    const list = bySource.get(key);
    if (list) list.push(fact);
    else bySource.set(key, [fact]);
  }
  const parts: string[] = ['# Sidelight', ''];
  for (const source of pack.sources) {
    const facts = bySource.get(source.id);
    if (facts) parts.push(...section(source, facts, names));
  }
  const own = bySource.get('');
  if (own) parts.push('## Own notes', '', ...own.flatMap((fact) => item(fact, names)), '');
  return `${parts.join('\n').trimEnd()}\n`;
}

function section(source: Source, facts: Fact[], names: ReadonlyMap<string, string>): string[] {
  const { dateline } = source;
  const about = [source.publisher, source.byline, source.published?.value, dateline?.text]
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => plain(text ?? ''));
  const address = link(source.url);
  if (address) about.push(address);
  const order = (a: Fact, b: Fact) => (a.target?.start ?? 0) - (b.target?.start ?? 0);
  return [
    `## ${plain(source.title ?? source.url ?? source.id)}`,
    '',
    ...(about.length > 0 ? [begun(about.join(' · ')), ''] : []),
    ...(dateline && !dateline.trusted ? [`Caution: ${plain(dateline.reason)}`, ''] : []),
    ...facts.toSorted(order).flatMap((fact) => item(fact, names)),
    '',
  ];
}

function speaker({ text, entity, cue, when, via }: Attribution, names: ReadonlyMap<string, string>): string {
  const name = names.get(entity ?? '');
  const who = inRunningText(speakerWords(text, name === undefined ? null : { name }));
  const says = `${areSeveral(who) ? 'say' : 'says'} ${who}`;
  return [says, cue && `“${cue.text}”`, when, via && `passed on by ${inRunningText(via)}`]
    .filter((part) => part)
    .join(', ');
}

/** A claim whose speaker is lost is still somebody's, and not the article's own word. */
const unnamed = ({ kind, origin }: Fact): string =>
  origin !== 'person' && (kind === 'claim' || kind === 'quote')
    ? 'says somebody whom the source does not name'
    : '';

/** Of numbers whose bound stands outside the statement: no number without it. */
const bounds = ({ quantities, statement }: Fact): string[] =>
  quantities
    .filter(({ bound, text }) => bound !== 'exact' && !statement.text.includes(text))
    .map(({ bound, text }) => plain(/^\d/.test(text) ? `${bound.replace('-', ' ')} ${text}` : text));

function item(fact: Fact, names: ReadonlyMap<string, string>): string[] {
  const about = fact.entities.map((id) => plain(names.get(id) ?? id)).join(', ');
  const says = fact.attributions.map((by) => plain(speaker(by, names))).join('; ') || unnamed(fact);
  const notes = [
    plain(fact.kind),
    about,
    says,
    ...bounds(fact),
    fact.when && plain(fact.when.text + (fact.when.resolved === null ? ' (date uncertain)' : '')),
    fact.status === 'confirmed' ? '' : plain(fact.status),
    fact.private ? 'private' : '',
  ].filter((text) => text);
  return [
    ...(fact.statement.text
      ? [`- > ${paragraph(fact.statement.text)}`, '']
      : [`- ${paragraph(fact.body ?? '')}`, '']),
    ...(fact.statement.text && fact.body ? [`  ${paragraph(fact.body)}`, ''] : []),
    `  ${notes.join(' · ')}`,
    '',
  ];
}
