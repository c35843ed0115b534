import { planningRefusals } from '../../locales/en/refusals/planning.ts'
import type { CompiledRuleset } from '../../engine/law/compile.ts'
import { parseInquiry } from '../../engine/read/parse-inquiry.ts'
import { InvalidInquiryError, type InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { InvalidKitError } from '../../errors/invalid-kit-error.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { readBy, readMember } from '../../schema/read-by.ts'
import type { UnreadKit } from './kit.ts'
import { KIT_PART_OUTLINE, UNREAD_KIT_OUTLINE } from './kit-outline.ts'

/** A part with its inquiry (part and deal combined), or its issues. */
type ReadPart = { id: string } & ({ inquiry: Inquiry } | { issues: InquiryIssue[] })

/** A deal, as an inquiry without a product, and its parts in order. */
export type ReadKit = { deal: Inquiry; parts: ReadPart[] }

/**
 * Checks the deal and the structure of a kit. Parts are checked when they are answered.
 *
 * @throws InvalidKitError with every issue, each with a JSON pointer.
 */
export function readUnreadKit(ruleset: CompiledRuleset, value: unknown): { kit: UnreadKit; deal: Inquiry } {
  const reading = readBy(UNREAD_KIT_OUTLINE, value)
  if ('findings' in reading) throw new InvalidKitError(reading.findings)
  const { parts: _, ...stated } = reading.value
  return { kit: reading.value, deal: readDeal(ruleset, stated) }
}

/**
 * Checks a kit. An invalid part is reported among the parts, with pointers from the root of the kit.
 *
 * @throws InvalidKitError if the deal or the structure is invalid.
 */
export function readKit(ruleset: CompiledRuleset, value: unknown): ReadKit {
  const { kit, deal } = readUnreadKit(ruleset, value)
  const ids = new Set<string>()
  return { deal, parts: kit.parts.map((part, index) => readPart(ruleset, deal, part, index, ids)) }
}

function readDeal(ruleset: CompiledRuleset, stated: Inquiry): Inquiry {
  try {
    return parseInquiry(ruleset, stated)
  } catch (error) {
    throw error instanceof InvalidInquiryError ? new InvalidKitError(error.issues) : error
  }
}

/** An invalid part is still reported by its id, or by its number if it has none. */
function readPart(ruleset: CompiledRuleset, deal: Inquiry, value: unknown, index: number, ids: Set<string>): ReadPart {
  const place = `/parts/${index}`
  const number = String(index + 1)
  const refused = (id: string, found: readonly InquiryIssue[]): ReadPart => ({
    id,
    issues: found.map((issue) => ({ ...issue, pointer: place + issue.pointer })),
  })
  const id = readMember(KIT_PART_OUTLINE.shape.id, 'id', value) ?? number
  const taken: InquiryIssue[] = ids.has(id)
    ? [{ code: 'duplicate-id', pointer: '/id', message: planningRefusals.partIdTwice }]
    : []
  ids.add(id)
  const name = taken.length === 0 ? id : number
  const reading = readBy(KIT_PART_OUTLINE, value)
  if ('findings' in reading) return refused(name, [...taken, ...reading.findings])
  if (taken.length > 0) return refused(name, taken)
  const { id: _, ...facts } = reading.value
  try {
    return { id, inquiry: parseInquiry(ruleset, { ...deal, ...facts }) }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return refused(id, error.issues)
    throw error
  }
}
