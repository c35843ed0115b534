import { canonicalJson } from 'ytterby'
import { checkShipments, openLedger } from 'ytterby/ledger'
import { exposure } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { pointerTo } from './pointer.ts'

describe('a pointer', () => {
  it('escapes what separates its parts', () => {
    expect(pointerTo(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0')
  })

  it('to a key with half of a character can be written as canonical JSON, in every answer that lists what it refuses', () => {
    const half = '\ud800'
    expect(canonicalJson(pointerTo(['parts', half]))).toBe('"/parts/\ufffd"')
    const inquiry = { asOf: '2026-03-10', [half]: 1, product: { [half]: 1 } }
    expect(canonicalJson(checkShipments([], [{ [half]: 1, inquiry }, { inquiry }], { asOf: '2026-03-01' }))).toContain(
      '\ufffd',
    )
    expect(canonicalJson(exposure([{ id: 'A', inquiry }, { [half]: 1 }]))).toContain('refused')
    try {
      openLedger([]).record({ [half]: 1 })
    } catch (error) {
      expect(() => canonicalJson(Object(error).issues)).not.toThrow()
    }
  })
})
