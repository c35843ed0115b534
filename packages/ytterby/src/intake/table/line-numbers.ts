/** Numbers in runs of equal steps, in the order of their lines. */
type Run = { readonly first: number; readonly step: number; readonly length: number }

/** The ids of some lines as numbers; null where one is no number that could count a line. */
export type LineNumbers = readonly Run[] | null

export function lineNumbers(ids: readonly string[]): LineNumbers {
  const runs: Run[] = []
  for (const id of ids) {
    if (!/^\d{1,9}$/.test(id)) return null
    const number = Number(id)
    const last = runs.at(-1)
    if (last === undefined) runs.push({ first: number, step: 0, length: 1 })
    else if (last.length === 1) runs[runs.length - 1] = { ...last, step: number - last.first, length: 2 }
    else if (number === last.first + last.length * last.step)
      runs[runs.length - 1] = { ...last, length: last.length + 1 }
    else runs.push({ first: number, step: 0, length: 1 })
  }
  return runs
}

/** The numbers of lines that follow each other. */
export const joinNumbers = (a: LineNumbers, b: LineNumbers): LineNumbers =>
  a === null || b === null ? null : [...a, ...b]

/**
 * Whether ids only count the lines, in whatever order these stand, and name no material: 1, 2, 3 or 10, 20, 30. Material
 * numbers that follow one another begin elsewhere.
 */
export function onlyCount(runs: LineNumbers): boolean {
  if (runs === null) return false
  const count = runs.reduce((sum, { length }) => sum + length, 0)
  const ends = runs.flatMap(({ first, step, length }) => [first, first + (length - 1) * step])
  const least = ends.reduce((a, b) => Math.min(a, b), Infinity)
  const most = ends.reduce((a, b) => Math.max(a, b), 0)
  if (count < 2) return count === 0 || least < 1000
  const step = (most - least) / (count - 1)
  if (least > step || !/^10*$/.test(String(step))) return false
  const isSeen = new Uint8Array(count)
  for (const run of runs)
    for (let at = 0; at < run.length; at += 1) {
      const place = (run.first + at * run.step - least) / step
      if (!Number.isInteger(place) || isSeen[place] === 1) return false
      isSeen[place] = 1
    }
  return true
}
