// Reads packs from outside: everything is checked before anything is used, and a pack with a fault is refused
// whole, saying where. Shared by import in the browser and the command line.
import * as v from 'valibot';
import type { Entity, Fact, Pack, Source } from '@/data/model';
import { checkEntity, checkFact, checkKeys, checkSource, type Holdings, type Report } from './checks';
import { type IssueCode, PackError, type PackIssue } from './issues';
import { entitySchema, factSchema, sourceSchema } from './schema';

export { type IssueCode, issueLine, PackError, type PackIssue } from './issues';

/** The newest version of the format that this program reads. */
const PACK_VERSION = 1;
/** Longer than this a file is refused unread: engines cannot hold it as one string. */
const MAX_CHARACTERS = 400_000_000;
/** So many issues are told one by one. */
const TOLD = 50;

/** The text of a pack file as JSON. Throws PackError when it is none. */
export function parsePack(file: string | Uint8Array): unknown {
  if (file.length > MAX_CHARACTERS) throw refusal('too-large', `${Math.round(file.length / 1e6)} MB`);
  const text = typeof file === 'string' ? file : decode(file);
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    throw refusal(cutOff(text) ? 'cut-off' : 'not-json', error instanceof Error ? error.message : '');
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('not-utf8', '');
  }
}

const refusal = (code: IssueCode, detail: string): PackError => new PackError([{ code, path: '', detail }]);

/** A file that begins like a pack and does not close what it opened was not written to its end. */
const cutOff = (text: string): boolean => /^\s*\{/.test(text) && !/\}\s*$/.test(text);

/** Throws PackError unless the value is a pack; fills in what may be left out. */
export function checkPack(value: unknown): Pack {
  const steps = check(value);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same for large packs: gives others a turn every few milliseconds. */
export async function checkPackInTurns(value: unknown, turn: (done: number) => Promise<void>): Promise<Pack> {
  const steps = check(value);
  let due = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < due) continue;
    await turn(step.value);
    due = performance.now() + SLICE;
  }
}
const SLICE = 12;

/** Yields the share that is done, record by record. */
function* check(value: unknown): Generator<number, Pack> {
  const lists = header(value);
  const issues: PackIssue[] = [];
  let total = 0;
  const report: Report = (code, path, detail) => {
    total++;
    if (issues.length < TOLD) issues.push({ code, path, detail });
  };
  const size = lists.sources.length + lists.entities.length + lists.facts.length;
  let done = 0;

  const sources: Source[] = [];
  const texts = new Map<string, string | null>();
  for (const source of records(lists.sources, 'sources', sourceSchema, report)) {
    yield ++done / size;
    if (!source) continue;
    sources.push(source.record as Source);
    checkSource(source.record as Source, source.path, report);
    texts.set(source.record.id, source.record.text);
  }
  const ids = new Set<string>();
  for (const entity of lists.entities) ids.add(String((entity as { id?: unknown } | null)?.id));
  const holdings: Holdings = { texts, entities: ids };
  const entities: Entity[] = [];
  for (const entity of records(lists.entities, 'entities', entitySchema, report)) {
    yield ++done / size;
    if (!entity) continue;
    entities.push(entity.record as Entity);
    checkEntity(entity.record as Entity, entity.path, holdings, report);
  }
  const facts: Fact[] = [];
  for (const fact of records(lists.facts, 'facts', factSchema, report)) {
    yield ++done / size;
    if (!fact) continue;
    facts.push(fact.record as Fact);
    checkFact(fact.record as Fact, fact.path, holdings, report);
  }
  if (total > 0) throw new PackError(issues, total);
  return { ...lists.rest, format: 'sidelight-pack', version: PACK_VERSION, sources, entities, facts };
}

interface Lists {
  sources: unknown[];
  entities: unknown[];
  facts: unknown[];
  /** Keys of the file itself that this version does not know. */
  rest: Record<string, unknown>;
}

function header(value: unknown): Lists {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusal('not-a-pack', '');
  const {
    format,
    version,
    sources = [],
    entities = [],
    facts = [],
    ...rest
  } = value as Record<string, unknown>;
  if (format !== 'sidelight-pack') throw refusal('not-a-pack', '');
  if (typeof version === 'number' && version > PACK_VERSION) throw refusal('future-version', String(version));
  if (version !== PACK_VERSION) throw refusal('not-a-pack', `version ${JSON.stringify(version)}`);
  if (!Array.isArray(sources) || !Array.isArray(entities) || !Array.isArray(facts))
    throw refusal('not-a-pack', 'sources, entities and facts must be lists');
  const keys: PackIssue[] = [];
  checkKeys(rest, '', (code, path, detail) => keys.push({ code, path, detail }));
  if (keys.length > 0) throw new PackError(keys);
  return { sources, entities, facts, rest };
}

type Shape = typeof sourceSchema | typeof entitySchema | typeof factSchema;

/** One step a record: the record with its path, or null when it was reported. */
function* records<S extends Shape>(
  list: unknown[],
  kind: string,
  schema: S,
  report: Report,
): Generator<{ record: v.InferOutput<S>; path: string } | null> {
  const ids = new Set<string>();
  for (const [i, value] of list.entries()) {
    const path = `${kind}[${i}]`;
    let sound = true;
    checkKeys(value, path, (...issue) => {
      sound = false;
      report(...issue);
    });
    const parsed = sound ? v.safeParse(schema, value, { abortEarly: true }) : null;
    if (!parsed?.success) {
      const issue = parsed?.issues[0];
      if (issue) report('wrong-field', join(path, v.getDotPath(issue)), issue.message.slice(0, 200));
      yield null;
      continue;
    }
    const { id } = parsed.output;
    if (ids.has(id)) report('duplicate-id', path, id);
    ids.add(id);
    yield { record: parsed.output, path };
  }
}

const join = (path: string, rest: string | null): string => (rest === null ? path : `${path}.${rest}`);
