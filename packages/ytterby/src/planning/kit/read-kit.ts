import type { CompiledRuleset } from '../../engine/compile.ts'
import { readInquiry } from '../../engine/parse-inquiry.ts'
import { schemaIssues } from '../../engine/schema-issues.ts'
import { InvalidInquiryError, type InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { InvalidKitError } from '../../errors/invalid-kit-error.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { KitOutlineSchema, KitPartSchema, KitSchema } from './kit.ts'

/** A part with the inquiry that it makes with the deal, or with what is wrong with it. */
export type ReadPart = { id: string } & ({ inquiry: Inquiry } | { issues: InquiryIssue[] })

/** A deal, as an inquiry without a product, and its parts in their order. */
export type ReadKit = { deal: Inquiry; parts: ReadPart[] }

/**
 * Checks a kit. A bad part is reported with the others, its pointers from the root of the kit.
 *
 * @throws InvalidKitError where the deal or the outline is refused.
 */
export function readKit(ruleset: CompiledRuleset, value: unknown): ReadKit {
  const outline = KitOutlineSchema.safeParse(value, { reportInput: true })
  if (!outline.success) throw new InvalidKitError(schemaIssues(outline.error, KitSchema))
  const { parts, ...stated } = outline.data
  const deal = readDeal(ruleset, stated)
  const ids = new Set<string>()
  return { deal, parts: parts.map((part, index) => readPart(ruleset, deal, part, index, ids)) }
}

function readDeal(ruleset: CompiledRuleset, stated: Inquiry): Inquiry {
  try {
    return readInquiry(ruleset, stated).inquiry
  } catch (error) {
    throw error instanceof InvalidInquiryError ? new InvalidKitError(error.issues) : error
  }
}

function readPart(ruleset: CompiledRuleset, deal: Inquiry, value: unknown, index: number, ids: Set<string>): ReadPart {
  const place = `/parts/${index}`
  const number = String(index + 1)
  const refused = (id: string, found: readonly InquiryIssue[]): ReadPart => ({
    id,
    issues: found.map((issue) => ({ ...issue, pointer: place + issue.pointer })),
  })
  const parsed = KitPartSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) return refused(number, schemaIssues(parsed.error, KitPartSchema))
  const { id = number, ...facts } = parsed.data
  if (ids.has(id))
    return refused(number, [{ code: 'duplicate-id', pointer: '/id', message: 'Give each part an id of its own.' }])
  ids.add(id)
  try {
    return { id, inquiry: readInquiry(ruleset, { ...deal, ...facts }).inquiry }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return refused(id, error.issues)
    throw error
  }
}
