import type { Operation } from '../operation.ts'
import { batch } from './batch/batch.ts'
import { changeCalendar, changes } from './changes.ts'
import { comparisons } from './comparisons/comparisons.ts'
import { control, controls } from './controls.ts'
import { exposures } from './exposures.ts'
import { flips } from './flips.ts'
import { getAssessments } from './get-assessments.ts'
import { healthz } from './healthz.ts'
import { instrument, instruments } from './instruments.ts'
import { keys } from './keys.ts'
import { kits } from './kits.ts'
import { licenceChecks } from './licence-checks.ts'
import { papers } from './papers.ts'
import { parties } from './parties.ts'
import { postAssessments } from './post-assessments.ts'
import { reference } from './reference.ts'
import { ruleset, rulesets } from './rulesets.ts'
import { schemas } from './schemas.ts'
import { timelines } from './timelines.ts'
import { version } from './version.ts'
import { elements, forms, tiers } from './vocabulary.ts'

/** Every operation, in the order of the documentation. */
export const OPERATIONS: readonly Operation[] = [
  postAssessments,
  getAssessments,
  batch,
  timelines,
  flips,
  kits,
  exposures,
  comparisons,
  papers,
  licenceChecks,
  parties,
  instruments,
  instrument,
  controls,
  control,
  tiers,
  elements,
  forms,
  reference,
  changes,
  changeCalendar,
  rulesets,
  ruleset,
  schemas,
  keys,
  version,
  healthz,
]
