// How much room an element has for its text: rows change shape by the room they have, not by the screen, and grow with
// the text where a person has it larger and all else not (text zoom, a smallest size of letters).
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface Room {
  /** Narrower than `limit` would be at the usual size of text. */
  narrow: boolean;
  /** How much larger than usual the text is: 1 is usual. */
  scale: number;
}

/** `probe` is an unseen element of 1em in height; `usual` is what that is in pixels where nobody asked for more. */
export function useRoom(
  ref: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
  limit: number,
  usual: number,
): Room {
  const [room, setRoom] = useState<Room>(() => ({ narrow: window.innerWidth < limit, scale: 1 }));
  useLayoutEffect(() => {
    const element = ref.current;
    const letter = probe.current;
    if (!element || !letter) return;
    const measure = () => {
      const scale = Math.max(1, letter.getBoundingClientRect().height / usual);
      const narrow = element.clientWidth < limit * scale;
      setRoom((old) => (old.narrow === narrow && old.scale === scale ? old : { narrow, scale }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(letter);
    return () => observer.disconnect();
  }, [ref, probe, limit, usual]);
  return room;
}
