import { cases } from '@ytterby/cases'
import { expect, test } from 'vitest'
import { assess, canonicalJson, InvalidInquiryError, parseInquiry } from 'ytterby'
import { expectBytes, linesOf, ytterby } from './ytterby.ts'

/** What the SDK says of an inquiry: the canonical bytes, or the findings. */
function said(inquiry: unknown): string {
  try {
    return canonicalJson(assess(parseInquiry(inquiry)))
  } catch (error) {
    if (error instanceof InvalidInquiryError) return canonicalJson(error.issues)
    throw error
  }
}

/** Without a day the command line fills in today; a line over 1 MiB is refused before the SDK sees it. */
const isAskable = (inquiry: unknown): boolean =>
  typeof inquiry === 'object' &&
  inquiry !== null &&
  Object.hasOwn(inquiry, 'asOf') &&
  JSON.stringify(inquiry).length < 1_000_000

test('every case gives the bytes of the SDK through the command line', async () => {
  const askable = cases.filter(({ inquiry }) => isAskable(inquiry))
  const input = askable.map(({ inquiry }) => `${JSON.stringify(inquiry)}\n`).join('')
  const { stdout } = await ytterby(['batch', '-', '--full'], input)
  const answers = linesOf(stdout).map((line) => {
    const { error } = JSON.parse(line)
    return error === undefined ? line : canonicalJson(error.issues)
  })
  expect(answers).toHaveLength(askable.length)
  for (const [index, { inquiry }] of askable.entries()) expectBytes(answers[index], said(inquiry))
})
