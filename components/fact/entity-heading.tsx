// An entity at a glance: its name, what kind of thing it is, and who that is in a source's words, as of its date.
import { i18n } from '#i18n';
import type { EntityType } from '@/data/model';
import { roleText } from '@/data/role-text';
import type { EntityRef, EntityView, FactView } from '@/data/view';
import { NameText, type OnEntity } from './name-text';
import { asOf } from './wording';

const typeWords = {
  person: () => i18n.t('type.person'),
  place: () => i18n.t('type.place'),
  organisation: () => i18n.t('type.organisation'),
  event: () => i18n.t('type.event'),
  other: () => i18n.t('type.other'),
};

/** The word for a kind of entity; a kind that a later version knows is "other". */
export function typeWord(type: EntityType): string {
  return (typeWords[type as keyof typeof typeWords] ?? typeWords.other)();
}

const known = (type: EntityType): string => (type in typeWords ? type : 'other');

export function TypeLabel({ type }: { type: EntityType }) {
  return (
    <span class="sl-type" data-type={known(type)}>
      {typeWord(type)}
    </span>
  );
}

interface RoleProps {
  role: FactView;
  /** Whose name stands above it. */
  bearer: EntityRef;
  onEntity?: OnEntity | undefined;
}

/** A role is the source's, as of the source's date: who was president in an article is not said to be president now. */
export function RoleWords({ role, bearer, onEntity }: RoleProps) {
  return (
    <>
      <span dir="auto">
        <NameText
          text={roleText(role.statement, bearer.name)}
          entities={role.entities.filter(({ id }) => id !== bearer.id)}
          onEntity={onEntity}
        />
      </span>
      {role.source && <span class="sl-asof">{asOf(role)}</span>}
    </>
  );
}

export const RoleLine = (props: RoleProps) => (
  <p class="sl-role">
    <RoleWords {...props} />
  </p>
);

interface Props {
  entity: EntityView;
  /** Names the dialog or section that this heads. */
  id: string;
  level?: 1 | 2 | 3;
  onEntity?: OnEntity;
}

export function EntityHeading({ entity, id, level = 2, onEntity }: Props) {
  const Heading = `h${level}` as const;
  const role = entity.roles[0];
  return (
    <div class="sl-heading">
      <TypeLabel type={entity.type} />
      <Heading class="sl-name" id={id} dir="auto">
        {entity.name}
      </Heading>
      {entity.description && (
        <p class="sl-role" dir="auto">
          <span>{entity.description}</span>
          <span class="sl-asof">{i18n.t('fact.ownWords')}</span>
        </p>
      )}
      {role && <RoleLine role={role} bearer={entity} onEntity={onEntity} />}
    </div>
  );
}
