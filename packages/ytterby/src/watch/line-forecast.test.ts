import { describe, expect, it } from 'vitest'
import type { WatchEvent } from 'ytterby/planning'
import { foreseeLine } from 'ytterby/apps'
import { LAW_THEN } from '../../test/changed-law.ts'
import { PARTS } from '../../test/parts-list.ts'
import { watchOver, type WatchLine } from '../../test/watch-over.ts'

const LINES = PARTS.map(({ id, inquiry }): WatchLine => ({ id, inquiry }))
const START = '2025-04-01'

const forecast = (line: unknown, asOf = START): readonly WatchEvent[] => {
  const found = foreseeLine(line, { asOf, ruleset: LAW_THEN })
  if ('issues' in found) throw new Error(JSON.stringify(found.issues))
  return found.events
}
const byText = (events: readonly object[]): string[] => events.map((event) => JSON.stringify(event)).toSorted()

describe('what is foreseen of a line', () => {
  it('is everything that a watch tells on its days, and what it tells ahead', () => {
    const events = watchOver(LINES, [{ asOf: START }, { asOf: START, ahead: 3660 }, { asOf: '2035-01-01' }])
    const foreseen = LINES.flatMap((line, at) => forecast({ line: at + 1, ...line }))
    const ahead = events.filter(({ kind }) => kind === 'ahead')
    expect(ahead).not.toEqual([])
    expect(byText(foreseen.filter(({ kind }) => kind === 'ahead'))).toEqual(byText(ahead))
    expect(byText(foreseen.map((event) => ({ ...event, kind: 'day' })))).toEqual(
      byText(events.filter(({ kind }) => kind === 'day')),
    )
  })

  it('is nothing after the last day of the law', () => {
    for (const line of LINES) expect(forecast(line, '2035-01-01')).toEqual([])
  })

  it('is refused for a line that states a day, or is not valid', () => {
    const stated = foreseeLine({ id: 'A', inquiry: { asOf: '2026-11-10' } }, { asOf: START })
    expect(stated).toMatchObject({ id: 'A', issues: [{ pointer: '/inquiry/asOf' }] })
    const wrong = foreseeLine({ inquiry: { destination: 'Atlantis' } }, { asOf: START })
    expect(wrong).toMatchObject({ issues: [{ pointer: '/inquiry/destination' }] })
  })
})
