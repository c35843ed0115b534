import type { Inquiry } from 'ytterby'
import type { CheckName } from './checks.ts'

/** A known finding with its reason. One that no check reports any more is stale and must be removed. */
export type Exception = {
  readonly check: CheckName
  /** The text of the check, without its example. */
  readonly finding: string
  readonly why: string
  /** An inquiry that shows it, if the check uses inquiries. */
  readonly example?: Inquiry
}

const neverRan = (limb: string): string =>
  `${limb} was never in force: announcement 70 suspended it before its first day`

const suspendedBefore = (limb: string, first: string): Exception => ({
  check: 'suspensionsFit',
  finding: `${limb} is suspended on 2025-11-07, before its first day ${first}`,
  why: neverRan(limb),
})

const neverShows = (instrument: string, effect: string, limb: string): Exception => ({
  check: 'effectsHold',
  finding: `${instrument}: ${effect} of ${limb} never has an effect`,
  why: neverRan(limb),
})

const ofQuestion = (finding: string, why: string, example: Inquiry): Exception => ({
  check: 'questionsDecide',
  finding,
  why,
  example,
})

const CODE_ALONE =
  'an option makes an additional verdict possible, because otherwise the code alone would free the good'

/** All known findings of the static checks. */
export const exceptions: readonly Exception[] = [
  suspendedBefore('a61-1-1', '2025-12-01'),
  suspendedBefore('a61-1-2', '2025-12-01'),
  ...['a55', 'a56', 'a57', 'a58'].map((limb) => suspendedBefore(limb, '2025-11-08')),
  ...['a61-1-1', 'a61-1-2'].flatMap((limb) => [
    neverShows('MOFCOM-2025-61', 'enact', limb),
    neverShows('MOFCOM-2025-61', 'requireAbroad', limb),
  ]),
  ...['55', '56', '57', '58'].map((number) => neverShows(`MOFCOM-GACC-2025-${number}`, 'enact', `a${number}`)),
  {
    check: 'interpretationsDecide',
    finding: 'faq-v-gallium-phosphor excludes nothing that has a form',
    why: 'the answer is about gallium goods; it is included because it is in the same document',
  },
  ofQuestion(
    'endUser.listed: an option makes an additional verdict possible, against a presumption',
    'an unnamed buyer is presumed not to be on the unreliable-entity list if no licence is needed (DESIGN 3.2); this option contradicts the presumption',
    {
      asOf: '2026-03-01',
      product: { form: 'oxide-mixture', elements: [{ symbol: 'Y' }], host: 'ZrO2' },
      destination: 'DE',
    },
  ),
  ofQuestion(
    'product.elementsComplete: an option makes an additional verdict possible, against a presumption',
    'a list that names an activator of a phosphor is presumed to miss no other; this option contradicts the presumption',
    { asOf: '2025-10-01', product: { form: 'phosphor', elements: [{ symbol: 'Y' }, { symbol: 'Tb' }] } },
  ),
  ofQuestion(
    'destination is asked although it is stated',
    'technology that is handed over inside China may leave it as well (docs/decisions.md, 240)',
    {
      asOf: '2026-03-01',
      product: { form: 'technology', technology: 'magnet-preparation' },
      destination: 'CN',
      endUse: { kind: 'civil' },
      endUser: { name: 'Magnetwerk Hanau GmbH', country: 'DE', kind: 'civil' },
    },
  ),
  ofQuestion(
    `product.elements: ${CODE_ALONE}`,
    'a code alone never frees a good (DESIGN 4): if its candidates need no permit, it is ignored, and other forms become possible',
    { asOf: '2026-03-01', product: { commodityCode: '850519' }, destination: 'DE' },
  ),
  ofQuestion(
    `product.processing: ${CODE_ALONE}`,
    'as above: a calcined catalyst needs no permit, so its code is ignored',
    { asOf: '2026-03-01', product: { elements: [{ symbol: 'Y' }], commodityCode: '38151900' }, destination: 'DE' },
  ),
  ofQuestion(
    `product.elementsComplete: ${CODE_ALONE}`,
    'as above: polishing powder of cerium alone needs no permit, so its code is ignored',
    { asOf: '2026-03-01', product: { elements: [{ symbol: 'Ce' }], commodityCode: '340590' }, destination: 'DE' },
  ),
]
