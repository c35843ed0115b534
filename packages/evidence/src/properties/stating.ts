import * as fc from 'fast-check'
import type { Assessment, Inquiry } from 'ytterby'
import { accepted, inquiryArbitrary, partyNameArbitrary } from './arbitrary-inquiry.ts'
import {
  alwaysLicensed,
  answered,
  codeWasSetAside,
  statementArbitrary,
  withStatement,
  type Answered,
} from './open-facts.ts'
import { demand, forAll, type Property } from './property.ts'

/** Demands that nothing became possible that was not. */
function demandNarrower(fact: string, before: Answered, after: Answered): void {
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
 * Presumptions are kept, and a commodity code that a statement sets aside is evidence taken away: `open-facts.ts` says
 * where. Asserted control codes are answered in addition, and a code is evidence, not a fact with a closed domain.
 */
export const statingNarrows: Property = {
  name: 'stating-narrows',
  says: 'Stating an open fact never enlarges what is possible.',
  runs: { gate: 500, prove: 20_000 },
  check: forAll(
    fc.tuple(inquiryArbitrary, fc.array(statementArbitrary, { minLength: 1, maxLength: 4 })),
    ([inquiry, statements]) => {
      let before = answered(inquiry)
      for (const { fact, state } of statements) {
        const next = withStatement(state, before)
        if (next === null) continue
        const after = answered(next)
        if (!codeWasSetAside(after)) demandNarrower(fact, before, after)
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

/** An unnamed buyer abroad ranges over the notices in force, so whoever is named there was among the possible ones. */
export const namingNarrows: Property = {
  name: 'naming-narrows',
  says: 'Naming the buyer of Chinese goods that go on abroad never enlarges what is possible, whatever list holds the name.',
  runs: { gate: 500, prove: 20_000 },
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

/**
 * Does an option go against a presumption (DESIGN section 3, rule 2): an unnamed party on the unreliable-entity list where
 * no dual-use licence is needed in some completion. That is offered, and is not stating an open fact.
 */
function isAgainstPresumption(before: Answered, { path }: Question, { value }: Option): boolean {
  return path.endsWith('.listed') && value === 'unreliable-entity' && !alwaysLicensed(before)
}

export const questionsForetell: Property = {
  name: 'questions-foretell',
  says: 'Every option of every question: stating it is accepted, gives exactly what the option says, and never enlarges.',
  runs: { gate: 150, prove: 3_000 },
  check: forAll(inquiryArbitrary, (inquiry) => {
    const before = answered(inquiry)
    for (const question of before.whole().questions) {
      for (const option of question.options) {
        const next = accepted(answeredWith(before.inquiry, question, option))
        demand(next !== null, 'An option is refused', () => ({ inquiry, question, option }))
        const after = answered(next)
        demand(after.possible.join() === option.possible.join(), 'An option foretells otherwise', () => ({
          inquiry,
          path: question.path,
          option,
          afterwards: after.possible,
        }))
        if (!codeWasSetAside(after) && !isAgainstPresumption(before, question, option))
          demandNarrower(question.path, before, after)
      }
    }
  }),
}
