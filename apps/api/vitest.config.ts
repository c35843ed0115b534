import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { gatherFrozen } from './build/frozen.ts'

gatherFrozen()

export default defineConfig({
  plugins: [
    cloudflareTest({
      main: './src/index.ts',
      wrangler: { configPath: './wrangler.jsonc' },
      // Jobs are tested where they are kept; here nobody is behind the binding.
      miniflare: { workers: [{ name: 'ytterby-portfolio', modules: true, script: 'export default {}' }] },
    }),
  ],
  // One workerd serves all files, because no test depends on state that another leaves behind.
  test: {
    // Tests check results, not speed. The timeouts are long, so that tests pass on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    include: ['test/**/*.test.ts'],
    isolate: false,
    globalSetup: ['./test/answers-of-node.ts', './test/lists-of-node.ts', './test/receipt-of-node.ts'],
  },
})
