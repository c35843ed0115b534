import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    isolate: false,
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    include: ['test/**/*.test.ts'],
    // Tests check results, not speed. The timeouts are long, so that tests pass on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
