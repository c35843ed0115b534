import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('.', import.meta.url))

/** From the bottom to the top: each imports what stands before it. */
const LAYERS = ['law', 'read', 'good', 'deal', 'verdict', 'answer', 'write']

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file))
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Files of the engine that a file imports, types included. */
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/from '(\.[^']+)'/g)]
    .map(([, path = '']) => relative(root, resolve(root, dirname(file), path)))
    .filter((path) => !path.startsWith('..'))

const layerOf = (file: string): number => LAYERS.indexOf(file.split('/')[0] ?? '')

/** Where tables of the law are kept, by ruleset or by compiled law. */
const KEEPING = ['law/loaded-apart.ts', 'law/ruleset.ts', 'law/table.ts']

describe('the engine', () => {
  it('stands in its layers, every file in one of them', () => {
    expect(files.filter((file) => layerOf(file) === -1)).toEqual([])
  })

  it('imports downwards only', () => {
    const upwards = files.flatMap((file) =>
      importsOf(file).flatMap((path) => (layerOf(path) > layerOf(file) ? [`${file} imports ${path}`] : [])),
    )
    expect(upwards).toEqual([])
  })

  it('has no circle of imports', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const next of importsOf(file)) walk(next, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(circles).toEqual([])
  })

  it('loads no zod: schemas of answers alone import it, and of a schema others take the type', () => {
    const loading = files
      .filter((file) => !file.endsWith('-schema.ts'))
      .flatMap((file) =>
        [...textOf(file).matchAll(/^import (?!type ).*from '(zod|.*-schema\.ts)'/gm)].map(
          ([line]) => `${file}: ${line}`,
        ),
      )
    expect(loading).toEqual([])
  })

  it('keeps nothing by what was asked: no variable of a module, and no map of one that begins empty', () => {
    const growing = files
      .filter((file) => !KEEPING.includes(file))
      .flatMap((file) =>
        textOf(file)
          .split('\n')
          .filter((line) => /^(export )?(let |const \w+[^=]*= new (Weak)?(Map|Set)(<.*>)?\(\))/.test(line))
          .map((line) => `${file}: ${line}`),
      )
    expect(growing).toEqual([])
  })
})
