// Three test worlds: pure code in Node, and the built extension in each real browser.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** One worker a browser, kept for all its files: a browser is started once. */
const browserProject = (name: 'chromium' | 'firefox') => ({
  resolve: { alias },
  test: {
    name,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/build.ts'],
    env: { SIDELIGHT_BROWSER: name },
    pool: 'forks' as const,
    isolate: false,
    fileParallelism: false,
    // What hangs is to be told from what a slow machine takes its time for.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    // A browser on a machine that does much else may be late; `npm test` names what needed a second try.
    retry: 1,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        // Property tests try hundreds of cases; a busy machine takes its time.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
