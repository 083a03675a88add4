import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const inBrowser = 'tests/browser/**/*.test.{ts,tsx}'
const ofDurability = 'tests/durability/**/*.test.ts'

/** What needs the built app: a browser drives it, or its server is killed. */
const onBuiltApp = {
  globalSetup: ['tests/browser/support/prepare-app.ts'],
  // One server and one browser at a time: two cores are kept busy by those.
  fileParallelism: false,
  testTimeout: 60_000,
  // What a person would wait for as well, on a machine that does other work too.
  expect: { poll: { timeout: 15_000 } },
  hookTimeout: 120_000,
}

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [inBrowser, ofDurability],
          globalSetup: ['tests/support/database-desk.ts'],
          setupFiles: [
            'tests/support/fail-on-console-error.ts',
            'tests/support/property-seed.ts',
            'tests/support/visitor.ts',
          ],
          // Database tests wait for disks and servers, on machines that do other work too: one of 5 s has taken 17.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [inBrowser],
          ...onBuiltApp,
          // A slow machine can stop a browser at any place. Whoever passes only then is named at the end of the run.
          retry: process.env.CI ? 1 : 0,
        },
      },
      {
        extends: true,
        // Never tried twice: what is lost once is lost.
        test: { name: 'durability', include: [ofDurability], ...onBuiltApp },
      },
    ],
  },
})
