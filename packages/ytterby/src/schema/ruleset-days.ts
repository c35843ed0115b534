import type { RulesetIssue } from '../errors/invalid-ruleset-error.ts'
import { instrumentFile } from './ruleset-files.ts'
import { limbsOf } from './instrument.ts'
import { type RulesetData } from './ruleset.ts'

/** Overlaps and gaps in the lives of limbs, editions and permit kinds. */
export function dayIssues(data: RulesetData): RulesetIssue[] {
  const issues: RulesetIssue[] = []
  const suspensions = new Map<string, { from: string; until: string | null; file: string; pointer: string }[]>()
  const starts = new Map<string, string>()
  const touched = new Set<string>()
  const revivals = new Set<string>()
  for (const [at, instrument] of data.instruments.entries()) {
    const file = instrumentFile(instrument.id, instrument.effects)
    const published = instrument.published ?? instrument.knownBy
    if (published === undefined)
      issues.push({
        file,
        pointer: `/instruments/${at}`,
        message: 'Neither a day of publication nor a day by which it was known',
      })
    for (const [index, effect] of instrument.effects.entries()) {
      const pointer = `/instruments/${at}/effects/${index}`
      if ('until' in effect && 'from' in effect && effect.until !== null && effect.until <= effect.from)
        issues.push({ file, pointer, message: 'The effect ends before it begins' })
      if (
        'lastDayUnclear' in effect &&
        effect.lastDayUnclear !== undefined &&
        effect.until !== null &&
        effect.lastDayUnclear >= effect.until
      ) {
        issues.push({ file, pointer, message: 'The printed last day must be the day before until' })
      }
      for (const limb of limbsOf(effect)) {
        if (effect.type === 'enact' || effect.type === 'list' || effect.type === 'counter') {
          if (starts.has(limb)) issues.push({ file, pointer, message: `Limb ${limb} begins twice` })
          starts.set(limb, effect.from)
        } else touched.add(limb)
        if (effect.type === 'revive') revivals.add(`${limb} ${effect.from}`)
        if (effect.type === 'suspend' || effect.type === 'extend') {
          const list = suspensions.get(limb) ?? []
          list.push({ from: effect.from, until: effect.until, file, pointer })
          suspensions.set(limb, list)
        }
      }
    }
  }
  for (const [limb, list] of suspensions) {
    list.sort((a, b) => (a.from < b.from ? -1 : 1))
    for (const [index, one] of list.entries()) {
      const next = list[index + 1]
      if (next !== undefined && (one.until === null || one.until > next.from))
        issues.push({ file: next.file, pointer: next.pointer, message: `Suspensions of ${limb} overlap` })
      else if (next !== undefined && one.until !== next.from && !revivals.has(`${limb} ${one.until}`))
        issues.push({
          file: next.file,
          pointer: next.pointer,
          message: `Suspensions of ${limb} leave a gap that no revival covers`,
        })
    }
  }
  for (const limb of touched)
    if (!starts.has(limb))
      issues.push({ file: 'law/instruments', pointer: '/instruments', message: `Limb ${limb} never begins` })
  for (const [at, kind] of data.kinds.entries()) {
    if (kind.from !== null && kind.until !== null && kind.until <= kind.from)
      issues.push({ file: 'law/permit-kinds.ts', pointer: `/kinds/${at}`, message: 'The kind ends before it begins' })
  }
  for (const [at, code] of data.commodityCodes.entries()) {
    if (code.fromYear !== undefined && code.untilYear !== undefined && code.untilYear < code.fromYear)
      issues.push({
        file: 'law/commodity-codes.ts',
        pointer: `/commodityCodes/${at}`,
        message: 'The editions end before they begin',
      })
  }
  return issues
}
