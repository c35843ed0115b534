import type { NodeFacts } from './outline.ts'

/** Between which percentages a declared share lies; `isBelow` if it is below the upper one. */
type DeclaredBounds = { readonly least: number; readonly most: number; readonly isBelow: boolean }

/** What all that was declared about a share leaves: an exact share narrows bounds that were stated before. */
export function boundsOf({
  valuePercent,
  valuePercentAtMost = 100,
  valuePercentBelow,
  valuePercentAtLeast = 0,
}: NonNullable<NodeFacts['chineseContent']>): DeclaredBounds {
  const most = Math.min(valuePercent ?? 100, valuePercentAtMost, valuePercentBelow ?? 100)
  return { least: Math.max(valuePercent ?? 0, valuePercentAtLeast), most, isBelow: most === valuePercentBelow }
}

export const isPossible = ({ least, most, isBelow }: DeclaredBounds): boolean =>
  isBelow ? least < most : least <= most
