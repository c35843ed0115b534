import {
  assess,
  currentRuleset,
  InvalidInquiryError,
  verdictOf,
  type Assessment,
  type Inquiry,
  type Ruleset,
} from 'ytterby'
import { PRODUCT_FORMS } from 'ytterby/schema'
import { TECHNOLOGIES } from '../second-evaluator/inquiry.ts'
import { inquiryArbitrary } from './arbitrary-inquiry.ts'
import { demand, forAll, type Property } from './property.ts'
import { withoutCause } from './without-cause.ts'

type Cause = Assessment['because'][number]

/** What is possible, as a comparable text. */
const possibleOf = (inquiry: Inquiry, ruleset: Ruleset = currentRuleset): string =>
  verdictOf(inquiry, { ruleset }).possible.join()

/** Every answer has a headline and at most three causes; each has a whole sentence and a citation. */
export const causesAreWhole: Property = {
  name: 'because-whole',
  says: 'An answer has one to three causes, each a whole sentence with citations, and a headline that begins with the verdict.',
  runs: { gate: 80, prove: 20_000 },
  check: forAll(inquiryArbitrary, (inquiry) => {
    const { headline, because, citations } = assess(inquiry)
    const found = (): Record<string, unknown> => ({ inquiry, headline, because })
    demand(because.length >= 1 && because.length <= 3, 'One to three causes', found)
    demand(/^[A-Z][^{}]+: [^{}]+\.$/.test(headline), 'The headline is no sentence', found)
    for (const { text, citations: cited } of because) {
      demand(/^[^{}]+\.$/.test(text) && !/ {2}|undefined/.test(text), 'A cause is no sentence', found)
      demand(cited.length > 0 && cited.every((id) => id in citations), 'A cause is not cited', found)
    }
  }),
}

/** The causes that stand in the law. */
const OF_LAW: ReadonlySet<Cause['kind']> = new Set([
  'control',
  'list',
  'countermeasure',
  'destination',
  'end-use',
  'gap',
  'exemption',
])

export const causesDecide: Property = {
  name: 'because-decides',
  says: 'Without a cause in the law, the verdict or what is possible changes, or another cause carries it and is named then; another value of an open fact, or of a presumption, changes what is possible.',
  runs: { gate: 15, prove: 5_000 },
  check: forAll(inquiryArbitrary, (inquiry) => {
    const answer = assess(inquiry)
    for (const cause of answer.because) {
      const found = (): Record<string, unknown> => ({ inquiry, verdict: answer.verdict, cause })
      if (OF_LAW.has(cause.kind)) demand(isCarried(inquiry, answer, cause), 'Without the cause, nothing changes', found)
      if (cause.kind === 'open-fact')
        demand(isTelling(answer, cause.id), 'No stated value changes what is possible', found)
      if (cause.kind === 'presumption')
        demand(
          AGAINST[cause.id]?.(inquiry).some((other) => possibleOf(other) !== answer.possible.join()) === true,
          'No other value changes what is possible',
          found,
        )
    }
  }),
}

/** Whether the verdict changes without the cause, or the answer then names another one that this answer does not begin with. */
function isCarried(inquiry: Inquiry, { verdict, possible, because }: Assessment, cause: Cause): boolean {
  const law = withoutCause(cause)
  if (law === null) return true
  const then = answerOf(inquiry, law)
  // Without any countermeasure, stating one is refused.
  if (then === null) return true
  if (then.verdict !== verdict || then.possible.join() !== possible.join()) return true
  const next = because.find(({ id }) => id !== cause.id)
  return then.because.some(
    ({ id }) => id !== cause.id && (next === undefined || id === next.id || id !== because[0]?.id),
  )
}

function answerOf(inquiry: Inquiry, ruleset: Ruleset): Assessment | null {
  try {
    return assess(inquiry, { ruleset })
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

const isTelling = ({ questions, possible }: Assessment, path: string): boolean =>
  questions.some(
    (question) => question.path === path && question.options.some((one) => one.possible.join() !== possible.join()),
  )

/** Inquiries that state a presumed fact otherwise. */
const AGAINST: Readonly<Record<string, (inquiry: Inquiry) => Inquiry[]>> = {
  'product.elementsComplete': (inquiry) => [withProduct(inquiry, { elementsComplete: false })],
  'product.processing': (inquiry) => [withProduct(inquiry, { processing: 'primary' })],
  'product.host': (inquiry) => [withProduct(inquiry, { host: 'other' })],
  origin: (inquiry) => [{ ...inquiry, origin: 'DE' }],
}

const withProduct = (inquiry: Inquiry, change: NonNullable<Inquiry['product']>): Inquiry => ({
  ...inquiry,
  product: { ...inquiry.product, ...change },
})

export const nearestIsNear: Property = {
  name: 'because-nearest',
  says: 'Where no entry covers a good, the answer names one that would with one fact changed, and then something else is possible.',
  runs: { gate: 25, prove: 2_000 },
  check: forAll(inquiryArbitrary, (inquiry) => {
    const { because, possible } = assess(inquiry)
    for (const cause of because) {
      if (cause.kind !== 'not-covered' || cause.id === 'outside-china') continue
      demand(
        changedFacts(inquiry).some((other) => possibleOf(other) !== possible.join() && meets(other, cause.id)),
        'No change of one fact reaches the nearest entry',
        () => ({ inquiry, cause }),
      )
    }
  }),
}

/** Whether an entry is among the items of an answer, or named as what decides. */
function meets(inquiry: Inquiry, id: string): boolean {
  const { permits, because } = assess(inquiry)
  return (
    permits.some(({ items }) => items.some(({ code }) => code === id || code === null)) ||
    because.some((one) => one.id === id)
  )
}

const DAYS = currentRuleset.data.instruments.flatMap(({ effects }) =>
  effects.flatMap((effect) =>
    'from' in effect ? [effect.from, ...('until' in effect && effect.until !== null ? [effect.until] : [])] : [],
  ),
)

/** The inquiry with one fact changed, in every way that a good can differ from an entry. */
function* everyChange(inquiry: Inquiry): Generator<Inquiry> {
  const stated = inquiry.product?.elements ?? []
  const { elements } = currentRuleset.data
  for (const { symbol } of elements)
    if (stated.every((one) => one.symbol !== symbol))
      yield withProduct(inquiry, { elements: [...stated, { symbol }], elementsComplete: true })
  yield withProduct(inquiry, { processing: 'primary' })
  yield withProduct(inquiry, { host: 'none' })
  yield withProduct(inquiry, { particleSizeMicron: 100 })
  for (const alloyedWith of [[], ['Fe' as const], ['Co' as const]]) yield withProduct(inquiry, { alloyedWith })
  for (const technology of TECHNOLOGIES) yield withProduct(inquiry, { technology })
  for (const form of PRODUCT_FORMS) yield withProduct(inquiry, { form })
  yield { ...inquiry, exportedFrom: 'CN' }
  yield { ...inquiry, chineseContent: { ...inquiry.chineseContent, valuePercent: 100 } }
  yield { ...inquiry, chineseContent: { ...inquiry.chineseContent, technology: true } }
  for (const asOf of new Set(DAYS)) yield { ...inquiry, asOf }
}

const changedFacts = (inquiry: Inquiry): Inquiry[] =>
  [...everyChange(inquiry)].filter((one) => {
    try {
      verdictOf(one)
      return true
    } catch {
      return false
    }
  })
