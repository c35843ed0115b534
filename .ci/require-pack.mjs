// `prepack` of each published package. Only pnpm writes the entries and versions of a published manifest, and nothing but a
// build writes `dist`.
import { existsSync } from 'node:fs'

const isPnpm = process.env.npm_config_user_agent?.startsWith('pnpm/') === true
if (!isPnpm || !existsSync('dist')) {
  console.error(
    'Run `npm run pack` in the root of the clone instead: it builds the packages and packs them into packs.',
  )
  process.exitCode = 1
}
