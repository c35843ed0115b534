import * as fc from 'fast-check'
import { canonicalJson } from 'ytterby'
import { assessKit, KitSchema, type Kit, type KitAssessment } from 'ytterby/planning'
import { POSSIBLE_VERDICTS, type PossibleVerdict } from 'ytterby/apps'
import { describe, expect, it } from 'vitest'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'
import { runs } from '../../../test/runs.ts'

const RUNS = { numRuns: runs(40), seed: 20261124 }

describe('the answer for a whole kit', () => {
  /** The goods of some inquiries as parts, under the deal of the first. */
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

  it('equals that of its only part', () => {
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

  it('includes the verdict of every random completion of all parts under one completion of the deal', () => {
    fc.assert(
      fc.property(kitArbitrary, fc.infiniteStream(fc.nat(1000)), (kit, chance) => {
        if (kit === null) return
        const { possible } = assessKit(kit)
        const before = possibleOf(assessKit(kit))
        const pick = <T>(list: readonly T[]): T | undefined => list[(chance.next().value ?? 0) % list.length]
        const after = assessKit(completed(kit, pick))
        // A fact stated against a presumption is no completion: it can add verdicts to a part.
        if (after.refused > 0 || !possibleOf(after).every((set, at) => isWithin(set, before[at] ?? []))) return
        for (const verdict of strictestOfAll(possibleOf(after))) expect(possible).toContain(verdict)
        expect(isWithin(after.possible, possible)).toBe(true)
      }),
      { ...RUNS, numRuns: runs(80) },
    )
  })

  it('has no more possible verdicts after a fact of one part is stated', () => {
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

  it('is never no-permit and never has questions while a part is invalid', () => {
    every((kit) => {
      const answer = assessKit({ ...kit, parts: [...kit.parts, { nonsense: true }] })
      expect(['hold', 'stop']).toContain(answer.action)
      expect(answer.possible).not.toContain('no-permit')
    })
  })

  it('is never laxer with one more part, nor is any possible verdict', () => {
    every((kit, answer) => {
      const rank = (verdict: PossibleVerdict): number => POSSIBLE_VERDICTS.indexOf(verdict)
      const laxest = (verdicts: readonly PossibleVerdict[]): number => Math.max(...verdicts.map(rank))
      for (const part of kit.parts) {
        const alone = assessKit({ ...kit, parts: [part] })
        expect(laxest(answer.possible)).toBeLessThanOrEqual(laxest(alone.possible))
      }
    })
  })

  it('does not change if the same parts are added again, unless there is a gap in the law', () => {
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

/** Every strictest verdict over all choices of one possible verdict per part, by trying them all. */
function strictestOfAll(sets: readonly PossibleVerdict[][]): PossibleVerdict[] {
  const rank = (verdict: PossibleVerdict): number => POSSIBLE_VERDICTS.indexOf(verdict)
  return sets.reduce<PossibleVerdict[]>(
    (before, set) =>
      before.length === 0 ? set : [...new Set(before.flatMap((a) => set.map((b) => (rank(a) <= rank(b) ? a : b))))],
    [],
  )
}

/** A kit whose open facts of deal and goods are filled in at random. */
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
