// Entities as a list of disclosures (ARIA pattern: a button that is expanded or not, and what it opens after it).
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RoleLine, RoleWords, typeWord } from '@/components/fact/entity-heading';
import { FactItem } from '@/components/fact/fact-item';
import type { EntityRef, EntityView } from '@/data/view';
import type { SheetActs, SheetEntity } from './model';

interface ListProps {
  entities: SheetEntity[];
  opened: string | null;
  acts: SheetActs;
}

export function EntityList({ entities, opened, acts }: ListProps) {
  return (
    <ul class="entities">
      {entities.map((entity) => (
        <EntityRow key={entity.id} entity={entity} open={entity.id === opened} acts={acts} />
      ))}
    </ul>
  );
}

function EntityRow({ entity, open, acts }: { entity: SheetEntity; open: boolean; acts: SheetActs }) {
  const id = useId();
  return (
    <li class="entity" data-open={open || undefined}>
      <div class="entity-head">
        <button
          type="button"
          class="entity-open"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => acts.open(entity.id)}
        >
          <span class="dot sl-type" data-type={entity.type} aria-hidden="true" />
          <span class="entity-words">
            <span class="entity-name" dir="auto">
              {entity.name}
            </span>
            <span class="entity-line">
              {entity.role ? <RoleWords role={entity.role} bearer={entity} /> : typeWord(entity.type)}
            </span>
          </span>
          <span class="entity-facts">{i18n.t('sheet.facts', entity.facts)}</span>
        </button>
        {entity.mentions > 0 && (
          <button
            type="button"
            class="jump"
            onClick={() => acts.jump(entity.id)}
            aria-label={i18n.t('sheet.jump', [entity.name, String(entity.mentions)])}
            title={i18n.t('sheet.jumpTitle')}
          >
            <span aria-hidden="true">{entity.mentions}</span>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M6 2v8M2.5 6.5 6 10l3.5-3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
            </svg>
          </button>
        )}
      </div>
      {open && (
        <div class="entity-body" id={id}>
          {entity.view ? (
            <EntityBody view={entity.view} acts={acts} />
          ) : (
            <p class="quiet" role="status">
              {i18n.t('sheet.reading')}
            </p>
          )}
        </div>
      )}
    </li>
  );
}

/** The facts of one entity; own notes first, private ones too: the popup is where they are shown. */
function EntityBody({ view, acts }: { view: EntityView; acts: SheetActs }) {
  const [opened, setOpened] = useState<string | null>(null);
  const visit = (entity: EntityRef) => {
    if (entity.id !== view.id) acts.visit(entity);
  };
  const more = view.total - view.facts.length - view.roles.length;
  return (
    <>
      {view.description && <p dir="auto">{view.description}</p>}
      {view.notes.map((note) => (
        <p class="own-note" key={note.text} dir="auto">
          {note.text}
          <span class="quiet"> {i18n.t(note.private ? 'sheet.privateNote' : 'sheet.ownNote')}</span>
        </p>
      ))}
      {view.roles.length > 0 && (
        <div class="roles">
          {view.roles.map((role) => (
            <RoleLine key={role.id} role={role} bearer={view} />
          ))}
        </div>
      )}
      {view.facts.length > 0 ? (
        <ul class="facts">
          {view.facts.map((fact) => (
            <li key={fact.id}>
              <FactItem
                fact={fact}
                subject={view.id}
                open={opened === fact.id}
                onToggle={(now) => setOpened(now ? fact.id : null)}
                onEntity={visit}
                onSource={(source) => acts.options({ source })}
              />
            </li>
          ))}
        </ul>
      ) : (
        view.roles.length === 0 && view.notes.length === 0 && <p class="quiet">{i18n.t('sheet.noFacts')}</p>
      )}
      <button type="button" class="sl-link all" onClick={() => acts.options({ entity: view.id })}>
        {more > 0 ? i18n.t('sheet.moreFacts', more) : i18n.t('sheet.edit')}
      </button>
    </>
  );
}
