import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: false,
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
