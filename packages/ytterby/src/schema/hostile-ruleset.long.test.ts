import * as fc from 'fast-check'
import { canonicalJson } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { LAW_THEN } from '../../test/changed-law.ts'
import { runs } from '../../test/runs.ts'
import { InvalidRulesetError } from '../errors/invalid-ruleset-error.ts'

const TEXT = canonicalJson(LAW_THEN.data)
type Node = Record<string | number, unknown>
const copy = (): Node => JSON.parse(TEXT)

/** The pointers of the issues for which a ruleset is refused; null where it loads. Any other error is thrown. */
function refused(ruleset: unknown): readonly string[] | null {
  try {
    compileRuleset(ruleset)
    return null
  } catch (error) {
    if (error instanceof InvalidRulesetError) return error.issues.map(({ pointer }) => pointer)
    throw error
  }
}

/** A copy of the law with another value at a place. */
function lawWith(path: readonly (string | number)[], value: unknown): Node {
  const law = copy()
  const parent = path.slice(0, -1).reduce<Node>((node, key) => Object(node[key]), law)
  Object.defineProperty(parent, path.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true })
  return law
}

const passage = { article: '1', text: { en: 'A text.', zh: '文。' } }
const sparse = (length: number): unknown[] => {
  const list: unknown[] = []
  list.length = length
  return list
}
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
const cyclic: Record<string, unknown> = {}
cyclic['self'] = cyclic

describe('a ruleset is refused with its pointer', () => {
  it.each<[string, (string | number)[], unknown, string]>([
    ['half of a surrogate pair in a text', ['version'], '1.0.\u{d800}', '/version'],
    ['half of a surrogate pair in a passage', ['questions', 'own'], { en: '\u{dfff}', zh: '文' }, '/questions/own/en'],
    ['half of a surrogate pair in a key', ['questions', '\u{d83d}'], passage.text, '/questions/\u{fffd}'],
    ['a list with holes', ['instruments', 0, 'limbs'], sparse(3), '/instruments/0/limbs/0'],
    ['a list that is all holes', ['observed'], sparse(4_294_967_295), '/observed'],
    [
      'a passage named __proto__',
      ['instruments', 0, 'passages', '__proto__'],
      passage,
      '/instruments/0/passages/__proto__',
    ],
    [
      'a passage named constructor',
      ['instruments', 0, 'passages', 'constructor'],
      passage,
      '/instruments/0/passages/constructor',
    ],
    [
      'a sentence named toString',
      ['warnings', 'toString'],
      { text: passage.text, citations: [] },
      '/warnings/toString',
    ],
    ['a key __proto__ of the ruleset', ['__proto__'], { version: '9.9.9' }, '/__proto__'],
    ['a million records', ['restrictions'], Array.from({ length: 1_000_000 }, () => null), '/restrictions'],
    [
      'a million passages',
      ['instruments', 0, 'passages'],
      Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`p${at}`, passage])),
      '/instruments/0/passages',
    ],
    ['as many empty records as are read', ['instruments'], Array.from({ length: 100_000 }, () => ({})), ''],
    ['a value that contains itself', ['questions'], cyclic, `/questions${'/self'.repeat(31)}`],
    ['many levels', ['questions'], nested(100_000 / 20), `/questions${'/0'.repeat(31)}`],
    ['an object that is not plain', ['observed'], new Map([[1, 2]]), '/observed'],
    ['bytes', ['observed'], new Uint8Array(300_000_000), '/observed'],
  ])('for %s', (_, path, value, pointer) => {
    expect(refused(lawWith(path, value))).toContain(pointer)
  })

  it('for an effect that cites a passage by a name that every object has', () => {
    const law = copy()
    const at = LAW_THEN.data.instruments.findIndex(({ effects }) => effects.length > 0)
    expect(refused(lawWith(['instruments', at, 'effects', 0, 'cite'], 'constructor'))).toContain(
      `/instruments/${at}/effects/0/cite`,
    )
    expect(refused(law)).toBeNull()
  })
})

/** Every place of the law, as the keys that lead there. */
const PLACES: (string | number)[][] = []
const note = (value: unknown, path: (string | number)[]): void => {
  if (path.length > 0) PLACES.push(path)
  if (Array.isArray(value)) for (const [at, item] of value.entries()) note(item, [...path, at])
  else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) note(member, [...path, key])
}
note(copy(), [])

const VALUE = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    undefined,
    Number.NaN,
    Infinity,
    1n,
    () => 1,
    Symbol.iterator,
    new Date(0),
    '\u{d800}',
    sparse(7),
    cyclic,
  ),
  fc.constantFrom('constructor', '__proto__', '2026-02-30', '9999-12-31', '', 'prohibited', 'a18'),
  // A value of another place of the law.
  fc.constantFrom(...PLACES).map((path) => path.reduce<unknown>((node, key) => Object(node)[key], copy())),
)

it('any ruleset loads, or is refused by its own error', () => {
  let loaded = 0
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), VALUE, fc.boolean(), (path, value, isAdded) => {
      const place = isAdded ? [...path.slice(0, -1), '__proto__'] : path
      if (refused(lawWith(place, value)) === null) loaded += 1
    }),
    { numRuns: runs(150) },
  )
  expect(loaded).toBeGreaterThan(0)
})
