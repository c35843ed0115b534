const BEFORE = 150
const AFTER = 350

/**
 * Where two answers differ: for each field at the top that does, both texts around the first difference.
 * Takes two JSON objects as text; the description ends with a newline.
 */
export function shownDifference({ before, now }: { readonly before: string; readonly now: string }): string {
  const [a, b] = [JSON.parse(before), JSON.parse(now)]
  let shown = ''
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [was, is] = [JSON.stringify(a[key]) ?? '', JSON.stringify(b[key]) ?? '']
    if (was === is) continue
    let at = 0
    while (was[at] === is[at] && at < was.length) at += 1
    const around = (text: string): string => text.slice(Math.max(0, at - BEFORE), at + AFTER)
    shown += `${key} at ${at}\n  was ${around(was)}\n  is  ${around(is)}\n`
  }
  return shown
}
