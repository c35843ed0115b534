import { exposure, type Exposure, type ExposureLine } from 'ytterby/planning'
import { reference } from 'ytterby/law'
import { describe, expect, it, test } from 'vitest'
import { part, PARTS } from '../../test/parts-list.ts'

const ON = { asOf: '2026-03-01' } as const
const MAGNET = part('m', 'ndfeb-magnet', ['Nd', 'Dy'], 'DE', 100, 1000)
const POWDER = part('p', 'polishing-powder', ['Ce', 'La'], 'DE', 50, 100)
const said = (report: Exposure, id: string) => report.framework.find((statement) => statement.id === id)

/** The same line with another origin and place of export. */
const from = (line: ExposureLine, origin?: string, exportedFrom?: string): ExposureLine => ({
  ...line,
  inquiry: {
    ...line.inquiry,
    ...(origin === undefined ? {} : { origin }),
    ...(exportedFrom === undefined ? {} : { exportedFrom }),
  },
})

describe('statements from the framework', () => {
  it('are quoted from the reference data with their source, never as law', () => {
    const report = exposure(PARTS, ON)
    const { records } = reference('supply-chain')
    for (const { id, layer, text, figures, attributedTo, sources } of report.framework) {
      expect({ text, figures, attributedTo }).toEqual(
        pick(
          records.find((record) => record.id === id),
          ['text', 'figures', 'attributedTo'],
        ),
      )
      expect(layer).toBe('framework')
      expect(sources.length).toBeGreaterThan(0)
      for (const source of sources) expect(Object.keys(report.sources)).toContain(source)
    }
  })

  it('apply the premium to the value of lines that need or may need a permit', () => {
    const premium = said(exposure([MAGNET, POWDER], ON), 'premium')
    expect(premium?.concerns).toMatchObject({ lines: 1, value: [{ currency: 'EUR', amount: 1000 }] })
    expect(premium?.comesTo).toEqual({ quantityKg: null, value: [{ currency: 'EUR', min: 150, max: 200 }] })
  })

  it('apply no premium to lines that do not come from China', () => {
    expect(said(exposure([from(MAGNET, 'JP', 'JP'), POWDER], ON), 'premium')).toBeUndefined()
  })

  it('calculate a stock only if the quantities are stated to be annual', () => {
    expect(said(exposure([MAGNET], { ...ON, period: 'year' }), 'stockpile')?.comesTo).toEqual({
      quantityKg: { min: 50, max: 100 },
      value: [{ currency: 'EUR', min: 500, max: 1000 }],
    })
    const unstated = exposure([MAGNET], ON)
    expect(said(unstated, 'stockpile')?.comesTo).toBeNull()
    expect(unstated.gaps.map(({ code }) => code)).toContain('period-not-stated')
  })

  it('name substitutes for magnets only if the list has magnets', () => {
    expect(said(exposure([MAGNET, POWDER], ON), 'substitutes')?.concerns?.lines).toBe(1)
    expect(said(exposure([POWDER], ON), 'substitutes')).toBeUndefined()
  })

  it('name deposits of heavy rare earths only if the list has heavy rare earths', () => {
    expect(said(exposure([MAGNET, POWDER], ON), 'greenland')?.concerns?.lines).toBe(1)
    expect(said(exposure([POWDER], ON), 'greenland')).toBeUndefined()
  })

  test.each(['adaptations', 'exposed-industries', 'malaysia', 'recycling-share', 'recycling-recovery'])(
    'say that the source does not name the goods that %s is about',
    (id) => {
      expect(said(exposure([POWDER], ON), id)).toMatchObject({ concerns: null, comesTo: null })
    },
  )

  it('are left out if no line was answered', () => {
    const report = exposure([{ inquiry: { product: { form: 'none-such' } } }], ON)
    expect({ framework: report.framework, eu: report.eu, sources: report.sources }).toEqual({
      framework: [],
      eu: null,
      sources: {},
    })
  })
})

describe('the targets of the Union', () => {
  it('are given with the shares of the lines bound for it', () => {
    const { eu, sources } = exposure(
      [
        MAGNET,
        from(part('fr', 'separated-oxide', ['La'], 'FR', 50, 100), 'EE', 'EE'),
        from(part('jp', 'laser-material', ['Y'], 'NL', 50, 900), 'JP', 'JP'),
        part('us', 'ndfeb-magnet', ['Nd'], 'US', 1000, 10_000),
      ],
      ON,
    )
    expect(eu?.figures).toEqual(reference('supply-chain').records.find(({ id }) => id === 'eu-crma')?.figures)
    expect(eu?.correction?.text).toMatch(/^The printed figures are wrong\./)
    expect(eu?.correction?.figures.map(({ min, max }) => min ?? max)).toEqual([10, 40, 25, 65])
    expect(Object.keys(sources)).toEqual(
      expect.arrayContaining([...(eu?.sources ?? []), ...(eu?.correction?.sources ?? [])]),
    )
    expect(eu?.concerns).toMatchObject({ lines: 3, quantityKg: 200 })
    expect(eu?.fromChina).toMatchObject({ lines: 1, shareOfQuantity: 0.5, value: [{ share: 0.5 }] })
    expect(eu?.domestic).toMatchObject({ lines: 1, shareOfQuantity: 0.25, value: [{ share: 0.05 }] })
    expect(eu?.elsewhere).toMatchObject({ lines: 1, shareOfQuantity: 0.25, value: [{ share: 0.45 }] })
  })

  test.each<[string, string | undefined, string | undefined, 'fromChina' | 'domestic' | 'elsewhere', number]>([
    ['nothing stated', undefined, undefined, 'fromChina', 1],
    ['Chinese origin, exported from Germany', 'CN', 'DE', 'fromChina', 0],
    ['origin in Vietnam, exported from China', 'VN', 'CN', 'fromChina', 0],
    ['origin in Estonia, place of export left out', 'EE', undefined, 'fromChina', 1],
    ['exported from Estonia, origin left out', undefined, 'EE', 'fromChina', 1],
    ['origin and place of export in Estonia', 'EE', 'EE', 'domestic', 0],
    ['origin in Vietnam, exported from Estonia', 'VN', 'EE', 'elsewhere', 0],
    ['origin in Norway', 'NO', 'NO', 'elsewhere', 0],
  ])('%s', (_what, origin, exportedFrom, share, presumed) => {
    const { eu } = exposure([from(MAGNET, origin, exportedFrom)], ON)
    expect(eu?.[share].lines).toBe(1)
    expect(eu?.presumed.lines).toBe(presumed)
  })

  it('are left out if no line is bound for it', () => {
    expect(exposure([part('us', 'ndfeb-magnet', ['Nd'], 'US', 1, 1)], ON).eu).toBeNull()
    expect(exposure([part('gb', 'ndfeb-magnet', ['Nd'], 'GB', 1, 1)], ON).eu).toBeNull()
  })
})

const pick = (record: object | undefined, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => keys.includes(key)))
