import { addDays } from 'ytterby'
import type { LedgerEvent } from 'ytterby/ledger'
import type { Licence } from 'ytterby/planning'
import type { Chance } from '../random/chance.ts'

const FIRST = '2026-02-01'
const KINDS = [
  'reserve',
  'reserve',
  'release',
  'consume',
  'consume',
  'consume',
  'suspend',
  'reinstate',
  'revoke',
  'surrender',
  'expire',
] as const

/** Some licence: single, general or ordinary, for one batch or several, for a quantity or a value too. */
function randomTerms(chance: Chance): Licence {
  const form = chance.pick(['single', 'general', 'general', 'certificate', 'ordinary'] as const)
  return {
    form,
    items: [{ code: form === 'ordinary' ? '2846901600' : '1C905.a.4' }],
    endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
    endUse: { kind: 'civil', field: 'none' },
    destinations: ['DE'],
    validFrom: '2026-01-15',
    validUntil: addDays('2026-01-15', chance.pick([40, 60, 365])),
    ...(chance.happens(0.9) ? { quantityKg: chance.pick([0.5, 300, 5000, 123.456_789]) } : {}),
    ...(form === 'general' && chance.happens(0.4) ? { usedKg: 0.25 } : {}),
    ...(chance.happens(0.4) ? { value: 90_000, currency: 'EUR' } : {}),
    ...(form === 'ordinary' && chance.happens(0.5) ? { batches: 3 } : {}),
  }
}

/** The events of one or two licences, in some order, with documents that were sent again, repetitions and corrections. */
export function randomLedger(chance: Chance): LedgerEvent[] {
  const whole = (below: number): number => Math.floor(chance.next() * below)
  const day = (): string => addDays(FIRST, whole(60))
  const licences = ['L-1', 'L-2'].slice(0, 1 + whole(2))
  const events: LedgerEvent[] = licences.map((licence) => {
    const terms = randomTerms(chance)
    return {
      key: `issue ${licence}`,
      kind: 'issue',
      licence,
      document: 'paper',
      on: terms.validFrom,
      knownOn: terms.validFrom,
      by: 'A. Clerk',
      terms,
    }
  })
  for (let count = whole(18); count > 0; count -= 1) {
    const kind = chance.pick(KINDS)
    const moves = kind === 'reserve' || kind === 'release' || kind === 'consume'
    const event: LedgerEvent = {
      key: `e${events.length}`,
      kind,
      licence: chance.pick(licences),
      document: chance.pick(['A', 'B', 'C', 'D', 'E']),
      line: chance.pick(['1', '2']),
      on: day(),
      knownOn: day(),
      by: 'A. Clerk',
      ...(chance.happens(0.3) ? { revision: 1 + whole(3) } : {}),
      ...(moves ? { quantityKg: (1 + whole(900_000_000)) / 1_000_000 } : {}),
      ...(moves && chance.happens(0.5) ? { value: 1 + whole(1000), currency: chance.pick(['EUR', 'EUR', 'USD']) } : {}),
      ...(moves && kind !== 'reserve' && chance.happens(0.6)
        ? { order: { document: chance.pick(['A', 'B', 'C']), line: chance.pick(['1', '2']) } }
        : {}),
    }
    events.push(event)
    if (!chance.happens(0.3)) continue
    const withdrawn = chance.happens(0.3)
    events.push({
      key: `c${events.length}`,
      kind: 'correct',
      licence: chance.happens(0.9) ? event.licence : 'L-1',
      document: 'note',
      on: day(),
      knownOn: day(),
      by: 'B. Clerk',
      corrects: chance.happens(0.9) ? event.key : 'nothing',
      ...(withdrawn ? { withdrawn } : moves ? { quantityKg: whole(900_000_000) / 1_000_000 } : {}),
    })
  }
  return events
}
