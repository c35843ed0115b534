import { type Inquiry, addDays } from 'ytterby'
import { ELEMENT_SYMBOLS } from 'ytterby/schema'

/** A kind of inquiry. Each number gives a different one. */
export type InquiryKind = { readonly name: string; readonly inquiryOf: (number: number) => Inquiry }

const FIRST_DAY = '2025-01-01'
const DAYS = 680
const dayOf = (number: number): string => addDays(FIRST_DAY, (number * 13) % DAYS)

const symbolAt = (at: number): { symbol: (typeof ELEMENT_SYMBOLS)[number] } => ({
  symbol: ELEMENT_SYMBOLS[at % ELEMENT_SYMBOLS.length] ?? 'Dy',
})
/** Three elements that differ from number to number. */
const someElements = (number: number): { symbol: (typeof ELEMENT_SYMBOLS)[number] }[] => [
  symbolAt(number),
  symbolAt(number + 3),
  symbolAt(number + 7),
]

const stated = (number: number): Inquiry => ({
  asOf: dayOf(number),
  product: {
    form: 'ndfeb-magnet',
    elements: [
      { symbol: 'Nd', weightPercent: 24 },
      { symbol: 'Dy', weightPercent: 7 },
    ],
  },
  destination: 'DE',
  endUse: { kind: 'civil', field: 'none' },
  endUser: { name: `Example Motoren ${number} GmbH`, country: 'DE', kind: 'civil' },
  quantityKg: number,
})

/** Words from names of listed parties. */
const WORDS =
  'General Dynamics Land Systems Boeing Lockheed Martin Corporation TDK Raytheon Missiles Skydio Anduril Shield Mitsubishi Heavy Industries Kawasaki Aerospace '
const LONGEST_NAME = 300
const longName = (number: number): string => (WORDS + WORDS).slice(number % 40).slice(0, LONGEST_NAME - 1)

/** A typical inquiry first, then the worst of each kind. */
export const KINDS: readonly InquiryKind[] = [
  { name: 'a stated good, the usual one', inquiryOf: stated },
  { name: '`knownAt` on another day each', inquiryOf: (at) => ({ ...stated(at), knownAt: dayOf(at * 7 + 1) }) },
  { name: 'nothing stated but the day', inquiryOf: (at) => ({ asOf: dayOf(at), quantityKg: at }) },
  {
    name: 'only a commodity code',
    inquiryOf: (at) => ({ asOf: dayOf(at), quantityKg: at, product: { commodityCode: '284690' } }),
  },
  {
    name: 'an asserted control code and no form',
    inquiryOf: (at) => ({ asOf: dayOf(at), quantityKg: at, product: { controlCode: '1C905.a.4' } }),
  },
  {
    name: 'twelve open consignees and no form',
    inquiryOf: (at) => ({ asOf: dayOf(at), quantityKg: at, consignees: Array.from({ length: 12 }, () => ({})) }),
  },
  {
    name: 'a buyer whose near match was cleared',
    inquiryOf: (at) => ({
      ...stated(at),
      endUser: {
        name: 'Leidos Holdings, Inc.',
        cleared: [
          {
            listed: 'Leidos',
            notice: 'MOFCOM-2025-13',
            met: 'Leidos Holdings, Inc.',
            on: FIRST_DAY,
            why: 'another firm',
          },
        ],
      },
    }),
  },
  {
    name: 'a name of 300 letters, made of words from listed names',
    inquiryOf: (at) => ({ ...stated(at), endUser: { name: longName(at) } }),
  },
  {
    name: 'an alloy whose element list may miss some',
    inquiryOf: (at) => ({
      asOf: dayOf(at),
      quantityKg: at,
      product: { form: 'alloy', elements: someElements(at), elementsComplete: false },
    }),
  },
  {
    name: 'an element list that may miss some, and no form',
    inquiryOf: (at) => ({
      asOf: dayOf(at),
      quantityKg: at,
      product: { elements: someElements(at), elementsComplete: false },
    }),
  },
]
