import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Node loads the sources as they are: faster than through Vite, which also slows down each access to an import.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Tests check results, not speed. The timeouts are long, so that tests pass on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Loading and compiling the law takes longer than most tests, so files share a process. In `prove` each has its own.
    isolate: false,
  },
})
