// A name of an entity, known or new: typed, or of selected words.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice, Field } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { EntityPicker } from '@/components/options/entity-picker';
import { nameWord, typeWord, wordsOf } from '@/components/options/words';
import { ENTITY_TYPES, type EntityType, NAME_KINDS, type NameKind } from '@/data/model';
import type { EntityRef } from '@/data/view';
import { useApp } from '../app-context';

interface NameAdderProps {
  text: string;
  onClose: () => void;
  /** Told of the entity when it is a new one. */
  onAdded?: (entity: string) => void;
}

export function NameAdder({ text, onClose, onAdded }: NameAdderProps) {
  const { backend, act } = useApp();
  const [name, setName] = useState(text);
  const [kind, setKind] = useState<NameKind>('variant');
  const [type, setType] = useState<EntityType>('person');
  const [description, setDescription] = useState('');
  const [entity, setEntity] = useState<EntityRef[]>([]);
  const known = entity[0];
  const save = async () => {
    const done = known
      ? await act(
          { act: 'addName', entity: known.id, name: { text: name.trim(), kind } },
          i18n.t('options.entity.nameAdded', [name.trim()]),
        )
      : await act(
          { act: 'addEntity', type, name: name.trim(), description: description.trim() || null },
          i18n.t('options.entities.added', [name.trim()]),
        );
    if (!done) return;
    onClose();
    if (!known && done.made[0]) onAdded?.(done.made[0]);
  };
  return (
    <Dialog
      title={i18n.t('options.entities.add')}
      action={i18n.t('options.add')}
      onAction={save}
      onClose={onClose}
      disabled={!name.trim()}
    >
      <Field label={i18n.t('options.entity.name')} value={name} onInput={setName} required autofocus />
      <EntityPicker
        label={i18n.t('options.reading.nameOf')}
        hint={i18n.t('options.reading.nameOfHint')}
        value={entity}
        onChange={setEntity}
        find={(words) => backend.ask('find', { words })}
        max={1}
      />
      {known ? (
        <Choice
          label={i18n.t('options.entity.newKind')}
          value={kind}
          options={wordsOf(NAME_KINDS, nameWord)}
          onChange={setKind}
        />
      ) : (
        <>
          <Choice
            label={i18n.t('options.entity.type')}
            value={type}
            options={wordsOf(ENTITY_TYPES, typeWord)}
            onChange={setType}
          />
          <Field
            label={i18n.t('options.entity.description')}
            hint={i18n.t('options.entity.descriptionHint')}
            value={description}
            onInput={setDescription}
            lines={2}
          />
        </>
      )}
    </Dialog>
  );
}
