// Merges other entities into the one that is open.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dialog } from '@/components/options/dialog';
import { EntityPicker } from '@/components/options/entity-picker';
import type { EntityRef } from '@/data/view';
import { useApp } from '../app-context';

interface EntityMergeProps {
  entity: { id: string; name: string };
  onClose: () => void;
}

export function EntityMerge({ entity, onClose }: EntityMergeProps) {
  const { act, backend } = useApp();
  const [others, setOthers] = useState<EntityRef[]>([]);
  const merge = async () => {
    const done = await act(
      { act: 'mergeEntities', into: entity.id, from: others.map((other) => other.id) },
      i18n.t('options.entities.merged', [others.length + 1, entity.name]),
    );
    if (done) onClose();
  };
  return (
    <Dialog
      title={i18n.t('options.entity.mergeTitle', [entity.name])}
      action={i18n.t('options.entities.merge')}
      onAction={merge}
      onClose={onClose}
      disabled={others.length === 0}
    >
      <p>{i18n.t('options.entities.mergeAbout')}</p>
      <EntityPicker
        label={i18n.t('options.entity.mergeWhich')}
        value={others}
        onChange={setOthers}
        find={async (words) =>
          (await backend.ask('find', { words })).filter((found) => found.id !== entity.id)
        }
      />
    </Dialog>
  );
}
