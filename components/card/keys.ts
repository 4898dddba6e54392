// Keys inside the card, as the ARIA authoring practices have them: arrows among the facts and the acts, Home and End,
// arrows and letters in the menu. Tab and Enter are the browser's own.

/** The buttons among which arrows move from the focused element, and the arrows that move there. */
function group(card: ParentNode, focused: Element): { items: HTMLElement[]; previous: string; next: string } {
  const all = (selector: string) => [...card.querySelectorAll<HTMLElement>(selector)];
  if (focused.matches('[role=menuitem]'))
    return { items: all('[role=menuitem]'), previous: 'ArrowUp', next: 'ArrowDown' };
  if (focused.matches('[data-tool]'))
    return { items: all('[data-tool]'), previous: 'ArrowLeft', next: 'ArrowRight' };
  return { items: all('[data-roving]'), previous: 'ArrowUp', next: 'ArrowDown' };
}

/** Acts on a key; true when it did, so that the page does not scroll as well. */
export function cardKey(card: ParentNode, focused: Element, key: string): boolean {
  // Pressed here and not by the browser: its click would look to the page's listeners like a tap beside the card.
  if (focused.matches('button, [role=button]') && (key === 'Enter' || key === ' ')) {
    focused.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: false, cancelable: true }));
    return true;
  }
  const { items, previous, next } = group(card, focused);
  if (items.length === 0) return false;
  const at = items.indexOf(focused as HTMLElement);
  const to =
    key === next
      ? items[(at + 1) % items.length]
      : key === previous
        ? items[(at <= 0 ? items.length : at) - 1]
        : key === 'Home'
          ? items[0]
          : key === 'End'
            ? items.at(-1)
            : undefined;
  if (!to) return false;
  if (to.matches('[data-tool]')) for (const item of items) item.tabIndex = item === to ? 0 : -1;
  to.focus();
  return true;
}

/** Whether Tab goes out of the card from here: nothing that it stops at follows, or with Shift comes before. */
export function tabLeaves(card: ParentNode, focused: Element, back: boolean): boolean {
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...card.querySelectorAll<HTMLElement>('button, a, [role=button]')];
  return !stops.some((stop) => stop.tabIndex >= 0 && focused.compareDocumentPosition(stop) & side);
}
