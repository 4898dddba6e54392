// What the page is at the place of a mention: the element there, and whether a film fills the screen.
import type { MentionHit } from '../shared/card-api';

/** The element that a mention stands in, through open shadow roots. */
export function elementAt({ rects: [box] }: MentionHit): Element | null {
  if (!box) return null;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** A film or a picture fills the screen: nobody wants a card over it. */
export function isMediaFullScreen(): boolean {
  const element = document.fullscreenElement;
  if (!element) return false;
  if (element.matches('video, audio, img, picture, canvas, embed, object')) return true;
  const video = element.querySelector('video');
  if (!video) return false;
  const { width, height } = video.getBoundingClientRect();
  return width * height > innerWidth * innerHeight * 0.5;
}
