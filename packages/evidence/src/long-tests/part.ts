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

/** Tests that take too long for the gate, what the gate samples, and the properties of the SDK ten times as often as in it. */
export const longTests: ProofPart = {
  title: 'Tests that take too long for the gate',
  run: ({ onProgress }) =>
    inScratch(async (folder) => {
      onProgress('vitest')
      const file = join(folder, 'tests.json')
      const words = ['run', '--config=.ci/prove.vitest.config.ts', '--reporter=json', `--outputFile=${file}`]
      // It ends with an error where a test fails: the report says which.
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
          `${numPassedTests} of ${numTotalTests} tests passed. Properties of the SDK were tried ten times as often as in the gate.`,
          table(
            ['what', 'tests'],
            [
              ['a release, from a notice to what is published, rehearsed in a copy', ownOf('release')],
              [
                'every view of the page at three widths and by axe in each look; the pictures of the documentation',
                ownOf('web'),
              ],
              ['the service: every case by every way', ownOf('api')],
              ['the command line, on its sources', ownOf('cli')],
              ['the evidence, each file by itself: every case in Chromium; the bench of the Worker', ownOf('evidence')],
              ['the SDK, each file by itself', ownOf('ytterby')],
            ],
          ),
          ...failed.map((name) => `- failed: ${name}`),
        ].join('\n\n'),
      }
    }),
}
