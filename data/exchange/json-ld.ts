// Facts as W3C Web Annotations in JSON-LD. What the standard has a word for uses it; our own words stand under a
// prefix that other programs may pass over.
import type { Entity, Fact, Pack, Source, Target } from '@/data/model';

/** The standard's context. */
export const ANNO = 'http://www.w3.org/ns/anno.jsonld';
/** Before ids and words of our own. */
export const URN = 'urn:sidelight:';
const iri = (kind: string, id: string): string => `${URN}${kind}:${encodeURIComponent(id)}`;

export function toJsonLd(pack: Pack): object {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const items = pack.facts.map((fact) => annotation(fact, sources, entities));
  return {
    '@context': [ANNO, { sidelight: URN }],
    id: `${URN}export`,
    type: 'AnnotationCollection',
    label: 'Sidelight',
    total: items.length,
    first: { id: `${URN}export:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotation(fact: Fact, sources: Map<string, Source>, entities: Map<string, Entity>): object {
  const bodies: object[] = [];
  if (fact.body !== null)
    bodies.push({ type: 'TextualBody', value: fact.body, format: 'text/plain', purpose: 'commenting' });
  for (const id of fact.entities) {
    const entity = entities.get(id);
    if (entity)
      bodies.push({
        type: 'TextualBody',
        value: entity.name,
        format: 'text/plain',
        purpose: 'tagging',
        'sidelight:entity': id,
        'sidelight:type': entity.type,
      });
  }
  return {
    id: iri('fact', fact.id),
    type: 'Annotation',
    motivation: fact.body !== null ? 'commenting' : 'highlighting',
    ...(fact.created === undefined ? {} : { created: fact.created }),
    ...(fact.modified === undefined ? {} : { modified: fact.modified }),
    body: bodies,
    target: fact.target
      ? targetOf(fact.target, sources.get(fact.target.source))
      : iri('entity', fact.entities[0] ?? 'none'),
    'sidelight:kind': fact.kind,
    'sidelight:status': fact.status,
    'sidelight:private': fact.private,
  };
}

function targetOf(target: Target, source: Source | undefined): object {
  const { exact, prefix, suffix, start, end } = target;
  const selector: object[] = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
  if (start !== null && end !== null) selector.push({ type: 'TextPositionSelector', start, end });
  return {
    type: 'SpecificResource',
    source: source?.url && URL.canParse(source.url) ? source.url : iri('source', target.source),
    selector,
    'sidelight:source': target.source,
    'sidelight:sourceKind': source?.kind ?? 'page',
    ...(source?.title ? { 'sidelight:title': source.title } : {}),
  };
}
