import type { ReachRow } from './law-parts.ts'

type When = NonNullable<ReachRow['when']>

/** A good that states every fact in the conditions of rows. */
export type PlainGood = {
  readonly elements: readonly string[]
  readonly metals: readonly string[]
  readonly host: 'none' | 'rare-earth-oxide' | 'other'
  /** Its rare-earth oxides, in percent; null if open. */
  readonly oxides: number | null
  readonly processing: 'primary' | 'deep'
  readonly fineCerium: boolean
  readonly technology: string | null
  /** Whether the commodity code that a row requires is stated, or another one, or none. */
  readonly code: 'stated' | 'open' | 'other'
}

/** Whether a good satisfies all conditions of a row. Implemented independently of the engine. */
export function fits(when: When | undefined, good: PlainGood): boolean {
  if (when === undefined) return true
  const { elements, metals } = good
  const count = {
    one: elements.length === 1,
    several: elements.length > 1,
    any: elements.length > 0,
    none: elements.length === 0,
  }
  const conditions = [
    when.rareEarths === undefined || count[when.rareEarths],
    (when.holdsAll ?? []).every((symbol) => elements.includes(symbol)),
    when.holdsAny === undefined || when.holdsAny.some((symbol) => elements.includes(symbol)),
    when.alloyedWith === undefined || (when.alloyedWith === 'some') === metals.length > 0,
    when.alloyHolds === undefined || metals.includes(when.alloyHolds),
    when.host === undefined || (when.host === 'some' ? good.host !== 'none' : when.host === good.host),
    when.oxidesAtMost === undefined || (good.oxides !== null && good.oxides <= when.oxidesAtMost),
    when.processing === undefined || when.processing === good.processing,
    when.fineCerium === undefined || when.fineCerium === good.fineCerium,
    when.technology === undefined || when.technology.some((one) => one === good.technology),
    when.commodityCode === undefined || when.commodityCode.is === good.code,
  ]
  return conditions.every(Boolean)
}

/** Goods that cover every condition of the rows and their combinations. Each contains the given elements. */
export function goodsFor(rows: readonly ReachRow[], held: readonly string[]): PlainGood[] {
  const whens = rows.flatMap(({ when }) => when ?? [])
  const asks = (key: keyof When): boolean => whens.some((when) => when[key] !== undefined)
  const asked = unique(whens.flatMap(({ holdsAll = [], holdsAny = [] }) => [holdsAll, ...holdsAny.map((one) => [one])]))
  const compositions = unique([
    held,
    ...[['La'], ['La', 'Ce'], ...asked].map((more) => [...new Set([...held, ...more])].sort()),
  ])
  const metals = [
    [],
    ['Ti'],
    ...unique(whens.flatMap(({ alloyHolds }) => (alloyHolds === undefined ? [] : [[alloyHolds]]))),
  ]
  const technologies = [null, ...unique(whens.flatMap(({ technology = [] }) => technology))]
  return compositions.flatMap((elements) =>
    metals.flatMap((other) =>
      hostsFor(whens).flatMap(({ host, oxides }) =>
        choices(asks('processing'), 'deep' as const, 'primary' as const).flatMap((processing) =>
          choices(asks('fineCerium'), false, true).flatMap((fineCerium) =>
            technologies.flatMap((technology) =>
              choices(asks('commodityCode'), 'open' as const, 'stated' as const, 'other' as const).map((code) => ({
                elements,
                metals: other,
                host,
                oxides,
                processing,
                fineCerium: fineCerium && elements.includes('Ce'),
                technology,
                code,
              })),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Hosts, and for another host shares on both sides of each limit. */
function hostsFor(whens: readonly When[]): Pick<PlainGood, 'host' | 'oxides'>[] {
  if (whens.every(({ host }) => host === undefined)) return [{ host: 'none', oxides: null }]
  const shares = whens.flatMap(({ oxidesAtMost: most }) => (most === undefined ? [] : [most, most + 1]))
  return [
    { host: 'none', oxides: null },
    { host: 'rare-earth-oxide', oxides: null },
    ...[null, ...shares].map((oxides) => ({ host: 'other' as const, oxides })),
  ]
}

/** All values if the rows distinguish them, otherwise only the first. */
const choices = <T>(all: boolean, first: T, ...others: readonly T[]): T[] => (all ? [first, ...others] : [first])

const unique = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]
