import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// A zone that no code uses by accident: +12:45, and +13:45 in summer.
process.env['TZ'] = 'Pacific/Chatham'

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  // The Worker logs each request; the logs are shown for failed tests only.
  test: {
    projects: ['packages/*', 'packages/*/vitest.fresh.config.ts', 'apps/*', 'apps/*/served'],
    silent: 'passed-only',
  },
})
