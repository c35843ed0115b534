import type { RulesetData } from '../schema/ruleset.ts'
import { authorities } from './authorities.ts'
import { commodityCodes } from './commodity-codes.ts'
import { controls } from './controls.ts'
import { documents } from './documents.ts'
import { elements } from './elements.ts'
import { forms } from './forms.ts'
import { framework } from './framework.ts'
import { holidays2024 } from './holidays/2024.ts'
import { holidays2025 } from './holidays/2025.ts'
import { holidays2026 } from './holidays/2026.ts'
import { holidays2027 } from './holidays/2027.ts'
import { instruments } from './instruments.ts'
import { lexicon } from './lexicon.ts'
import { partyNames } from './party-names.ts'
import { observed } from './observed.ts'
import { permitKinds } from './kinds.ts'
import { questions } from './questions.ts'
import { reachAnnouncement18 } from './reach/announcement-18.ts'
import { reachAnnouncement57 } from './reach/announcement-57.ts'
import { reachAnnouncement61 } from './reach/announcement-61.ts'
import { reachExportLicence, reachExportQuota, reachFineCerium } from './reach/export-licence.ts'
import { reachAnnouncement56, reachAnnouncement62, reachTechnologyCatalogue, reachTechnologyCatalogue2008 } from './reach/technology.ts'
import { restrictions } from './restrictions.ts'
import { screening } from './screening.ts'
import { statutory } from './statutory.ts'
import { KNOWN_THROUGH, RULESET_VERSION } from './version.ts'
import { warnings } from './warnings.ts'

/** The law as one value. Plain data: it can be written out as JSON and read back. In this order it packs smallest: neighbours resemble each other. */
export const rulesetData: RulesetData = {
  schema: 'ruleset/1',
  version: RULESET_VERSION,
  knownThrough: KNOWN_THROUGH,
  questions,
  commodityCodes,
  elements,
  reach: {
    a18: reachAnnouncement18,
    a56: reachAnnouncement56,
    a57: reachAnnouncement57,
    a61: reachAnnouncement61,
    a62: reachAnnouncement62,
    'export-licence': reachExportLicence,
    'export-quota': reachExportQuota,
    'fine-cerium': reachFineCerium,
    tech2008: reachTechnologyCatalogue2008,
    tech2023: reachTechnologyCatalogue,
  },
  forms,
  controls,
  holidays: [holidays2024, holidays2025, holidays2026, holidays2027],
  instruments,
  partyNames,
  screening,
  observed,
  lexicon,
  restrictions,
  warnings,
  kinds: permitKinds,
  framework,
  authorities,
  statutory,
  documents,
}
