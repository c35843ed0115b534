import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    globalSetup: [join(import.meta.dirname, 'start-service.ts')],
    isolate: false,
    // Tests check results, not speed. The timeouts are long, so that tests pass on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
