/**
 * Planning: what would flip a verdict, what a good with several parts needs, whether a licence in hand covers a shipment, the
 * days of a review, the exposure of a parts list, and the watch over it. Nothing here has a clock or stores anything.
 */

// Flips, kits and licences
export {
  assessKit,
  assessKitInSteps,
  flips,
  flipsInSteps,
  licenceCovers,
  parseKit,
  parseLicence,
  withChanges,
} from './current-law/planning.ts'
export type { Flips } from './planning/flips/flips-schema.ts'
export type { KitAssessment } from './planning/kit/kit-assessment-schema.ts'
export { KitSchema, type Kit } from './planning/kit/kit.ts'
export type { LicenceAnswer } from './planning/licence/licence-answer-schema.ts'
export { LicenceSchema, type Licence } from './planning/licence/licence.ts'

// The days of a review
export { planReview } from './current-law/plan-review.ts'
export { toIcs } from './schedule/to-ics.ts'

// The exposure of a parts list
export { exposure, exposureInSteps } from './current-law/exposure.ts'
export { ExposureLineSchema, type ExposureLine } from './exposure/exposure-line.ts'
export type { Exposure } from './exposure/exposure-schema.ts'
export { MOST_LINES } from './exposure/line-outline.ts'

// The watch over a parts list
export { openWatch, signDelivery } from './current-law/open-watch.ts'
export { deliveriesOf, type Delivery } from './watch/deliveries.ts'
export type { WatchEvent } from './watch/event-schema.ts'
export type { Watching } from './watch/open-watch.ts'
export { readWatch } from './watch/read-watch.ts'
export { sumCorrections } from './watch/sum-corrections.ts'
export { EMPTY_WATCH, type Watch, type WatchedLine } from './watch/watch.ts'
