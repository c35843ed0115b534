import { configDefaults, defineConfig } from 'vitest/config'

/** Tests of what is loaded when, and tests that leave another law or language loaded. Each runs in its own process. */
export const FRESH = [
  'lists/src/records/unclosed-quotes.test.ts',
  'ytterby/src/client/local-client-chinese.test.ts',
  'ytterby/src/engine/law/language-loaded.test.ts',
  'ytterby/src/law/ruleset-unchanged.test.ts',
  'ytterby/src/no-eval.test.ts',
]

/** All packages that need nothing started for their tests. */
export default defineConfig({
  test: {
    name: 'packages',
    include: ['*/{build,src,test}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '{cli,element}/**', ...FRESH],
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Tests check results, not speed. The timeouts are long, so that tests pass on a busy machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Loading and compiling the law takes longer than most tests, so files share a process. In `prove` each has its own.
    isolate: false,
  },
})
