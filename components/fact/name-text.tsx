// Text in which names can be opened in turn: each is a button that looks like the name it is.
import type { EntityRef } from '@/data/view';
import { partsOf } from './wording';

/** `hover`: the pointer rests there; the listener decides whether that is wish enough. */
export type OnEntity = (entity: EntityRef, how: 'hover' | 'leave' | 'press') => void;

interface ButtonProps {
  text: string;
  entity: EntityRef;
  onEntity: OnEntity;
}

export function NameButton({ text, entity, onEntity }: ButtonProps) {
  return (
    <button
      type="button"
      class="sl-link-name"
      dir="auto"
      onClick={() => onEntity(entity, 'press')}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onEntity(entity, 'hover')}
      onPointerLeave={() => onEntity(entity, 'leave')}
    >
      {text}
    </button>
  );
}

interface TextProps {
  text: string;
  entities: EntityRef[];
  onEntity?: OnEntity | undefined;
}

export function NameText({ text, entities, onEntity }: TextProps) {
  if (!onEntity) return <span dir="auto">{text}</span>;
  let at = 0;
  return (
    <span dir="auto">
      {partsOf(text, entities).map((part) => {
        const key = at;
        at += part.text.length;
        return part.entity ? (
          <NameButton key={key} text={part.text} entity={part.entity} onEntity={onEntity} />
        ) : (
          part.text
        );
      })}
    </span>
  );
}
