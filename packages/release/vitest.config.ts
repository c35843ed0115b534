import { defineConfig } from 'vitest/config'

// Tests check results, not speed: the rehearsal runs whole commands, and a busy machine must not make it fail.
export default defineConfig({
  test: {
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
