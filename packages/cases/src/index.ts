import type { Case } from './case.ts'
import { announcement18 } from './announcement-18.ts'
import { announcement18Alloys } from './announcement-18-alloys.ts'
import { announcement18Forms } from './announcement-18-forms.ts'
import { announcement56 } from './announcement-56.ts'
import { announcement57 } from './announcement-57.ts'
import { announcement61 } from './announcement-61.ts'
import { announcement62 } from './announcement-62.ts'
import { badInput } from './bad-input.ts'
import { commodityCodes } from './commodity-codes.ts'
import { countries } from './countries.ts'
import { framework } from './framework.ts'
import { interpretations } from './interpretations.ts'
import { licenceForms } from './licence-forms.ts'
import { lists } from './lists.ts'
import { openFacts } from './open-facts.ts'
import { ordinaryLicence } from './ordinary-licence.ts'
import { partyNames } from './party-names.ts'
import { review } from './review.ts'
import { technologyCatalogue } from './technology-catalogue.ts'
import { time } from './time.ts'
import { worked } from './worked.ts'

export type { Action, Case, ErrorCode, Expect, ExpectedItem, LicenceForm, Verdict } from './case.ts'

/** The documented cases that the project was given. */
export const workedCases: readonly Case[] = worked

/** Cases written by hand from the design and the facts, without a look at the engine or its law. */
export const handWrittenCases: readonly Case[] = [
  ...announcement18,
  ...announcement18Alloys,
  ...announcement18Forms,
  ...announcement56,
  ...announcement57,
  ...announcement61,
  ...announcement62,
  ...badInput,
  ...commodityCodes,
  ...countries,
  ...framework,
  ...interpretations,
  ...licenceForms,
  ...lists,
  ...openFacts,
  ...ordinaryLicence,
  ...partyNames,
  ...review,
  ...technologyCatalogue,
  ...time,
]

/** All cases; ids are unique. */
export const cases: readonly Case[] = [...workedCases, ...handWrittenCases]
