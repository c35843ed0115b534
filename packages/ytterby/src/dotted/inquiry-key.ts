import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import { rowKey } from '../engine/write/row-key.ts'
import type { Columns } from '../intake/profile/profile.ts'
import { inquiryKey as columnsKey } from '../intake/questions/triage.ts'
import type { Inquiry } from '../schema/inquiry.ts'

/**
 * Columns of inquiries with equal keys have the same answer. Parsed inquiries with equal keys under a
 * ruleset have the same columns of the answer and the same questions, although days, quantities and names of strangers in them differ.
 */
export function inquiryKey(columns: Columns): string
export function inquiryKey(inquiry: Inquiry, ruleset: Ruleset): string
export function inquiryKey(...given: [Columns] | [Inquiry, Ruleset]): string {
  return given.length === 1 ? columnsKey(given[0]) : rowKey(indexOf(given[1]), given[0])
}
