/** Maps a number to a place between others, in proportion: from `from` to `to` as from 0 to 1. It stays between them. */
export const placeIn =
  (from: number, to: number) =>
  (value: number): number =>
    to === from ? 0 : Math.min(Math.max((value - from) / (to - from), 0), 1)

/** The number at a place: the inverse of `placeIn`. */
export const numberAt =
  (from: number, to: number) =>
  (place: number): number =>
    from + place * (to - from)

/** Round numbers from 0 up to `most`, about `count` of them: steps of 1, 2 or 5, or ten times as many. */
export function ticksTo(most: number, count: number): number[] {
  if (!(most > 0)) return [0]
  const power = 10 ** Math.floor(Math.log10(most / count))
  const step = power * ([1, 2, 5, 10].find((one) => most / (one * power) <= count) ?? 10)
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step)
}
