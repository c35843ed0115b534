import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { assess, canonicalJson, InvalidInquiryError, parseInquiry } from 'ytterby'
import { askedCases } from '../answers/asked-cases.ts'

const MAIN = fileURLToPath(import.meta.resolve('@ytterby/cli/src/main.ts'))

/** The outcome of the SDK for an inquiry: the canonical bytes, or the findings. */
function said(inquiry: unknown): string {
  try {
    return canonicalJson(assess(parseInquiry(inquiry)))
  } catch (error) {
    if (error instanceof InvalidInquiryError) return canonicalJson(error.issues)
    throw error
  }
}

/** Without a day, the command line uses today; it refuses a line over 1 MiB before the SDK is called. */
const isAskable = (inquiry: unknown): boolean => typeof inquiry === 'object' && inquiry !== null && Object.hasOwn(inquiry, 'asOf') && JSON.stringify(inquiry).length < 1_000_000

test('the command line gives the bytes of the SDK for every case', () => {
  const askable = askedCases.filter(({ inquiry }) => isAskable(inquiry))
  const input = askable.map(({ inquiry }) => `${JSON.stringify(inquiry)}\n`).join('')
  // Refused lines are in the output as well; the exit code then is 1.
  const program = { input, encoding: 'utf8', maxBuffer: Infinity } as const
  const lines = spawnSync(process.execPath, [MAIN, 'batch', '-', '--full'], program).stdout.trimEnd().split('\n')
  const answers = lines.map((line) => {
    const { error } = JSON.parse(line)
    return error === undefined ? line : canonicalJson(error.issues)
  })
  expect(answers).toHaveLength(askable.length)
  for (const [index, { inquiry, id }] of askable.entries()) expect(answers[index], id).toBe(said(inquiry))
})
