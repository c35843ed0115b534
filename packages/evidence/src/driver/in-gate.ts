import { env } from 'node:process'
import type { TestProject } from 'vitest/node'

/** Whether everything is tried, as by `npm run prove tests`, and not only what the gate has time for. */
export const isEvery = env['EVERY_CASE'] !== undefined

/** What is tried of many that must all hold: in the gate the first, and every so many after it; all by `npm run prove tests`. */
export const inGate = <T>(all: readonly T[], every: number): readonly T[] =>
  isEvery ? all : all.filter((_, at) => at % every === 0)

/** Whether long tests (`*.long.test.ts`) of a project run. The gate leaves them out, and with them what only they need. */
export async function hasLongTests(project: Pick<TestProject, 'globTestFiles'>): Promise<boolean> {
  const { testFiles } = await project.globTestFiles()
  return testFiles.some((file) => file.endsWith('.long.test.ts'))
}
