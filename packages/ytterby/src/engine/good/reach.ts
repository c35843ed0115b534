import type { CompiledEntry, CompiledRow, CompiledWhen, MetalMask, ReachCandidate } from '../law/form-reach.ts'
import type { Level } from '../law/level.ts'
import type { When } from '../../schema/control.ts'
import { CERIUM, type ElementMask } from '../law/symbols.ts'

/** The main substance of a mixture: none is stated (or it is the rare earth itself), a rare-earth oxide, or another one. */
export const HOST_KINDS = ['none', 'rare-earth-oxide', 'other'] as const
export type Host = (typeof HOST_KINDS)[number]

/** The rare earths that a good holds, as far as entries ask about them. */
export type HeldElements = {
  readonly elements: ElementMask
  readonly count: 'none' | 'one' | 'several'
  /** It holds no others. */
  readonly areAll: boolean
}

/** Everything else that rows can ask about, with nothing open. */
export type Context = {
  readonly metals: MetalMask
  readonly host: Host
  /** Its rare-earth oxides together are at most this percentage by weight; null if the shares are open. */
  readonly oxidePercent: number | null
  readonly deep: boolean
  /** If it holds cerium, it does so in particles under 500 micrometres, in the share that the catalogue row requires. */
  readonly fineCerium: boolean
  readonly technology: string | null
  /** How the stated commodity code compares to each code that rows ask for. */
  readonly codes: ReadonlyMap<string, CodeStatus>
}

/** The stated commodity code is that of a row, another one, or still open (none stated, or only its beginning). */
export type CodeStatus = 'stated' | 'open' | 'other'

export type Matched = { readonly entry: CompiledEntry; readonly words: Level }

/** The entries that the words reach, whatever their state, and the interpretations that exempt the good from others. */
export function reachOf(
  candidates: readonly ReachCandidate[],
  held: HeldElements,
  context: Context,
  interpretations: ReadonlySet<string>,
): { matched: Matched[]; exempted: string[] } {
  const matched: Matched[] = []
  const exempted: string[] = []
  const exact: string[] = []
  for (const { entry, rows } of candidates) {
    if (entry.element !== 0 && (entry.element & held.elements) === 0) continue
    const row = rows.find(({ condition }) => condition === null || holds(condition, held, context))
    if (row === undefined) continue
    const interpretation = row.row.outsideBy?.find((id) => interpretations.has(id))
    if (interpretation !== undefined) {
      exempted.push(interpretation)
      continue
    }
    const words = levelOfWords(entry, row, held, context)
    if (words === 0) continue
    matched.push({ entry, words })
    if (row.row.match === 'named-set' && words === 2) exact.push(entry.family)
  }
  // An exact match of a named alloy makes the match of a smaller named set irrelevant.
  return {
    matched:
      exact.length === 0
        ? matched
        : matched.filter(({ entry, words }) => words === 2 || entry.named === null || !exact.includes(entry.family)),
    exempted,
  }
}

function levelOfWords(
  { named }: CompiledEntry,
  { row }: CompiledRow,
  { elements, areAll }: HeldElements,
  { metals }: Context,
): Level {
  switch (row.match) {
    case 'yes':
      return 2
    case 'unsettled':
      return 1
    case 'no':
      return 0
    case 'named-set':
      if (named === null || (named.elements & ~elements) !== 0 || (named.metals & ~metals) !== 0) return 0
      return areAll && named.elements === elements && named.metals === metals ? 2 : 1
  }
}

function holds(
  { when, holdsAll, holdsAny, alloyHolds }: CompiledWhen,
  { elements, count }: HeldElements,
  context: Context,
): boolean {
  const { metals, oxidePercent, technology } = context
  if (when.rareEarths !== undefined && when.rareEarths !== count && (when.rareEarths !== 'any' || count === 'none'))
    return false
  if ((elements & holdsAll) !== holdsAll) return false
  if (holdsAny !== 0 && (elements & holdsAny) === 0) return false
  if (when.alloyedWith !== undefined && (when.alloyedWith === 'none') !== (metals === 0)) return false
  if (alloyHolds !== 0 && (metals & alloyHolds) === 0) return false
  if (when.host !== undefined && !fitsHost(when.host, context.host)) return false
  if (when.oxidesAtMost !== undefined && (oxidePercent ?? Number.POSITIVE_INFINITY) > when.oxidesAtMost) return false
  if (when.processing !== undefined && (when.processing === 'deep') !== context.deep) return false
  if (when.fineCerium !== undefined && when.fineCerium !== (context.fineCerium && (elements & CERIUM) !== 0))
    return false
  if (when.technology !== undefined && !when.technology.some((one) => one === technology)) return false
  return when.commodityCode === undefined || context.codes.get(when.commodityCode.code) === when.commodityCode.is
}

const fitsHost = (wanted: NonNullable<When['host']>, host: Host): boolean =>
  wanted === 'some' ? host !== 'none' : wanted === host
