import { configDefaults, defineConfig } from 'vitest/config'

/** A test that counts what the modules do from their loading on. It runs in its own process. */
export const FRESH = ['src/records/unclosed-quotes.test.ts']

// Tests check results, not speed: a busy machine must not make them fail.
export default defineConfig({
  test: {
    testTimeout: 300_000,
    isolate: false,
    exclude: [...configDefaults.exclude, ...FRESH],
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
