/** `npm run deploy -- ENVIRONMENT` deploys both Workers to `staging` or `production`, with a Cloudflare account. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { argv, exit, stderr } from 'node:process'
import { deploySteps, ENVIRONMENTS } from './build/deploy-steps.ts'

const environment = ENVIRONMENTS.find((one) => one === argv[2])
if (environment === undefined) {
  stderr.write(`Usage: npm run deploy -- ${ENVIRONMENTS.join(' | ')}\n`)
  exit(1)
}
// A step that fails ends it: no Worker is deployed that its database is not ready for.
for (const { folder, words } of deploySteps(environment))
  execFileSync(join(folder, 'node_modules/.bin/wrangler'), words, { cwd: folder, stdio: 'inherit' })
