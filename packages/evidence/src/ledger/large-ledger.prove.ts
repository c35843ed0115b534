import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** Megabytes of heap. An isolate has 128 MB in all. */
const HEAP = 112

const covered = ['yes', 'yes', 'yes', 'yes', 'yes']
const counted = [100_000, 100_000, 100_000]

test.each([
  ['balance', 1, counted],
  ['balance', 100, counted],
  ['check', 1, covered],
  ['check', 100, covered],
  ['record', 1, 'recorded'],
])('%s: 100,000 events of %i licences fit into the memory of an isolate', async (question, licences, answer) => {
  const program = join(import.meta.dirname, 'large-ledger.ts')
  const words = ['--no-warnings', `--max-heap-size=${HEAP}`, program, question, String(licences)]
  const { stdout } = await promisify(execFile)(execPath, words)
  expect(JSON.parse(stdout)).toMatchObject({ answer })
})
