import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const SRC = fileURLToPath(new URL('.', import.meta.url))
/** The published entries by their names, with the files that list what they export. */
const ENTRIES = Object.keys(manifest.publishConfig.exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => [entry.replace('.', 'ytterby'), entry === '.' ? 'index.ts' : `${entry.slice(2)}.ts`] as const)
/** There are no more public names than these. */
const MOST_NAMES = 290

const EXPORTS = /^export (?<types>type )?\{(?<names>[^}]*)\} from '(?<module>[^']+)'$/gm

type PublicName = { readonly name: string; readonly module: string }

/** What an entry exports. It only lists names of other modules. */
function namesIn(file: string): PublicName[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(EXPORTS)].flatMap(({ groups }) =>
    (groups?.['names'] ?? '')
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== '')
      .map((name) => ({ name, module: join(dirname(join(SRC, file)), groups?.['module'] ?? '') })),
  )
}

/** Whether a docstring stands before the declaration of a name, where an editor finds it. */
function isExplained({ name, module }: PublicName): boolean {
  const text = readFileSync(module, 'utf8')
  const declared = new RegExp(
    `\\*/\\n(?:export )?(?:async |abstract )*(?:function\\*?|const|class|type|interface) ${name}\\b`,
  )
  const passedOn = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`)
  const [, from] = passedOn.exec(text) ?? []
  return declared.test(text) || (from !== undefined && isExplained({ name, module: join(dirname(module), from) }))
}

describe('the public names', () => {
  const README = readFileSync(join(SRC, '../README.md'), 'utf8')

  it.each(ENTRIES)('of %s stand in the README, each with a sentence', (entry, file) => {
    const [, section = ''] = README.split(`\n### \`${entry}\`\n`)
    const rows = [...(section.split('\n### ')[0] ?? '').matchAll(/^\| `(\w+)`(?: \(type\))? +\| .+\. +\|$/gm)]
    const names = new Set(namesIn(file).map(({ name }) => name))
    expect(new Set(rows.map(([, name]) => name))).toEqual(names)
    expect(rows.length).toBe(names.size)
  })

  it.each(ENTRIES)('of %s are explained where they are declared', (_, file) => {
    expect(
      namesIn(file)
        .filter((one) => !isExplained(one))
        .map(({ name }) => name),
    ).toEqual([])
  })

  it('are no more than they were', () => {
    expect(ENTRIES.flatMap(([, file]) => namesIn(file)).length).toBeLessThanOrEqual(MOST_NAMES)
  })
})
