import { configDefaults, defineConfig } from 'vitest/config'

/** Tests of what is loaded when, and tests that leave another law or language loaded. Each runs in its own process. */
export const FRESH = [
  'src/client/local-client-chinese.test.ts',
  'src/engine/law/language-loaded.test.ts',
  'src/law/ruleset-unchanged.test.ts',
  'src/no-eval.test.ts',
]

export default defineConfig({
  test: {
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    setupFiles: './vitest.setup.ts',
    // Tests check results, not speed. The timeouts are long, so that tests pass on a busy machine.
    testTimeout: 300_000,
    exclude: [...configDefaults.exclude, ...FRESH],
    // Loading and compiling the law takes longer than most tests, so files share a process. In `prove` each has its own.
    isolate: false,
  },
})
