import { assess, type Assessment } from 'ytterby'
import { supplierQuestions } from 'ytterby/papers'
import { planReview } from 'ytterby/planning'
import { lookAt, together, type LawCheck, type Subject } from './check.ts'
import { citationOf } from './law-parts.ts'

/** Everything that occurs in at least one of many answers. */
type CitationsMet = {
  /** Citations of entries that form and elements reach; and of entries that only an asserted code reaches. */
  readonly reached: ReadonlySet<string>
  readonly asserted: ReadonlySet<string>
  readonly restrictions: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly authorities: ReadonlySet<string>
  readonly observed: ReadonlySet<string>
  /** Sentences of warnings, also those of letters to the supplier, of tiers, schedules and questions. */
  readonly sentences: ReadonlySet<string>
}

const cache = new WeakMap<Subject, CitationsMet>()
const ROUNDS = [{ workingDays: 5 }]

function seenIn(subject: Subject): CitationsMet {
  const known = cache.get(subject)
  if (known !== undefined) return known
  const seen = {
    reached: new Set<string>(),
    asserted: new Set<string>(),
    restrictions: new Set<string>(),
    documents: new Set<string>(),
    authorities: new Set<string>(),
    observed: new Set<string>(),
    sentences: new Set<string>(),
  }
  for (const inquiry of subject.inquiries) {
    const answer = assess(inquiry, { ruleset: subject.ruleset })
    for (const { basis, citations } of answer.permits.flatMap(({ items }) => items))
      for (const id of citations) seen[basis === 'asserted' ? 'asserted' : 'reached'].add(id)
    for (const part of ['restrictions', 'documents', 'authorities'] as const)
      for (const { id } of answer[part]) seen[part].add(id)
    for (const { period, metric } of answer.review.observed) seen.observed.add(`${period} ${metric}`)
    for (const sentence of sentencesOf(answer)) seen.sentences.add(sentence)
    if (inquiry.clock !== undefined && inquiry.clock.acceptedOn === undefined)
      for (const sentence of sentencesOf(planReview(inquiry, { ruleset: subject.ruleset, supplementRounds: ROUNDS })))
        seen.sentences.add(sentence)
    if (inquiry.clock !== undefined)
      for (const { text } of supplierQuestions(answer, { ruleset: subject.ruleset }).warnings ?? [])
        seen.sentences.add(text)
  }
  cache.set(subject, seen)
  return seen
}

function sentencesOf({ warnings, questions, tierReason, review: { schedule } }: Assessment): string[] {
  return [
    ...warnings.map(({ text }) => text),
    ...questions.map(({ text }) => text),
    tierReason ?? '',
    schedule?.statutory?.if ?? '',
  ]
}

/** Checks that some good reaches each entry by its form and elements. */
export const entriesAreMet: LawCheck = {
  means:
    'Every entry is reached by the form and elements of some good, or if it has no form, by an asserted control code',
  run: (subject) => {
    const { data } = subject.ruleset
    const { reached, asserted } = seenIn(subject)
    const entries = data.controls.flatMap((control) => control.entries.map((entry) => ({ control, entry })))
    return lookAt(entries, ({ control, entry }) => {
      const cite = citationOf(data, control, entry)
      // If a row of the table mentions the kind, a form must reach it.
      const hasForm = (data.reach[control.reach] ?? []).some(({ kinds }) => kinds.includes(entry.kind))
      return reached.has(cite) || (!hasForm && asserted.has(cite))
        ? []
        : [`${control.instrument} ${entry.code ?? cite} (${entry.kind})`]
    })
  },
}

/** Checks that every restriction, document, authority and observed duration occurs in an answer. */
export const rulesAppear: LawCheck = {
  means: 'Every restriction, document, authority and observed duration occurs in some answer',
  run: (subject) => {
    const { restrictions, documents, authorities, observed } = subject.ruleset.data
    const seen = seenIn(subject)
    const missing = (what: string, ids: readonly string[], met: ReadonlySet<string>): ReturnType<typeof lookAt> =>
      lookAt(ids, (id) => (met.has(id) ? [] : [`${what} ${id}`]))
    const ids = (rules: readonly { id: string }[]): string[] => rules.map(({ id }) => id)
    return together([
      missing('restriction', ids(restrictions), seen.restrictions),
      missing('document', ids(documents), seen.documents),
      missing('authority', ids(authorities), seen.authorities),
      missing(
        'observed',
        observed.map(({ period, metric }) => `${period.en} ${metric.en}`),
        seen.observed,
      ),
    ])
  },
}

/** Checks that every sentence of a warning, a tier, a schedule or a question occurs in an answer. */
export const sentencesAreSaid: LawCheck = {
  means: 'Every sentence of a warning, a tier, a schedule or a question occurs in some answer',
  run: (subject) => {
    const { warnings, questions } = subject.ruleset.data
    const said = [...seenIn(subject).sentences]
    const isSaid = (text: string): boolean => {
      const expression = asExpression(text)
      return said.some((sentence) => expression.test(sentence))
    }
    const sentences = [
      ...Object.entries(warnings).map(([id, { text }]) => ({ id, text })),
      ...Object.entries(questions).map(([id, text]) => ({ id: `question ${id}`, text })),
    ]
    return lookAt(sentences, ({ id, text }) => (isSaid(text.en) ? [] : [id]))
  },
}

/** A pattern for the sentence with any values for its `{parameters}`. */
function asExpression(text: string): RegExp {
  const parts = text.split(/\{[a-zA-Z]+\}/).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.+')}$`, 's')
}
