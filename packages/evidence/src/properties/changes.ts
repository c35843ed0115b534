import { assess, currentRuleset, decide, type Assessment, type Inquiry } from 'ytterby'
import { inquiryArbitrary } from './arbitrary-inquiry.ts'
import { demand, forAll, type Property } from './property.ts'

/** Days on which the law turns: every day that an effect or a rule names. */
const TURNS = [...new Set(JSON.stringify(currentRuleset.data).match(/\d{4}-\d{2}-\d{2}/g))].sort()

const MOST_CHANGES = 6

type Change = Assessment['changes'][number]

/** What a change is about, decided anew on a day. */
function decidedOn(inquiry: Inquiry, on: string): Pick<Change, 'verdict' | 'possible' | 'permits'> {
  const { verdict, possible, permits } = decide({ ...inquiry, asOf: on })
  return { verdict, possible, permits }
}

/** The days after that of the inquiry on which another decision holds than before, by asking on every turn of the law. */
function changesByAsking(inquiry: Inquiry): string[] {
  const found: string[] = []
  let before = JSON.stringify(decidedOn(inquiry, inquiry.asOf))
  for (const on of TURNS.filter((day) => day > inquiry.asOf)) {
    const now = JSON.stringify(decidedOn(inquiry, on))
    if (now !== before) found.push(on)
    before = now
    if (found.length === MOST_CHANGES) break
  }
  return found
}

/** Clocks and clearances can end between turns; they have tests of their own. */
const isPlain = ({ clock, endUser, importer, consignees = [] }: Inquiry): boolean =>
  clock === undefined && [endUser, importer, ...consignees].every((party) => party?.cleared === undefined)

export const changesAreAll: Property = {
  name: 'changes-are-all',
  says: 'The changes ahead are the coming days on which verdict, possible verdicts or permits change, each with what holds then, and contain every day of the horizon.',
  runs: { gate: 5, prove: 3_000 },
  check: forAll(inquiryArbitrary.filter(isPlain), (inquiry) => {
    const { changes, horizon } = assess(inquiry)
    const found = (): Record<string, unknown> => ({ inquiry, changes })
    const days = changes.map(({ on }) => on)
    const asked = inquiry.destination === 'CN' ? [] : changesByAsking(inquiry)
    demand(days.join() === asked.join(), `Asking on every turn gives ${asked.join()}`, found)
    for (const { on, verdict, possible, permits } of changes)
      demand(
        JSON.stringify({ verdict, possible, permits }) === JSON.stringify(decidedOn(inquiry, on)),
        'Another decision holds on the day of a change',
        found,
      )
    const last = days.length < MOST_CHANGES ? '9999' : (days.at(-1) ?? '')
    demand(
      horizon.every(({ on }) => on > last || days.includes(on)),
      'A day of the horizon is no change',
      found,
    )
  }),
}
