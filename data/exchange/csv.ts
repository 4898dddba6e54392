// Facts as a table for spreadsheets. No cell can be taken for a formula, whatever a pack holds.
import type { Fact, Pack } from '@/data/model';

const COLUMNS = [
  'id',
  'kind',
  'status',
  'statement',
  'body',
  'entities',
  'said by',
  'said how',
  'when',
  'date',
  'quantity',
  'bound',
  'value',
  'up to',
  'unit',
  'quotations',
  'source',
  'publisher',
  'address',
  'published',
  'dateline',
  'caution',
  'private',
] as const;

/** Spreadsheets run what begins so, in full-width forms too; a leading apostrophe makes it text. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(\.\d+)?$/;

function cell(value: string): string {
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n;'\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With a byte-order mark, by which spreadsheets know UTF-8. */
export function toCsv(pack: Pack): string {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const names = new Map(pack.entities.map((entity) => [entity.id, entity.name]));
  const joined = (values: (string | number | null)[]): string =>
    values.map((value) => value ?? '').join('; ');
  const row = (fact: Fact): string[] => {
    const source = fact.target ? sources.get(fact.target.source) : undefined;
    const { quantities, attributions } = fact;
    return [
      fact.id,
      fact.kind,
      fact.status,
      fact.statement.text,
      fact.body ?? '',
      joined(fact.entities.map((id) => names.get(id) ?? id)),
      joined(attributions.map((by) => by.text)),
      joined(attributions.map((by) => by.cue?.text ?? '')),
      fact.when?.text ?? '',
      fact.when?.resolved ?? '',
      joined(quantities.map((quantity) => quantity.text)),
      joined(quantities.map((quantity) => quantity.bound)),
      joined(quantities.map((quantity) => quantity.value)),
      joined(quantities.map((quantity) => quantity.max)),
      joined(quantities.map((quantity) => quantity.unit)),
      joined(fact.quotations.map((span) => span.text)),
      source?.title ?? '',
      source?.publisher ?? '',
      source?.url ?? '',
      source?.published?.value ?? '',
      source?.dateline?.text ?? '',
      source?.dateline && !source.dateline.trusted ? source.dateline.reason : '',
      String(fact.private),
    ];
  };
  const lines = [[...COLUMNS], ...pack.facts.map(row)].map((cells) => cells.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
