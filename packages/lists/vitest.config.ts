import { defineConfig } from 'vitest/config'

// Tests check results, not speed: a busy machine must not make them fail. Each file has its own process, because one counts what
// its modules do from their loading on.
export default defineConfig({
  test: {
    testTimeout: 300_000,
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
