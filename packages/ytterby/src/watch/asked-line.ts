import { changeRefusals } from '../locales/en/refusals/changes.ts'
import { turnsOf } from '../changes/compare.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import type { LineRef, RefusedLine } from '../exposure/exposure-schema.ts'
import { issuesWithin, readLine } from '../exposure/read-line.ts'
import { digestOf } from '../schema/digest-of.ts'

/** A line whose inquiry is valid on the day of a look. */
export type AskedLine = LineRef & {
  /** Without its quantity, on which no decision depends. */
  readonly inquiry: object
  /** Digest of the inquiry. */
  readonly digest: string
  /** The sorted days on which its decision can change. */
  readonly turns: readonly string[]
}

/** The days that a watch sets itself. */
const DAYS = ['asOf', 'knownAt'] as const

/** Reads a line of a watched list, an `ExposureLine` without days; or says why it is refused. */
export function askedLine(
  given: unknown,
  place: number,
  on: { readonly asOf: string; readonly ruleset: Ruleset },
): AskedLine | RefusedLine {
  const read = readLine(given, place, {})
  if ('issues' in read) return read
  const { line, id, inquiry } = read
  const stated = DAYS.filter((name) => Object.hasOwn(inquiry, name))
  if (stated.length > 0) return { line, id, issues: stated.map(dayStated) }
  try {
    return { line, id, inquiry, turns: turnsOf(on, inquiry), digest: digestOf(inquiry) }
  } catch (error) {
    return { line, id, issues: issuesWithin(error) }
  }
}

const dayStated = (name: string): InquiryIssue => ({
  code: 'unknown-key',
  pointer: `/inquiry/${name}`,
  message: changeRefusals.dayOfWatch,
})
