// Single keys as commands: never while a person types, never with a modifier, and they can be switched off
// (WCAG 2.1.4), which this page remembers for itself.
import { useEffect, useRef } from 'preact/hooks';

const STORED = 'single-keys';

export const keysOn = (): boolean => localStorage.getItem(STORED) !== 'off';
export const setKeysOn = (on: boolean): void => localStorage.setItem(STORED, on ? 'on' : 'off');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type));

/** `keys` maps `event.key` to what to do; a dialog that is open has the keys to itself. */
export function useKeys(keys: Record<string, () => void>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!keysOn() || document.querySelector('dialog[open]')) return;
      const run = Object.hasOwn(current.current, event.key) ? current.current[event.key] : undefined;
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
