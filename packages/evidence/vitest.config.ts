import { defineConfig } from 'vitest/config'

// A test promises what is true, not how fast: a loaded machine must not fail it.
export default defineConfig({ test: { testTimeout: 60_000 } })
