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
import { maxLevel, minLevel, type Level } from '../law/level.ts'
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
 * The verdicts of one completion in five bits each: jointly, for each kind of permit, and on both readings if a gap was met.
 * The `|` of several is the union of their completions.
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

/** The lowest level that counts as met, on the laxer and on the stricter reading of gaps. */
const LAXER_READING = 2
const STRICTER_READING = 1
type Reading = typeof LAXER_READING | typeof STRICTER_READING

const licence = (level: Level, reading: Reading): VerdictSet => (level >= reading ? PERMIT : NO_PERMIT)

const dualUseOn = (barred: Level, requirement: Level, refused: Level, reading: Reading): VerdictSet => {
  if (barred >= reading) return PROHIBITED
  if (requirement < reading) return NO_PERMIT
  return refused >= reading ? REFUSED : PERMIT
}

/** The verdicts of one class of goods in one class of circumstances. */
export function completionVerdicts(good: GoodClass, circumstance: CircumstanceClass, route: Route): CompletionVerdicts {
  return route === 'from-china' ? verdictsFromChina(good, circumstance) : verdictsAbroad(good, circumstance)
}

function verdictsFromChina(good: GoodClass, circumstance: CircumstanceClass): CompletionVerdicts {
  const dualUse = levelOfGood(good, DUAL_USE)
  const catchAll = levelOfCircumstance(circumstance, CATCH_ALL)
  const requirement = maxLevel(dualUse, catchAll)
  // Prohibitions apply to goods under an entry, never to goods reached only by a catch-all.
  const barred = minLevel(dualUse, levelOfCircumstance(circumstance, BAR))
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
  const [laxer, strict] = [jointOn(LAXER_READING), jointOn(STRICTER_READING)]
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
    resolveGap(dualUseOn(barred, requirement, 0, LAXER_READING), dualUseOn(barred, requirement, 0, STRICTER_READING)),
    exportLicenceBesideDualUse(dualUse, exportLicence),
    resolveGap(licence(quota, LAXER_READING), licence(quota, STRICTER_READING)),
    resolveGap(technologyOn(LAXER_READING), technologyOn(STRICTER_READING)),
    isOpen ? laxer | strict : 0,
  )
}

function verdictsAbroad(good: GoodClass, circumstance: CircumstanceClass): CompletionVerdicts {
  const requirement = isExempt(circumstance)
    ? 0
    : maxLevel(
        minLevel(levelOfGood(good, ANNEX_1), levelOfCircumstance(circumstance, ABROAD_1)),
        minLevel(levelOfGood(good, ANNEX_2), levelOfCircumstance(circumstance, ABROAD_2)),
      )
  const barred = minLevel(levelOfGood(good, DUAL_USE), levelOfCircumstance(circumstance, BAR))
  const refused = levelOfCircumstance(circumstance, REFUSAL)
  const laxer = dualUseOn(barred, requirement, refused, LAXER_READING)
  const strict = dualUseOn(barred, requirement, refused, STRICTER_READING)
  const isOpen = requirement === 1 || barred === 1 || minLevel(requirement, refused) === 1
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

/**
 * Whether customs requires both licences for one shipment is open, so this marginal is unsettled if a dual-use entry is in
 * force.
 */
function exportLicenceBesideDualUse(dualUse: Level, exportLicence: Level): VerdictSet {
  if (exportLicence === 0) return NO_PERMIT
  if (dualUse === 2 || exportLicence === 1) return UNSETTLED
  return PERMIT
}
