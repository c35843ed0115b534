/** Something that is promised of a figure: it is at most the limit, or at least so much. */
type Bar = { readonly what: string; readonly measured: number; readonly text: (value: number) => string } & (
  | { readonly limit: number }
  | { readonly least: number }
)

/** One row of a table of bars: what, bar, measured, and by how much it is met or missed. */
export function barRow({ what, measured, text, ...bar }: Bar): string[] {
  const [sign, share] =
    'limit' in bar ? [`≤ ${text(bar.limit)}`, measured / bar.limit] : [`≥ ${text(bar.least)}`, bar.least / measured]
  const judged = share <= 1 ? 'met' : `**missed by a factor of ${share.toFixed(2)}**`
  return [what, sign, text(measured), judged]
}
