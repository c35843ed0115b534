/**
 * Checks that the published sources use no clock, network or file; the client may use the network. Their builds allow fewer
 * libraries than the `tsconfig.json` by which the linter checks all types, and check no types themselves. The results are
 * cached, so the next run checks only what changed.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { command, ROOT } from './command.ts'

const PROJECTS = [
  'packages/agent/tsconfig.build.json',
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
