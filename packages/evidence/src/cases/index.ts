import type { Case, StateCase } from './case.ts'
import { announcement18Alloys } from './announcement-18-alloys.ts'
import { announcement18Forms } from './announcement-18-forms.ts'
import { announcement18 } from './announcement-18.ts'
import { announcement56 } from './announcement-56.ts'
import { announcement57 } from './announcement-57.ts'
import { announcement61 } from './announcement-61.ts'
import { announcement62 } from './announcement-62.ts'
import { assertedCodes } from './asserted-codes.ts'
import { badInput } from './bad-input.ts'
import { codeEditions } from './code-editions.ts'
import { commodityCodes } from './commodity-codes.ts'
import { controlList } from './control-list.ts'
import { countermeasureBuyers } from './countermeasure-buyers.ts'
import { countermeasureSentences } from './countermeasure-sentences.ts'
import { countermeasures } from './countermeasures.ts'
import { countries } from './countries.ts'
import { deemedExports } from './deemed-exports.ts'
import { dutiesAndPenalties } from './duties-and-penalties.ts'
import { elementLists } from './element-lists.ts'
import { framework } from './framework.ts'
import { history } from './history.ts'
import { interpretations } from './interpretations.ts'
import { licenceForms } from './licence-forms.ts'
import { lists } from './lists.ts'
import { mutantsCalendar } from './mutants-calendar.ts'
import { mutantsCodes } from './mutants-codes.ts'
import { mutantsDeals } from './mutants-deals.ts'
import { mutantsFramework } from './mutants-framework.ts'
import { mutantsGoods } from './mutants-goods.ts'
import { mutantsQuotas } from './mutants-quotas.ts'
import { mutantsReach } from './mutants-reach.ts'
import { mutantsRows } from './mutants-rows.ts'
import { mutantsTradeWords } from './mutants-trade-words.ts'
import { mutantsWords } from './mutants-words.ts'
import { namedEntries } from './named-entries.ts'
import { namesOfNotices } from './names-of-notices.ts'
import { openFacts } from './open-facts.ts'
import { ordinaryLicence } from './ordinary-licence.ts'
import { partyNames } from './party-names.ts'
import { review } from './review.ts'
import { reviewClock } from './review-clock.ts'
import { reviewPapers } from './review-papers.ts'
import { reviewSchedules } from './review-schedules.ts'
import { routes } from './routes/index.ts'
import { screenedNames } from './screened-names.ts'
import { standing } from './standing.ts'
import { states as earlierStates } from './states.ts'
import { technologyCatalogue } from './technology-catalogue.ts'
import { technologyRestricted } from './technology-restricted.ts'
import { textSuggestions } from './text-suggestions.ts'
import { time } from './time.ts'
import { unreliableEntities2024 } from './unreliable-entities-2024.ts'
import { unreliableEntityList } from './unreliable-entity-list.ts'
import { watchList } from './watch-list.ts'
import { worked } from './worked.ts'

export { kits } from './kits.ts'
export { licences } from './licences.ts'
export { lifeLines } from './life-lines.ts'
export { lookUps } from './look-ups.ts'
export { papers } from './papers.ts'
export type { Action, Case, ErrorCode, Expect, ExpectedItem, LicenceForm, LifeCase, LookUpCase, StateCase, CaseVerdict } from './case.ts'

/**
 * Cases written by hand from the design and the facts, by somebody who had not seen the engine or its law, except where the file
 * says so; by the name that their file exports.
 */
const handWritten = {
  announcement18,
  announcement18Alloys,
  announcement18Forms,
  announcement56,
  announcement57,
  announcement61,
  announcement62,
  assertedCodes,
  badInput,
  codeEditions,
  commodityCodes,
  controlList,
  countermeasureBuyers,
  countermeasureSentences,
  countermeasures,
  countries,
  deemedExports,
  dutiesAndPenalties,
  elementLists,
  framework,
  history,
  interpretations,
  licenceForms,
  lists,
  mutantsCalendar,
  mutantsCodes,
  mutantsDeals,
  mutantsFramework,
  mutantsGoods,
  mutantsQuotas,
  mutantsReach,
  mutantsRows,
  mutantsTradeWords,
  mutantsWords,
  namedEntries,
  namesOfNotices,
  openFacts,
  ordinaryLicence,
  partyNames,
  review,
  reviewClock,
  reviewPapers,
  reviewSchedules,
  routes,
  screenedNames,
  standing,
  technologyCatalogue,
  technologyRestricted,
  textSuggestions,
  time,
  unreliableEntities2024,
  unreliableEntityList,
  watchList,
} satisfies Readonly<Record<string, readonly Case[]>>

/** All cases by the name that their file exports, such as `announcement18Alloys` of `announcement-18-alloys.ts`. */
export const casesByFile: Readonly<Record<string, readonly Case[]>> = { worked, ...handWritten }

/** The cases from the project's requirements. */
export const workedCases: readonly Case[] = worked

export const handWrittenCases: readonly Case[] = Object.values<readonly Case[]>(handWritten).flat()

/** All cases; ids are unique. */
export const cases: readonly Case[] = [...workedCases, ...handWrittenCases]

/** The state of every limb on each side of every day on which it changes: those of earlier notices, then notice by notice. */
export const states: readonly StateCase[] = [...earlierStates]
