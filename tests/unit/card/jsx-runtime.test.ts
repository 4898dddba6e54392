// The card's renderer: what stays is not touched, what goes moves nothing else, and listeners are always the newest.
import { parseHTML } from 'linkedom';
import type { ComponentChildren } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { Fragment, jsx, render } from '@/entrypoints/card/jsx-runtime';

let root: Element;

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  Object.assign(globalThis, { document });
  root = document.querySelector('div') as Element;
});

const draw = (wanted: unknown) => render(wanted as ComponentChildren, root);
const list = (...keys: string[]) =>
  jsx('ul', { children: keys.map((key) => jsx('li', { children: key }, key)) });
const items = () => [...root.querySelectorAll('li')];

it('draws components, fragments, text and numbers, and nothing for what is not there', () => {
  const Name = ({ name }: Record<string, unknown>) => jsx(Fragment, { children: ['(', name, ')'] });
  draw([jsx('p', { children: [jsx(Name, { name: 7 }), null, false, undefined, ' and'] }), 'more']);
  expect(root.innerHTML).toBe('<p>(7) and</p>more');
});

it('sets, changes and takes away attributes; false is a word only where it is one', () => {
  const attributes = () =>
    Object.fromEntries(
      [...(root.firstElementChild?.attributes ?? [])].map(({ name, value }) => [name, value]),
    );
  draw(jsx('button', { class: 'a', title: 't', tabIndex: -1, disabled: false, 'aria-pressed': false }));
  expect(attributes()).toEqual({ class: 'a', title: 't', tabindex: '-1', 'aria-pressed': 'false' });
  draw(jsx('button', { class: 'b', tabIndex: -1, disabled: true, title: undefined }));
  expect(attributes()).toEqual({ class: 'b', tabindex: '-1', disabled: 'true' });
});

it('an element keeps its place when one before it comes or goes', () => {
  const last = () => root.querySelector('b');
  draw([null, jsx('i', {}), jsx('b', {})]);
  const first = last();
  draw([jsx('i', {}), null, jsx('b', {})]);
  expect(root.innerHTML).toBe('<i></i><b></b>');
  expect(last()).toBe(first);
});

it('by their keys elements are found again, also two of one key', () => {
  draw(list('a', 'b', 'c'));
  const [a, , c] = items();
  draw(list('c', 'a', 'd'));
  expect(items().map((item) => item.textContent)).toEqual(['c', 'a', 'd']);
  expect([items()[0], items()[1]]).toEqual([c, a]);
  draw(list('a', 'a', 'd'));
  draw(list('a'));
  expect(items().map((item) => item.textContent)).toEqual(['a']);
});

it('hears with the newest listener, once', () => {
  const heard: number[] = [];
  for (const i of [1, 2]) draw(jsx('button', { onClick: () => heard.push(i) }));
  root
    .querySelector('button')
    ?.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event('click'));
  draw(jsx('button', {}));
  root
    .querySelector('button')
    ?.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event('click'));
  expect(heard).toEqual([2]);
});

it('nothing wanted leaves nothing', () => {
  draw(list('a'));
  draw(null);
  expect(root.childNodes.length).toBe(0);
});
