import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// A zone that nobody computes in by accident: +12:45, and +13:45 in its summer.
process.env['TZ'] = 'Pacific/Chatham'

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  // The Worker logs a line for each request: it is told where a test fails.
  test: { projects: ['packages/*', 'apps/*', 'apps/*/served'], silent: 'passed-only' },
})
