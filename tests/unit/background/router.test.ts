// The border of the background: who may ask what.
import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { answer, senderOf } = await import('@/entrypoints/background/router');
type Rooms = Parameters<typeof answer>[0];

const self = { id: 'me', origin: 'chrome-extension://me/' };
const tab = { id: 7, url: 'https://news.example/a', incognito: false } as never;

test('a page of the extension is told from a page of the web by its address', () => {
  const popup = senderOf({ id: 'me', url: 'chrome-extension://me/popup.html' }, self);
  expect(popup).toMatchObject({ world: 'extension', tab: null });
  const options = senderOf({ id: 'me', url: 'chrome-extension://me/options.html', tab }, self);
  expect(options?.world).toBe('extension');
  const page = senderOf({ id: 'me', url: 'https://news.example/a', tab, frameId: 3 }, self);
  expect(page).toMatchObject({ world: 'content', tab: 7, frame: 3, topUrl: 'https://news.example/a' });
  const lookalike = senderOf({ id: 'me', url: 'https://chrome-extension.example/', tab }, self);
  expect(lookalike?.world).toBe('content');
});

test('nobody else is answered', () => {
  expect(senderOf({ id: 'other', url: 'chrome-extension://other/x.html' }, self)).toBeNull();
  expect(senderOf({ id: 'me', url: 'https://news.example/' }, self)).toBeNull();
});

const rooms = (handlers: object, mayWrite = false): Rooms & { written: ReturnType<typeof vi.fn> } => ({
  handlers: handlers as Rooms['handlers'],
  privateMayWrite: async () => mayWrite,
  written: vi.fn<() => void>(),
});
const content = { world: 'content', tab: 1, frame: 0, url: '', topUrl: null, private: false } as const;
const extension = { world: 'extension', tab: null, frame: 0, url: '', topUrl: null, private: false } as const;

test('a page may not write what a person did not ask for', async () => {
  const act = { act: 'deleteFacts', facts: ['f'] };
  const apply = vi.fn(() => 1);
  expect(await answer(rooms({ 'store.apply': apply }), 'store.apply', { act }, content)).toMatchObject({
    refused: 'sender',
  });
  expect(apply).not.toHaveBeenCalled();
  const allowed = rooms({ 'store.apply': apply });
  expect(await answer(allowed, 'store.apply', { act }, extension)).toEqual({ value: 1 });
  expect(allowed.written).toHaveBeenCalledOnce();
});

test('input that the table does not allow never reaches a handler', async () => {
  const apply = vi.fn();
  const all = rooms({ 'store.apply': apply, 'entity.views': apply });
  for (const [name, input] of [
    ['store.apply', { act: { act: 'dropEverything' } }],
    ['store.apply', { act: { act: 'deleteFacts', facts: 'all' } }],
    ['entity.views', { entities: [1], context: [] }],
    ['entity.views', null],
  ] as const)
    expect(await answer(all, name, input, extension)).toMatchObject({ refused: 'input' });
  expect(apply).not.toHaveBeenCalled();
});

test('a name that is no request is refused, also one that every object has', async () => {
  for (const name of ['nope', 'constructor', '__proto__', 'toString'])
    expect(await answer(rooms({}), name, {}, extension)).toMatchObject({ refused: 'unknown' });
});

test('a private window writes nothing, unless the settings say so', async () => {
  const dismiss = vi.fn(() => 2);
  const input = { entity: null, text: 'Putin', everywhere: false };
  const secret = { ...content, private: true };
  expect(await answer(rooms({ 'mention.dismiss': dismiss }), 'mention.dismiss', input, secret)).toMatchObject(
    {
      refused: 'private',
    },
  );
  expect(dismiss).not.toHaveBeenCalled();
  expect(await answer(rooms({ 'mention.dismiss': dismiss }, true), 'mention.dismiss', input, secret)).toEqual(
    {
      value: 2,
    },
  );
});

test('a handler that fails is an answer, and nothing was written', async () => {
  const failing = rooms({
    'store.undo': () => {
      throw new Error('disk full');
    },
  });
  expect(await answer(failing, 'store.undo', {}, extension)).toEqual({
    refused: 'failed',
    text: 'disk full',
  });
  expect(failing.written).not.toHaveBeenCalled();
});
