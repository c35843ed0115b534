/**
 * Watches a parts list: what of it is decided otherwise than when it was last looked at, since which day, and because of what.
 * A watch has no clock and stores nothing: the caller says which day it is and keeps the state, plain JSON.
 */
import { currentRuleset } from './current-ruleset.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import './look-up-law.ts'
import { signedHeaders, type DeliveryHeaders, type DeliverySigning } from '../watch/sign-delivery.ts'
import type { Delivery } from '../watch/deliveries.ts'
import { lineForecast, type LineForecast } from '../watch/line-forecast.ts'
import { watchingOf, type Watching } from '../watch/open-watch.ts'
import type { Watch } from '../watch/watch.ts'

/** When and by what a list is looked at. */
export type WatchOptions = {
  /** The day of the look: today in Beijing, `YYYY-MM-DD`. */
  readonly asOf: string
  /** How many days ahead coming changes of the verdict, of what is possible or of the permits are reported; 0, the default, reports none. */
  readonly ahead?: number
  /** Which release of our encoding; the current one by default. */
  readonly ruleset?: Ruleset
  /** The releases of earlier looks that the state names, where they are others. */
  readonly earlier?: readonly Ruleset[]
}

/**
 * Begins a look at a list. Give its lines one by one, and keep the state of `end` for the next look. Where the law does not turn
 * between two looks, known lines are not decided again.
 *
 * A line is looked at for the first time where its id with this inquiry is not in the state; that gives no event. Otherwise its
 * events are what `compare` finds, the horizon alone excepted: what another release decides otherwise (`release`), then each day
 * since on which the decision changed (`day`), then coming days (`ahead`). Each change is told once by each kind.
 *
 * @throws InvalidWatchError if the state was written on a later day, or names a release that is neither `ruleset` nor in
 * `earlier`.
 * @example
 * const watching = openWatch(EMPTY_WATCH, { asOf: '2026-11-10' })
 * watching.look({ id: 'A', inquiry: { product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] }, destination: 'DE' } })
 * const { watch } = watching.end() // keep it; the next day: openWatch(watch, { asOf: '2026-11-11' })
 */
export const openWatch = (
  watch: Watch,
  { asOf, ahead = 0, ruleset = currentRuleset, earlier = [] }: WatchOptions,
): Watching => watchingOf(watch, { asOf, ahead, ruleset, earlier })

/**
 * Tells of one line, an `ExposureLine` without days, what a watch that begins on a day will tell, as far as the law is known: each
 * coming change in order, with the day in `since`. Its kind is `ahead` if it can be told before its day as well, `day` otherwise.
 *
 * @example
 * const fibre = foreseeLine({ inquiry: { product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] } } }, { asOf: '2026-11-10' })
 */
export const foreseeLine = (
  line: unknown,
  { asOf, ruleset = currentRuleset }: Pick<WatchOptions, 'asOf' | 'ruleset'>,
): LineForecast => lineForecast(line, { asOf, ruleset })

/**
 * Signs a webhook message as Standard Webhooks describes (HMAC-SHA256, `v1`; with a private key also Ed25519, `v1a`), and returns
 * its headers.
 *
 * @throws WebhookSecretError which never quotes the secret.
 */
export const signDelivery = (delivery: Delivery, signing: DeliverySigning): Promise<DeliveryHeaders> =>
  signedHeaders(delivery, signing)
