// The filters of the facts table as the address holds them.
import type { FactQuery } from '@/data/store';
import { FACT_SORTS, type FactSort } from '@/data/store/select';

const isSort = (word: string | undefined): word is FactSort =>
  (FACT_SORTS as readonly string[]).includes(word ?? '');

/** Every filter; what the address does not say is not asked for. */
export function factQueryOf(query: Readonly<Record<string, string>>): FactQuery {
  const { q, kind, status, source, entity, speaker } = query;
  return {
    ...(q && { text: q }),
    ...(kind && { kinds: [kind] }),
    ...(status && { statuses: [status] }),
    ...(source && { source }),
    ...(entity && { entity }),
    ...(speaker && { speaker }),
    ...(query.figure === '1' && { figure: true }),
    ...(query.caution === '1' && { caution: true }),
    ...(query.own === '1' && { own: true }),
    ...(isSort(query.sort) && { sort: query.sort }),
    ...(query.down === '1' && { descending: true }),
  };
}
