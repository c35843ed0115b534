import type { Product, Ruleset } from 'ytterby'

type Form = NonNullable<Product['form']>
type Elements = NonNullable<Product['elements']>
type Symbol = Elements[number]['symbol']
type Metals = NonNullable<Product['alloyedWith']>
type When = NonNullable<Ruleset['data']['reach'][string][number]['when']>

/** One good of the sweep. */
export type SweepGood = {
  readonly form: Form
  readonly product: Product
  /** The good that leaves one of these facts open; its outcomes include all outcomes of this one. `null` for that good itself. */
  readonly opener: Product | null
}

/** Compositions that trade and law distinguish, besides each single element. */
const COMPOSITIONS: readonly (readonly Symbol[])[] = [
  ['Pr', 'Nd'],
  ['Nd', 'Tb'],
  ['Nd', 'Dy'],
  ['Nd', 'Tb', 'Dy'],
  ['Nd', 'Ho'],
  ['Nd', 'Sm'],
  ['La', 'Ce'],
  ['Ce', 'Y'],
  ['Eu', 'Y'],
  ['Sm', 'Gd'],
  ['Ho', 'Er'],
]
/** Mixtures on ceria, and below and above 10 % of rare-earth oxides on another host. */
const MIXTURES: readonly Product[] = [
  { host: 'CeO2', elements: [{ symbol: 'La' }] },
  { host: 'CeO2', elements: [{ symbol: 'Gd' }] },
  { host: 'ZrO2', elements: [{ symbol: 'La', weightPercent: 5 }] },
  { host: 'ZrO2', elements: [{ symbol: 'La', weightPercent: 11 }] },
]

/** A metal that no rule names. */
const OTHER_METAL = 'Ti'

const listOf = (symbols: readonly Symbol[]): Elements => symbols.map((symbol) => ({ symbol }))

/**
 * The goods of the sweep by form: each form with an open composition, without rare earths, with each single element, and with
 * common compositions; each of these with every other fact that a rule for the form uses.
 */
export function goodsOf(data: Ruleset['data']): SweepGood[] {
  const named = data.controls.flatMap(({ entries }) => entries.flatMap((entry) => entry.named ?? []))
  const sets = [...COMPOSITIONS, ...named.map(({ elements }) => elements).filter(({ length }) => length > 1)]
  const alone = data.elements.map(({ symbol }) => [symbol])
  const compositions = unique([...alone, ...sets].map(listOf))
  return data.forms.flatMap(({ id: form, implies, presumedDeep }) => {
    const whens = whensOf(data, form)
    const asks = (key: keyof When): boolean => whens.some((when) => when[key] !== undefined)
    const open: Product = { form }
    const goods: SweepGood[] = [{ form, product: open, opener: null }]
    const state = (opener: Product | null, fact: Product): void =>
      void goods.push({ form, product: { ...opener, form, ...fact }, opener })
    const withElements = (base: Product): void => {
      for (const elements of compositions) state(base, { elements })
      state(base, { elements: listOf(['Nd']), elementsComplete: false })
      // An open list has at least one rare earth, so a good with none is not one of its completions.
      if (implies.length === 0) goods.push({ form, product: { ...base, elements: [] }, opener: null })
    }
    const against = (fact: Product): void => {
      goods.push({ form, product: { ...open, ...fact }, opener: null })
      withElements({ ...open, ...fact })
    }
    withElements(open)
    if (asks('host')) against({ host: 'ZrO2' })
    if (asks('oxidesAtMost'))
      for (const mixture of MIXTURES) goods.push({ form, product: { form, ...mixture }, opener: null })
    if (asks('processing')) {
      // If deep processing is presumed, stating it changes nothing, and stating primary processing contradicts the presumption.
      if (presumedDeep) against({ processing: 'primary' })
      else for (const processing of ['primary', 'deep'] as const) stateWith({ processing })
    }
    if (asks('technology')) for (const technology of technologiesOf(whens)) state(open, { technology })
    const ownMetals = unique<Metals>([
      ...(asks('alloyedWith') || reachesNamedSets(data, form) ? [[]] : []),
      ...whens.flatMap(({ alloyHolds }) => (alloyHolds === undefined ? [] : [[alloyHolds]])),
    ])
    for (const alloyedWith of ownMetals) {
      state(open, { alloyedWith })
      for (const elements of compositions) state({ ...open, elements }, { alloyedWith })
    }
    if (reachesNamedSets(data, form))
      for (const { elements, alloyedWith } of named)
        for (const metals of [alloyedWith, [...alloyedWith, OTHER_METAL]])
          state({ ...open, elements: listOf(elements) }, { alloyedWith: [...metals] })
    if (asks('fineCerium'))
      for (const weightPercent of [99, 50]) {
        const cerium: Product = { ...open, elements: [{ symbol: 'Ce', weightPercent }] }
        state(open, cerium)
        for (const particleSizeMicron of [100, 600]) state(cerium, { particleSizeMicron })
      }
    for (const code of unique(whens.flatMap(({ commodityCode }) => commodityCode?.code ?? [])))
      for (const elements of [listOf(['Y', 'Eu']), listOf(['Tb'])])
        goods.push({ form, product: { ...open, elements, commodityCode: code }, opener: null })
    return unique(goods)

    function stateWith(fact: Product): void {
      state(open, fact)
      for (const elements of compositions) state({ ...open, elements }, fact)
    }
  })
}

/** The conditions of the rules that mention a form. */
const whensOf = ({ reach }: Ruleset['data'], form: Form): When[] =>
  Object.values(reach).flatMap((rows) =>
    rows.flatMap(({ forms, when }) => (forms.includes(form) && when ? [when] : [])),
  )

const reachesNamedSets = ({ reach }: Ruleset['data'], form: Form): boolean =>
  Object.values(reach).some((rows) => rows.some(({ forms, match }) => match === 'named-set' && forms.includes(form)))

const technologiesOf = (whens: readonly When[]): NonNullable<When['technology']> =>
  unique(whens.flatMap(({ technology = [] }) => technology))

/** Removes duplicates, compared by their JSON; keeps the order. */
function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
