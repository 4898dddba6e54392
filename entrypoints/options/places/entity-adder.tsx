// A new entity of the person's own.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice, Field } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { typeWord, wordsOf } from '@/components/options/words';
import { ENTITY_TYPES, type EntityType } from '@/data/model';
import { useApp } from '../app-context';

export function EntityAdder({ onClose }: { onClose: () => void }) {
  const { act, go } = useApp();
  const [name, setName] = useState('');
  const [type, setType] = useState<EntityType>('person');
  const [description, setDescription] = useState('');
  const save = async () => {
    const done = await act(
      { act: 'addEntity', type, name: name.trim(), description: description.trim() || null },
      i18n.t('options.entities.added', [name.trim()]),
    );
    if (!done) return;
    onClose();
    if (done.made[0]) go('entities', done.made[0]);
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
    </Dialog>
  );
}
