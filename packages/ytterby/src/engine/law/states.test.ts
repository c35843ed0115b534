import { describe, expect, it } from 'vitest'
import { listInstruments } from 'ytterby/law'

/** State of a limb on a day, by what was known on `knownAt`. Whatever notices come later change nothing of it. */
function stateOf(limb: string, asOf: string, knownAt = '2026-11-24'): string | undefined {
  return listInstruments({ asOf, knownAt })
    .flatMap((instrument) => instrument.limbs)
    .find((one) => one.id === limb)?.state
}

describe('the state of a control follows from the effects, on each side of each day', () => {
  it.each([
    ['a18', '2025-04-03', 'not-yet-in-force'],
    ['a18', '2025-04-04', 'in-force'],
    ['a18', '2026-11-24', 'in-force'],
    ['a57', '2025-11-06', 'not-yet-in-force'],
    ['a57', '2025-11-07', 'suspended'],
    ['a57', '2025-11-08', 'suspended'],
    ['a57', '2026-11-10', 'suspended'],
    ['a57', '2026-11-11', 'unsettled'],
    ['a57', '2027-06-01', 'unsettled'],
    ['a61-1-3', '2025-10-08', 'not-yet-in-force'],
    ['a61-1-3', '2025-10-09', 'in-force'],
    ['a61-1-3', '2025-11-06', 'in-force'],
    ['a61-1-3', '2025-11-07', 'suspended'],
    ['a61-1-1', '2025-11-06', 'not-yet-in-force'],
    ['a61-1-1', '2025-12-01', 'suspended'],
    ['a61-1-1', '2026-11-11', 'unsettled'],
    ['a62', '2025-10-09', 'in-force'],
    ['a62', '2025-11-07', 'suspended'],
    ['a46-1', '2024-12-02', 'not-yet-in-force'],
    ['a46-1', '2026-11-24', 'in-force'],
    ['a46-2', '2025-11-08', 'in-force'],
    ['a46-2', '2026-11-27', 'suspended'],
    ['a46-2', '2026-11-28', 'unsettled'],
    ['a2026-1', '2026-01-05', 'not-yet-in-force'],
    ['a2026-1', '2026-01-06', 'in-force'],
    ['m2025-21', '2025-05-13', 'in-force'],
    ['m2025-21', '2025-05-14', 'suspended'],
    ['m2025-21', '2025-08-12', 'suspended'],
    ['m2025-21', '2026-11-10', 'suspended'],
    ['m2025-21', '2026-11-11', 'unsettled'],
    ['m2025-13', '2025-11-09', 'in-force'],
    ['m2025-13', '2025-11-10', 'revoked'],
    ['m2025-22', '2025-05-14', 'suspended'],
    ['m2025-22', '2025-08-12', 'revoked'],
    ['uel2025-8', '2025-05-14', 'suspended'],
    ['uel2025-8', '2025-08-12', 'revoked'],
    ['export-quota', '2014-12-31', 'in-force'],
    ['export-quota', '2015-01-01', 'revoked'],
    ['export-licence', '2014-12-31', 'not-yet-in-force'],
    ['export-licence', '2015-01-01', 'in-force'],
    ['tech2023', '2023-12-20', 'not-yet-in-force'],
    ['tech2023', '2023-12-21', 'in-force'],
  ])('%s on %s: %s', (limb, asOf, state) => {
    expect(stateOf(limb, asOf)).toBe(state)
  })

  it.each([
    ['a57', '2026-03-01', '2025-10-08', undefined],
    ['a57', '2026-03-01', '2025-10-09', 'in-force'],
    ['a57', '2026-03-01', '2025-11-06', 'in-force'],
    ['a57', '2026-03-01', '2025-11-07', 'suspended'],
    // As known in June, the first ninety days were to end on 2025-08-12, and no text said what follows.
    ['m2025-21', '2025-08-11', '2025-06-01', 'suspended'],
    ['m2025-21', '2025-08-12', '2025-06-01', 'unsettled'],
    ['m2025-21', '2025-08-12', '2025-08-12', 'suspended'],
    // The end of a regime is known only once the instrument that ends it was published.
    ['export-quota', '2015-03-01', '2014-12-30', 'in-force'],
    ['export-quota', '2015-03-01', '2014-12-31', 'revoked'],
    ['tech2008', '2024-01-01', '2023-12-20', 'in-force'],
    ['tech2008', '2024-01-01', '2023-12-21', 'revoked'],
    ['uel2025-6', '2025-12-01', '2025-11-04', 'in-force'],
    ['uel2025-6', '2025-12-01', '2025-11-05', 'revoked'],
  ])('%s on %s as known on %s: %s', (limb, asOf, knownAt, state) => {
    expect(stateOf(limb, asOf, knownAt)).toBe(state)
  })

  it('says that a limb that never began was never in force', () => {
    const limbs = listInstruments({ asOf: '2026-11-24' }).flatMap((instrument) => instrument.limbs)
    const ran = new Map(limbs.map((limb) => [limb.id, limb.everInForce]))
    expect([ran.get('a57'), ran.get('a56'), ran.get('a61-1-1'), ran.get('a61-1-2')]).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect([ran.get('a61-1-3'), ran.get('a62'), ran.get('a18')]).toEqual([true, true, true])
  })
})
