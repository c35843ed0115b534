import { describe, expect, it } from 'vitest'
import { heapGrowth, WORK } from './figures.ts'
import { knownThen, unseenInquiries, type Openness } from './inquiries.ts'

const MOST = 6_000_000

describe('inquiries never seen before', () => {
  it('are distinct, and the same for the same seed', () => {
    const inquiries = unseenInquiries(2_000, 'stated')
    expect(new Set(inquiries.map((inquiry) => JSON.stringify(inquiry))).size).toBe(2_000)
    expect(unseenInquiries(2_000, 'stated')).toEqual(inquiries)
  })

  it.each<[Openness, number]>([
    ['stated', 20_000],
    ['half-open', 5_000],
    ['form-open', 500],
  ])('leave nothing behind: %s, %d of them', (openness, count) => {
    expect(heapGrowth(unseenInquiries(count + 500, openness, 5), WORK.assess())).toBeLessThan(MOST)
  })

  it('leave nothing behind with a day of knowledge in every one', () => {
    expect(heapGrowth(knownThen(unseenInquiries(5_500, 'stated', 6)), WORK.bytes())).toBeLessThan(MOST)
  })
})
