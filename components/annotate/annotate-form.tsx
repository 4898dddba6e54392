// The form of an own annotation: the words selected on a page, whom they are about, and the person's own words.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Choice, Field, Switch } from '@/components/options/controls';
import { EntityPicker } from '@/components/options/entity-picker';
import { kindWord, typeWord } from '@/components/options/words';
import { ENTITY_TYPES, FACT_KINDS } from '@/data/model';
import type { SelectionDraft } from '@/data/selection';
import type { EntityRef } from '@/data/view';

/** What is kept beside the selection. */
export interface Annotation {
  kind: string;
  body: string | null;
  private: boolean;
  entities: EntityRef[];
  newEntity: { type: string; name: string } | null;
}

interface Props {
  /** Null: what was selected is gone, because the browser was closed in between. */
  draft: SelectionDraft | null;
  problem: string | null;
  find: (words: string) => Promise<EntityRef[]>;
  onSave: (annotation: Annotation) => void;
  onCancel: () => void;
}

export function AnnotateForm({ draft, problem, find, onSave, onCancel }: Props) {
  const [made, setMade] = useState<Annotation>({
    kind: 'note',
    body: '',
    private: true,
    entities: [],
    newEntity: null,
  });
  const [missing, setMissing] = useState(false);
  const set = (change: Partial<Annotation>) => {
    setMade((now) => ({ ...now, ...change }));
    setMissing(false);
  };
  if (!draft || draft.refused)
    return (
      <div class="annotate">
        <h1>{i18n.t('annotate.title')}</h1>
        <p>{i18n.t(draft ? 'annotate.refused' : 'annotate.gone')}</p>
        <div class="annotate-acts">
          <Button onClick={onCancel}>{i18n.t('annotate.close')}</Button>
        </div>
      </div>
    );
  const isNote = made.kind === 'note';
  const save = (event: Event) => {
    event.preventDefault();
    // Without words of their own and without a selection there is nothing to keep.
    if (!made.body?.trim() && (isNote || draft.exact === '')) return setMissing(true);
    onSave({ ...made, body: made.body?.trim() || null });
  };
  return (
    <form class="annotate" onSubmit={save}>
      <h1>{i18n.t('annotate.title')}</h1>
      {draft.exact && (
        <blockquote class="annotate-quote" dir="auto">
          {draft.exact}
        </blockquote>
      )}
      <p class="annotate-where" dir="auto">
        {draft.title || draft.url}
      </p>
      <Choice
        label={i18n.t('annotate.kind')}
        value={made.kind}
        options={FACT_KINDS.map((value) => ({ value, label: kindWord(value) }))}
        onChange={(kind) => set({ kind, private: kind === 'note' })}
      />
      <EntityPicker
        label={i18n.t('annotate.about')}
        value={made.entities}
        onChange={(entities) => set({ entities })}
        find={find}
        onCreate={(name) => set({ newEntity: { type: 'person', name } })}
      />
      {made.newEntity && (
        <div class="annotate-new">
          <Field
            label={i18n.t('annotate.newEntity')}
            value={made.newEntity.name}
            onInput={(name) =>
              set({ newEntity: name ? { type: made.newEntity?.type ?? 'person', name } : null })
            }
          />
          <Choice
            label={i18n.t('annotate.newType')}
            value={made.newEntity.type}
            options={ENTITY_TYPES.map((value) => ({ value, label: typeWord(value) }))}
            onChange={(type) => set({ newEntity: { type, name: made.newEntity?.name ?? '' } })}
          />
        </div>
      )}
      <Field
        label={i18n.t(isNote ? 'annotate.note' : 'annotate.comment')}
        value={made.body ?? ''}
        onInput={(body) => set({ body })}
        lines={5}
        error={missing ? i18n.t('annotate.missing') : null}
        autofocus
      />
      <Switch
        label={i18n.t('annotate.private')}
        hint={i18n.t('annotate.privateHint')}
        on={made.private}
        onChange={(on) => set({ private: on })}
      />
      {problem && (
        <p class="error" role="alert">
          {i18n.t('annotate.failed', [problem])}
        </p>
      )}
      <div class="annotate-acts">
        <Button type="submit" look="main">
          {i18n.t('annotate.save')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('annotate.cancel')}</Button>
      </div>
    </form>
  );
}
