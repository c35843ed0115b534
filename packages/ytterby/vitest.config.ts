import { configDefaults, defineConfig } from 'vitest/config'

/** Tests of what is loaded and when, and tests that leave another law or language behind: each runs in its own process. */
export const FRESH = [
  'src/client/client-local.test.ts',
  'src/engine/law/language-loaded.test.ts',
  'src/law/ruleset-unchanged.test.ts',
  'src/no-eval.test.ts',
]

export default defineConfig({
  test: {
    setupFiles: './vitest.setup.ts',
    // A test promises what is true, not how fast: a loaded machine must not fail it.
    testTimeout: 300_000,
    exclude: [...configDefaults.exclude, ...FRESH],
    // To load and compile the law takes longer than most tests, so files share a process. `npm run prove tests` runs each in its own.
    isolate: false,
  },
})
