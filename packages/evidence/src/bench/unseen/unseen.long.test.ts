import { env } from 'node:process'
import { describe, expect, it } from 'vitest'
import { heapGrowth, WORK } from './figures.ts'
import { knownThen, unseenInquiries, type Openness } from './inquiries.ts'

const MOST = 6_000_000
/** A fifth in the gate, all of them by `npm run prove tests`. */
const PART = env['EVERY_CASE'] === undefined ? 0.1 : 1

describe('inquiries never seen before', () => {
  it('are distinct, and the same seed gives the same inquiries', () => {
    const inquiries = unseenInquiries(2_000, 'stated')
    expect(new Set(inquiries.map((inquiry) => JSON.stringify(inquiry))).size).toBe(2_000)
    expect(unseenInquiries(2_000, 'stated')).toEqual(inquiries)
  })

  it.each<[Openness, number]>([
    ['stated', 20_000 * PART],
    ['half-open', 5_000 * PART],
    ['form-open', 500 * PART],
  ])('do not make the heap grow: %s, %d of them', (openness, count) => {
    expect(heapGrowth(unseenInquiries(count + 500, openness, 5), WORK.assess())).toBeLessThan(MOST)
  })

  it('do not make the heap grow if each has another knownAt', () => {
    expect(heapGrowth(knownThen(unseenInquiries(500 + 5_000 * PART, 'stated', 6)), WORK.bytes())).toBeLessThan(MOST)
  })
})
