import { assess, parseInquiry } from 'ytterby'
import { timeline, type Timeline } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { cases, lifeLines } from './index.ts'

type Segment = Timeline['inLaw'][number]

const turns = (segments: readonly Segment[]): string[] => segments.map(({ from, verdict }) => `${from} ${verdict}`)
const wanted = (rows: readonly (readonly [string, string])[]): string[] => rows.map((row) => row.join(' '))

describe('the timeline of a good', () => {
  it.each(lifeLines.map((one) => [one.id, one] as const))('%s', (_, { inquiry, why, inLaw, asKnownThen, events }) => {
    const line = timeline(parseInquiry(inquiry))
    if (inLaw !== undefined) expect(turns(line.inLaw), why).toEqual(expect.arrayContaining(wanted(inLaw)))
    if (asKnownThen !== undefined) expect(turns(line.asKnownThen), why).toEqual(expect.arrayContaining(wanted(asKnownThen)))
    const instruments = line.events.map(({ instrument }) => instrument)
    expect(instruments, why).toEqual(expect.arrayContaining([...(events ?? [])]))
  })
})

describe('coming changes in an answer', () => {
  it('are the changes in the timeline after its day, with the same verdicts', () => {
    const inquiries = cases
      .filter(({ expect: { error } }, at) => error === undefined && at % 12 === 0)
      .map(({ inquiry }) => parseInquiry(structuredClone(inquiry)))
      .filter(({ knownAt }) => knownAt === undefined)
    for (const inquiry of inquiries) {
      const { inLaw } = timeline(inquiry)
      const ahead = inLaw.filter(({ from, possible }, at) => from > inquiry.asOf && possible.join() !== inLaw[at - 1]?.possible.join())
      expect(assess(inquiry).horizon.map(({ on, possible }) => [on, possible])).toEqual(
        // An answer lists at most three.
        ahead.slice(0, 3).map(({ from, possible }) => [from, possible]),
      )
    }
  })
})
