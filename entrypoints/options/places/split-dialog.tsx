// Two that were taken for one: the names and facts of the second go to an entity of its own.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice, Field } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { PickList } from '@/components/options/pick-list';
import { typeWord, wordsOf } from '@/components/options/words';
import { ENTITY_TYPES, type Entity, type Fact } from '@/data/model';
import { useApp } from '../app-context';

interface SplitDialogProps {
  entity: Omit<Entity, 'mentions'>;
  facts: readonly Fact[];
  onClose: () => void;
}

export function SplitDialog({ entity, facts, onClose }: SplitDialogProps) {
  const { act, go } = useApp();
  const [name, setName] = useState('');
  const [type, setType] = useState(entity.type);
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const split = async () => {
    const done = await act(
      {
        act: 'splitEntity',
        entity: entity.id,
        name: name.trim(),
        type,
        names: [...names],
        facts: [...taken],
      },
      i18n.t('options.entity.splitDone', [name.trim()]),
    );
    if (!done) return;
    onClose();
    if (done.made[0]) go('entities', done.made[0]);
  };
  return (
    <Dialog
      title={i18n.t('options.entity.splitTitle', [entity.name])}
      action={i18n.t('options.entity.split')}
      onAction={split}
      onClose={onClose}
      disabled={!name.trim()}
      wide
    >
      <p>{i18n.t('options.entity.splitAbout')}</p>
      <div class="pair">
        <Field label={i18n.t('options.entity.splitName')} value={name} onInput={setName} required autofocus />
        <Choice
          label={i18n.t('options.entity.type')}
          value={type}
          options={wordsOf(ENTITY_TYPES, typeWord)}
          onChange={setType}
        />
      </div>
      <PickList
        label={i18n.t('options.entity.splitNames')}
        rows={entity.names.map((row) => ({ key: row.text, label: row.text }))}
        chosen={names}
        onChange={setNames}
      />
      <PickList
        label={i18n.t('options.entity.splitFacts')}
        rows={facts.map((fact) => ({ key: fact.id, label: fact.statement.text || (fact.body ?? '') }))}
        chosen={taken}
        onChange={setTaken}
      />
    </Dialog>
  );
}
