// What the two browsers are told about Sidelight, and how it is bundled.
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Readability writes innerHTML in two places: a parser does the same without ever making a string part of a live page. */
const readabilityParses = {
  name: 'readability-parses',
  transform: (code: string, id: string) =>
    id.endsWith('/Readability.js')
      ? code.replace(
          /(\w+)\.innerHTML = ([\w.]+);/g,
          '$1.replaceChildren(...new DOMParser().parseFromString("<body>" + $2, "text/html").body.childNodes);',
        )
      : null,
};

/**
 * Every browser that the manifest lets in has `browser` itself, with promises (Chromium from 148, where the polyfill
 * finds it and does nothing): what is left of the polyfill is its types, and three kilobytes less in every bundle.
 */
const browserIsThere = {
  name: 'browser-is-there',
  transform: (_code: string, id: string) =>
    id.endsWith('/browser-polyfill.js') ? 'export default globalThis.browser;' : null,
};

/**
 * Of the library that finds our words what we need of it: words set in, and one form of several by a number (one and more, or
 * none, one and more). Half a kilobyte less in the card and in every page of ours, and no warning in the console of anybody's page.
 */
export const wordsAreFound = {
  name: 'words-are-found',
  transform: (_code: string, id: string) =>
    id.includes('/@wxt-dev/i18n/dist/index.')
      ? `export const createI18n = () => ({
  t(key, ...args) {
    const count = args.find((arg) => typeof arg === 'number');
    const words = args.find(Array.isArray) ?? (count === undefined ? [] : [String(count)]);
    const found = browser.i18n.getMessage(key.replaceAll('.', '_'), words.map(String));
    const forms = count === undefined ? [found] : found.split(' | ');
    return forms.at(forms.length > 2 ? Math.min(count, 2) : count === 1 ? 0 : -1);
  },
});`
      : null,
};

/**
 * WXT tells older copies of a content script to stop by an event on the page's document, which any page may hear that
 * knows our id. Ours ends an older copy itself, within its own world. Nor does any script of ours write to the page's console.
 */
const contentScriptIsSilent = {
  name: 'content-script-is-silent',
  transform: (code: string, id: string) =>
    /virtual:wxt-(content-script-isolated-world|unlisted-script)-entrypoint/.test(id)
      ? code.replace(/(import definition .*\n)[\s\S]*/, '$1export default definition.main();')
      : null,
};

/**
 * In Chromium an element's highlights look as its parent's, down the tree and into shadow roots: where the rules hang on
 * the root alone, no other element gets a style of its own for them. Elsewhere each element must be named.
 */
export const looksHangOnTheRoot = {
  name: 'looks-hang-on-the-root',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/marks.css') ? code.replaceAll('::highlight(', ':root::highlight(') : null,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Each file names what it imports: no globals that appear from nowhere.
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: ({ browser }) => ({
    plugins: [
      ...(browser === 'firefox' ? [] : [looksHangOnTheRoot]),
      readabilityParses,
      browserIsThere,
      wordsAreFound,
      contentScriptIsSilent,
      preact({ prefreshEnabled: false, devToolsEnabled: false }),
    ],
    // Dexie's build for engines of today: what it is published with first is written for those without classes.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    // Both browsers know light-dark(); rewritten for older ones it would no longer follow `color-scheme`.
    // What a page's script imports it names at its top: naming it in the page too brought no page up sooner.
    build: { cssTarget: ['chrome148', 'firefox140'], modulePreload: false },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      // Nobody reads the words' file but the browser.
      for (const file of files)
        if ('contents' in file && file.relativeDest.endsWith('messages.json'))
          file.contents = JSON.stringify(JSON.parse(file.contents));
      // Only Firefox shows an icon of 96 pixels; the package for Chromium is 3 kB smaller without it.
      const at = files.findIndex(({ relativeDest }) => relativeDest.endsWith('96.png'));
      if (config.browser !== 'firefox' && at >= 0) files.splice(at, 1);
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Period' },
        description: '__MSG_command_next__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_command_previous__',
      },
      'open-card': { suggested_key: { default: 'Alt+K' }, description: '__MSG_command_open__' },
      'add-annotation': { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_add__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // Structured clone carries an index in milliseconds where JSON took seconds; Chromium has it from 148.
        { minimum_chrome_version: '148', message_serialization: 'structured_clone' }),
  }),
});
