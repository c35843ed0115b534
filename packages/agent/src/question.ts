import { refusals } from './locales/en/refusals.ts'
import { filled, InvalidInquiryError, parseInquiry, type InquiryIssue, type Inquiry, type Ruleset } from 'ytterby'
import { InvalidCallError } from './invalid-call-error.ts'
import { addFacts } from './facts.ts'
import { memberOf } from './is-record.ts'
import { badHandle, readHandle } from './handle.ts'
import { readTyped } from 'ytterby/lists'
import type { AgentServices } from './services.ts'

/** A question about one good, checked, and the release that answers it. */
export type Question = { readonly inquiry: Inquiry; readonly ruleset: Ruleset }

type QuestionArguments = { readonly handle?: unknown; readonly inquiry?: unknown }

/**
 * Reads a handle, facts, or a handle with facts that are added to it or take its place.
 *
 * @throws InvalidCallError or InvalidInquiryError, with pointers into the arguments.
 */
export async function questionOf(
  { handle, inquiry: stated }: QuestionArguments,
  { ruleset: current, rulesetNamed, today }: AgentServices,
): Promise<Question> {
  if (handle === undefined && stated === undefined) throw nothingAsked()
  const { version, facts } =
    handle === undefined ? { version: current.version, facts: { asOf: today() } } : readHandle(handle)
  const ruleset = version === current.version ? current : await rulesetNamed(version)
  if (ruleset === null) throw unknownRuleset()
  // A handle that no answer gave is told apart from facts that are wrong.
  if (handle !== undefined) parseOr(ruleset, facts, badHandle)
  const draft = stated === undefined ? facts : addFacts(facts, stated, '/inquiry', handle !== undefined)
  return { inquiry: parseAt(ruleset, draft, '/inquiry'), ruleset }
}

/** Checks facts; the pointers of a refusal start at the root of the arguments. */
function parseAt(ruleset: Ruleset, draft: unknown, at: string): Inquiry {
  try {
    return parseInquiry(draft, { ruleset })
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    throw new InvalidInquiryError(
      error.issues.map((issue) => ({ ...issue, ...meantIn(draft, issue), pointer: at + issue.pointer })),
    )
  }
}

/** Which country or element words of people mean. */
function meantIn(draft: unknown, { code, pointer }: InquiryIssue): { readonly message?: string } {
  const given = pointer.split('/').slice(1).reduce(memberOf, draft)
  const isElement = pointer.endsWith('symbol')
  const isKnown = isElement || /(country|destination|origin|exportedFrom)$/.test(pointer)
  if (code !== 'unknown-value' || !isKnown || typeof given !== 'string') return {}
  const read = readTyped(isElement ? 'product.elements' : 'destination', given)
  return 'value' in read ? { message: filled(refusals.meant, { meant: String(read.value) }) } : {}
}

function parseOr(ruleset: Ruleset, draft: unknown, refusal: () => InvalidCallError): void {
  try {
    parseInquiry(draft, { ruleset })
  } catch (error) {
    throw error instanceof InvalidInquiryError ? refusal() : error
  }
}

const nothingAsked = (): InvalidCallError =>
  new InvalidCallError([{ code: 'nothing-asked', pointer: '/inquiry', message: refusals['nothing-asked'] }])

const unknownRuleset = (): InvalidCallError =>
  new InvalidCallError([
    {
      code: 'unknown-ruleset',
      pointer: '/handle',
      message: refusals['unknown-ruleset'],
    },
  ])
