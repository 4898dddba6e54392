// The toasts on the screen: they leave by themselves, unless they say that something failed or are being read.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Toast } from '@/components/options/toasts';

/** Long enough to read a line and to reach Undo. */
const STAY = 8000;

export function useToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [held, onHold] = useState(false);
  const next = useRef(1);

  const close = useCallback((id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)), []);
  const show = useCallback((toast: Omit<Toast, 'id'>) => {
    const id = next.current++;
    // Three at most: the last acts are all in the history.
    setToasts((now) => [...now, { ...toast, id }].slice(-3));
    return id;
  }, []);
  const oldest = toasts.find((toast) => toast.kind === 'done');
  useEffect(() => {
    if (!oldest || held) return;
    const timer = setTimeout(() => close(oldest.id), STAY);
    return () => clearTimeout(timer);
  }, [oldest, held, close]);
  return { toasts, show, close, onHold };
}
