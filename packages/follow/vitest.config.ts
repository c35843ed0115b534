import { defineConfig } from 'vitest/config'

// Tests check results, not speed: a busy machine must not make them fail.
export default defineConfig({ test: { testTimeout: 300_000 } })
