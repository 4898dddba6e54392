// An import from the choice of a file to its end, as a person walks through it: handed over, planned, written.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportAnswer } from '@/data/answers';
import type { PackIssue } from '@/data/pack-schema';
import type { ImportDecisions, ImportPlan } from '@/data/store';
import { ask, onNotice } from '../shared/messaging';

export type ImportStep =
  | { step: 'idle' }
  /** Being handed over, checked, compared or written; `total` is known only for handing over. */
  | { step: 'busy'; phase: string; done: number; total: number | null }
  | { step: 'refused'; issues: PackIssue[]; total: number }
  | { step: 'planned'; plan: ImportPlan }
  | { step: 'done'; plan: ImportPlan; change: number | null };

/** Well below what a message may carry. */
const PIECE = 4_000_000;

export function useImport(onFail: (error: unknown) => void) {
  const [now, setNow] = useState<ImportStep>({ step: 'idle' });
  const file = useRef<File | null>(null);
  const id = useRef<string | null>(null);

  useEffect(
    () =>
      onNotice('import', (told) => {
        if (told.id === id.current)
          setNow((old) =>
            old.step === 'busy' ? { step: 'busy', phase: told.phase, done: told.done, total: null } : old,
          );
      }),
    [],
  );

  const handOver = useCallback(async (chosen: File): Promise<string> => {
    const begun = await ask('import.begin', { name: chosen.name });
    id.current = begun;
    for (let at = 0; at < chosen.size; at += PIECE) {
      setNow({ step: 'busy', phase: 'reading', done: at, total: chosen.size });
      const bytes = new Uint8Array(await chosen.slice(at, at + PIECE).arrayBuffer());
      await ask('import.piece', { id: begun, bytes });
    }
    return begun;
  }, []);

  const guard = useCallback(
    async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        setNow({ step: 'idle' });
        onFail(error);
      }
    },
    [onFail],
  );

  const take = (answer: ImportAnswer, end: 'planned' | 'done') => {
    if ('issues' in answer) setNow({ step: 'refused', issues: answer.issues, total: answer.total });
    else if (answer.plan && end === 'planned') setNow({ step: 'planned', plan: answer.plan });
    else if (answer.plan) setNow({ step: 'done', plan: answer.plan, change: answer.change });
    else setNow({ step: 'idle' });
  };

  return {
    now,
    choose: (chosen: File) =>
      guard(async () => {
        file.current = chosen;
        const begun = await handOver(chosen);
        setNow({ step: 'busy', phase: 'checking', done: 0, total: null });
        take(await ask('import.plan', { id: begun }), 'planned');
      }),
    write: (decisions: ImportDecisions) =>
      guard(async () => {
        const chosen = file.current;
        if (!chosen || id.current === null) return;
        setNow({ step: 'busy', phase: 'writing', done: 0, total: null });
        const again = async (error: unknown) => {
          // The background was stopped while the person read the plan.
          if (!/import-lost/.test(String(error))) throw error;
          return ask('import.write', { id: await handOver(chosen), decisions });
        };
        take(await ask('import.write', { id: id.current, decisions }).catch(again), 'done');
      }),
    /** Stops it wherever it is; what was written is rolled back. */
    cancel: () => {
      const dropped = id.current;
      id.current = null;
      setNow({ step: 'idle' });
      if (dropped !== null) ask('import.drop', { id: dropped }).catch(onFail);
    },
    close: () => setNow({ step: 'idle' }),
  };
}
