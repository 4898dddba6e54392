// The word for an entity's type with its tint beside it, never the tint alone.
import type { EntityType } from '@/data/model';
import { typeWord } from './words';

const TINTED = new Set(['person', 'place', 'organisation', 'event']);

export function TypeWord({ type }: { type: EntityType }) {
  return <span class={`type-word ${TINTED.has(type) ? type : 'other'}`}>{typeWord(type)}</span>;
}
