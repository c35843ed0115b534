import ICAL from 'ical.js'
import {
  forecastIcs,
  forecastLedger,
  type LedgerEvent,
  type LedgerForecast,
  type PlannedShipment,
} from 'ytterby/ledger'
import { describe, expect, it } from 'vitest'
import { event, generalTerms, issue, ordinaryTerms, singleTerms } from '../../test/ledger-events.ts'
import { lanthanum, shipment as inquiry } from '../../test/licences.ts'

const TODAY = { asOf: '2026-04-14' }
const planned = (document: string, asOf: string, quantityKg: number): PlannedShipment => ({
  document,
  inquiry: { ...inquiry, asOf, quantityKg },
})
function only(events: readonly LedgerEvent[], shipments: readonly PlannedShipment[] = []) {
  const [licence] = forecastLedger(events, shipments, TODAY).licences
  if (licence === undefined) throw new Error('no licence')
  return licence
}

describe('a forecast', () => {
  it('is used up by the first shipment for which there is too little', () => {
    const events = [issue(generalTerms), event('consume', '2026-03-01', { quantityKg: 1000 })]
    const shipments = [planned('SO-1', '2026-09-01', 3000), planned('SO-2', '2026-10-08', 1500)]
    expect(only(events, shipments)).toMatchObject({
      leftKg: 4000,
      plannedKg: 3000,
      exhaustedOn: '2026-10-08',
      basis: 'plan',
      endsOn: '2026-10-08',
      // 45 working days for the decision and 10 for its delivery, over National Day.
      applyBy: { on: '2026-07-16', basis: 'statutory-limit', late: false },
    })
  })

  it('is used up at the rate so far if the plan does not', () => {
    // 90 days from 15 January to 14 April: 1,000 kg, so 4,000 kg last 360 days.
    const events = [issue(generalTerms), event('consume', '2026-03-01', { quantityKg: 1000 })]
    expect(only(events)).toMatchObject({ exhaustedOn: '2027-04-09', basis: 'rate', endsOn: '2027-04-09' })
    expect(only(events).applyBy).toMatchObject({ estimate: true })
  })

  it('ends with its validity otherwise', () => {
    expect(only([issue(generalTerms)])).toMatchObject({ exhaustedOn: null, basis: null, endsOn: '2029-01-15' })
    expect(only([issue(singleTerms)])).toMatchObject({ basis: null, endsOn: '2027-01-15' })
  })

  it('of a single licence ends with its one export', () => {
    expect(only([issue(singleTerms)], [planned('SO-1', '2026-06-01', 1)])).toMatchObject({
      basis: 'plan',
      endsOn: '2026-06-01',
    })
  })

  it('says when it ends if the shipments that are open use it too', () => {
    const { exporter: _exporter, ...unnamed } = inquiry
    const open = (document: string, asOf: string, quantityKg?: number): PlannedShipment => ({
      document,
      inquiry: { ...unnamed, asOf, quantityKg },
    })
    expect(only([issue(generalTerms)], [planned('SO-1', '2026-06-01', 10)]).open).toBeNull()
    // 5,000 kg: 2,000 are covered, 2,500 open, and 1,000 more are too many then.
    const plan = [open('SO-1', '2026-06-01', 2500), planned('SO-2', '2026-06-02', 2000), open('SO-4', '2026-10-09')]
    const short = planned('SO-3', '2026-10-08', 1000)
    expect(only([issue(generalTerms)], [...plan, short])).toMatchObject({
      plannedKg: 2000,
      endsOn: '2029-01-15',
      open: { shipments: 3, quantityKg: 3500, unstated: 1, endsOn: '2026-10-08', applyBy: { on: '2026-07-16' } },
    })
    // What is reserved for an open shipment is not taken twice.
    const reserved = [issue(generalTerms), event('reserve', '2026-03-01', { document: 'SO-1', quantityKg: 2500 })]
    expect(only(reserved, [open('SO-1', '2026-06-01', 2500), planned('SO-2', '2026-06-02', 2000)]).open).toMatchObject({
      endsOn: '2029-01-15',
    })
    // A single licence is for one export.
    expect(only([issue(singleTerms)], [open('SO-1', '2026-06-01', 1)]).open).toMatchObject({ endsOn: '2026-06-01' })
  })

  it('counts what is open as the check does: reservations, days of one order, and exports before covered ones', () => {
    const { exporter: _exporter, ...unnamed } = inquiry
    const open = (asOf: string, quantityKg: number, of: Partial<PlannedShipment>): PlannedShipment => ({
      ...of,
      inquiry: { ...unnamed, asOf, quantityKg },
    })
    const endOf = (...given: Parameters<typeof only>): unknown => only(...given).open?.endsOn
    // Two shipments draw on one reservation, which frees its kilograms once.
    const reserve = (on: string, document: string, quantityKg: number): LedgerEvent =>
      event('reserve', on, { document, line: '1', quantityKg, knownOn: '2026-03-01' })
    const ofOrder = { document: 'SO-1', line: '1' }
    const twice = [open('2026-06-01', 2500, ofOrder), open('2026-06-02', 2500, ofOrder)]
    expect(endOf([issue(generalTerms), reserve('2026-03-01', 'SO-1', 5000)], twice)).toBe('2026-06-02')
    // What is reserved for another order from a later day on is not free either.
    expect(endOf([issue(generalTerms), reserve('2026-08-01', 'SO-9', 2500)], twice)).toBe('2026-06-01')
    // One order on two days is two exports.
    const { exporter: _holder, ...unnamedOxide } = lanthanum
    const batches = issue({ ...ordinaryTerms, batches: 2 })
    const oxide = (asOf: string, document: string, of: PlannedShipment['inquiry'] = lanthanum): PlannedShipment => ({
      document,
      inquiry: { ...of, asOf, quantityKg: 1 },
    })
    const first = oxide('2026-04-20', 'SO-1', unnamedOxide)
    expect(endOf([batches], [first, oxide('2026-05-01', 'SO-1', unnamedOxide)])).toBe('2026-05-01')
    expect(endOf([batches], [first, oxide('2026-05-01', 'SO-2')])).toBe('2026-05-01')
  })

  it('leaves out licences that have ended', () => {
    const events = [issue(generalTerms), event('revoke', '2026-03-01')]
    expect(forecastLedger(events, [], TODAY).licences).toEqual([])
  })
})

describe('its calendar file', () => {
  const forecast: LedgerForecast = forecastLedger([issue(generalTerms)], [planned('SO-1', '2026-10-08', 6000)], TODAY)
  const eventsIn = (ics: string): Record<string, string> =>
    Object.fromEntries(
      new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((component) => {
        const one = new ICAL.Event(component)
        return [one.summary, one.startDate.toString()]
      }),
    )

  it('has the end of each licence, and the days to apply', () => {
    expect(eventsIn(forecastIcs(forecast))).toEqual({
      'Licence L-1 is used up by the planned shipments': '2026-10-08',
      'Apply for the licence after L-1: 55 working days': '2026-07-16',
      'Apply for shipment SO-1: 55 working days': '2026-07-16',
    })
  })
})
