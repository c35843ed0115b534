import { assess, type Assessment } from 'ytterby'
import { planReview } from 'ytterby/schedule'
import { lookAt, together, type Check, type Subject } from './check.ts'
import { citationOf } from './law-parts.ts'

/** Everything that stands in at least one of many answers. */
type Seen = {
  /** Citations of entries that form and elements reach; those of entries that an asserted code alone reaches. */
  readonly reached: ReadonlySet<string>
  readonly asserted: ReadonlySet<string>
  readonly restrictions: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly authorities: ReadonlySet<string>
  readonly observed: ReadonlySet<string>
  /** Sentences of warnings, tiers, schedules and questions. */
  readonly sentences: ReadonlySet<string>
}

const remembered = new WeakMap<Subject, Seen>()
const ROUNDS = [{ workingDays: 5 }]

function seenIn(subject: Subject): Seen {
  const known = remembered.get(subject)
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
  }
  remembered.set(subject, seen)
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

/** Check: some good is under each entry by its form and elements. */
export const entriesAreMet: Check = {
  means: 'Every entry is met by the form and elements of some good; one that has no form, by an asserted control code',
  run: (subject) => {
    const { data } = subject.ruleset
    const { reached, asserted } = seenIn(subject)
    const entries = data.controls.flatMap((control) => control.entries.map((entry) => ({ control, entry })))
    return lookAt(entries, ({ control, entry }) => {
      const cite = citationOf(data, control, entry)
      // A row of the table speaks of the kind: then a form must reach it.
      const hasForm = (data.reach[control.reach] ?? []).some(({ kinds }) => kinds.includes(entry.kind))
      return reached.has(cite) || (!hasForm && asserted.has(cite))
        ? []
        : [`${control.instrument} ${entry.code ?? cite} (${entry.kind})`]
    })
  },
}

/** Check: no restriction, document, authority or observed duration that no answer holds. */
export const rulesAppear: Check = {
  means: 'Every restriction, document, authority and observed duration stands in some answer',
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

/** Check: no sentence of a warning, a tier, a schedule or a question that nobody is ever told. */
export const sentencesAreSaid: Check = {
  means: 'Every sentence of a warning, a tier, a schedule or a question is said in some answer',
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

/** The sentence with anything in the place of its `{parameters}`. */
function asExpression(text: string): RegExp {
  const parts = text.split(/\{[a-zA-Z]+\}/).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.+')}$`, 's')
}
