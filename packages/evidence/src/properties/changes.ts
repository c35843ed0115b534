import { assess, currentRuleset, decide, isYtterbyError, type Inquiry } from 'ytterby'
import { inquiryArbitrary } from './arbitrary-inquiry.ts'
import { demand, forAll, type Property } from './property.ts'

/** Days on which the law turns: every day that an effect or a rule names. */
const TURNS = [...new Set(JSON.stringify(currentRuleset.data).match(/\d{4}-\d{2}-\d{2}/g))].sort()

const MOST_CHANGES = 6

/** What a change is about, decided anew on a day, as JSON; null if the inquiry is refused on it, as its code has ended. */
function decidedOn(inquiry: Inquiry, on: string): string | null {
  try {
    const { verdict, possible, permits } = decide({ ...inquiry, asOf: on })
    return JSON.stringify({ verdict, possible, permits })
  } catch (error) {
    if (isYtterbyError(error, 'InvalidInquiryError')) return null
    throw error
  }
}

/**
 * The days after that of the inquiry on which another decision holds than before, by asking on every turn of the law, up to the day
 * on which it is refused.
 */
function changesByAsking(inquiry: Inquiry): { readonly days: readonly string[]; readonly until: string } {
  const days: string[] = []
  let before = decidedOn(inquiry, inquiry.asOf)
  for (const on of TURNS.filter((day) => day > inquiry.asOf)) {
    const now = decidedOn(inquiry, on)
    if (now === null) return { days, until: on }
    if (now !== before) days.push(on)
    before = now
    if (days.length === MOST_CHANGES) break
  }
  return { days, until: '9999' }
}

/** Clocks and clearances can end between turns; they have tests of their own. Technology that is handed over in China may leave it. */
const isPlain = ({ destination, product, clock, endUser, importer, consignees = [] }: Inquiry): boolean =>
  (destination !== 'CN' || (product?.form !== undefined && product.form !== 'technology')) &&
  clock === undefined &&
  [endUser, importer, ...consignees].every((party) => party?.cleared === undefined)

export const changesAreAll: Property = {
  name: 'changes-are-all',
  says: 'The changes ahead are the coming days on which verdict, possible verdicts or permits change, each with what holds then, and contain every day of the horizon.',
  runs: { gate: 5, prove: 3_000 },
  check: forAll(inquiryArbitrary.filter(isPlain), (inquiry) => {
    const { changes: all, horizon } = assess(inquiry)
    const asked = inquiry.destination === 'CN' ? { days: [], until: '9999' } : changesByAsking(inquiry)
    const changes = all.filter(({ on }) => on < asked.until)
    const found = (): Record<string, unknown> => ({ inquiry, changes })
    const days = changes.map(({ on }) => on)
    demand(days.join() === asked.days.join(), `Asking on every turn gives ${asked.days.join()}`, found)
    for (const { on, verdict, possible, permits } of changes)
      demand(
        JSON.stringify({ verdict, possible, permits }) === decidedOn(inquiry, on),
        'Another decision holds on the day of a change',
        found,
      )
    const last = days.length < MOST_CHANGES ? '9999' : (days.at(-1) ?? '')
    demand(
      horizon.every(({ on }) => on > last || on >= asked.until || days.includes(on)),
      'A day of the horizon is no change',
      found,
    )
  }),
}
