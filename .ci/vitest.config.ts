import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// An unusual time zone (+12:45, in summer +13:45), so that code that depends on the local zone fails.
process.env['TZ'] = 'Pacific/Chatham'

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  // The Worker logs each request; the logs are shown for failed tests only.
  test: {
    projects: ['packages/*', 'packages/*/vitest.fresh.config.ts', 'apps/*', 'apps/*/served'],
    silent: 'passed-only',
  },
})
