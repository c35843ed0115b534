import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A test promises what is true, not how fast: a loaded machine must not fail it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // To load and compile the law takes longer than most tests, so files share a process. `npm run prove tests` runs each in its own.
    isolate: false,
  },
})
