import * as fc from 'fast-check'
import { assess, canonicalJson, InvalidInquiryError, parseInquiry, verdictOf, type Inquiry } from 'ytterby'
import { flips, flipsInSteps, withChanges, type Flips } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'
import { civilDeal, symbols, whole } from '../../../test/civil-deal.ts'
import { runs } from '../../../test/runs.ts'

type Flip = Flips['flips'][number]
type Change = Flips['flips'][number]['changes'][number]

const RUNS = { numRuns: runs(15), seed: 20261124 }

const dyMagnet = { ...civilDeal, product: whole('ndfeb-magnet', 'Nd;Dy') } as const
const fibre = { ...civilDeal, product: whole('optical-fibre', 'Er') } as const

const said = (value: Change['to']): string => {
  if (value === null) return 'left out'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(said).join(';')
  if (typeof value !== 'object') return String(value)
  return said(value['symbol'] ?? null)
}
const sayFlip = ({ changes, verdict }: Flip): string =>
  `${changes.map(({ path, to }) => `${path} ${said(to)}`).join(' + ')} → ${verdict}`

describe('flips', () => {
  it.each<{ good: string; inquiry: Inquiry; verdict: string; told: string[] }>([
    {
      good: 'a magnet with dysprosium is free without it, within a rotor or motor, and was free before announcement 18',
      inquiry: dyMagnet,
      verdict: 'permit-required',
      told: [
        'product.elements Nd → no-permit',
        'product.form motor-rotor → no-permit',
        'product.form motor → no-permit',
        'asOf 2025-04-03 → no-permit',
        'product.form bonded-magnet → unsettled',
      ],
    },
    {
      good: 'the same magnet is prohibited to a listed buyer, and to military users in the two countries of the bans',
      inquiry: dyMagnet,
      verdict: 'permit-required',
      told: [
        'endUser.listed control-list → prohibited',
        'endUser.listed unreliable-entity → prohibited',
        'destination JP + endUse.kind military → prohibited',
      ],
    },
    {
      good: 'a magnet with dysprosium and terbium is free without both',
      inquiry: { ...civilDeal, product: whole('ndfeb-magnet', 'Nd;Tb;Dy') },
      verdict: 'permit-required',
      told: ['product.elements Nd → no-permit'],
    },
    {
      good: 'samarium in a magnet of neodymium, iron and boron need not come out: no entry names it there',
      inquiry: { ...civilDeal, product: whole('ndfeb-magnet', 'Nd;Sm;Tb;Dy') },
      verdict: 'permit-required',
      told: ['product.elements Nd;Sm → no-permit'],
    },
    {
      good: 'a magnet of neodymium alone needs a licence once dysprosium is in it',
      inquiry: { ...civilDeal, product: whole('ndfeb-magnet', 'Nd') },
      verdict: 'no-permit',
      told: ['product.elements Nd;Dy → permit-required', 'endUser.listed unreliable-entity → prohibited'],
    },
    {
      good: 'a list that may miss some: free without terbium and dysprosium once it is complete',
      inquiry: { ...civilDeal, product: { form: 'ndfeb-magnet', elements: symbols('Nd;Tb;Dy') } },
      verdict: 'permit-required',
      told: ['product.elements Nd + product.elementsComplete true → no-permit'],
    },
    {
      good: 'a list that is stated to miss some',
      inquiry: { ...civilDeal, product: { ...whole('ndfeb-magnet', 'Nd;Dy'), elementsComplete: false } },
      verdict: 'permit-required',
      told: ['product.elements Nd + product.elementsComplete true → no-permit'],
    },
    {
      good: 'shares that make up the whole no longer do once one is taken out',
      inquiry: {
        ...civilDeal,
        product: {
          form: 'ndfeb-magnet',
          elements: [
            { symbol: 'Nd', weightPercent: 90 },
            { symbol: 'Dy', weightPercent: 10 },
          ],
        },
      },
      verdict: 'permit-required',
      told: ['product.elements Nd + product.elementsComplete true → no-permit'],
    },
    {
      good: 'a magnet of neodymium that may hold more: free if it holds no more, licensed with dysprosium',
      inquiry: { ...civilDeal, product: { form: 'ndfeb-magnet', elements: symbols('Nd') } },
      verdict: 'depends',
      told: [
        'product.elementsComplete true → no-permit',
        'product.elements Nd;Dy + product.elementsComplete true → permit-required',
      ],
    },
    {
      good: 'the buyer of a magnet is not named: on no list only a licence remains',
      inquiry: { asOf: '2026-03-01', destination: 'DE', endUse: { kind: 'civil' }, product: dyMagnet.product },
      verdict: 'permit-required',
      told: ['endUser.listed none → permit-required', 'endUser.listed control-list → prohibited'],
    },
    {
      good: 'a motor is free; loose magnets, and one that is primary processed, are not',
      inquiry: { ...civilDeal, product: whole('motor', 'Nd;Dy') },
      verdict: 'no-permit',
      told: ['product.form ndfeb-magnet → permit-required', 'product.processing primary → unsettled'],
    },
    {
      good: 'samarium-cobalt magnets to Japan are prohibited for military use or a military user',
      inquiry: {
        ...civilDeal,
        destination: 'JP',
        endUser: { name: 'TDK Corporation', kind: 'civil' },
        product: whole('smco-magnet', 'Sm'),
      },
      verdict: 'permit-required',
      told: [
        'endUse.kind military → prohibited',
        'endUser.kind military → prohibited',
        'product.form motor-rotor → no-permit',
      ],
    },
    {
      good: 'an erbium fibre was free as long as the suspension ran',
      inquiry: { ...fibre, asOf: '2026-11-24' },
      verdict: 'unsettled',
      told: ['asOf 2026-11-10 → no-permit'],
    },
    {
      good: 'an erbium fibre is free until the suspension ends',
      inquiry: fibre,
      verdict: 'no-permit',
      told: ['asOf 2026-11-11 → unsettled'],
    },
    {
      good: 'a magnet to a military user in the United States: elsewhere, or civil in user and use, a licence can be asked for',
      inquiry: {
        ...dyMagnet,
        destination: 'US',
        endUse: { kind: 'military' },
        endUser: { kind: 'military', listed: 'none' },
      },
      verdict: 'prohibited',
      told: [
        'destination DE → permit-required',
        'endUse.kind civil + endUser.kind civil → permit-required',
        'product.elements Nd → no-permit',
      ],
    },
    {
      good: 'the form is open: what each leads to',
      inquiry: { ...civilDeal, product: { elements: symbols('Nd;Dy'), elementsComplete: true } },
      verdict: 'depends',
      told: [
        'product.form phosphor → no-permit',
        'product.form ndfeb-magnet → permit-required',
        'product.form target → unsettled',
      ],
    },
    {
      good: 'the processing of a catalyst is open: calcined it is free',
      inquiry: { ...civilDeal, product: { form: 'catalyst', elements: symbols('Y') } },
      verdict: 'depends',
      told: ['product.processing deep → no-permit', 'product.processing primary → unsettled'],
    },
    {
      good: 'an alloy of dysprosium and iron with cobalt is more than the named set; without iron nothing names it',
      inquiry: { ...civilDeal, product: { form: 'alloy', elements: symbols('Dy'), alloyedWith: ['Fe', 'Co'] } },
      verdict: 'permit-required',
      told: ['product.alloyedWith Co → no-permit'],
    },
    {
      good: 'zirconia with yttria is unsettled; yttria by itself needs a licence',
      inquiry: { ...civilDeal, product: { form: 'oxide-mixture', elements: symbols('Y'), host: 'ZrO2' } },
      verdict: 'unsettled',
      told: ['product.host none → permit-required'],
    },
    {
      good: 'a buyer on the control list: another buyer, or the day before it was listed',
      inquiry: { ...dyMagnet, asOf: '2026-08-01', endUser: { name: 'Rheinmetall AG', country: 'DE', kind: 'civil' } },
      verdict: 'prohibited',
      told: ['endUser.name left out + endUser.listed none → permit-required', 'asOf 2026-07-23 → permit-required'],
    },
    {
      good: 'the day before announcement 18: the next day a licence is needed',
      inquiry: { ...dyMagnet, asOf: '2025-04-03' },
      verdict: 'no-permit',
      told: ['asOf 2025-04-04 → permit-required'],
    },
    {
      good: 'a motor under an asserted magnet code is free if the code was asserted wrongly',
      inquiry: { ...civilDeal, product: { ...whole('motor', 'Nd;Dy'), controlCode: '1C905.a.4' } },
      verdict: 'permit-required',
      told: ['product.controlCode left out → no-permit'],
    },
    {
      good: 'a magnet under its commodity code has another code once it is within a motor',
      inquiry: { ...civilDeal, product: { ...dyMagnet.product, commodityCode: '8505.11' } },
      verdict: 'permit-required',
      told: ['product.elements Nd → no-permit', 'product.form motor + product.commodityCode left out → no-permit'],
    },
  ])('$good', ({ inquiry, verdict, told }) => {
    const found = flips(inquiry, { most: 40 })
    expect(found.verdict).toBe(verdict)
    expect(found.flips.map(sayFlip)).toEqual(expect.arrayContaining(told))
  })

  it('removes only elements that an entry names: dysprosium and terbium, not lanthanum', () => {
    const { flips: found } = flips({ ...civilDeal, product: whole('ndfeb-magnet', 'La;Nd;Tb;Dy') }, { most: 99 })
    const compositions = found.map(sayFlip).filter((text) => /^product\.elements [^+]* → no-permit$/.test(text))
    expect(compositions).toEqual(['product.elements La;Nd → no-permit'])
  })

  it('lists one flip for each verdict before a second for any', () => {
    const few = flips(dyMagnet, { most: 3 }).flips.map(({ verdict }) => verdict)
    expect(few.toSorted()).toEqual(['no-permit', 'prohibited', 'unsettled'])
    expect(flips(dyMagnet, { most: 0 }).flips).toEqual([])
  })

  it('says why, with sources that resolve', () => {
    const { flips: found, citations } = flips(dyMagnet)
    const without = found.find((flip) => sayFlip(flip) === 'product.elements Nd → no-permit')
    expect(without?.because).toEqual([
      { kind: 'reason', id: 'a18:1c905:a.4', before: 'holds', after: 'fails', citations: ['a18-1c905-a-4'] },
    ])
    expect(citations['a18-1c905-a-4']?.instrument).toBe('MOFCOM-GACC-2025-18')
  })

  it('mentions the rule on splitting goods while the decree is in force, and not before', () => {
    expect(flips(dyMagnet).notes.map(({ id, citations }) => [id, citations])).toEqual([
      ['facts-must-hold', ['d792-39']],
    ])
    expect(flips({ ...dyMagnet, asOf: '2024-11-30' }).notes).toEqual([])
    expect(flips({ ...dyMagnet, knownAt: '2024-06-01' }).notes).toEqual([])
  })

  it('skips and counts impossible inquiries: no edition before 2025 has this code', () => {
    const metal = { ...civilDeal, product: { form: 'metal', elements: symbols('Dy') } } as const
    expect(flips(metal).skipped).toBe(0)
    expect(flips({ ...metal, product: { ...metal.product, commodityCode: '2805.3018' } }).skipped).toBeGreaterThan(10)
  })

  it('never changes the origin of the goods', () => {
    const abroad = flips({ ...dyMagnet, asOf: '2026-11-24', exportedFrom: 'KR', origin: 'KR' }, { most: 99 })
    const paths = abroad.flips.flatMap(({ changes }) => changes.map(({ path }) => path))
    expect(paths).not.toContain('origin')
    expect(paths).not.toContain('exportedFrom')
  })

  it('refuses an invalid inquiry with the issues of assess', () => {
    expect(() => flips({ asOf: '2026-02-30' })).toThrow(InvalidInquiryError)
    for (const most of [-1, 1.5, Number.NaN]) expect(() => flips(dyMagnet, { most })).toThrow(RangeError)
  })
})

describe('every flip', () => {
  const every = (check: (inquiry: Inquiry, found: ReturnType<typeof flips>) => void): void =>
    fc.assert(
      fc.property(inquiryArbitrary, (inquiry) => check(inquiry, flips(inquiry))),
      RUNS,
    )

  it('gives the verdict of the changed inquiry, which differs from the given one', () => {
    every((inquiry, { flips: found, citations, tried }) => {
      const before = assess(inquiry)
      expect(tried).toBeLessThanOrEqual(1500)
      for (const { changes, verdict, possible, action, because } of found) {
        const after = assess(withChanges(before.inquiry, changes))
        expect({ verdict, possible, action }).toEqual({
          verdict: after.verdict,
          possible: after.possible,
          action: after.action,
        })
        const settles =
          before.possible.length > 1 && possible.length === 1 && changes.every(({ by }) => by === 'answer')
        expect(verdict !== before.verdict || settles).toBe(true)
        expect(because).not.toEqual([])
        for (const { citations: ids } of because) expect(ids).not.toEqual([])
        for (const { citations: ids } of because) for (const id of ids) expect(citations).toHaveProperty([id])
      }
    })
  })

  it('gives the old value of each change', () => {
    every((inquiry, { flips: found }) => {
      const { inquiry: stated } = assess(inquiry)
      for (const { changes } of found)
        for (const { path, from } of changes) expect(canonicalJson(from)).toBe(canonicalJson(at(stated, path)))
    })
  })

  it('is minimal: no part of it reaches its verdict', () => {
    every((inquiry, { flips: found }) => {
      const before = verdictOf(inquiry)
      for (const flip of found) {
        for (const part of partsOf(flip)) {
          const after = verdictIfPossible(inquiry, part)
          const settled = before.possible.length > 1 && after?.possible.length === 1
          if (after !== null && (flip.verdict !== before.verdict || settled))
            expect([sayFlip(flip), part, after.verdict]).not.toEqual([sayFlip(flip), part, flip.verdict])
        }
      }
    })
  })

  it('is listed once, nearest first, past days last, up to the limit', () => {
    every(({ asOf }, { flips: found }) => {
      const keys = found.map(({ changes }) => canonicalJson(changes.map(({ path, to }) => ({ path, to }))))
      expect(new Set(keys).size).toBe(keys.length)
      const ranks = found.map(({ distance, changes }) => {
        const isPast = changes.some(({ path, to }) => path === 'asOf' && typeof to === 'string' && to < asOf)
        return isPast ? 100 + distance : distance
      })
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      expect(found.length).toBeLessThanOrEqual(12)
    })
  })

  it('is the same each time', () => {
    every((inquiry, found) => {
      expect(canonicalJson(flips(parseInquiry(JSON.parse(canonicalJson(inquiry)))))).toBe(canonicalJson(found))
    })
  })
})

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (place, key) => (typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined),
      value,
    ) ?? null

function verdictIfPossible(inquiry: Inquiry, changes: readonly Change[]): ReturnType<typeof verdictOf> | null {
  try {
    return verdictOf(withChanges(inquiry, changes))
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

/** The parts of a flip: each of its changes, and each member added to or removed from a list. Changes that follow from another do not count. */
function partsOf({ changes, distance }: Flip): Change[][] {
  if (distance < 2) return []
  const separable = changes.some(({ to }) => to === null) ? [] : changes
  const singly = separable.length < 2 ? [] : separable.map((change) => [change])
  const members = changes.flatMap((change) => {
    const { from, to } = change
    const others = changes.filter((other) => other !== change)
    // That the shorter list is complete follows from taking an element out.
    const isAlone = others.every(({ path }) => path === 'product.elementsComplete')
    if (!isAlone || !Array.isArray(from) || !Array.isArray(to)) return []
    const has = (list: unknown[], member: unknown): boolean =>
      list.some((one) => canonicalJson(one) === canonicalJson(member))
    const out = from.filter((member) => !has(to, member)).map((member) => from.filter((one) => one !== member))
    const more = to.filter((member) => !has(from, member)).map((member) => [...from, member])
    return [...out, ...more].map((list) => [{ ...change, to: list }, ...others])
  })
  return [...singly, ...members]
}

describe('the reservations of a flip', () => {
  it.each<{ inquiry: Inquiry; to: string; code: string }>([
    { inquiry: dyMagnet, to: 'motor-rotor', code: 'generally' },
    { inquiry: { ...fibre, asOf: '2026-11-24' }, to: '2026-11-10', code: 'last-day-unclear' },
  ])('$to has the warning $code', ({ inquiry, to, code }) => {
    const found = flips(inquiry)
    const flip = found.flips.find(({ changes }) => changes.some((change) => change.to === to))
    expect(flip?.warnings.map((warning) => warning.code)).toContain(code)
    for (const { citations } of flip?.warnings ?? [])
      for (const id of citations) expect(found.citations).toHaveProperty([id])
  })
})

it('the flips are the same in steps; each step yields the inquiry that it evaluates', () => {
  const steps = flipsInSteps(dyMagnet)
  const told: unknown[] = []
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) told.push(step.value)
  const atOnce = flips(dyMagnet)
  expect(step.value).toEqual(atOnce)
  expect(told).toHaveLength(atOnce.tried + atOnce.flips.length)
})
