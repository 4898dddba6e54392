// Many facts changed in one act, and undone in one.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Choice } from '@/components/options/controls';
import { Dialog } from '@/components/options/dialog';
import { EntityPicker } from '@/components/options/entity-picker';
import { kindWord, wordsOf } from '@/components/options/words';
import { FACT_KINDS } from '@/data/model';
import type { EntityRef } from '@/data/view';
import { useApp } from '../app-context';
import { SelectionExport } from './selection-export';

interface FactsBulkProps {
  facts: ReadonlySet<string>;
  onDone: () => void;
}

export function FactsBulk({ facts, onDone }: FactsBulkProps) {
  const { act, backend } = useApp();
  const [linking, setLinking] = useState<'add' | 'remove' | null>(null);
  const [entity, setEntity] = useState<EntityRef[]>([]);
  const ids = [...facts];
  const said = i18n.t('options.facts.changed', ids.length);
  const status = (value: string) => act({ act: 'setStatus', facts: ids, status: value }, said);
  const link = async () => {
    const chosen = entity[0];
    if (!chosen) return;
    const field = linking === 'add' ? { addEntity: chosen.id } : { removeEntity: chosen.id };
    if (await act({ act: 'editFacts', facts: ids, patch: {}, ...field }, said)) setLinking(null);
  };
  return (
    <>
      <Button onClick={() => status('confirmed')}>{i18n.t('options.facts.confirm')}</Button>
      <Button onClick={() => status('rejected')}>{i18n.t('options.facts.reject')}</Button>
      <Choice
        bare
        label={i18n.t('options.bulk.kind')}
        value=""
        options={[{ value: '', label: i18n.t('options.bulk.kind') }, ...wordsOf(FACT_KINDS, kindWord)]}
        onChange={(kind) => kind && act({ act: 'editFacts', facts: ids, patch: { kind } }, said)}
      />
      <Button onClick={() => setLinking('add')}>{i18n.t('options.bulk.addEntity')}</Button>
      <Button onClick={() => setLinking('remove')}>{i18n.t('options.bulk.removeEntity')}</Button>
      <SelectionExport selection={{ facts: ids }} />
      <Button
        look="danger"
        onClick={async () => {
          onDone();
          await act({ act: 'deleteFacts', facts: ids }, i18n.t('options.facts.deleted', ids.length));
        }}
      >
        {i18n.t('options.delete')}
      </Button>
      {linking && (
        <Dialog
          title={linking === 'add' ? i18n.t('options.bulk.addEntity') : i18n.t('options.bulk.removeEntity')}
          action={i18n.t('options.save')}
          onAction={link}
          onClose={() => setLinking(null)}
          disabled={entity.length === 0}
        >
          <EntityPicker
            label={i18n.t('options.filter.entity')}
            value={entity}
            onChange={setEntity}
            find={(words) => backend.ask('find', { words })}
            max={1}
          />
        </Dialog>
      )}
    </>
  );
}
