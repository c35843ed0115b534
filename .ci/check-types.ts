/**
 * Checks all types. `tsconfig.json` covers all code that runs on Node; the apps and the published SDK also run elsewhere and
 * have their own projects. Builds check no types, because all are checked here. The results are cached, so the next run checks only what changed.
 */
import { availableParallelism } from 'node:os'
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

const waiting = PROJECTS.values()
await Promise.all(Array.from({ length: availableParallelism() }, checkWaiting))

/** One project after another, each in one thread: several threads check the same types several times. */
async function checkWaiting(): Promise<void> {
  for (const project of waiting) {
    const stored = join(STORED, `${project.replaceAll('/', '-')}.tsbuildinfo`)
    const words = ['tsc', '-p', project, '--noEmit', '--singleThreaded', '--incremental', '--tsBuildInfoFile', stored]
    await command(words).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    })
  }
}
