import { parseInquiry, timeline, type Segment } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { lifeLines } from '../src/index.ts'

const turns = (segments: readonly Segment[]): string[] => segments.map(({ from, verdict }) => `${from} ${verdict}`)
const wanted = (rows: readonly (readonly [string, string])[]): string[] => rows.map((row) => row.join(' '))

describe('the life line of a good', () => {
  it.each(lifeLines.map((one) => [one.id, one] as const))('%s', (_, { inquiry, why, inLaw, asKnownThen, events }) => {
    const line = timeline(parseInquiry(inquiry))
    if (inLaw !== undefined) expect(turns(line.inLaw), why).toEqual(expect.arrayContaining(wanted(inLaw)))
    if (asKnownThen !== undefined)
      expect(turns(line.asKnownThen), why).toEqual(expect.arrayContaining(wanted(asKnownThen)))
    const instruments = line.events.map(({ instrument }) => instrument)
    expect(instruments, why).toEqual(expect.arrayContaining([...(events ?? [])]))
  })
})
