import { LicenceSchema, parseLicence } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { general, ordinary, single } from '../../../test/licences.ts'
import { InvalidLicenceError } from '../../errors/invalid-licence-error.ts'

describe('a licence', () => {
  it.each<{ fault: string; value: unknown; pointer: string; code: string }>([
    { fault: 'an unknown key', value: { ...single, owner: 'x' }, pointer: '/owner', code: 'unknown-key' },
    { fault: 'an unknown form', value: { ...single, form: 'singl' }, pointer: '/form', code: 'unknown-value' },
    { fault: 'no items', value: { ...single, items: [] }, pointer: '/items', code: 'out-of-range' },
    {
      fault: 'a malformed code',
      value: { ...single, items: [{ code: 'magnets' }] },
      pointer: '/items/0/code',
      code: 'invalid-code',
    },
    {
      fault: 'a day that does not exist',
      value: { ...single, validUntil: '2026-02-30' },
      pointer: '/validUntil',
      code: 'invalid-day',
    },
    {
      fault: 'days the wrong way round',
      value: { ...single, validUntil: '2026-01-15' },
      pointer: '/validUntil',
      code: 'out-of-range',
    },
    {
      fault: 'a single licence for two users',
      value: { ...general, form: 'single' },
      pointer: '/endUsers',
      code: 'out-of-range',
    },
    { fault: 'more used than granted', value: { ...single, usedKg: 501 }, pointer: '/usedKg', code: 'out-of-range' },
    {
      fault: 'a name that names nobody',
      value: { ...single, endUsers: [{ name: '--' }] },
      pointer: '/endUsers/0/name',
      code: 'unknown-value',
    },
    {
      fault: 'a single licence for two batches',
      value: { ...single, batches: 2 },
      pointer: '/batches',
      code: 'out-of-range',
    },
    {
      fault: 'an ordinary one for 13 declarations',
      value: { ...ordinary, batches: 13 },
      pointer: '/batches',
      code: 'out-of-range',
    },
    {
      fault: 'an ordinary one with a control code',
      value: { ...ordinary, items: single.items },
      pointer: '/items/0/code',
      code: 'invalid-code',
    },
    {
      fault: 'a dual-use one with a commodity code',
      value: { ...single, items: ordinary.items },
      pointer: '/items/0/code',
      code: 'invalid-code',
    },
    {
      fault: 'a value without its currency',
      value: { ...single, value: 1 },
      pointer: '/currency',
      code: 'out-of-range',
    },
    { fault: 'no object', value: null, pointer: '', code: 'invalid-type' },
  ])('is refused for $fault', ({ value, pointer, code }) => {
    expect(() => parseLicence(value)).toThrow(InvalidLicenceError)
    try {
      parseLicence(value)
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-licence', issues: [{ pointer, code }] })
    }
  })

  it('is accepted as stated', () => {
    expect(parseLicence(single)).toEqual(single)
    expect(LicenceSchema.safeParse(general).success).toBe(true)
  })
})
