// The form of a fact: its words in the source, whom it is about, who says so, when, and a person's own words.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FACT_KINDS, FACT_STATUSES, type Fact, type Source } from '@/data/model';
import type { EntityRef } from '@/data/view';
import { Button, Choice, Field, Switch } from './controls';
import { Dialog } from './dialog';
import { EntityPicker } from './entity-picker';
import { type DraftProblem, draftOf, factOf } from './fact-draft';
import { kindWord, statusWord, wordsOf } from './words';

interface FactFormProps {
  title: string;
  fact: Fact;
  /** Null for a note on an entity; without a text for a page. */
  source: Source | null;
  nameOf: (id: string) => EntityRef;
  find: (words: string) => Promise<EntityRef[]>;
  /** Makes an entity of that name and returns it. */
  onCreateEntity: (name: string) => Promise<EntityRef>;
  onSave: (fact: Fact) => void;
  onClose: () => void;
  /** Somebody else changed this fact since the form was opened. */
  conflict: boolean;
}

export function FactForm({ title, fact, source, nameOf, find, ...on }: FactFormProps) {
  const [draft, setDraft] = useState(() => draftOf(fact, nameOf));
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const set = (change: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...change }));
    setProblem(null);
  };
  const hasText = source?.text != null;
  const save = () => {
    const made = factOf(draft, fact, source);
    if (typeof made === 'string') setProblem(made);
    else on.onSave(made);
  };
  const create = async (name: string) => {
    const entity = await on.onCreateEntity(name);
    setDraft((now) => ({ ...now, entities: [...now.entities, entity] }));
  };
  return (
    <Dialog title={title} onClose={on.onClose} action={i18n.t('options.save')} onAction={save} wide>
      {on.conflict && (
        <p class="notice-line" role="alert">
          {i18n.t('options.form.conflict')}
        </p>
      )}
      {source && (
        <Field
          label={i18n.t('options.form.quote')}
          hint={hasText ? i18n.t('options.form.quoteHint') : i18n.t('options.form.quoteFixed')}
          value={draft.quote}
          onInput={(quote) => hasText && set({ quote })}
          error={problem === 'quote-missing' ? i18n.t('options.form.quoteMissing') : null}
          lines={3}
        />
      )}
      <Field
        label={i18n.t('options.form.body')}
        value={draft.body}
        onInput={(body) => set({ body })}
        error={problem === 'empty' ? i18n.t('options.form.empty') : null}
        lines={2}
      />
      <EntityPicker
        label={i18n.t('options.form.entities')}
        hint={i18n.t('options.form.entitiesHint')}
        value={draft.entities}
        onChange={(entities) => set({ entities })}
        find={find}
        onCreate={create}
      />
      <div class="pair">
        <Choice
          label={i18n.t('options.form.kind')}
          value={draft.kind}
          options={wordsOf(FACT_KINDS, kindWord)}
          onChange={(kind) => set({ kind })}
        />
        <Choice
          label={i18n.t('options.form.status')}
          value={draft.status}
          options={wordsOf(FACT_STATUSES, statusWord)}
          onChange={(status) => set({ status })}
        />
      </div>
      {hasText && (
        <>
          <SaysFields
            draft={draft.says}
            onChange={(says) => set({ says })}
            find={find}
            missing={problem === 'says-missing'}
          />
          <div class="pair">
            <Field
              label={i18n.t('options.form.when')}
              value={draft.when}
              onInput={(when) => set({ when })}
              error={problem === 'when-missing' ? i18n.t('options.form.quoteMissing') : null}
            />
            <Field
              label={i18n.t('options.form.resolved')}
              hint={i18n.t('options.form.resolvedHint')}
              value={draft.resolved}
              onInput={(resolved) => set({ resolved })}
              error={problem === 'date' ? i18n.t('options.form.dateWrong') : null}
            />
          </div>
        </>
      )}
      <Switch
        label={i18n.t('options.form.private')}
        hint={i18n.t('options.form.privateHint')}
        on={draft.private}
        onChange={(value) => set({ private: value })}
      />
    </Dialog>
  );
}

interface SaysFieldsProps {
  draft: { text: string; entity: EntityRef | null }[];
  onChange: (says: { text: string; entity: EntityRef | null }[]) => void;
  find: (words: string) => Promise<EntityRef[]>;
  missing: boolean;
}

/** Who says so: the words of the source, and the entity that they stand for. */
function SaysFields({ draft, onChange, find, missing }: SaysFieldsProps) {
  const change = (at: number, part: Partial<(typeof draft)[number]>) =>
    onChange(draft.map((says, i) => (i === at ? { ...says, ...part } : says)));
  return (
    <fieldset class="says-fields">
      <legend>{i18n.t('options.form.says')}</legend>
      {draft.length === 0 && <p class="hint">{i18n.t('options.form.saysNobody')}</p>}
      {draft.map((says, i) => (
        <div class="pair" key={i}>
          <Field
            label={i18n.t('options.form.saysWords')}
            value={says.text}
            onInput={(text) => change(i, { text })}
            error={missing ? i18n.t('options.form.quoteMissing') : null}
          />
          <EntityPicker
            label={i18n.t('options.form.saysWho')}
            value={says.entity ? [says.entity] : []}
            onChange={(value) => change(i, { entity: value.at(-1) ?? null })}
            find={find}
            max={1}
          />
        </div>
      ))}
      <div class="tools">
        <Button look="quiet" onClick={() => onChange([...draft, { text: '', entity: null }])}>
          {i18n.t('options.form.saysAdd')}
        </Button>
        {draft.length > 0 && (
          <Button look="quiet" onClick={() => onChange(draft.slice(0, -1))}>
            {i18n.t('options.form.saysRemove')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
