import { readFileSync } from 'node:fs'
import type { Digests } from './digests.ts'
import { expectedIn, type ExpectedSweep } from './expected-lines.ts'

/** The gate sweeps all circumstances of every n-th good and day. It is prime, so that it shares no factor with the number of days. */
export const EVERY = 127

export const expectedFile = new URL('expected.ndjson', import.meta.url)

/** @throws if the file is missing, or a line is not JSON. */
export const readExpected = (): ExpectedSweep => expectedIn(readFileSync(expectedFile, 'utf8'))

const WHAT_TO_DO =
  'If the change of the law is intended, review it and run `npm run sweep:store`; if not, find the cause.'
const MOST_NAMED = 12

/** Describes how a sweep differs from the stored one: the forms, the days, and what to do. Empty if it does not. */
export function differences(
  found: { readonly dimensions: string; readonly digests: Digests },
  expected: ExpectedSweep,
  part: 'full' | 'reduced',
): string[] {
  const { all, byForm, byDay } = expected[part]
  if (found.dimensions === expected.dimensions && found.digests.all === all) return []
  const days = changed(found.digests.byDay, byDay)
  if (found.dimensions !== expected.dimensions) {
    const { added, gone } = days
    return [
      'The dimensions of the sweep differ from the stored ones: a day, a good or a circumstance was added or removed.',
      ...(added.length > 0 ? [`Days added: ${listed(added)}`] : []),
      ...(gone.length > 0 ? [`Days gone: ${listed(gone)}`] : []),
      WHAT_TO_DO,
    ]
  }
  return [
    `Forms with other verdicts: ${listed(changed(found.digests.byForm, byForm).other)}`,
    `Days with other verdicts: ${listed(days.other)}`,
    WHAT_TO_DO,
  ]
}

type Parts = Readonly<Record<string, string>>

function changed(found: Parts, expected: Parts): { other: string[]; added: string[]; gone: string[] } {
  return {
    other: Object.keys(expected).filter((key) => key in found && found[key] !== expected[key]),
    added: Object.keys(found).filter((key) => !(key in expected)),
    gone: Object.keys(expected).filter((key) => !(key in found)),
  }
}

const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
