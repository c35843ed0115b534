import { assess, parseInquiry, verdictOf, type Assessment, type Inquiry, type Ruleset } from 'ytterby'
import { withExample, type LawCheck } from './check.ts'

type Question = Assessment['questions'][number]
type Json = Question['options'][number]['value']

/** Checks that the answer to every question changes something, and that each option shows its true outcome. */
export const questionsDecide: LawCheck = {
  means:
    'Every question is about an open fact, has options with different outcomes, and shows the true outcome of each, which was possible before',
  run: ({ ruleset, inquiries }) => {
    let looked = 0
    const findings = new Map<string, string>()
    for (const inquiry of inquiries) {
      const { possible, questions } = assess(inquiry, { ruleset })
      looked += questions.length
      for (const question of questions)
        for (const found of wrongWith(ruleset, inquiry, possible, question))
          // One example of each kind is enough.
          if (!findings.has(found)) findings.set(found, withExample(found, inquiry))
    }
    return { looked, findings: [...findings.values()] }
  },
}

/** The errors in a question of an inquiry. */
export function wrongWith(
  ruleset: Ruleset,
  inquiry: Inquiry,
  possible: readonly string[],
  { path, options }: Question,
): string[] {
  // A list that is not stated to be complete may be asked about.
  const incomplete = path === 'product.elements' && inquiry.product?.elementsComplete !== true
  if (valueAt(inquiry, path) !== undefined && !incomplete) return [`${path} is asked although it is stated`]
  const found: string[] = []
  for (const { value, possible: said } of options) {
    const stated = stating(inquiry, path, value)
    if (verdictOf(stated, { ruleset }).possible.join() !== said.join())
      found.push(`${path}: an option shows a wrong outcome`)
    if (!said.every((one) => possible.includes(one)))
      found.push(`${path}: an option makes an additional verdict possible${becauseOf(ruleset, stated, path, value)}`)
  }
  const verdicts = new Set(options.map(({ possible: said }) => said.join()))
  if (verdicts.size < 2) {
    const outcomes = new Set(options.map(({ value }) => outcomeOf(assess(stating(inquiry, path, value), { ruleset }))))
    if (outcomes.size < 2) found.push(`${path}: no option changes a verdict, a permit or a document`)
  }
  return found
}

/** The rule because of which an option makes an additional verdict possible; empty if there is none. */
function becauseOf(ruleset: Ruleset, stated: Inquiry, path: string, value: Json): string {
  const isPresumedOff = value === 'unreliable-entity' || value === 'countermeasure'
  if (path.endsWith('listed') && isPresumedOff) return ', against a presumption'
  if (path === 'product.elementsComplete' && value === false) return ', against a presumption'
  if (assess(stated, { ruleset }).warnings.some(({ code }) => code === 'code-alone'))
    return ', because otherwise the code alone would free the good'
  return stated.product?.commodityCode === undefined ? '' : ', against the commodity code'
}

/** What a question can change apart from the verdict: permits, their forms and items, and the documents to submit. */
function outcomeOf({ possible, permits, documents }: Assessment): string {
  const kinds = permits.map(({ kind, verdict, forms }) => [kind, verdict, forms])
  return JSON.stringify([possible, kinds, documents.map(({ id }) => id)])
}

/** The inquiry with the value stated at a dotted path. A list of elements that answers a question is complete. */
function stating(inquiry: Inquiry, path: string, value: Json): Inquiry {
  const stated = withValue(inquiry, path.split('.'), value)
  return parseInquiry(path === 'product.elements' ? withValue(stated, ['product', 'elementsComplete'], true) : stated)
}

function withValue(within: unknown, [key, ...rest]: readonly string[], value: Json): unknown {
  if (key === undefined) return value
  if (Array.isArray(within))
    return within.map((member: unknown, at) => (String(at) === key ? withValue(member, rest, value) : member))
  const facts = isRecord(within) ? within : {}
  return { ...facts, [key]: withValue(facts[key], rest, value) }
}

function valueAt(within: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), within)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
