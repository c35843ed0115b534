import type {
  ReachCandidate,
  CompiledEntry,
  CompiledRow,
  CompiledWhen,
  FormReach,
  MetalMask,
} from '../law/form-reach.ts'
import type { When } from '../../schema/control.ts'
import type { Level } from '../law/level.ts'
import { countBits, positionOf, type ElementMask } from '../law/symbols.ts'

/** The main substance of a mixture: none is stated (or it is the rare earth itself), a rare-earth oxide, or another one. */
export const HOST_KINDS = ['none', 'rare-earth-oxide', 'other'] as const
export type Host = (typeof HOST_KINDS)[number]

/** A good with nothing open. */
export type CompletedGood = {
  elements: ElementMask
  metals: MetalMask
  host: Host
  /** Its rare-earth oxides together are at most this percentage by weight; null if the shares are open. */
  oxidePercent: number | null
  deep: boolean
  /** It holds cerium in particles under 500 micrometres, in the share that the catalogue row requires. */
  fineCerium: boolean
  technology: string | null
  commodityCode: string | null
}

export type Matched = { entry: CompiledEntry; words: Level }

/** The entries that the words reach, whatever their state, and the interpretations that exempt the good from others. */
export function reachOf(
  reach: FormReach,
  good: CompletedGood,
  interpretations: ReadonlySet<string>,
): { matched: Matched[]; exempted: string[] } {
  const matched: Matched[] = []
  const exempted: string[] = []
  const exact: string[] = []
  const addMatches = ({ entry, rows }: ReachCandidate): void => {
    const row = rows.find(({ condition }) => condition === null || holds(condition, good))
    if (row === undefined) return
    const interpretation = row.row.outsideBy?.find((id) => interpretations.has(id))
    if (interpretation !== undefined) {
      exempted.push(interpretation)
      return
    }
    const words = levelOfWords(entry, row, good)
    if (words === 0) return
    matched.push({ entry, words })
    if (row.row.match === 'named-set' && words === 2) exact.push(entry.family)
  }
  for (const candidate of reach.general) addMatches(candidate)
  for (let rest = good.elements; rest !== 0; rest &= rest - 1)
    for (const candidate of reach.byElement[positionOf(rest)] ?? []) addMatches(candidate)
  // An exact match of a named alloy makes the match of a smaller named set irrelevant.
  return {
    matched:
      exact.length === 0
        ? matched
        : matched.filter(({ entry, words }) => words === 2 || entry.named === null || !exact.includes(entry.family)),
    exempted,
  }
}

function levelOfWords(entry: CompiledEntry, { row }: CompiledRow, good: CompletedGood): Level {
  switch (row.match) {
    case 'yes':
      return 2
    case 'unsettled':
      return 1
    case 'no':
      return 0
    case 'named-set': {
      const { named } = entry
      if (named === null) return 0
      if (named.elements === good.elements && named.metals === good.metals) return 2
      return (named.elements & ~good.elements) === 0 && (named.metals & ~good.metals) === 0 ? 1 : 0
    }
  }
}

function holds({ when, holdsAll, holdsAny, alloyHolds }: CompiledWhen, good: CompletedGood): boolean {
  const { elements, metals } = good
  switch (when.rareEarths) {
    case 'one':
      if (countBits(elements) !== 1) return false
      break
    case 'several':
      if (countBits(elements) < 2) return false
      break
    case 'any':
      if (elements === 0) return false
      break
    case 'none':
      if (elements !== 0) return false
      break
    case undefined:
      break
  }
  if ((elements & holdsAll) !== holdsAll) return false
  if (holdsAny !== 0 && (elements & holdsAny) === 0) return false
  if (when.alloyedWith !== undefined && (when.alloyedWith === 'none') !== (metals === 0)) return false
  if (alloyHolds !== 0 && (metals & alloyHolds) === 0) return false
  if (when.host !== undefined && !fitsHost(when.host, good.host)) return false
  if (when.oxidesAtMost !== undefined && (good.oxidePercent ?? Number.POSITIVE_INFINITY) > when.oxidesAtMost)
    return false
  if (when.processing !== undefined && (when.processing === 'deep') !== good.deep) return false
  if (when.fineCerium !== undefined && when.fineCerium !== good.fineCerium) return false
  if (
    when.technology !== undefined &&
    (good.technology === null || !when.technology.some((technology) => technology === good.technology))
  )
    return false
  return (
    when.commodityCode === undefined ||
    codeStatus(good.commodityCode, when.commodityCode.code) === when.commodityCode.is
  )
}

const fitsHost = (wanted: NonNullable<When['host']>, host: Host): boolean =>
  wanted === 'some' ? host !== 'none' : wanted === host

/** Whether the stated commodity code is that of a row, another one, or still open (none stated, or only its beginning). */
function codeStatus(statedCode: string | null, code: string): 'stated' | 'open' | 'other' {
  if (statedCode === code) return 'stated'
  return statedCode === null || code.startsWith(statedCode) ? 'open' : 'other'
}
