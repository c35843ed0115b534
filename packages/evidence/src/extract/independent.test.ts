import { assess, decide, parseInquiry } from 'ytterby'
import { findControl, listInstruments, timeline, reference } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { cases } from '../cases/index.ts'

/** Overwrites everything in a value that can be changed. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const member of Object.values(value)) spoil(member)
  if (Object.isFrozen(value)) return
  if (Array.isArray(value)) value.push('spoilt')
  else for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt')
}

function again(answer: () => unknown): void {
  const first = answer()
  const text = JSON.stringify(first)
  spoil(first)
  expect(JSON.stringify(answer())).toBe(text)
}

describe('changing an answer never changes the next', () => {
  const inquiries = cases
    .filter(({ expect: { error } }, at) => error === undefined && at % 6 === 0)
    .map(({ inquiry }) => parseInquiry(structuredClone(inquiry)))

  it('assess', () => {
    for (const inquiry of inquiries) again(() => assess(inquiry))
  })

  it('decide', () => {
    for (const inquiry of inquiries) again(() => decide(inquiry))
  })

  it('timeline', () => {
    for (const inquiry of inquiries.slice(0, 10)) again(() => timeline(inquiry))
  }, 20_000)

  it('look-ups and reference data', () => {
    again(() => listInstruments({ asOf: '2026-01-01' }))
    again(() => findControl('1C905', { asOf: '2026-01-01' }))
    again(() => reference('history'))
  })
})
