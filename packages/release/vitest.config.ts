import { defineConfig } from 'vitest/config'

// A test promises what is true, not how fast: the rehearsal runs whole commands, and a loaded machine must not fail it.
export default defineConfig({ test: { testTimeout: 600_000, hookTimeout: 600_000 } })
