import { findControl, listInstruments } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { lookUps } from './index.ts'
import { lookUpMismatches } from './mismatches.ts'

describe('looking up instruments and controls', () => {
  const instruments = listInstruments({ asOf: '2026-03-01' })

  it.each(lookUps.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const controls = 'control' in one ? findControl(one.control, { asOf: one.on }) : []
    expect(lookUpMismatches(one, { instruments, controls })).toEqual([])
  })
})
