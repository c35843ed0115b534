import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [cloudflareTest({ main: './src/index.ts', wrangler: { configPath: './wrangler.jsonc' } })],
  // Nothing that a test leaves behind matters to another: one workerd serves all files.
  test: { isolate: false, globalSetup: ['./test/answers-of-node.ts', './test/receipt-of-node.ts'] },
})
