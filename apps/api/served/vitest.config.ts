import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['./start-service.ts'],
    isolate: false,
    // A test promises what is true, not how fast: a loaded machine must not fail it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
