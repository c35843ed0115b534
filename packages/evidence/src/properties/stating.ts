import * as fc from 'fast-check'
import type { Assessment, Inquiry } from 'ytterby'
import { accepted, inquiryArbitrary, partyNameArbitrary } from './arbitrary-inquiry.ts'
import {
  alwaysLicensed,
  answered,
  codeIsIgnored,
  statementArbitrary,
  withStatement,
  type AnsweredInquiry,
} from './open-facts.ts'
import { demand, forAll, type Property } from './property.ts'

/** Requires that no additional verdict became possible. */
function demandNarrower(fact: string, before: AnsweredInquiry, after: AnsweredInquiry): void {
  demand(
    after.possible.every((verdict) => before.possible.includes(verdict)),
    `Stating ${fact} enlarges`,
    () => ({
      before: before.inquiry,
      possible: before.possible,
      after: after.inquiry,
      afterwards: after.possible,
    }),
  )
}

/**
 * Statements never contradict presumptions, and inquiries whose commodity code becomes ignored are skipped (`open-facts.ts`).
 * Asserted control codes and commodity codes are not stated: they are evidence, not facts with a closed domain.
 */
export const statingNarrows: Property = {
  name: 'stating-narrows',
  says: 'Stating an open fact never makes additional verdicts possible.',
  runs: { gate: 120, prove: 20_000 },
  check: forAll(
    fc.tuple(inquiryArbitrary, fc.array(statementArbitrary, { minLength: 1, maxLength: 4 })),
    ([inquiry, statements]) => {
      let before = answered(inquiry)
      for (const { fact, state } of statements) {
        const next = withStatement(state, before)
        if (next === null) continue
        const after = answered(next)
        if (!codeIsIgnored(after)) demandNarrower(fact, before, after)
        before = after
      }
    },
  ),
}

const reExportArbitrary = fc.tuple(
  inquiryArbitrary,
  fc.constantFrom('endUser' as const, 'importer' as const),
  partyNameArbitrary,
)

/** An unnamed buyer abroad covers all notices in force, so any named party was among the possible ones. */
export const namingNarrows: Property = {
  name: 'naming-narrows',
  says: 'Naming the buyer of Chinese goods that are re-exported never makes additional verdicts possible, whatever list the name is on.',
  runs: { gate: 120, prove: 20_000 },
  check: forAll(reExportArbitrary, ([inquiry, which, name]) => {
    const { listed: _, name: __, ...party } = inquiry[which] ?? {}
    const unnamed = accepted({ ...inquiry, origin: 'CN', exportedFrom: 'VN', [which]: party })
    const named = accepted({ ...inquiry, origin: 'CN', exportedFrom: 'VN', [which]: { ...party, name } })
    if (unnamed !== null && named !== null) demandNarrower(`the name of ${which}`, answered(unnamed), answered(named))
  }),
}

type Question = Assessment['questions'][number]
type Option = Question['options'][number]

/** The inquiry with one answer to one question. A list of elements is an answer only if it is the whole list. */
function answeredWith(inquiry: Inquiry, { path }: Question, { value }: Option): unknown {
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(inquiry))
  let place: Record<string, unknown> = copy
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  for (const key of keys) {
    const inner = place[key] ?? {}
    place[key] = inner
    if (!isRecord(inner)) throw new Error(`Nothing can be stated at ${path}`)
    place = inner
  }
  place[last] = value
  if (path === 'product.elements') place['elementsComplete'] = true
  return copy
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether the list of rare earths is presumed to be complete, so that it may be stated to miss some: also that of a phosphor. */
export const isPresumedComplete = ({ inquiry: { product }, assumed }: Assessment): boolean =>
  assumed.some(({ path }) => path === 'product.elementsComplete') ||
  (product?.form === 'phosphor' && product.elements !== undefined && product.elementsComplete === undefined)

/**
 * Whether an option contradicts a presumption (DESIGN section 3): a list that is presumed to be complete misses some; or a party is on the unreliable-entity list or under a
 * countermeasure, and some completion needs no dual-use licence. The option is offered, but it does not state an open fact.
 */
function isAgainstPresumption(before: AnsweredInquiry, { path }: Question, { value }: Option): boolean {
  // Leaving China is stated against what was stated: that the technology is handed over there.
  if (path === 'destination' && before.inquiry.destination !== undefined) return true
  if (path === 'product.elementsComplete' && value === false) return isPresumedComplete(before.whole())
  const isPresumedAway = value === 'unreliable-entity' || value === 'countermeasure'
  return path.endsWith('.listed') && isPresumedAway && !alwaysLicensed(before)
}

export const optionsPredict: Property = {
  name: 'questions-foretell',
  says: 'Stating any option of any question is accepted, and gives exactly the possible verdicts that the option shows, and no additional ones.',
  runs: { gate: 60, prove: 3_000 },
  check: forAll(inquiryArbitrary, (inquiry) => {
    const before = answered(inquiry)
    for (const question of before.whole().questions) {
      for (const option of question.options) {
        const next = accepted(answeredWith(before.inquiry, question, option))
        demand(next !== null, 'An option is refused', () => ({ inquiry, question, option }))
        const after = answered(next)
        demand(after.possible.join() === option.possible.join(), 'An option shows other verdicts', () => ({
          inquiry,
          path: question.path,
          option,
          afterwards: after.possible,
        }))
        if (!codeIsIgnored(after) && !isAgainstPresumption(before, question, option))
          demandNarrower(question.path, before, after)
      }
    }
  }),
}
