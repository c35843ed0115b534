import 'ytterby/zh'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { exposure, exposureInSteps, type Exposure } from 'ytterby/planning'
import { describe, expect, it, test } from 'vitest'
import { part, PARTS } from '../../test/parts-list.ts'
import { LanguageNotHeldError } from '../errors/language-not-held-error.ts'

type GroupingName = keyof Exposure['groupings']

/** By what was known then, whatever notices come later. */
const knownAt = '2026-11-24'
const SPRING = exposure(PARTS, { asOf: '2026-03-01', knownAt })
const WINTER = exposure(PARTS, { asOf: '2026-11-24', knownAt })

/** Lines by key, in the order of the groups. */
const linesBy = (report: Exposure, name: GroupingName): [string, number][] =>
  report.groupings[name].groups.map(({ key, lines }) => [key, lines])

describe('a parts list', () => {
  it('is counted completely, with exact decimal sums', () => {
    expect(SPRING.lines).toEqual({ given: 4, answered: 4, refused: 0 })
    expect(SPRING.asOf).toEqual({ first: '2026-03-01', last: '2026-03-01' })
    expect(SPRING.totals).toEqual({
      lines: 4,
      shareOfLines: 1,
      quantityKg: 160.3,
      shareOfQuantity: 1,
      value: [{ currency: 'EUR', amount: 10_600.3, share: 1 }],
    })
  })

  test.each<[GroupingName, [string, number][]]>([
    [
      'verdict',
      [
        ['permit-required', 2],
        ['no-permit', 2],
      ],
    ],
    [
      'action',
      [
        ['hold', 2],
        ['proceed', 2],
      ],
    ],
    [
      'tier',
      [
        ['4', 1],
        ['3', 1],
        ['2', 2],
      ],
    ],
    [
      'element',
      [
        ['La', 1],
        ['Ce', 1],
        ['Nd', 2],
        ['Dy', 1],
        ['Er', 1],
      ],
    ],
    [
      'destination',
      [
        ['DE', 2],
        ['FR', 1],
        ['US', 1],
      ],
    ],
    [
      'controlCode',
      [
        ['1C905.a.4:in-force:yes', 1],
        ['1C910.a.5:suspended:yes', 1],
      ],
    ],
    [
      'permit',
      [
        ['dual-use-licence:permit-required', 1],
        ['export-licence:permit-required', 1],
      ],
    ],
    ['gap', []],
    ['question', [['endUser.listed', 1]]],
    ['horizon', [['2026-11-11:no-permit:unsettled', 1]]],
  ])('by %s, while announcement 57 is suspended', (name, expected) => {
    expect(linesBy(SPRING, name)).toEqual(expected)
  })

  test.each<[GroupingName, [string, number][]]>([
    [
      'verdict',
      [
        ['permit-required', 2],
        ['unsettled', 1],
        ['no-permit', 1],
      ],
    ],
    [
      'controlCode',
      [
        ['1C905.a.4:in-force:yes', 1],
        ['1C910.a.5:unsettled:yes', 1],
      ],
    ],
    [
      'gap',
      [
        ['MOFCOM-GACC-2025-57:decides', 1],
        ['MOFCOM-2025-61:either-way', 1],
      ],
    ],
    ['question', [['endUser.listed', 2]]],
    ['horizon', []],
  ])('by %s, after the end date of the suspension', (name, expected) => {
    expect(linesBy(WINTER, name)).toEqual(expected)
  })

  it('by warning', () => {
    expect(linesBy(exposure(PARTS, { asOf: '2026-03-01' }), 'warning')).toEqual([
      ['composition-taken-as-complete', 3],
      ['technical-note', 1],
    ])
  })

  it('gives the sums of each group and its share of the list', () => {
    expect(SPRING.groupings.verdict.groups[0]).toEqual({
      key: 'permit-required',
      text: null,
      citations: [],
      lines: 2,
      shareOfLines: 0.5,
      quantityKg: 110.1,
      shareOfQuantity: 0.6868,
      value: [{ currency: 'EUR', amount: 9700.1, share: 0.9151 }],
    })
  })

  it('cites the sources of its groups', () => {
    const [code] = SPRING.groupings.controlCode.groups
    expect(code).toMatchObject({ code: '1C905.a.4', element: 'Dy', state: 'in-force', match: 'yes' })
    expect(code?.citations.map((id) => SPRING.citations[id]?.instrument)).toEqual(['MOFCOM-GACC-2025-18'])
    for (const { groups } of Object.values(SPRING.groupings))
      for (const { citations } of groups)
        for (const id of citations) expect(Object.keys(SPRING.citations)).toContain(id)
  })

  it('marks the groupings in which a line can appear twice', () => {
    const overlapping = Object.entries(SPRING.groupings).flatMap(([name, one]) => (one.overlapping ? [name] : []))
    expect(overlapping).toEqual(['element', 'controlCode', 'permit', 'gap', 'question', 'warning', 'horizon'])
  })

  it('gives the verdict of assess for each line', () => {
    for (const line of PARTS) {
      const alone = exposure([line], { asOf: '2026-11-24' })
      const { verdict } = assess({ ...line.inquiry, asOf: '2026-11-24' })
      expect(linesBy(alone, 'verdict')).toEqual([[verdict, 1]])
    }
  })
})

describe('open facts', () => {
  it('an incomplete list of elements counts with the stated ones and as incomplete', () => {
    const line = {
      inquiry: { product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Pr' }], elementsComplete: false } },
    }
    const report = exposure([line], { asOf: '2026-03-01' })
    expect(linesBy(report, 'element')).toEqual([
      ['Pr', 1],
      ['open', 1],
    ])
    expect(linesBy(report, 'destination')).toEqual([['open', 1]])
    expect(linesBy(report, 'verdict')).toEqual([['depends', 1]])
  })

  it('a list that may miss an element that matters counts with the stated ones and as incomplete', () => {
    const lines = ['ndfeb-magnet', 'motor-rotor', 'metal'].map((form) => ({
      inquiry: { product: { form, elements: [{ symbol: 'Nd' }] }, destination: 'DE', endUse: { kind: 'civil' } },
    }))
    const report = exposure(lines, { asOf: '2026-03-01', knownAt })
    expect(linesBy(report, 'element')).toEqual([
      ['Nd', 3],
      ['open', 1],
    ])
    expect(linesBy(report, 'verdict')).toEqual([
      ['permit-required', 1],
      ['depends', 1],
      ['no-permit', 1],
    ])
    const { groups } = report.groupings.question
    expect(groups.find(({ key }) => key === 'product.elementsComplete')).toMatchObject({
      lines: 1,
      text: 'May it hold terbium or dysprosium as well? If not, say that the list is complete.',
    })
  })

  it('a good without rare earths is counted apart from one whose rare earths are unknown', () => {
    const line = { inquiry: { product: { form: 'ceramic', elements: [] } } }
    expect(linesBy(exposure([line], { asOf: '2026-03-01' }), 'element')).toEqual([['none', 1]])
  })

  it('the fact that most lines lack comes first', () => {
    const open = { inquiry: { product: { form: 'ndfeb-magnet' }, destination: 'US' } }
    const report = exposure([open, ...PARTS], { asOf: '2026-03-01' })
    expect(linesBy(report, 'question').slice(0, 2)).toEqual([
      ['endUser.listed', 2],
      ['endUse.kind', 1],
    ])
  })
})

describe('grade and description', () => {
  const named = (grade: string, description: string) => ({
    inquiry: { product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }], grade, description }, destination: 'DE' },
  })

  it('are read line by line', () => {
    const lines = [named('N35', 'block 4711'), named('N38UH', 'block 4712'), named('N35', 'block 4713')]
    const { groups } = exposure(lines, { asOf: '2026-03-01' }).groupings.warning
    expect(groups.find(({ key }) => key === 'grade-doubt')?.lines).toBe(1)
  })
})

test.each([
  ['block 4711', undefined],
  ['tungsten rod', undefined],
  ['gallium nitride wafer', 'N38UH'],
  ['sintered NdFeB segment for motors', 'N42SH'],
  ['graphite, synthetic', 'M'],
  ['磁钢', '38EH'],
])('description %j and grade %j are read as assess reads them', (description, grade) => {
  const product = {
    form: 'ndfeb-magnet',
    elements: [{ symbol: 'Nd' }],
    description,
    ...(grade === undefined ? {} : { grade }),
  }
  const inquiry = parseInquiry({ asOf: '2026-03-01', product, destination: 'US' })
  const left = ['catch-all', 'framework-law-differ', 'inferred-from-absence', 'sensitive-by-analogy', 'source-doubt']
  const said = new Set(assess(inquiry).warnings.map(({ code }) => code))
  expect(linesBy(exposure([{ inquiry }]), 'warning').map(([code]) => code)).toEqual(
    [...said].filter((code) => !left.includes(code)).sort(),
  )
})

describe('days', () => {
  it('answers each line for its own day, or the day of the options', () => {
    const own = { inquiry: { ...part('x', 'ndfeb-magnet', ['Dy'], 'DE').inquiry, asOf: '2025-04-03' } }
    const report = exposure([own, ...PARTS], { asOf: '2026-03-01', knownAt: '2026-03-01' })
    expect(report.asOf).toEqual({ first: '2025-04-03', last: '2026-03-01' })
    expect(report.gaps.find(({ code }) => code === 'mixed-days')?.text).toContain('2025-04-03')
    expect(linesBy(report, 'verdict')).toEqual([
      ['permit-required', 2],
      ['no-permit', 3],
    ])
  })
})

describe('languages and bytes', () => {
  it('has the same numbers in Chinese', () => {
    const report = exposure(PARTS, { asOf: '2026-03-01', lang: 'zh' })
    expect(report.groupings.controlCode.groups[0]?.text).toContain('镝')
    expect(report.framework[0]?.because).toMatch(/\p{Script=Han}/u)
    expect(linesBy(report, 'verdict')).toEqual(linesBy(SPRING, 'verdict'))
  })

  it('refuses an unknown language', () => {
    // @ts-expect-error a language that the types do not know
    expect(() => exposure(PARTS, { asOf: '2026-03-01', lang: 'fr' })).toThrow(LanguageNotHeldError)
  })

  it('is plain JSON', () => {
    expect(JSON.parse(canonicalJson(SPRING))).toEqual(SPRING)
  })
})

test('the report is the same in steps; each step yields the inquiry that it assesses, or null for a repeated one', () => {
  const lines = [...PARTS, { id: 'broken' }, ...PARTS]
  const options = { asOf: '2026-03-01' }
  const told: (object | null)[] = []
  const steps = exposureInSteps(lines, options)
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) told.push(step.value)
  expect(step.value).toEqual(exposure(lines, options))
  expect(told.map((one) => one !== null)).toEqual(lines.map((_, at) => at < PARTS.length))
  expect(told[0]).toMatchObject({ asOf: '2026-03-01', product: {} })
})

test('many goods are added up in pieces, after the last line', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => ({
    inquiry: { product: { form: 'ore', particleSizeMicron: at + 1 } },
  }))
  const steps = exposureInSteps(lines, { asOf: '2026-03-01' })
  let count = 0
  for (let step = steps.next(); step.done !== true; step = steps.next()) count += 1
  expect(count).toBe(lines.length + 1000 / 200)
})

test('every line is counted once, even with more distinct goods than the cache can hold', () => {
  const [magnet] = PARTS
  // Refused goods occupy the cache like others, and are fast.
  const others = Array.from({ length: 5001 }, (_, at) => ({ inquiry: { asOf: `2026-13-${at}` } }))
  const report = exposure([magnet, magnet, ...others, magnet], { asOf: '2026-03-01' })
  expect(report.lines).toEqual({ given: 5004, answered: 3, refused: 5001 })
  expect(linesBy(report, 'verdict')).toEqual([['permit-required', 3]])
  expect(report.totals.quantityKg).toBe(300.3)
})
