// Draws the card's components: what JSX makes of them is compared with what stands there, and only what differs is
// touched, so that focus and scroll stay. In the card's script it takes the place of Preact, whose hooks, states and
// contexts weigh five times as much and are used by nothing in the card: its components are functions of their props.
import type { ComponentChildren } from 'preact';

type Props = Record<string, unknown> & { children?: unknown };

/** An element that is wanted. */
interface Wanted {
  tag: string;
  props: Props;
  key: unknown;
}

/** What stands in the card: at which place it was drawn, and as what. */
const drawn = new WeakMap<Node, { place: string; props: Props }>();

const SVG = 'http://www.w3.org/2000/svg';

export const Fragment = ({ children }: Props): unknown => children;

/** What JSX calls: a component is asked at once what it looks like. */
export function jsx(type: string | ((props: Props) => unknown), props: Props, key?: unknown): unknown {
  if (typeof type === 'string') return { tag: type, props, key };
  const made = type(props);
  if (key !== undefined && made !== null && typeof made === 'object') (made as Wanted).key = key;
  return made;
}

export { jsx as jsxDEV, jsx as jsxs };

/** Makes the children of `parent` what is wanted. */
export function render(wanted: ComponentChildren, parent: Element): void {
  const places = new Map<string, Wanted | string>();
  flatten(wanted, '', places);
  const standing = new Map<string, Node>();
  for (const node of [...parent.childNodes]) {
    const place = drawn.get(node)?.place ?? '';
    // Before anything is put in its place: whatever is moved loses focus and scroll.
    if (places.has(place)) standing.set(place, node);
    else node.remove();
  }
  let next = parent.firstChild;
  for (const [place, one] of places) {
    const node = standing.get(place) ?? make(one, parent);
    if (typeof one === 'string') {
      if (node.nodeValue !== one) node.nodeValue = one;
      drawn.set(node, { place, props: {} });
    } else {
      dress(node as Element, drawn.get(node)?.props ?? {}, one.props);
      drawn.set(node, { place, props: one.props });
      render(one.props.children as ComponentChildren, node as Element);
    }
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

/** Each child with its place: its key, or where it stands among its siblings, so that one that is not there moves no other. */
function flatten(child: unknown, place: string, places: Map<string, Wanted | string>): void {
  if (Array.isArray(child)) {
    child.forEach((one, i) => {
      flatten(one, `${place}.${one?.key ?? i}`, places);
    });
    return;
  }
  if (child === null || child === undefined || typeof child === 'boolean') return;
  const one = typeof child === 'object' ? (child as Wanted) : String(child);
  let free = `${place} ${typeof one === 'string' ? '' : one.tag}`;
  while (places.has(free)) free += "'";
  places.set(free, one);
}

function make(one: Wanted | string, parent: Element): Node {
  if (typeof one === 'string') return document.createTextNode('');
  return document.createElementNS(one.tag === 'svg' ? SVG : parent.namespaceURI, one.tag);
}

/** Gives an element its attributes; listeners are looked up when they are needed. */
function dress(element: Element, before: Props, now: Props): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const value = now[name];
    if (name === 'children' || value === before[name]) continue;
    if (name.startsWith('on')) {
      if (!before[name])
        element.addEventListener(name.slice(2).toLowerCase(), (event) => {
          const hear = drawn.get(element)?.props[name];
          if (typeof hear === 'function') hear(event);
        });
    } else {
      const attribute = element.namespaceURI === SVG ? name : name.toLowerCase();
      const isOff = value === null || value === undefined || (value === false && !name.includes('-'));
      if (isOff) element.removeAttribute(attribute);
      else element.setAttribute(attribute, String(value));
    }
  }
}
