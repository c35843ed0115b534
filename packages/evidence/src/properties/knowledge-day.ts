import * as fc from 'fast-check'
import { assess, currentRuleset } from 'ytterby'
import { accepted, dayArbitrary, inquiryArbitrary } from './arbitrary-inquiry.ts'
import { demand, forAll, type Property } from './property.ts'

/** The day on which each instrument was published, or by which it had been. */
const published = new Map(
  currentRuleset.data.instruments.flatMap((instrument) => {
    const day = instrument.published ?? instrument.knownBy
    return instrument.layer === 'law' && day !== undefined ? [[instrument.id, day] as const] : []
  }),
)

export const knowledgeDay: Property = {
  name: 'knowledge-day',
  says: 'No answer cites law that was published after its knowledge day.',
  runs: { gate: 80, prove: 20_000 },
  check: forAll(fc.tuple(inquiryArbitrary, dayArbitrary), ([asked, knownAt]) => {
    const inquiry = accepted({ ...asked, knownAt })
    if (inquiry === null) return
    const { citations } = assess(inquiry)
    const later = Object.entries(citations).filter(([, { instrument }]) => (published.get(instrument) ?? '') > knownAt)
    demand(later.length === 0, 'An answer cites an instrument that had not been published', () => ({
      inquiry,
      later: later.map(([id]) => id),
    }))
  }),
}
