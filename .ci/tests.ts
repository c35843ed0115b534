import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'

type Report = { readonly numTotalTests: number; readonly numPassedTests: number }

/** Every test of every package, the Worker's inside workerd. A test that did not run counts as failed. */
export async function runTests(scratch: string): Promise<{ passed: number; failed: number; told: string }> {
  const file = join(scratch, 'tests.json')
  const words = [
    'vitest',
    'run',
    '--config=.ci/vitest.config.ts',
    '--allowOnly=false',
    // One less than there are processors is Vitest's own choice, and of two that leaves one.
    '--maxWorkers=100%',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]
  const complaint = await command(words).then(
    () => '',
    (error: Error) => error.message,
  )
  const report: Report = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { numTotalTests: 0, numPassedTests: 0 }
  const passed = report.numPassedTests
  const notPassed = report.numTotalTests - passed
  if (complaint !== '') return { passed, failed: Math.max(1, notPassed), told: complaint }
  return { passed, failed: notPassed, told: notPassed === 0 ? `${passed} tests` : `${notPassed} tests were skipped` }
}
