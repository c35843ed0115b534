import type { Inquiry } from 'ytterby'
import { addDays } from 'ytterby/calendar'
import { rulesetData } from 'ytterby/law'
import { ELEMENT_SYMBOLS, PRODUCT_FORMS } from 'ytterby/schema'
import { chanceFrom, type Chance } from '@ytterby/cases/chance'

/** How much an inquiry states: everything; the form and little else; not even the form. */
export type Openness = 'stated' | 'half-open' | 'form-open'

const FIRST_DAY = '2025-01-01'
const DAYS = 680
const PLACES = 'DE US JP KR IN VN FR NL PL CZ IT ES GB SE CH MX BR TW MY TH'.split(' ')
const SYLLABLES = 'ba ber dol fen gar hul kri lam mor nes pol rud sel tam ulv ver wim zan'.split(' ')
const TRADES = ['Magnetics', 'Drives', 'Chemie', 'Optics', 'Metals', 'Motors', 'Trading']
const LEGAL_FORMS = ['GmbH', 'Ltd.', 'S.A.', 'Inc.', 'B.V.', 'Co., Ltd.']
const METALS = ['Fe', 'Co', 'Al', 'Mg', 'Cu', 'Ni', 'Zr', 'Ti', 'B'] as const

/** Distinct inquiries as the list of a trader has them, the same for the same seed. */
export function unseenInquiries(count: number, openness: Openness, seed = 1): Inquiry[] {
  const chance = chanceFrom(seed)
  const distinct = new Map<string, Inquiry>()
  while (distinct.size < count) {
    const inquiry = inquiryOf(openness, chance)
    distinct.set(JSON.stringify(inquiry), inquiry)
  }
  return [...distinct.values()]
}

function inquiryOf(openness: Openness, chance: Chance): Inquiry {
  const asOf = dayOf(chance)
  const destination = chance.pick(PLACES)
  const form = chance.pick(PRODUCT_FORMS)
  const name = nameOf(chance)
  switch (openness) {
    case 'stated':
      return {
        asOf,
        product: {
          form,
          elements: elementsOf(form, chance),
          alloyedWith: metalsOf(chance),
          host: chance.happens(0.1) ? 'ZrO2' : 'none',
          processing: chance.pick(['primary', 'deep']),
          technology: chance.pick(['extraction-separation', 'magnet-preparation', 'other']),
          particleSizeMicron: chance.pick([100, 900]),
        },
        destination,
        endUse: { kind: chance.happens(0.9) ? 'civil' : 'military', field: 'none' },
        endUser: { name, country: destination, kind: chance.happens(0.95) ? 'civil' : 'military' },
        importer: chance.happens(0.3) ? { name: nameOf(chance) } : { name },
      }
    case 'half-open':
      return {
        asOf,
        product: chance.happens(0.5) ? { form } : { form, elements: elementsOf(form, chance) },
        destination,
        ...(chance.happens(0.5) ? { endUser: { name } } : {}),
        quantityKg: Math.floor(chance.next() * 1e6),
      }
    case 'form-open':
      return {
        asOf,
        ...(chance.happens(0.5) ? { product: { elements: elementsOf(undefined, chance) } } : {}),
        ...(chance.happens(0.5) ? { destination } : {}),
        quantityKg: Math.floor(chance.next() * 1e6),
      }
  }
}

/** The same inquiry, asked with what was known on some day. */
export function knownThen(inquiries: readonly Inquiry[], seed = 2): Inquiry[] {
  const chance = chanceFrom(seed)
  return inquiries.map((inquiry) => ({ ...inquiry, knownAt: dayOf(chance) }))
}

const dayOf = (chance: Chance): string => addDays(FIRST_DAY, Math.floor(chance.next() * DAYS))

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
