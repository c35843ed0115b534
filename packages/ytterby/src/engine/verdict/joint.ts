import {
  ABROAD_1,
  ABROAD_2,
  BAR,
  CATCH_ALL,
  isExempt,
  isUnreliableIfLicensed,
  levelOfCircumstance,
  REFUSAL,
  UNRELIABLE,
  type CircumstanceClass,
  type Route,
} from '../deal/circumstance-class.ts'
import {
  ANNEX_1,
  ANNEX_2,
  DUAL_USE,
  EXPORT_LICENCE,
  levelOfGood,
  QUOTA_LICENCE,
  TECHNOLOGY_LICENCE,
  TECHNOLOGY_PROHIBITED,
  type GoodClass,
} from '../law/good-class.ts'
import { any, both, type Level } from '../law/level.ts'
import {
  NO_PERMIT,
  PERMIT,
  PROHIBITED,
  REFUSED,
  resolveGap,
  stricter,
  UNSETTLED,
  type VerdictSet,
} from './verdict-set.ts'

/**
 * Verdicts of one completion, five bits each, of all together, of each kind of permit alone,
 * and the verdict on the laxer and on the stricter reading where a gap was met. The union of completions is their `|`.
 */
export type CompletionVerdicts = number

export const JOINT = 0
export const OF_DUAL_USE = 5
export const OF_EXPORT_LICENCE = 10
export const OF_QUOTA_LICENCE = 15
export const OF_TECHNOLOGY_LICENCE = 20
export const OF_GAP = 25

const SET_BITS = 31

export const verdictsIn = (verdicts: CompletionVerdicts, part: number): VerdictSet => (verdicts >> part) & SET_BITS

/** The least level that counts as met, on the laxer and on the stricter reading of every gap. */
const LAXER = 2
const STRICTER = 1
type Reading = typeof LAXER | typeof STRICTER

const licence = (level: Level, reading: Reading): VerdictSet => (level >= reading ? PERMIT : NO_PERMIT)

const dualUseOn = (barred: Level, requirement: Level, refused: Level, reading: Reading): VerdictSet => {
  if (barred >= reading) return PROHIBITED
  if (requirement < reading) return NO_PERMIT
  return refused >= reading ? REFUSED : PERMIT
}

/** What one class of goods in one class of circumstances leads to. */
export function completionVerdicts(good: GoodClass, circumstance: CircumstanceClass, route: Route): CompletionVerdicts {
  return route === 'from-china' ? verdictsFromChina(good, circumstance) : verdictsAbroad(good, circumstance)
}

function verdictsFromChina(good: GoodClass, circumstance: CircumstanceClass): CompletionVerdicts {
  const dualUse = levelOfGood(good, DUAL_USE)
  const catchAll = levelOfCircumstance(circumstance, CATCH_ALL)
  const requirement = any(dualUse, catchAll)
  // Prohibitions bite on goods under an entry, never on what a catch-all alone reaches.
  const barred = both(dualUse, levelOfCircumstance(circumstance, BAR))
  const unreliable =
    requirement === 2 && isUnreliableIfLicensed(circumstance) ? 2 : levelOfCircumstance(circumstance, UNRELIABLE)
  const exportLicence = levelOfGood(good, EXPORT_LICENCE)
  const quota = levelOfGood(good, QUOTA_LICENCE)
  const technology = levelOfGood(good, TECHNOLOGY_LICENCE)
  const forbidden = levelOfGood(good, TECHNOLOGY_PROHIBITED)
  const technologyOn = (reading: Reading): VerdictSet =>
    forbidden >= reading ? PROHIBITED : licence(technology, reading)
  const jointOn = (reading: Reading): VerdictSet => {
    if (unreliable >= reading) return PROHIBITED
    const ofDualUse = dualUseOn(barred, requirement, 0, reading)
    const ofLicences = stricter(licence(exportLicence, reading), licence(quota, reading))
    return stricter(stricter(ofDualUse, ofLicences), technologyOn(reading))
  }
  const [laxer, strict] = [jointOn(LAXER), jointOn(STRICTER)]
  const isOpen =
    dualUse === 1 ||
    catchAll === 1 ||
    barred === 1 ||
    unreliable === 1 ||
    exportLicence === 1 ||
    quota === 1 ||
    technology === 1 ||
    forbidden === 1
  return packVerdicts(
    resolveGap(laxer, strict),
    resolveGap(dualUseOn(barred, requirement, 0, LAXER), dualUseOn(barred, requirement, 0, STRICTER)),
    besideDualUse(dualUse, exportLicence),
    resolveGap(licence(quota, LAXER), licence(quota, STRICTER)),
    resolveGap(technologyOn(LAXER), technologyOn(STRICTER)),
    isOpen ? laxer | strict : 0,
  )
}

function verdictsAbroad(good: GoodClass, circumstance: CircumstanceClass): CompletionVerdicts {
  const requirement = isExempt(circumstance)
    ? 0
    : any(
        both(levelOfGood(good, ANNEX_1), levelOfCircumstance(circumstance, ABROAD_1)),
        both(levelOfGood(good, ANNEX_2), levelOfCircumstance(circumstance, ABROAD_2)),
      )
  const barred = both(levelOfGood(good, DUAL_USE), levelOfCircumstance(circumstance, BAR))
  const refused = levelOfCircumstance(circumstance, REFUSAL)
  const laxer = dualUseOn(barred, requirement, refused, LAXER)
  const strict = dualUseOn(barred, requirement, refused, STRICTER)
  const isOpen = requirement === 1 || barred === 1 || both(requirement, refused) === 1
  const joint = resolveGap(laxer, strict)
  return packVerdicts(joint, joint, NO_PERMIT, NO_PERMIT, NO_PERMIT, isOpen ? laxer | strict : 0)
}

const packVerdicts = (
  joint: VerdictSet,
  dualUse: VerdictSet,
  exportLicence: VerdictSet,
  quota: VerdictSet,
  technology: VerdictSet,
  gap: VerdictSet,
): CompletionVerdicts =>
  joint |
  (dualUse << OF_DUAL_USE) |
  (exportLicence << OF_EXPORT_LICENCE) |
  (quota << OF_QUOTA_LICENCE) |
  (technology << OF_TECHNOLOGY_LICENCE) |
  (gap << OF_GAP)

/** Whether customs asks for both papers on one shipment is open, so this marginal is unsettled beside an entry in force. */
function besideDualUse(dualUse: Level, exportLicence: Level): VerdictSet {
  if (exportLicence === 0) return NO_PERMIT
  if (dualUse === 2 || exportLicence === 1) return UNSETTLED
  return PERMIT
}
