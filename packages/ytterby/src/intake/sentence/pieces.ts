/** A stretch of a sentence: from its first character to the one behind its last. */
export type Stretch = { readonly from: number; readonly to: number }

/** What parts a sentence: marks, but not the comma of 99,9 %, lines between spaces, and a space between Chinese words, which needs none. */
export const CUT = String.raw`(?<!\d),|,(?!\d)|[;，；、?？!！。]|(?<=\s[/>]?)[/|>–—-](?=[/>]?\s)|(?<=\p{L}{5})\. (?=[\p{Lu}\d])|(?<=\p{Script=Han}) (?=\p{Script=Han})`
export const CUTS = new RegExp(CUT, 'gu')

/** What stands between the cuts of a sentence and outside of the parts that are taken. */
export function pieces(text: string, taken: readonly Stretch[]): Stretch[] {
  const cuts = [...text.matchAll(CUTS)].map(({ index }) => ({ from: index, to: index + 1 }))
  const found: Stretch[] = []
  let at = 0
  for (const { from, to } of [...taken, ...cuts].toSorted((a, b) => a.from - b.from)) {
    if (from > at) found.push({ from: at, to: from })
    at = Math.max(at, to)
  }
  return at < text.length ? [...found, { from: at, to: text.length }] : found
}
