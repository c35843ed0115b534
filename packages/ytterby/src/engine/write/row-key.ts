import type { Inquiry, Product } from '../../schema/inquiry.ts'
import { PRODUCT_FORMS } from '../../schema/product-form.ts'
import { readName, screenRead } from '../../screening/screen-name.ts'
import { NEIGHBOURS } from '../answer/triggers.ts'
import { FRAMEWORK_PARTY } from '../deal/place.ts'
import { CERIUM_ROW_PERCENT, FINE_BELOW_MICRON } from '../good/good.ts'
import { oxidePercentOf } from '../good/oxide-percent.ts'
import { hintsOf } from '../good/suggestions.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { eraOf } from '../law/era.ts'
import { memoizeByLaw } from '../law/table.ts'

/**
 * The facts of a parsed inquiry that the law tells apart, as text. Inquiries with equal keys have the same columns of the answer and
 * the same questions in one language, although a day, a name, a country or a size in them differs. A fact that is not named here stays as it is in the
 * inquiry: a new one can make keys too fine, never wrong.
 */
export function rowKey(law: CompiledRuleset, inquiry: Inquiry): string {
  const { quantityKg: _, product, endUser, importer, consignees, ...rest } = inquiry
  return JSON.stringify({
    ...rest,
    asOf: dayKey(law, inquiry),
    origin: countryKey(law, inquiry.origin),
    exportedFrom: countryKey(law, inquiry.exportedFrom),
    destination: countryKey(law, inquiry.destination),
    product: product === undefined ? undefined : goodKey(law, product),
    endUser: partyKey(law, endUser),
    importer: partyKey(law, importer),
    consignees: consignees?.map((party) => partyKey(law, party)),
    // What is handed over inside China: a question names the country of its end user.
    insideChina: inquiry.destination === 'CN' ? endUser?.country : undefined,
  })
}

/** The turn of the law, and whether the day is after what is known of it. Clocks and clearances count from the day itself. */
function dayKey(law: CompiledRuleset, { asOf, knownAt, clock, endUser, importer, consignees = [] }: Inquiry) {
  const isDated =
    clock !== undefined || [endUser, importer, ...consignees].some((party) => party?.cleared !== undefined)
  return isDated ? asOf : [eraOf(law, asOf, knownAt).asOf, asOf > law.data.knownThrough]
}

const OTHER = '*'

/** A country that no rule names is any other. */
const countryKey = (law: CompiledRuleset, country: string | undefined): string | undefined =>
  country === undefined || countriesNamed(law).has(country) ? country : OTHER

/** China and its customs areas, and the country that a question gives as an example. */
const NAMED_BY_ENGINE = ['CN', 'HK', 'MO', 'DE']

/** Countries that the engine names, or that stand anywhere in the law but among listed parties, whose names are screened. */
const countriesNamed = memoizeByLaw(({ data }): ReadonlySet<string> => {
  const instruments = data.instruments.map(({ effects, ...instrument }) => ({
    ...instrument,
    effects: effects.filter(({ type }) => type !== 'list'),
  }))
  const { partyNames: _, ...law } = { ...data, instruments }
  const codes = JSON.stringify(law).match(/(?<=")[A-Z]{2}(?=")/g) ?? []
  return new Set([...codes, ...NEIGHBOURS, FRAMEWORK_PARTY, ...NAMED_BY_ENGINE])
})

type Party = NonNullable<Inquiry['importer']>

/** A name that meets no listing is any stranger; one that identifies nobody is false. */
function partyKey(law: CompiledRuleset, party: Party | undefined) {
  if (party === undefined) return undefined
  const { name, country } = party
  const place = countryKey(law, country)
  if (name === undefined) return { ...party, country: place }
  const { nobody, equal, near, family } = screenRead(law.names(), readName(law.names(), name), country)
  return equal.length + near.length + family.length > 0 ? party : { ...party, name: !nobody, country: place }
}

/** Words count by what the lexicon finds in them. Sizes are fine or coarse, unless a commodity code has limits of its own. */
function goodKey(law: CompiledRuleset, { grade, description, elements, ...product }: Product) {
  const { particleSizeMicron: size, commodityCode } = product
  return {
    ...product,
    words: hintsOf(law, { grade, description }).map(({ term, reason }) => [term, reason]),
    particleSizeMicron: size === undefined || commodityCode !== undefined ? size : size < FINE_BELOW_MICRON,
    elements: elements?.map(({ symbol }) => symbol),
    shares: elements === undefined ? undefined : sharesKey(law, elements),
  }
}

/** Below this sum of all shares, a list is far from whole; above this share, dysprosium and terbium are far from a trace. */
const NEARLY_WHOLE_PERCENT = 99
const TRACE_PERCENT = 1

/** What the law reads of the shares of elements: oxides against its limits, cerium, a whole list, traces that practice ignores. */
function sharesKey(law: CompiledRuleset, elements: NonNullable<Product['elements']>) {
  const oxides = oxidePercentOf(elements)
  let [all, traces] = [0, 0]
  for (const { symbol, weightPercent = Number.NaN } of elements) {
    all += weightPercent
    if (symbol === 'Tb' || symbol === 'Dy') traces += weightPercent
  }
  const cerium = elements.find(({ symbol }) => symbol === 'Ce')?.weightPercent
  return [
    oxides === null ? null : oxideLimits(law).filter((limit) => oxides > limit).length,
    cerium === undefined ? null : cerium < CERIUM_ROW_PERCENT,
    all >= NEARLY_WHOLE_PERCENT ? all : null,
    traces <= TRACE_PERCENT ? traces : null,
  ]
}

const oxideLimits = memoizeByLaw((law) => [
  ...new Set(PRODUCT_FORMS.flatMap((form) => law.reach.get(form)?.oxideLimits ?? [])),
])
