/**
 * Checks all types. `tsconfig.json` covers all code that runs on Node; the apps and the published SDK also run elsewhere and
 * have their own projects. Builds check no types, because all are checked here. The results are cached, so the next run checks only what changed.
 */
import { join } from 'node:path'
import { command, ROOT } from './command.ts'

const PROJECTS = [
  'tsconfig.json',
  'apps/api/tsconfig.json',
  'apps/docs/tsconfig.json',
  'apps/portfolio/tsconfig.json',
  'apps/web/tsconfig.json',
  'apps/web/build/tsconfig.json',
  'packages/agent/tsconfig.build.json',
  'packages/element/tsconfig.json',
  'packages/http/tsconfig.json',
  'packages/ytterby/tsconfig.build.json',
  'packages/ytterby/tsconfig.client.json',
]
const STORED = join(ROOT, 'node_modules/.cache/types')

const checked = await Promise.allSettled(
  PROJECTS.map((project) => {
    const stored = join(STORED, `${project.replaceAll('/', '-')}.tsbuildinfo`)
    return command(['tsc', '-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile', stored])
  }),
)
for (const one of checked)
  if (one.status === 'rejected') {
    console.error(one.reason instanceof Error ? one.reason.message : one.reason)
    process.exitCode = 1
  }
