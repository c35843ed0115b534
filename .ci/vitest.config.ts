import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// An unusual time zone (+12:45, in summer +13:45), so that code that depends on the local zone fails.
process.env['TZ'] = 'Pacific/Chatham'

const root = join(import.meta.dirname, '..')
// Tests start Node several hundred times; each start after the first finds its scripts compiled.
process.env['NODE_COMPILE_CACHE'] = join(root, 'node_modules/.cache/compiled')

export default defineConfig({
  root,
  // The Worker logs each request; the logs are shown for failed tests only.
  test: {
    projects: ['packages', 'packages/vitest.fresh.config.ts', 'packages/{cli,element}', 'apps/*', 'apps/*/served'],
    silent: 'passed-only',
  },
})
