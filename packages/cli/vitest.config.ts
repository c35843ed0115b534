import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Each test starts real processes, several at a time; a loaded machine must not fail it.
    testTimeout: 300_000,
    // What is tested runs in processes of its own, so files need not.
    isolate: false,
    globalSetup: ['./test/bundle-program.ts'],
  },
})
