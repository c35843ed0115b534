import { inquiryComparerOf } from '../changes/compare.ts'
import type { Compared } from '../changes/compared-schema.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { LineRef, RefusedLine } from '../exposure/exposure-schema.ts'
import { issuesWithin, readLine, type UncheckedLine } from '../exposure/read-line.ts'
import type { Sums } from '../exposure/sums-schema.ts'
import { countLine, emptyTally, sumsOf } from '../exposure/tally.ts'
import type { Lang } from '../locales/langs.ts'

/** A line that the coming law decides differently, as `compare` says it, with what the line is worth. */
type ChangedLine = LineRef & Compared & Pick<UncheckedLine, 'quantityKg' | 'value'>

/** What a coming law changes for a list. */
export type LawPreview = {
  /** The versions of the law in force and of the coming one. */
  from: string
  to: string
  /** The lines that are decided differently, in the order of the list. */
  changed: ChangedLine[]
  /** Lines that were not answered. */
  refused: RefusedLine[]
  /** Sums of the changed lines, with their shares of all answered lines. */
  sums: Sums
}

export type PreviewOptions = {
  /** The day of export of lines that state none. */
  readonly asOf: string
  readonly lang?: Lang | undefined
}

/** Compares the answers for a list by two laws, and adds up what changes. */
export function previewBetween(
  from: Ruleset,
  to: Ruleset,
  lines: Iterable<unknown>,
  { asOf, lang = 'en' }: PreviewOptions,
): LawPreview {
  const compare = inquiryComparerOf({ from: { ruleset: from }, to: { ruleset: to }, along: 'ruleset' }, lang)
  const [all, concerned] = [emptyTally(), emptyTally()]
  const changed: ChangedLine[] = []
  const refused: RefusedLine[] = []
  let number = 0
  for (const given of lines) {
    number += 1
    const read = readLine(given, number, { asOf })
    const compared = 'issues' in read ? read : comparedLine(read)
    if ('issues' in compared) {
      refused.push(compared)
      continue
    }
    countLine(all, compared.quantityKg, compared.value)
    if (compared.differs.length === 0) continue
    countLine(concerned, compared.quantityKg, compared.value)
    changed.push(compared)
  }
  return { from: from.version, to: to.version, changed, refused, sums: sumsOf(concerned, all) }

  function comparedLine({ line, id, inquiry, quantityKg, value }: UncheckedLine): ChangedLine | RefusedLine {
    try {
      return { line, id, ...compare(inquiry), quantityKg, value }
    } catch (error) {
      return { line, id, issues: issuesWithin(error) }
    }
  }
}
