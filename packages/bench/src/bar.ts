/** Something that is promised of a figure: it is at most the limit. */
type Bar = {
  readonly what: string
  readonly measured: number
  readonly limit: number
  readonly text: (value: number) => string
}

/** One row of a table of bars: what, bar, measured, and by how much it is met or missed. */
export function barRow({ what, measured, limit, text }: Bar): string[] {
  const share = measured / limit
  const judged =
    share <= 1 ? `met, ${Math.round(Math.max(0, share) * 100)} % of it` : `**missed, ${share.toFixed(2)} × the bar**`
  return [what, `≤ ${text(limit)}`, text(measured), judged]
}
