/** Goods that tell lists apart: one that needs a dual-use licence, one that needs no permit, one that needs the ordinary licence. */
const MAGNET = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }
const MOTOR = { form: 'motor', elements: [{ symbol: 'Nd' }] }
const OXIDE = { form: 'separated-oxide', elements: [{ symbol: 'La' }] }

const FROM_CHINA = { destination: 'DE', endUse: { kind: 'civil' } }
const ABROAD = { exportedFrom: 'DE', destination: 'FR', endUse: { kind: 'civil' } }

/** Inquiries with a buyer: from China with each good, and Chinese goods that he buys abroad. */
const withBuyer = (endUser: object): object[] => [
  ...[MAGNET, MOTOR, OXIDE].map((product) => ({ product, ...FROM_CHINA, endUser })),
  { product: MAGNET, ...ABROAD, endUser },
]

/** Inquiries with buyers of these names. */
export const withBuyers = (names: readonly string[]): object[] =>
  [...new Set(names)].flatMap((name) => withBuyer({ kind: 'civil', name }))

/** Inquiries with a buyer about whom nothing is said but, if it is given, the list that he is on. */
export const withUnnamedBuyer = (listed?: string): object[] =>
  withBuyer(listed === undefined ? { kind: 'civil' } : { kind: 'civil', listed })

/** A buyer on no list, to compare a listed one with. */
export const STRANGER = 'Qwxzpf Vbnkrt Oy'
