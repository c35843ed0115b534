/**
 * Checks the types of everything: `tsconfig.json` has all that runs on Node; the apps, and the SDK as it is published, run
 * elsewhere as well and have their own. What was checked is stored, so that the next run checks what changed.
 */
import { join } from 'node:path'
import { command, ROOT } from './command.ts'

const PROJECTS = [
  'tsconfig.json',
  'apps/api/tsconfig.json',
  'apps/web/tsconfig.json',
  'apps/web/build/tsconfig.json',
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
