import { canonicalJson, type Ruleset } from 'ytterby'

type Data = Ruleset['data']

/** The parts of the law that differ between two rulesets. */
export type LawDiff = {
  /** Ids of instruments that were added, removed or changed. */
  readonly instruments: readonly string[]
  /** Other parts, such as `controls/1C905` or `reach/a18`. */
  readonly parts: readonly string[]
}

export function lawDiff(base: Data, next: Data): LawDiff {
  const { instruments: older, version: _a, knownThrough: _b, ...restOfBase } = base
  const { instruments: newer, version: _c, knownThrough: _d, ...restOfNext } = next
  return {
    instruments: differing(byId(older), byId(newer)),
    parts: Object.keys({ ...restOfBase, ...restOfNext }).flatMap((name) => {
      const [a, b] = [partsOf(restOfBase, name), partsOf(restOfNext, name)]
      return differing(a, b).map((part) => (part === '' ? name : `${name}/${part}`))
    }),
  }
}

const byId = (list: Data['instruments']): Map<string, string> =>
  new Map(list.map((one) => [one.id, canonicalJson(one)]))

/** The members of a part of the law by name; the whole part if its members have no names. */
function partsOf(data: object, name: string): Map<string, string> {
  const part: unknown = Object.entries(data).find(([key]) => key === name)?.[1]
  if (typeof part !== 'object' || part === null) return new Map([['', String(part)]])
  return new Map(
    Object.entries(part).map(([key, member]) => [
      Array.isArray(part) ? nameOf(member, key) : key,
      canonicalJson(member),
    ]),
  )
}

const NAMES = ['id', 'code', 'symbol', 'year', 'key', 'listed']

function nameOf(member: unknown, place: string): string {
  if (typeof member !== 'object' || member === null) return place
  const entries = new Map<string, unknown>(Object.entries(member))
  for (const name of NAMES) {
    const held = entries.get(name)
    const value: unknown = Array.isArray(held) ? held[0] : held
    if (typeof value === 'string' || typeof value === 'number') return String(value)
  }
  return place
}

function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).sort()
}
