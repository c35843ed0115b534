import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf, sourcesIn } from '../../test/imports-of.ts'

const ENGINE = fileURLToPath(new URL('.', import.meta.url))

/** From the bottom to the top: each imports what stands before it. */
const LAYERS = ['law', 'read', 'good', 'deal', 'verdict', 'answer', 'write']

const files = sourcesIn(ENGINE)
const textOf = (file: string): string => readFileSync(join(ENGINE, file), 'utf8')
const layerOf = (file: string): number => LAYERS.indexOf(file.split('/')[0] ?? '')

/** Where tables of the law are kept, by ruleset or by compiled law. */
const KEEPING = ['law/languages.ts', 'law/ruleset.ts', 'law/table.ts']

describe('the engine', () => {
  it('stands in its layers, every file in one of them', () => {
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
