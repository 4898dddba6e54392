// The extractor: an article becomes a pack.
import type { Dateline, Entity, Pack, Section, Source, SourceMention } from '../model';
import { type Analysis, analyse } from './analysis';
import type { Article } from './article-model';
import { factsOf } from './facts';

/** Name and version, kept with every source that it made. */
const EXTRACTOR = 'sidelight 1';

/** Reads an article into sources, entities and facts. Asynchronous only for the hash. */
export async function extract(article: Article): Promise<Pack> {
  const hash = sha256Hex(article.text);
  const analysis = analyse(article);
  const sha256 = await hash;
  const { facts, dateline } = factsOf(analysis, sha256);
  return {
    format: 'sidelight-pack',
    version: 1,
    sources: [sourceOf(analysis, sha256, dateline)],
    entities: entitiesOf(analysis, sha256),
    facts,
  };
}

function sourceOf(
  { article, sections, language }: Analysis,
  sha256: string,
  dateline: Dateline | null,
): Source {
  const dated =
    dateline?.trusted && dateline.date ? { value: dateline.date, from: 'dateline' as const } : null;
  return {
    id: sha256,
    kind: 'article',
    title: article.title ?? headlineOf(article.text, sections),
    text: article.text,
    sha256,
    url: article.url,
    publisher: article.publisher,
    byline: article.byline,
    language,
    published: article.published ?? dated,
    retrieved: article.retrieved,
    extractor: EXTRACTOR,
    dateline,
    sections,
  };
}

/** What a text without markup is called: its headline, wherever it stands. */
function headlineOf(text: string, sections: readonly Section[]): string | null {
  const headline = sections.find((section) => section.kind === 'headline');
  return headline ? text.slice(headline.start, headline.end) : null;
}

function entitiesOf({ entities, mentions }: Analysis, source: string): Entity[] {
  const byEntity = new Map<string, SourceMention[]>();
  for (const { entity, start, end, kind } of mentions) {
    const list = byEntity.get(entity);
    if (list) list.push({ source, start, end, kind });
    else byEntity.set(entity, [{ source, start, end, kind }]);
  }
  return entities.map(({ id, type, name, named, names }) => ({
    id,
    type,
    name,
    named,
    names,
    mentions: byEntity.get(id) ?? [],
    description: null,
    notes: [],
    private: false,
    mergedFrom: [],
  }));
}

async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
