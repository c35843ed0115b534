import { assess, type Assessment, type Inquiry } from 'ytterby'
import { ELEMENT_SYMBOLS } from 'ytterby/schema'
import { inquiryArbitrary } from './arbitrary-inquiry.ts'
import { demand, forAll, type Property } from './property.ts'

type Reason = Assessment['reasons'][number]
type Facts = Reason['read']

const isRareEarth = (symbol: string): boolean => ELEMENT_SYMBOLS.some((one) => one === symbol)

const textsIn = (value: Facts[string] | undefined): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String)

/** Whether the facts that were read can be what is needed at one path. An open fact can. */
function canBe(read: Facts, path: string, needs: readonly Facts[string][]): boolean {
  const has = path.split(/ (?:or|and) /)
  if (path === 'listed') {
    const lists = Object.keys(read).filter((key) => key.endsWith('.listed'))
    return lists.some((key) => read[key] === null || textsIn(read[key]).some((list) => needs.includes(list)))
  }
  if (path === 'product.elements and product.alloyedWith') {
    // Of an open half, only the other one is compared. A larger set would be open, so a set has to be equal.
    const stated = (symbol: string): boolean =>
      read[isRareEarth(symbol) ? 'product.elements' : 'product.alloyedWith'] !== null
    const all = has.flatMap((key) => textsIn(read[key]))
    return needs.some((set) => textsIn(set).filter(stated).sort().join() === all.sort().join())
  }
  if (has.some((key) => read[key] === null || read[key] === undefined)) return path !== 'state'
  return has.some((key) => (textsIn(read[key]).length === 0 ? needs.includes('none') : satisfies(read[key], needs)))
}

function satisfies(value: Facts[string] | undefined, needs: readonly Facts[string][]): boolean {
  const texts = textsIn(value)
  const count = { any: texts.length > 0, one: texts.length === 1, several: texts.length > 1 }
  return needs.some((need) => {
    if (typeof need !== 'string') return need === value
    if (need === 'any' || need === 'one' || need === 'several') return count[need]
    const [, sign, limit] = /^([<>≥]) ([0-9.]+)$/.exec(need) ?? []
    if (sign === undefined) return texts.includes(need)
    const [number, bound] = [Number(texts[0]), Number(limit)]
    return sign === '<' ? number < bound : sign === '>' ? number > bound : number >= bound
  })
}

/** @throws Error if a reason does not apply and does not show why. */
function showsWhy(inquiry: Inquiry): void {
  for (const reason of assess(inquiry).reasons) {
    if (reason.outcome !== 'fails') continue
    const { read, needed } = reason
    const differs = Object.entries(needed).some(
      ([path, needs]) => !canBe(read, path, Array.isArray(needs) ? needs : [needs]),
    )
    demand(differs, 'A reason does not show why it does not apply', () => ({ inquiry, reason }))
  }
}

/** A reason that does not apply shows why: some fact that was read differs from what is needed. */
export const reasonsDiffer: Property = {
  name: 'reasons-differ',
  says: 'Where a reason does not apply, a fact that was read differs from what it needs.',
  runs: { gate: 80, prove: 20_000 },
  check: forAll(inquiryArbitrary, showsWhy),
}
