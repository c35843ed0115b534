import * as fc from 'fast-check'
import { assess, canonicalJson, parseInquiry, type Inquiry, type Product } from 'ytterby'
import {
  assessKit,
  assessKitInSteps,
  InvalidKitError,
  KitSchema,
  parseKit,
  type Kit,
  type KitAssessment,
} from 'ytterby/planning'
import { POSSIBLE_VERDICTS, type PossibleVerdict } from 'ytterby/schema'
import { describe, expect, it } from 'vitest'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'

const RUNS = { numRuns: 200, seed: 20261124 }

type Part = Kit['parts'][number]
const magnet: Product = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }
const plainMagnet: Product = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }] }
const motor: Product = { ...magnet, form: 'motor' }
const rotor: Product = { ...magnet, form: 'motor-rotor' }
const bonded: Product = { ...magnet, form: 'bonded-magnet' }
const civil = {
  asOf: '2026-03-01',
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { kind: 'civil', listed: 'none' },
} as const

describe('assessKit', () => {
  it.each<{
    kit: string
    deal?: Partial<Inquiry>
    parts: Part[]
    verdict: string
    possible: string[]
    deciding: string[]
  }>([
    {
      kit: 'a motor with its rotor and loose magnets is as controlled as the loose magnets',
      parts: [
        { id: 'motor', product: motor },
        { id: 'rotor', product: rotor },
        { id: 'magnets', product: magnet },
      ],
      verdict: 'permit-required',
      possible: ['permit-required'],
      deciding: ['magnets'],
    },
    {
      kit: 'a motor and a spare rotor are free',
      parts: [
        { id: 'motor', product: motor },
        { id: 'rotor', product: rotor },
      ],
      verdict: 'no-permit',
      possible: ['no-permit'],
      deciding: ['motor', 'rotor'],
    },
    {
      kit: 'parts without an id are numbered from 1',
      parts: [{ product: motor }, { product: magnet }],
      verdict: 'permit-required',
      possible: ['permit-required'],
      deciding: ['2'],
    },
    {
      kit: 'a bonded magnet leaves the whole unsettled',
      parts: [
        { id: 'motor', product: motor },
        { id: 'bonded', product: bonded },
      ],
      verdict: 'unsettled',
      possible: ['unsettled'],
      deciding: ['bonded'],
    },
    {
      kit: 'beside a magnet that needs a licence the doubt does not matter',
      parts: [
        { id: 'magnet', product: magnet },
        { id: 'bonded', product: bonded },
      ],
      verdict: 'permit-required',
      possible: ['permit-required'],
      deciding: ['magnet'],
    },
    {
      kit: 'to a military user in the United States the magnet prohibits the whole',
      deal: { destination: 'US', endUser: { kind: 'military', listed: 'none' } },
      parts: [
        { id: 'motor', product: motor },
        { id: 'magnet', product: magnet },
      ],
      verdict: 'prohibited',
      possible: ['prohibited'],
      deciding: ['magnet'],
    },
    {
      kit: 'to such a user a bonded magnet beside a licensed oxide is a gap: a licence at least, possibly prohibited',
      deal: { destination: 'US', endUser: { kind: 'military', listed: 'none' } },
      parts: [
        { id: 'oxide', product: { form: 'separated-oxide', elements: [{ symbol: 'Nd' }] } },
        { id: 'bonded', product: bonded },
      ],
      verdict: 'permit-required',
      possible: ['prohibited', 'permit-required'],
      deciding: ['oxide'],
    },
    {
      kit: 'an unnamed buyer is one open fact of the deal',
      deal: { endUser: { kind: 'civil' } },
      parts: [
        { id: 'magnet', product: magnet },
        { id: 'motor', product: motor },
      ],
      verdict: 'permit-required',
      possible: ['prohibited', 'permit-required'],
      deciding: ['magnet'],
    },
    {
      kit: 'a part of which nothing is known can be anything',
      parts: [{ id: 'motor', product: motor }, { id: 'box' }],
      verdict: 'depends',
      possible: ['prohibited', 'permit-required', 'unsettled', 'no-permit'],
      deciding: ['box'],
    },
    {
      kit: 'an open composition beside a licensed part decides nothing more',
      parts: [
        { id: 'magnet', product: magnet },
        { id: 'other', product: { form: 'ndfeb-magnet' } },
      ],
      verdict: 'permit-required',
      possible: ['permit-required'],
      deciding: ['magnet'],
    },
    {
      kit: 'abroad under announcement 61 a part of foreign origin is judged by its own content',
      deal: { asOf: '2026-11-24', exportedFrom: 'KR', origin: 'KR' },
      parts: [
        { id: 'steel', origin: 'KR', chineseContent: { valuePercent: 0, technology: false }, product: plainMagnet },
        { id: 'magnet', origin: 'KR', chineseContent: { valuePercent: 5, technology: false }, product: magnet },
      ],
      verdict: 'unsettled',
      possible: ['unsettled'],
      deciding: ['magnet'],
    },
  ])('$kit', ({ deal = {}, parts, verdict, possible, deciding }) => {
    const answer = assessKit({ ...civil, ...deal, parts })
    expect({ verdict: answer.verdict, possible: answer.possible, deciding: answer.deciding }).toEqual({
      verdict,
      possible,
      deciding,
    })
    expect(answer.refused).toBe(0)
  })

  it('answers each part as assess does', () => {
    const answer = assessKit({ ...civil, parts: [{ product: motor, quantityKg: 3 }, { product: magnet }] })
    expect(answer.parts).toEqual([
      { index: 0, id: '1', assessment: assess({ ...civil, product: motor, quantityKg: 3 }) },
      { index: 1, id: '2', assessment: assess({ ...civil, product: magnet }) },
    ])
  })

  it('cites what the answers to its parts cite, sorted, and nothing where no part could be read', () => {
    const answer = assessKit({ ...civil, parts: [{ product: motor }, { product: magnet }] })
    const cited = answer.parts.flatMap((part) => ('error' in part ? [] : Object.entries(part.assessment.citations)))
    expect(answer.citations).toEqual(Object.fromEntries(cited))
    expect(Object.keys(answer.citations)).toEqual([...new Set(cited.map(([id]) => id))].sort())
    expect(answer.citations).toHaveProperty('d792-14')
    expect(assessKit(parseKit({ ...civil, parts: [{ product: 1 }] })).citations).toEqual({})
  })

  it('names a refused part by its id where it states one, and its place by the pointer', () => {
    const kit = {
      ...civil,
      parts: [
        { id: 'stator', product: { form: 'motr' } },
        { id: 'rotor', product: motor, colour: 'red' },
        { id: 'rotor', product: { form: 'motr' } },
        { id: 7, product: motor },
        'magnets',
      ],
    }
    const { parts, deciding, refused } = assessKit(parseKit(kit))
    expect(refused).toBe(5)
    expect(deciding).toEqual(['stator', 'rotor', '3', '4', '5'])
    expect(
      parts.map((part) => [
        part.id,
        ...('error' in part ? part.error.issues.map(({ code, pointer }) => `${code} at ${pointer}`) : []),
      ]),
    ).toEqual([
      ['stator', 'unknown-value at /parts/0/product/form'],
      ['rotor', 'unknown-key at /parts/1/colour'],
      ['3', 'duplicate-id at /parts/2/id', 'unknown-value at /parts/2/product/form'],
      ['4', 'invalid-type at /parts/3/id'],
      ['5', 'invalid-type at /parts/4'],
    ])
  })

  it.each<{ fault: string; part: unknown; pointer: string; code: string }>([
    {
      fault: 'an unknown form',
      part: { product: { form: 'motr' } },
      pointer: '/parts/1/product/form',
      code: 'unknown-value',
    },
    {
      fault: 'an unknown key',
      part: { product: motor, colour: 'red' },
      pointer: '/parts/1/colour',
      code: 'unknown-key',
    },
    {
      fault: 'a fact of the deal',
      part: { product: motor, destination: 'US' },
      pointer: '/parts/1/destination',
      code: 'unknown-key',
    },
    {
      fault: 'a sum over 100',
      part: {
        product: {
          elements: [
            { symbol: 'Dy', weightPercent: 60 },
            { symbol: 'Nd', weightPercent: 50 },
          ],
        },
      },
      pointer: '/parts/1/product/elements',
      code: 'sum-over-100',
    },
    {
      fault: 'an id that another part has',
      part: { id: 'first', product: motor },
      pointer: '/parts/1/id',
      code: 'duplicate-id',
    },
    { fault: 'no object', part: 7, pointer: '/parts/1', code: 'invalid-type' },
  ])('reports $fault at its place, answers the rest and holds the whole', ({ part, pointer, code }) => {
    const answer = assessKit(parseKit({ ...civil, parts: [{ id: 'first', product: motor }, part] }))
    expect(answer).toMatchObject({ refused: 1, verdict: 'unsettled', action: 'hold', deciding: ['2'] })
    expect(answer.parts[0]).toMatchObject({ id: 'first', assessment: { verdict: 'no-permit' } })
    expect(answer.parts[1]).toMatchObject({ index: 1, error: { code: 'invalid-part', issues: [{ pointer, code }] } })
  })

  it('stops where a good part is prohibited, whatever a bad part is', () => {
    const deal = { ...civil, destination: 'US', endUser: { kind: 'military', listed: 'none' } }
    const answer = assessKit(parseKit({ ...deal, parts: [{ product: magnet }, { product: 1 }] }))
    expect(answer).toMatchObject({ verdict: 'prohibited', action: 'stop', possible: ['prohibited'] })
  })

  it.each<{ fault: string; kit: unknown; pointer: string }>([
    { fault: 'no parts', kit: { ...civil, parts: [] }, pointer: '/parts' },
    {
      fault: 'more than 200 parts',
      kit: { ...civil, parts: Array.from({ length: 201 }, () => ({})) },
      pointer: '/parts',
    },
    { fault: 'no day', kit: { parts: [{}] }, pointer: '/asOf' },
    { fault: 'a day before the law', kit: { asOf: '2001-01-01', parts: [{}] }, pointer: '/asOf' },
    { fault: 'China as destination', kit: { ...civil, destination: 'CN', parts: [{}] }, pointer: '/destination' },
    { fault: 'a product of the deal', kit: { ...civil, product: motor, parts: [{}] }, pointer: '/product' },
    { fault: 'no object', kit: 'motor', pointer: '' },
  ])('refuses as a whole: $fault', ({ kit, pointer }) => {
    expect(() => parseKit(kit)).toThrow(InvalidKitError)
    try {
      parseKit(kit)
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-kit', pointer })
    }
  })

  it('takes 200 parts', () => {
    const parts = Array.from({ length: 200 }, () => ({ product: magnet }))
    expect(assessKit({ ...civil, parts }).parts).toHaveLength(200)
    expect(KitSchema.safeParse({ ...civil, parts }).success).toBe(true)
  })
})

describe('the whole of a kit', () => {
  /** Parts of some inquiries under the deal of the first. */
  const kitArbitrary = fc
    .array(inquiryArbitrary, { minLength: 1, maxLength: 3 })
    .map((inquiries): Kit | null => {
      const [first] = inquiries
      if (first === undefined) return null
      const { product: _, quantityKg: __, ...deal } = first
      return { ...deal, parts: inquiries.map(({ product }) => (product === undefined ? {} : { product })) }
    })
    .filter((kit) => kit !== null && assessKit(kit).refused === 0)

  const every = (check: (kit: Kit, answer: KitAssessment) => void): void =>
    fc.assert(
      fc.property(kitArbitrary, (kit) => {
        if (kit !== null) check(kit, assessKit(kit))
      }),
      RUNS,
    )

  it('is the part where there is one', () => {
    every((kit) => {
      for (const part of kit.parts) {
        const answer = assessKit({ ...kit, parts: [part] })
        const [only] = answer.parts
        expect(only !== undefined && 'assessment' in only && only.assessment).toMatchObject({
          verdict: answer.verdict,
          possible: answer.possible,
          action: answer.action,
        })
      }
    })
  })

  it('holds every verdict that random completions of all parts under one completion of the deal lead to', () => {
    fc.assert(
      fc.property(kitArbitrary, fc.infiniteStream(fc.nat(1000)), (kit, chance) => {
        if (kit === null) return
        const { possible } = assessKit(kit)
        const before = possibleOf(assessKit(kit))
        const pick = <T>(list: readonly T[]): T | undefined => list[(chance.next().value ?? 0) % list.length]
        const after = assessKit(completed(kit, pick))
        // Stating a fact against a presumption is no completion: then a part itself can become more.
        if (after.refused > 0 || !possibleOf(after).every((set, at) => isWithin(set, before[at] ?? []))) return
        for (const verdict of strictestOfAll(possibleOf(after))) expect(possible).toContain(verdict)
        expect(isWithin(after.possible, possible)).toBe(true)
      }),
      { ...RUNS, numRuns: 500 },
    )
  })

  it('never grows when a fact of one part is stated', () => {
    fc.assert(
      fc.property(kitArbitrary, inquiryArbitrary, (kit, other) => {
        if (kit === null) return
        const [first, ...rest] = kit.parts
        const stated: Kit = { ...kit, parts: [{ ...first, product: { ...other.product, ...first?.product } }, ...rest] }
        const [before, after] = [assessKit(kit), assessKit(stated)]
        const [own = [], grown = []] = [possibleOf(before)[0], possibleOf(after)[0]]
        if (after.refused > 0 || !isWithin(grown, own)) return
        expect(isWithin(after.possible, before.possible)).toBe(true)
      }),
      RUNS,
    )
  })

  it('is never free and never asked about while a part is refused', () => {
    every((kit) => {
      const answer = assessKit({ ...kit, parts: [...kit.parts, { nonsense: true }] })
      expect(['hold', 'stop']).toContain(answer.action)
      expect(answer.possible).not.toContain('no-permit')
    })
  })

  it('is never laxer, nor laxer in anything that is possible, for another part', () => {
    every((kit, answer) => {
      const rank = (verdict: PossibleVerdict): number => POSSIBLE_VERDICTS.indexOf(verdict)
      const laxest = (verdicts: readonly PossibleVerdict[]): number => Math.max(...verdicts.map(rank))
      for (const part of kit.parts) {
        const alone = assessKit({ ...kit, parts: [part] })
        expect(laxest(answer.possible)).toBeLessThanOrEqual(laxest(alone.possible))
      }
    })
  })

  it('is no other for the same parts once more, where no gap of the law is met', () => {
    every((kit, answer) => {
      const twice = assessKit({ ...kit, parts: [...kit.parts, ...kit.parts] })
      expect(isWithin(answer.possible, twice.possible)).toBe(true)
      const gaps = answer.parts.some((part) => 'assessment' in part && part.assessment.gaps.length > 0)
      if (!gaps) expect(twice.possible).toEqual(answer.possible)
    })
  })

  it('is the same in any order of the parts, and each time', () => {
    every((kit, answer) => {
      const turned = assessKit({ ...kit, parts: kit.parts.toReversed() })
      expect(turned.possible).toEqual(answer.possible)
      expect(canonicalJson(assessKit(kit))).toBe(canonicalJson(answer))
    })
  })
})

const possibleOf = ({ parts }: KitAssessment): PossibleVerdict[][] =>
  parts.map((part) => ('assessment' in part ? part.assessment.possible : []))
const isWithin = (some: readonly PossibleVerdict[], all: readonly PossibleVerdict[]): boolean =>
  some.every((verdict) => all.includes(verdict))

/** Every verdict that is the strictest of one of each part, tried out. */
function strictestOfAll(sets: readonly PossibleVerdict[][]): PossibleVerdict[] {
  const rank = (verdict: PossibleVerdict): number => POSSIBLE_VERDICTS.indexOf(verdict)
  return sets.reduce<PossibleVerdict[]>(
    (before, set) =>
      before.length === 0 ? set : [...new Set(before.flatMap((a) => set.map((b) => (rank(a) <= rank(b) ? a : b))))],
    [],
  )
}

/** A kit with open facts of the deal and of the goods stated at random. */
function completed(kit: Kit, pick: <T>(list: readonly T[]) => T | undefined): Kit {
  const { asOf, parts, ...deal } = kit
  const draft = {
    asOf,
    destination: pick(['DE', 'US', 'JP']),
    ...deal,
    endUse: { kind: pick(['civil', 'military']), ...deal.endUse },
    endUser: {
      kind: pick(['civil', 'military']),
      listed: pick(['control-list', 'watch-list', 'unreliable-entity', 'none']),
      ...deal.endUser,
    },
    parts: parts.map(({ product, ...part }) => ({
      ...part,
      product: {
        form: pick(['ndfeb-magnet', 'alloy', 'target', 'motor', 'ceramic', 'catalyst', 'separated-oxide', 'metal']),
        elements: pick([
          [{ symbol: 'Nd' }],
          [{ symbol: 'Nd' }, { symbol: 'Dy' }],
          [{ symbol: 'Sm' }],
          [{ symbol: 'Er' }],
        ]),
        alloyedWith: pick([[], ['Fe'], ['Co'], ['Ti']]),
        processing: pick(['deep', 'primary']),
        technology: pick(['magnet-preparation', 'other']),
        ...product,
        ...(product?.elementsComplete === false ? { elementsComplete: true } : {}),
      },
    })),
  }
  return KitSchema.parse(JSON.parse(JSON.stringify(draft)))
}

it('reads a kit from outside as it is stated', () => {
  const kit = { ...civil, parts: [{ product: magnet }] }
  expect(parseKit(kit)).toEqual(kit)
  expect(assessKit(parseKit(kit)).deal).toEqual(parseInquiry(civil))
})

it('in steps the answer is the same; each step tells the part that it assesses', () => {
  const kit: Kit = { ...civil, parts: [{ product: motor }, { product: { elements: [] } }, { product: magnet }] }
  const steps = assessKitInSteps(kit)
  const told: unknown[] = []
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) told.push(step.value.product)
  expect(step.value).toEqual(assessKit(kit))
  expect(told).toEqual([motor, { elements: [] }, magnet])
})
