import { causesAreWhole, causesDecide, nearestIsNear } from './because.ts'
import { changesAreAll } from './changes.ts'
import { marginals, neverFreedByDoubt, verdictAlone } from './certainty.ts'
import { everyDay, malformedDays } from './days.ts'
import { laterInstrument } from './later-instrument.ts'
import { knowledgeDay } from './knowledge-day.ts'
import type { Property } from './property.ts'
import { reasonsDiffer } from './reasons.ts'
import { equalKeysGiveEqualRows } from './row-key.ts'
import { rulesetOrder } from './ruleset-order.ts'
import { consigneeOrder, inquiryOrder, jsonRoundTrips, memory, rulesetRoundTrip } from './same-bytes.ts'
import { addedForm, anyText, oneEdit, respelled, wordOrder } from './screening.ts'
import { wholeSentences } from './sentences.ts'
import { namingNarrows, optionsPredict, statingNarrows } from './stating.ts'

/** Every property. */
export const properties: readonly Property[] = [
  neverFreedByDoubt,
  marginals,
  verdictAlone,
  statingNarrows,
  namingNarrows,
  optionsPredict,
  reasonsDiffer,
  wholeSentences,
  inquiryOrder,
  consigneeOrder,
  rulesetOrder,
  rulesetRoundTrip,
  jsonRoundTrips,
  memory,
  everyDay,
  malformedDays,
  laterInstrument,
  wordOrder,
  oneEdit,
  respelled,
  addedForm,
  anyText,
  knowledgeDay,
  causesAreWhole,
  causesDecide,
  nearestIsNear,
  changesAreAll,
  equalKeysGiveEqualRows,
]
