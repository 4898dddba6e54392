// A live answer of the store: read once, read again whenever what it depends on changes.
import { useLayoutEffect, useState } from 'preact/hooks';
import { useApp } from './app-context';
import type { Backend } from './backend';
import type { ReadInput, ReadName, ReadOutput } from './reads';

interface Live<T> {
  /** Undefined until the first answer; then always the newest one. */
  data: T | undefined;
  error: unknown;
}

/**
 * The old answer stays while a changed question is being answered, so that nothing jumps. No question (null) has no
 * answer.
 */
export function useRead<N extends ReadName>(name: N, input: ReadInput<N> | null): Live<ReadOutput<N>> {
  return useWatch(useApp().backend, name, input);
}

/** The same where the page's own context is still to be made. */
export function useWatch<N extends ReadName>(
  backend: Backend,
  name: N,
  input: ReadInput<N> | null,
): Live<ReadOutput<N>> {
  const [live, setLive] = useState<Live<ReadOutput<N>>>({ data: undefined, error: null });
  const question = JSON.stringify(input);
  // Before the browser paints: an effect after it would ask a frame later.
  useLayoutEffect(() => {
    const asked = JSON.parse(question) as ReadInput<N> | null;
    if (asked === null) return;
    return backend.watch(
      name,
      asked,
      (data) => setLive({ data, error: null }),
      (error) => setLive((now) => ({ ...now, error })),
    );
  }, [backend, name, question]);
  return live;
}
