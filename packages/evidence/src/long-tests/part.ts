import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { inScratch } from '../runtimes/scratch.ts'

const ROOT = join(import.meta.dirname, '../../../..')

type Report = {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** Runs the tests that take too long for the gate, all of what the gate runs in part, and the property-based tests of the SDK with forty times as many cases. */
export const longTests: ProofPart = {
  title: 'Tests that take too long for the gate',
  run: ({ onProgress }) =>
    inScratch(async (folder) => {
      onProgress('vitest')
      const file = join(folder, 'tests.json')
      const words = ['run', '--config=.ci/prove.vitest.config.ts', '--reporter=json', `--outputFile=${file}`]
      // It exits with an error if a test fails. The report names the test.
      await promisify(execFile)('vitest', words, { cwd: ROOT, maxBuffer: Infinity }).catch(() => null)
      const { numTotalTests, numPassedTests, testResults }: Report = JSON.parse(readFileSync(file, 'utf8'))
      const ownOf = (folderName: string): number =>
        testResults
          .filter(({ name }) => name.includes(`/${folderName}/`))
          .flatMap(({ assertionResults }) => assertionResults).length
      const failed = testResults.flatMap(({ assertionResults }) =>
        assertionResults.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName),
      )
      return {
        holds: numTotalTests > 0 && numPassedTests === numTotalTests,
        body: [
          `${numPassedTests} of ${numTotalTests} tests passed. Property-based tests of the SDK ran forty times as many cases as in the gate.`,
          table(
            ['what', 'tests'],
            [
              ['a release rehearsed in a copy, from the notice to the published answers', ownOf('release')],
              [
                'every view of the page at three widths, with axe in both looks; the screenshots in the documentation',
                ownOf('web'),
              ],
              ['the service: every case in every way', ownOf('api')],
              ['the command line, from its sources', ownOf('cli')],
              ['the custom element: every worked case in both languages', ownOf('element')],
              ['the documentation: the steps of its pages on jobs and watches', ownOf('docs')],
              [
                'the evidence, each file in its own process: every case in Chromium; the benchmark of the Worker; a watch over every day',
                ownOf('evidence'),
              ],
              [
                'jobs and watches whose Workers are killed, a job of a million lines, a watch night by night',
                ownOf('portfolio'),
              ],
              ['the SDK, each file in its own process', ownOf('ytterby')],
            ],
          ),
          ...failed.map((name) => `- failed: ${name}`),
        ].join('\n\n'),
      }
    }),
}
