/** A target for a figure: an upper or a lower limit. */
type Bar = { readonly what: string; readonly measured: number; readonly text: (value: number) => string } & (
  | { readonly limit: number }
  | { readonly least: number }
)

/** One table row: the subject, its target, the measured figure, and the distance to the target. */
export function barRow({ what, measured, text, ...bar }: Bar): string[] {
  const [sign, share] =
    'limit' in bar ? [`≤ ${text(bar.limit)}`, measured / bar.limit] : [`≥ ${text(bar.least)}`, bar.least / measured]
  const judged = share <= 1 ? 'met' : `**missed by a factor of ${share.toFixed(2)}**`
  return [what, sign, text(measured), judged]
}
