// Two or more entities become one, with everything that hangs on them.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Radios } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { typeWord } from '@/components/options/words';
import { useApp } from '../app-context';
import type { EntityLine } from '../reads';

interface MergeDialogProps {
  entities: readonly EntityLine[];
  onClose: () => void;
  onDone: () => void;
}

export function MergeDialog({ entities, onClose, onDone }: MergeDialogProps) {
  const { act, go } = useApp();
  const [into, setInto] = useState(entities[0]?.id ?? '');
  const merge = async () => {
    const from = entities.map((entity) => entity.id).filter((id) => id !== into);
    const name = entities.find((entity) => entity.id === into)?.name ?? '';
    const done = await act(
      { act: 'mergeEntities', into, from },
      i18n.t('options.entities.merged', [entities.length, name]),
    );
    if (!done) return;
    onDone();
    onClose();
    go('entities', into);
  };
  return (
    <Dialog
      title={i18n.t('options.entities.mergeTitle')}
      action={i18n.t('options.entities.merge')}
      onAction={merge}
      onClose={onClose}
      disabled={entities.length < 2}
    >
      <p>{i18n.t('options.entities.mergeAbout')}</p>
      <Radios
        label={i18n.t('options.entities.mergeInto')}
        value={into}
        options={entities.map((entity) => ({
          value: entity.id,
          label: entity.name,
          hint: `${typeWord(entity.type)} · ${i18n.t('options.facts.count', entity.facts)}`,
        }))}
        onChange={setInto}
      />
    </Dialog>
  );
}
