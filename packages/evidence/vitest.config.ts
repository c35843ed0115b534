import { defineConfig } from 'vitest/config'

// Tests check results, not speed. The timeouts are long, so that tests pass on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000 } })
