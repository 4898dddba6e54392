// Text in which names can be opened in turn: each is a button that looks like the name it is. The direction of the text
// is its paragraph's to say.
import type { EntityRef } from '@/data/view';
import { partsOf } from './wording';

export type OnEntity = (entity: EntityRef) => void;

interface ButtonProps {
  text: string;
  entity: EntityRef;
  onEntity: OnEntity;
}

/**
 * `data-entity` lets whoever watches the pointer know what it rests on. Not a <button>: that is one box, and a name in
 * running text breaks over lines.
 */
export function NameButton({ text, entity, onEntity }: ButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="sl-link-name"
      dir="auto"
      data-entity={entity.id}
      onClick={() => onEntity(entity)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onEntity(entity);
      }}
    >
      {text}
    </span>
  );
}

interface TextProps {
  text: string;
  entities: EntityRef[];
  onEntity?: OnEntity | undefined;
}

export function NameText({ text, entities, onEntity }: TextProps) {
  if (!onEntity) return <>{text}</>;
  let at = 0;
  return (
    <>
      {partsOf(text, entities).map((part) => {
        const key = at;
        at += part.text.length;
        return part.entity ? (
          <NameButton key={key} text={part.text} entity={part.entity} onEntity={onEntity} />
        ) : (
          part.text
        );
      })}
    </>
  );
}
