import type { Inquiry } from 'ytterby'
import type { CheckName } from './checks.ts'

/** A known finding with its reason. One that no check reports any more is stale and must be removed. */
export type Exception = {
  readonly check: CheckName
  /** The text of the check, without its example. */
  readonly finding: string
  readonly why: string
  /** An inquiry that shows it, where the check asks inquiries. */
  readonly example?: Inquiry
}

const neverRan = (limb: string): string => `${limb} never operated: announcement 70 suspended it before its first day`

const suspendedBefore = (limb: string, first: string): Exception => ({
  check: 'suspensionsFit',
  finding: `${limb} is suspended on 2025-11-07, before its first day ${first}`,
  why: neverRan(limb),
})

const neverShows = (instrument: string, effect: string, limb: string): Exception => ({
  check: 'effectsHold',
  finding: `${instrument}: ${effect} of ${limb} never shows`,
  why: neverRan(limb),
})

const ofQuestion = (finding: string, why: string, example: Inquiry): Exception => ({
  check: 'questionsDecide',
  finding,
  why,
  example,
})

const CODE_ALONE = 'an option leads further than was possible, since the code alone would free the good'

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
    finding: 'faq-v-gallium-phosphor takes out nothing that has a form',
    why: 'the answer speaks of gallium goods; it is kept since it stands in the same document',
  },
  ofQuestion(
    'endUser.listed: an option leads further than was possible, against a presumption',
    'a buyer that is not named is presumed not to be on the unreliable-entity list where no licence is needed (DESIGN 3.2); stating that it is goes against that',
    {
      asOf: '2026-03-01',
      product: { form: 'oxide-mixture', elements: [{ symbol: 'Y' }], host: 'ZrO2' },
      destination: 'DE',
    },
  ),
  ofQuestion(
    `product.elements: ${CODE_ALONE}`,
    'a code never frees a good by itself (DESIGN 4): where its candidates need no permit it is left aside, and other forms become possible',
    { asOf: '2026-03-01', product: { commodityCode: '850519' }, destination: 'DE' },
  ),
  ofQuestion(
    `product.processing: ${CODE_ALONE}`,
    'as above: a calcined catalyst needs no permit, so its code is left aside',
    { asOf: '2026-03-01', product: { elements: [{ symbol: 'Y' }], commodityCode: '38151900' }, destination: 'DE' },
  ),
]
