// All of an entity: what it is, its names, a person's words and notes, and where it occurs.
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ENTITY_TYPES, type Entity } from '@/data/model';
import { Choice, Field, Switch } from './controls';
import { NamesEditor } from './names-editor';
import { NotesEditor } from './notes-editor';
import { useSomeRows } from './some-rows';
import { useDraft } from './use-draft';
import { typeWord, wordsOf } from './words';

/** One source in which an entity occurs. */
interface Occurrence {
  source: string;
  title: string;
  href: string;
  count: number;
  /** The first place: what stands around it. */
  excerpt: { before: string; exact: string; after: string } | null;
}

/** What can be asked for, in the words of the store's acts. */
export interface EntityEvents {
  onPatch: (patch: { type?: string; name?: string; description?: string | null; private?: boolean }) => void;
  onAddName: Parameters<typeof NamesEditor>[0]['onAdd'];
  onEditName: Parameters<typeof NamesEditor>[0]['onEdit'];
  onRemoveName: Parameters<typeof NamesEditor>[0]['onRemove'];
  onAddNote: Parameters<typeof NotesEditor>[0]['onAdd'];
  onEditNote: Parameters<typeof NotesEditor>[0]['onEdit'];
  onRemoveNote: Parameters<typeof NotesEditor>[0]['onRemove'];
}

interface EntityViewProps extends EntityEvents {
  entity: Omit<Entity, 'mentions'>;
  occurrences: readonly Occurrence[] | undefined;
  /** Its facts, as the place that shows it renders them. */
  facts: ComponentChildren;
}

export function EntityView({ entity, occurrences, facts, ...on }: EntityViewProps) {
  const name = useDraft(entity.name, (value) => value.trim() && on.onPatch({ name: value.trim() }));
  const about = useDraft(entity.description ?? '', (value) =>
    on.onPatch({ description: value.trim() || null }),
  );
  const places = useSomeRows(occurrences ?? []);
  return (
    <div class="entity-view">
      <section class="section" aria-labelledby="entity-what">
        <h2 id="entity-what">{i18n.t('options.entity.what')}</h2>
        <div class="pair">
          <div onFocusOut={name.commit}>
            <Field label={i18n.t('options.entity.name')} value={name.value} onInput={name.set} />
          </div>
          <Choice
            label={i18n.t('options.entity.type')}
            value={entity.type}
            options={wordsOf(ENTITY_TYPES, typeWord)}
            onChange={(type) => on.onPatch({ type })}
          />
        </div>
        <div onFocusOut={about.commit}>
          <Field
            label={i18n.t('options.entity.description')}
            hint={i18n.t('options.entity.descriptionHint')}
            value={about.value}
            onInput={about.set}
            lines={2}
          />
        </div>
        <Switch
          label={i18n.t('options.entity.private')}
          hint={i18n.t('options.entity.privateHint')}
          on={entity.private}
          onChange={(value) => on.onPatch({ private: value })}
        />
      </section>
      <section class="section" aria-labelledby="entity-names">
        <h2 id="entity-names">{i18n.t('options.entity.names')}</h2>
        <p class="about">{i18n.t('options.entity.namesAbout')}</p>
        <NamesEditor
          names={entity.names}
          onAdd={on.onAddName}
          onEdit={on.onEditName}
          onRemove={on.onRemoveName}
        />
      </section>
      <section class="section" aria-labelledby="entity-notes">
        <h2 id="entity-notes">{i18n.t('options.entity.notes')}</h2>
        <NotesEditor
          notes={entity.notes}
          onAdd={on.onAddNote}
          onEdit={on.onEditNote}
          onRemove={on.onRemoveNote}
        />
      </section>
      <section class="section" aria-labelledby="entity-facts">
        <h2 id="entity-facts">{i18n.t('options.entity.facts')}</h2>
        {facts}
      </section>
      <section class="section" aria-labelledby="entity-where">
        <h2 id="entity-where">{i18n.t('options.entity.where')}</h2>
        {occurrences?.length === 0 && <p class="muted">{i18n.t('options.entity.nowhere')}</p>}
        <ul class="occurrences">
          {places.some.map((place) => (
            <li key={place.source}>
              <a href={place.href}>{place.title}</a>{' '}
              <span class="muted">{i18n.t('options.entity.times', place.count)}</span>
              {place.excerpt && (
                <blockquote>
                  {place.excerpt.before}
                  <strong>{place.excerpt.exact}</strong>
                  {place.excerpt.after}
                </blockquote>
              )}
            </li>
          ))}
        </ul>
        {places.more}
      </section>
    </div>
  );
}
