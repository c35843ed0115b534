import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf, sourcesIn } from '../../test/imports-of.ts'

const ENGINE = fileURLToPath(new URL('.', import.meta.url))

/** From the bottom to the top: each may import only from those before it. */
const LAYERS = ['law', 'read', 'good', 'deal', 'verdict', 'answer', 'write']

const files = sourcesIn(ENGINE)
const textOf = (file: string): string => readFileSync(join(ENGINE, file), 'utf8')
const layerOf = (file: string): number => LAYERS.indexOf(file.split('/')[0] ?? '')

/** Modules that cache tables of the law, by ruleset or by compiled law. */
const KEEPING = ['law/languages.ts', 'law/ruleset.ts', 'law/table.ts']

describe('the engine', () => {
  it('has every file in one of its layers', () => {
    expect(files.filter((file) => layerOf(file) === -1)).toEqual([])
  })

  it('imports downwards only', () => {
    const upwards = files.flatMap((file) =>
      importsOf(ENGINE, file).flatMap((one) =>
        layerOf(one.file) > layerOf(file) ? [`${file} imports ${one.file}`] : [],
      ),
    )
    expect(upwards).toEqual([])
  })

  it('loads no zod: only schemas of answers import it; other modules import only types of schemas', () => {
    const loading = files
      .filter((file) => !file.endsWith('-schema.ts'))
      .flatMap((file) =>
        [...textOf(file).matchAll(/^import (?!type ).*from '(zod|.*-schema\.ts)'/gm)].map(
          ([line]) => `${file}: ${line}`,
        ),
      )
    expect(loading).toEqual([])
  })

  it('caches nothing by inquiry: modules have no variables and no maps that begin empty', () => {
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
