import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { defineConfig } from 'vitest/config'
import { API_KEYS, digestOf } from './test/keys.ts'

const makeKey = createRequire(import.meta.url).resolve('@ytterby/api/build/make-key.ts')
const receiptKey: { privateKey: string; publicKey: object } = JSON.parse(
  execFileSync(execPath, ['--no-warnings', makeKey], { encoding: 'utf8' }),
)

export default defineConfig({
  plugins: [
    cloudflareTest({
      main: './src/index.ts',
      wrangler: { configPath: './wrangler.jsonc' },
      miniflare: {
        bindings: {
          API_KEY_DIGESTS: (await Promise.all(Object.values(API_KEYS).map(digestOf))).join(' '),
          MIGRATIONS: await readD1Migrations(join(import.meta.dirname, 'migrations')),
          RECEIPT_KEY: receiptKey.privateKey,
          RECEIPT_KEYS: JSON.stringify([receiptKey.publicKey]),
          JOBS_A_DAY: '1000',
          // As on the Internet: no address of this machine.
          WEBHOOK_LOOPBACK: 'false',
          RESEND_AFTER_SECONDS: '1',
        },
      },
    }),
  ],
  test: {
    // A test promises what is true, not how fast: a loaded machine must not fail it.
    testTimeout: 300_000,
    include: ['{src,test}/**/*.test.ts'],
    isolate: false,
    globalSetup: ['./test/printed-by-cli.ts'],
    setupFiles: ['./test/migrate.ts'],
  },
})
