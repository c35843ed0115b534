import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const FILES = new Set(globSync('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: ROOT }))

/** Files that a file imports, also those that it loads when they are needed. The linter sees only the others. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, name = '']) =>
    join(dirname(file), name),
  )

/** The files of a circle through a file; none if there is none. */
function circleFrom(file: string, path: readonly string[], done: Set<string>): readonly string[] {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
  if (done.has(file) || !FILES.has(file)) return []
  for (const next of importsOf(file)) {
    const circle = circleFrom(next, [...path, file], done)
    if (circle.length > 0) return circle
  }
  done.add(file)
  return []
}

test('no file imports itself in a circle, at once or when it is needed', () => {
  const done = new Set<string>()
  for (const file of FILES) expect(circleFrom(file, [], done)).toEqual([])
  expect(done.size).toBe(FILES.size)
})
