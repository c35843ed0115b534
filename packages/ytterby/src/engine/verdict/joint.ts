import type { CircumstanceClass } from '../circumstances/circumstances.ts'
import type { GoodClass } from '../good/good-classes.ts'
import { any, both, type Level } from './level.ts'
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

/** Where the good leaves from decides which law applies. */
export type Route = 'from-china' | 'abroad'

/** Verdicts of one completion: of all together, and of each kind of permit alone. */
export type CompletionVerdicts = {
  joint: VerdictSet
  dualUse: VerdictSet
  exportLicence: VerdictSet
  quotaLicence: VerdictSet
  technologyLicence: VerdictSet
  /** The verdict on the laxer and on the stricter reading, where a gap was met; 0 where none was. */
  gap: VerdictSet
}

type Reading = 'laxer' | 'stricter'

const reads = (level: Level, reading: Reading): boolean => (reading === 'laxer' ? level === 2 : level >= 1)
const licence = (level: Level, reading: Reading): VerdictSet => (reads(level, reading) ? PERMIT : NO_PERMIT)

/** What one class of goods in one class of circumstances leads to. */
export function completionVerdicts(good: GoodClass, circumstance: CircumstanceClass, route: Route): CompletionVerdicts {
  const fromChina = route === 'from-china'
  const requirement = fromChina
    ? any(good.dualUse, circumstance.catchAll)
    : circumstance.exempt
      ? 0
      : any(both(good.annex1, circumstance.abroad1), both(good.annex2, circumstance.abroad2))
  // Prohibitions bite on goods under an entry, never on what a catch-all alone reaches.
  const barred = both(good.dualUse, circumstance.bar)
  const unreliable = fromChina
    ? any(circumstance.unreliable, circumstance.unreliableIfLicensed && requirement === 2 ? 2 : 0)
    : 0
  const dualUseOn = (reading: Reading): VerdictSet => {
    if (reads(barred, reading)) return PROHIBITED
    if (!reads(requirement, reading)) return NO_PERMIT
    return !fromChina && reads(circumstance.refused, reading) ? REFUSED : PERMIT
  }
  const technologyOn = (reading: Reading): VerdictSet =>
    reads(good.technologyProhibited, reading) ? PROHIBITED : licence(good.technologyLicence, reading)
  const jointOn = (reading: Reading): VerdictSet => {
    let verdict = dualUseOn(reading)
    if (fromChina) {
      verdict = stricter(verdict, licence(good.exportLicence, reading))
      verdict = stricter(verdict, licence(good.quotaLicence, reading))
      verdict = stricter(verdict, technologyOn(reading))
      if (reads(unreliable, reading)) verdict = PROHIBITED
    }
    return verdict
  }
  const laxer = jointOn('laxer')
  const strict = jointOn('stricter')
  const levels = fromChina
    ? [
        good.dualUse,
        circumstance.catchAll,
        barred,
        unreliable,
        good.exportLicence,
        good.quotaLicence,
        good.technologyLicence,
        good.technologyProhibited,
      ]
    : [requirement, barred, both(requirement, circumstance.refused)]
  return {
    joint: resolveGap(laxer, strict),
    dualUse: resolveGap(dualUseOn('laxer'), dualUseOn('stricter')),
    exportLicence: fromChina ? besideDualUse(good) : NO_PERMIT,
    quotaLicence: fromChina
      ? resolveGap(licence(good.quotaLicence, 'laxer'), licence(good.quotaLicence, 'stricter'))
      : NO_PERMIT,
    technologyLicence: fromChina ? resolveGap(technologyOn('laxer'), technologyOn('stricter')) : NO_PERMIT,
    gap: levels.includes(1) ? laxer | strict : 0,
  }
}

/** Whether customs asks for both papers on one shipment is open, so this marginal is unsettled beside an entry in force. */
function besideDualUse(good: GoodClass): VerdictSet {
  if (good.exportLicence === 0) return NO_PERMIT
  if (good.dualUse === 2 || good.exportLicence === 1) return UNSETTLED
  return PERMIT
}
