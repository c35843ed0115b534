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
  // Nothing that a test leaves behind matters to another: one workerd serves all files.
  test: {
    // A test promises what is true, not how fast: a loaded machine must not fail it.
    testTimeout: 300_000,
    include: ['test/**/*.test.ts'],
    isolate: false,
    globalSetup: ['./test/answers-of-node.ts', './test/receipt-of-node.ts'],
  },
})
