// Who says so, always visible: a claim without its somebody is never on the screen.
import { i18n } from '#i18n';
import { inRunningText } from '@/data/speaker';
import type { EntityRef, FactView } from '@/data/view';
import { NameButton, type OnEntity } from './name-text';
import { saysParts, unnamedSpeaker } from './wording';

interface Props {
  fact: Pick<FactView, 'kind' | 'attributions' | 'origin' | 'source'>;
  /** Whose card or page it stands on: its name leads nowhere. */
  subject?: string | undefined;
  onEntity?: OnEntity | undefined;
}

export function Attribution({ fact, subject, onEntity }: Props) {
  if (fact.attributions.length === 0) return <p class="sl-who">{unnamedSpeaker(fact)}</p>;
  return (
    <p class="sl-who">
      {fact.attributions.map((a, i) => {
        const [before, who, after] = saysParts(a.text);
        return (
          <span key={`${a.text}${a.cue}`}>
            {i > 0 && '; '}
            {before}
            <Speaker text={who} entity={a.entity?.id === subject ? null : a.entity} onEntity={onEntity} />
            {after}
            {a.when && `, ${a.when}`}
            {a.via && `, ${i18n.t('fact.via', [inRunningText(a.via)])}`}
          </span>
        );
      })}
    </p>
  );
}

function Speaker({
  text,
  entity,
  onEntity,
}: {
  text: string;
  entity: EntityRef | null;
  onEntity: OnEntity | undefined;
}) {
  return entity && onEntity ? (
    <NameButton text={text} entity={entity} onEntity={onEntity} />
  ) : (
    <b dir="auto">{text}</b>
  );
}
