import { defineConfig } from 'vitest/config'

// Tests check results, not speed: a busy machine must not make them fail.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } })
