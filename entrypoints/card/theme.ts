// Light or dark: as the system, as the person chose, or as the page is at the mention.
import type { Settings } from '@/data/settings';

/** The `color-scheme` for the card. */
export function schemeFor(theme: Settings['card']['theme'], near: Element | null): string {
  if (theme === 'light' || theme === 'dark') return theme;
  if (theme === 'page') return isDark(near) ? 'dark' : 'light';
  return 'light dark';
}

/** Whether the page is dark there: by the text's own colour, which every page sets against its ground. */
function isDark(near: Element | null): boolean {
  const colour = getComputedStyle(near ?? document.body ?? document.documentElement).color;
  const [r = 0, g = 0, b = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const scale = colour.startsWith('rgb') ? 255 : 1;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / scale > 0.5;
}
