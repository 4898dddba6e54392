// The form of a fact where the source is not on the screen: it is read first.
import type { Fact } from '@/data/model';
import { useRead } from '../use-read';
import { FactEditor } from './fact-editor';

interface FactEditorByIdProps {
  fact: Fact;
  isNew: boolean;
  onClose: () => void;
  onSaved?: ((fact: string) => void) | undefined;
}

export function FactEditorById({ fact, isNew, onClose, onSaved }: FactEditorByIdProps) {
  const { data } = useRead('source', { id: fact.target?.source ?? '' });
  if (data === undefined) return null;
  return (
    <FactEditor fact={fact} isNew={isNew} source={data?.source ?? null} onClose={onClose} onSaved={onSaved} />
  );
}
