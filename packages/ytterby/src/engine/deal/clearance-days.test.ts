import { assess, type Clearance, type Inquiry } from 'ytterby'
import { inquiryComparer, timeline } from 'ytterby/law'
import { describe, expect, it } from 'vitest'

const cleared: Clearance[] = [
  {
    listed: 'Rheinmetall AG',
    notice: 'MOFCOM-2026-30',
    met: 'Rheinmetall AG',
    on: '2026-09-07',
    until: '2026-10-12',
    why: 'A baker of Kassel.',
  },
]
const inquiry = (party: Partial<Inquiry>): Inquiry => ({
  asOf: '2026-11-24',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil', field: 'none' },
  ...party,
})
const BAKER = { name: 'Rheinmetal AG', cleared }
const OPEN = ['prohibited', 'permit-required']
const CLEARED = ['permit-required']

describe.each([
  ['the end user', inquiry({ endUser: { ...BAKER, kind: 'civil' } })],
  ['the importer', inquiry({ endUser: { name: 'Ada KG', kind: 'civil' }, importer: BAKER })],
  ['a consignee', inquiry({ endUser: { name: 'Ada KG', kind: 'civil' }, consignees: [BAKER] })],
])('a clearance of %s applies on its days', (_, asked) => {
  it.each([
    ['2026-09-06', OPEN],
    ['2026-09-07', CLEARED],
    ['2026-10-11', CLEARED],
    ['2026-10-12', OPEN],
  ])('%s', (asOf, possible) => {
    expect(assess({ ...asked, asOf }).possible).toEqual(possible)
  })

  it('changes the timeline', () => {
    const turns = timeline(asked).inLaw.filter(({ from }) => from >= '2026-09-07' && from <= '2026-10-12')
    expect(turns.map(({ from, possible }) => [from, possible])).toEqual([
      ['2026-09-07', CLEARED],
      ['2026-10-12', OPEN],
    ])
  })

  it('changes nothing before the first day of the range', () => {
    const [first] = cleared
    if (first === undefined) throw new Error('No clearance')
    const early = JSON.parse(JSON.stringify(asked).replaceAll(first.on, '2001-05-01'))
    expect(timeline(early).inLaw[0]?.from).toBe('2003-01-01')
  })

  it('its first day is the first day of the change', () => {
    const compared = inquiryComparer({ from: { asOf: '2026-10-01' }, to: { asOf: '2026-10-20' } })
    expect(compared(asked)).toMatchObject({ to: { possible: OPEN }, firstDay: '2026-10-12' })
  })
})
