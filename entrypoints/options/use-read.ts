// A live answer of the store: read once, read again whenever what it depends on changes.
import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context';
import type { ReadInput, ReadName, ReadOutput } from './reads';

export interface Live<T> {
  /** Undefined until the first answer; then always the newest one. */
  data: T | undefined;
  error: unknown;
}

/** The old answer stays while a changed question is being answered, so that nothing jumps. */
export function useRead<N extends ReadName>(name: N, input: ReadInput<N>): Live<ReadOutput<N>> {
  const { backend } = useApp();
  const [live, setLive] = useState<Live<ReadOutput<N>>>({ data: undefined, error: null });
  const question = JSON.stringify(input);
  useEffect(
    () =>
      backend.watch(
        name,
        JSON.parse(question) as ReadInput<N>,
        (data) => setLive({ data, error: null }),
        (error) => setLive((now) => ({ ...now, error })),
      ),
    [backend, name, question],
  );
  return live;
}
