import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { command, ROOT } from './command.ts'

type Report = {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[]
}

/** What the gate has no time for: the tests of both Workers inside workerd, those of the documentation, and long ones elsewhere. */
const TOO_LONG = [
  ...['@ytterby/api', '@ytterby/portfolio', '@ytterby/docs'].map((name) => `--project=!${name}`),
  '--exclude=**/*.long.test.ts',
]

const SLOWEST_SHOWN = 10

/** Runs the tests of all packages but the long ones, which `npm run unit -- run` runs too. A skipped test counts as failed. */
export async function runTests(scratch: string): Promise<{ passed: number; failed: number; summary: string }> {
  const file = join(scratch, 'tests.json')
  const words = [
    'vitest',
    'run',
    '--config=.ci/vitest.config.ts',
    ...TOO_LONG,
    '--allowOnly=false',
    // By default, Vitest uses one less than the number of processors.
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
    : { numTotalTests: 0, numPassedTests: 0, testResults: [] }
  const passed = report.numPassedTests
  const notPassed = report.numTotalTests - passed
  if (complaint !== '') return { passed, failed: Math.max(1, notPassed), summary: complaint }
  return {
    passed,
    failed: notPassed,
    summary: `${notPassed === 0 ? `${passed} tests` : `${notPassed} tests were skipped`}; the slowest files:${slowest(report)}`,
  }
}

/** The slowest test files with their seconds, one per line. */
function slowest({ testResults }: Report): string {
  return testResults
    .map(({ name, startTime, endTime }) => ({ file: relative(ROOT, name), seconds: (endTime - startTime) / 1000 }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST_SHOWN)
    .map(({ file, seconds }) => `\n     ${seconds.toFixed(1).padStart(6)} s  ${file}`)
    .join('')
}
