import { applyD1Migrations, type D1Migration } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

declare global {
  namespace Cloudflare {
    interface Env {
      readonly MIGRATIONS: D1Migration[]
    }
  }
}

await applyD1Migrations(env.DIRECTORY, env.MIGRATIONS)
