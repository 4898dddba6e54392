// A field that is saved when it is left: what is typed stays until then, what changes elsewhere comes in meanwhile.
import { useEffect, useState } from 'preact/hooks';

export interface Draft {
  value: string;
  set: (value: string) => void;
  commit: () => void;
}

export function useDraft(saved: string, onCommit: (value: string) => void): Draft {
  const [value, set] = useState(saved);
  useEffect(() => set(saved), [saved]);
  return {
    value,
    set,
    commit: () => {
      if (value !== saved) onCommit(value);
    },
  };
}
