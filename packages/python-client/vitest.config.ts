import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['build/*.test.ts'],
    isolate: false,
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
