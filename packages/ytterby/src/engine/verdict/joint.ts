import {
  ABROAD_1,
  ABROAD_2,
  ANY_GOOD,
  ANY_GOOD_IF_LICENSED,
  BAR,
  CATCH_ALL,
  isExempt,
  levelOfCircumstance,
  REFUSAL,
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
type GapReading = typeof LAXER_READING | typeof STRICTER_READING

const licence = (level: Level, reading: GapReading): VerdictSet => (level >= reading ? PERMIT : NO_PERMIT)

const dualUseOn = (barred: Level, requirement: Level, refused: Level, reading: GapReading): VerdictSet => {
  if (barred >= reading) return PROHIBITED
  if (requirement < reading) return NO_PERMIT
  return refused >= reading ? REFUSED : PERMIT
}

/** The verdicts of one class of goods in one class of circumstances. */
export function completionVerdicts(good: GoodClass, circumstance: CircumstanceClass, route: Route): CompletionVerdicts {
  switch (route) {
    case 'from-china':
      return verdictsFromChina(good, circumstance)
    case 'inside-china':
      return verdictsInsideChina(good, circumstance)
    case 'abroad':
      return verdictsAbroad(good, circumstance)
  }
}

/** What is handed over inside China may be an export, or not: nothing is certain. */
function verdictsInsideChina(good: GoodClass, circumstance: CircumstanceClass): CompletionVerdicts {
  const asExport = verdictsFromChina(good, circumstance)
  const doubted = (part: number): VerdictSet => (verdictsIn(asExport, part) === NO_PERMIT ? NO_PERMIT : UNSETTLED)
  return packVerdicts(
    UNSETTLED,
    doubted(OF_DUAL_USE),
    doubted(OF_EXPORT_LICENCE),
    doubted(OF_QUOTA_LICENCE),
    doubted(OF_TECHNOLOGY_LICENCE),
    NO_PERMIT | jointFromChina(good, circumstance, STRICTER_READING),
  )
}

function verdictsFromChina(good: GoodClass, circumstance: CircumstanceClass): CompletionVerdicts {
  const dualUse = levelOfGood(good, DUAL_USE)
  const exportLicence = levelOfGood(good, EXPORT_LICENCE)
  const quota = levelOfGood(good, QUOTA_LICENCE)
  const laxer = jointFromChina(good, circumstance, LAXER_READING)
  const strict = jointFromChina(good, circumstance, STRICTER_READING)
  const isOpen =
    dualUse === 1 ||
    levelOfCircumstance(circumstance, CATCH_ALL) === 1 ||
    barredFromChina(good, circumstance) === 1 ||
    anyGoodFromChina(good, circumstance) === 1 ||
    exportLicence === 1 ||
    quota === 1 ||
    levelOfGood(good, TECHNOLOGY_LICENCE) === 1 ||
    levelOfGood(good, TECHNOLOGY_PROHIBITED) === 1
  return packVerdicts(
    resolveGap(laxer, strict),
    resolveGap(
      dualUseFromChina(good, circumstance, LAXER_READING),
      dualUseFromChina(good, circumstance, STRICTER_READING),
    ),
    exportLicenceBesideDualUse(dualUse, exportLicence),
    resolveGap(licence(quota, LAXER_READING), licence(quota, STRICTER_READING)),
    resolveGap(technologyOn(good, LAXER_READING), technologyOn(good, STRICTER_READING)),
    isOpen ? laxer | strict : 0,
  )
}

const requirementFromChina = (good: GoodClass, circumstance: CircumstanceClass): Level =>
  maxLevel(levelOfGood(good, DUAL_USE), levelOfCircumstance(circumstance, CATCH_ALL))

/** Prohibitions apply to goods under an entry, never to goods reached only by a catch-all. */
const barredFromChina = (good: GoodClass, circumstance: CircumstanceClass): Level =>
  minLevel(levelOfGood(good, DUAL_USE), levelOfCircumstance(circumstance, BAR))

/** The bar of a party on every good. An unnamed party counts only if a dual-use licence is needed anyway. */
const anyGoodFromChina = (good: GoodClass, circumstance: CircumstanceClass): Level =>
  maxLevel(
    levelOfCircumstance(circumstance, ANY_GOOD),
    requirementFromChina(good, circumstance) === 2 ? levelOfCircumstance(circumstance, ANY_GOOD_IF_LICENSED) : 0,
  )

const dualUseFromChina = (good: GoodClass, circumstance: CircumstanceClass, reading: GapReading): VerdictSet =>
  dualUseOn(barredFromChina(good, circumstance), requirementFromChina(good, circumstance), 0, reading)

const technologyOn = (good: GoodClass, reading: GapReading): VerdictSet =>
  levelOfGood(good, TECHNOLOGY_PROHIBITED) >= reading
    ? PROHIBITED
    : licence(levelOfGood(good, TECHNOLOGY_LICENCE), reading)

function jointFromChina(good: GoodClass, circumstance: CircumstanceClass, reading: GapReading): VerdictSet {
  if (anyGoodFromChina(good, circumstance) >= reading) return PROHIBITED
  const ofDualUse = dualUseFromChina(good, circumstance, reading)
  const ofExport = licence(levelOfGood(good, EXPORT_LICENCE), reading)
  const ofQuota = licence(levelOfGood(good, QUOTA_LICENCE), reading)
  return stricter(stricter(ofDualUse, technologyOn(good, reading)), stricter(ofExport, ofQuota))
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
