import { applyD1Migrations, type D1Migration } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

declare global {
  namespace Cloudflare {
    interface Env {
      readonly MIGRATIONS: D1Migration[]
      /** The public keys of receipts, as the answering Worker publishes them. */
      readonly RECEIPT_KEYS: string
    }
  }
}

await applyD1Migrations(env.DIRECTORY, env.MIGRATIONS)
