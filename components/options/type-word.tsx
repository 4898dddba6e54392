// The word for an entity's type with its tint beside it, never the tint alone.
import type { EntityType } from '@/data/model';
import { typeWord } from './words';

export function TypeWord({ type }: { type: EntityType }) {
  return (
    <span class="type-word" data-type={type}>
      {typeWord(type)}
    </span>
  );
}
