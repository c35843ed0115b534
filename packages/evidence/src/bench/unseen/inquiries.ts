import { type Inquiry, addDays } from 'ytterby'
import { rulesetData } from 'ytterby/law'
import { ELEMENT_SYMBOLS, PRODUCT_FORMS } from 'ytterby/schema'
import { chanceFrom, type Chance } from '../../random/chance.ts'

/** How much an inquiry states: everything, the form and little else, or not even the form. */
export type Openness = 'stated' | 'half-open' | 'form-open'

const FIRST_DAY = '2025-01-01'
const DAYS = 680
const PLACES = 'DE US JP KR IN VN FR NL PL CZ IT ES GB SE CH MX BR TW MY TH'.split(' ')
const SYLLABLES = 'ba ber dol fen gar hul kri lam mor nes pol rud sel tam ulv ver wim zan'.split(' ')
const TRADES = ['Magnetics', 'Drives', 'Chemie', 'Optics', 'Metals', 'Motors', 'Trading']
const LEGAL_FORMS = ['GmbH', 'Ltd.', 'S.A.', 'Inc.', 'B.V.', 'Co., Ltd.']
const TECHNOLOGIES = [
  'extraction-separation',
  'metal-alloy-production',
  'magnet-preparation',
  'calcium-oxyborate',
  'other',
] as const
const METALS = ['Fe', 'Co', 'Al', 'Mg', 'Cu', 'Ni', 'Zr', 'Ti', 'B'] as const

/** Distinct inquiries as in a trader's list. The same seed gives the same inquiries. */
export function unseenInquiries(count: number, openness: Openness | 'mixed', seed = 1): Inquiry[] {
  const distinct = new Map<string, Inquiry>()
  for (const inquiry of endlessInquiries(openness, seed)) {
    distinct.set(JSON.stringify(inquiry), inquiry)
    if (distinct.size === count) break
  }
  return [...distinct.values()]
}

/** An endless stream of almost always distinct inquiries. Of twenty mixed ones, 13 are stated, 6 half open, and 1 has an open form. */
export function* endlessInquiries(openness: Openness | 'mixed', seed = 1): Generator<Inquiry> {
  const chance = chanceFrom(seed)
  for (let at = 0; ; at += 1) yield inquiryOf(openness === 'mixed' ? mixedAt(at % 20) : openness, chance)
}

const mixedAt = (place: number): Openness => (place === 19 ? 'form-open' : place % 3 === 1 ? 'half-open' : 'stated')

function inquiryOf(openness: Openness, chance: Chance): Inquiry {
  if (openness === 'stated') return statedInquiry(chance)
  const asOf = dayOf(chance)
  const destination = chance.pick(PLACES)
  switch (openness) {
    case 'half-open': {
      const form = chance.pick(PRODUCT_FORMS)
      return {
        asOf,
        product: chance.happens(0.5) ? { form } : { form, elements: elementsOf(form, chance) },
        destination,
        ...(chance.happens(0.5) ? { endUser: { name: nameOf(chance) } } : {}),
        quantityKg: quantityOf(chance),
      }
    }
    case 'form-open':
      return {
        asOf,
        ...(chance.happens(0.5) ? { product: { elements: elementsOf(undefined, chance) } } : {}),
        ...(chance.happens(0.5) ? { destination } : {}),
        quantityKg: quantityOf(chance),
      }
  }
}

/** An inquiry that states every fact that a rule reads. */
export function statedInquiry(chance: Chance) {
  const form = chance.pick(PRODUCT_FORMS)
  const destination = chance.pick(PLACES)
  const name = nameOf(chance)
  return {
    asOf: dayOf(chance),
    product: {
      form,
      elements: elementsOf(form, chance),
      elementsComplete: true,
      alloyedWith: metalsOf(chance),
      host: chance.happens(0.1) ? 'ZrO2' : 'none',
      processing: chance.pick(['primary', 'deep'] as const),
      technology: chance.pick(TECHNOLOGIES),
      particleSizeMicron: chance.pick([100, 900]),
    },
    destination,
    endUse: { kind: chance.happens(0.9) ? 'civil' : 'military', field: 'none' },
    endUser: { name, country: destination, kind: chance.happens(0.95) ? 'civil' : 'military' },
    importer: chance.happens(0.3) ? { name: nameOf(chance) } : { name },
  } as const satisfies Inquiry
}

/** The slowest kinds of inquiries, by what makes them slow. */
export const HARD = {
  'nothing stated': (chance) => ({ asOf: dayOf(chance), quantityKg: quantityOf(chance) }),
  'an incomplete list of an alloy': (chance) => ({
    asOf: dayOf(chance),
    product: { form: 'alloy', elements: elementsOf('alloy', chance), elementsComplete: false },
    destination: chance.pick(PLACES),
    quantityKg: quantityOf(chance),
  }),
  'twelve open consignees': (chance) => ({
    ...statedInquiry(chance),
    consignees: Array.from({ length: 12 }, () => ({ name: nameOf(chance) })),
  }),
} as const satisfies Readonly<Record<string, (chance: Chance) => Inquiry>>

export function hardInquiries(count: number, kind: keyof typeof HARD, seed = 4): Inquiry[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => HARD[kind](chance))
}

/** Those with a list of elements, which may miss some. */
export const incompleteLists = (inquiries: readonly Inquiry[]): Inquiry[] =>
  inquiries.flatMap((inquiry) =>
    inquiry.product?.elements === undefined
      ? []
      : [{ ...inquiry, product: { ...inquiry.product, elementsComplete: false } }],
  )

/** The same inquiries with a random `knownAt`. */
export function knownThen(inquiries: readonly Inquiry[], seed = 2): Inquiry[] {
  const chance = chanceFrom(seed)
  return inquiries.map((inquiry) => ({ ...inquiry, knownAt: dayOf(chance) }))
}

const dayOf = (chance: Chance): string => addDays(FIRST_DAY, Math.floor(chance.next() * DAYS))

const quantityOf = (chance: Chance): number => Math.floor(chance.next() * 1e6)

function nameOf(chance: Chance): string {
  const words = [chance.pick(SYLLABLES), chance.pick(SYLLABLES), chance.pick(SYLLABLES)].join('')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)} ${chance.pick(TRADES)} ${chance.pick(LEGAL_FORMS)}`
}

type Elements = NonNullable<NonNullable<Inquiry['product']>['elements']>

function elementsOf(form: (typeof PRODUCT_FORMS)[number] | undefined, chance: Chance): Elements {
  const symbols = new Set(rulesetData.forms.find(({ id }) => id === form)?.implies)
  const most = symbols.size + chance.pick([1, 1, 2, 3])
  while (symbols.size < most) symbols.add(chance.pick(ELEMENT_SYMBOLS))
  return ELEMENT_SYMBOLS.filter((symbol) => symbols.has(symbol)).map((symbol) =>
    chance.happens(0.3) ? { symbol, weightPercent: Math.ceil(chance.next() * 240) / 10 } : { symbol },
  )
}

const metalsOf = (chance: Chance): (typeof METALS)[number][] => METALS.filter(() => chance.happens(0.15))
