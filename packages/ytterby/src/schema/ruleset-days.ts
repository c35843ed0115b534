import { limbsOf } from './effect-days.ts'
import type { RulesetData } from './ruleset.ts'
import type { RulesetFinding, Path } from './ruleset-files.ts'
import { compareText } from './compare-text.ts'

type Suspension = {
  readonly type: 'suspend' | 'extend'
  readonly from: string
  readonly until: string | null
  readonly path: Path
}

/** Finds overlaps and gaps in the days of limbs, editions and permit kinds. */
export function dayFindings(data: RulesetData): RulesetFinding[] {
  const findings: RulesetFinding[] = []
  const find = (message: string, ...path: Path): void => void findings.push({ path, message })
  const suspensions = new Map<string, Suspension[]>()
  const starts = new Map<string, string>()
  const touched = new Set<string>()
  const revivals = new Set<string>()
  for (const [at, instrument] of data.instruments.entries()) {
    const published = instrument.published ?? instrument.knownBy
    if (published === undefined) find('Neither a day of publication nor a day by which it was known', 'instruments', at)
    for (const [index, effect] of instrument.effects.entries()) {
      const path = ['instruments', at, 'effects', index]
      if ('until' in effect && 'from' in effect && effect.until !== null && effect.until <= effect.from)
        find('The effect ends before it begins', ...path)
      if (
        'lastDayUnclear' in effect &&
        effect.lastDayUnclear !== undefined &&
        effect.until !== null &&
        effect.lastDayUnclear >= effect.until
      ) {
        find('The printed last day must be the day before until', ...path)
      }
      for (const limb of limbsOf(effect)) {
        if (effect.type === 'enact' || effect.type === 'list' || effect.type === 'counter') {
          if (starts.has(limb)) find(`Limb ${limb} begins twice`, ...path)
          starts.set(limb, effect.from)
        } else touched.add(limb)
        if (effect.type === 'revive') revivals.add(`${limb} ${effect.from}`)
        if (effect.type === 'suspend' || effect.type === 'extend') {
          const list = suspensions.get(limb) ?? []
          list.push({ type: effect.type, from: effect.from, until: effect.until, path })
          suspensions.set(limb, list)
        }
      }
    }
  }
  for (const [limb, list] of suspensions) {
    list.sort((a, b) => compareText(a.from, b.from))
    for (const [index, one] of list.entries()) {
      const next = list[index + 1]
      if (next !== undefined && (one.until === null || one.until > next.from))
        find(`Suspensions of ${limb} overlap`, ...next.path)
      else if (next?.type === 'extend' && one.until !== next.from && !revivals.has(`${limb} ${one.until}`))
        find(
          `An extension of the suspension of ${limb} begins after its end; a suspension after a lapse is "suspend"`,
          ...next.path,
        )
    }
  }
  for (const limb of touched) if (!starts.has(limb)) find(`Limb ${limb} never begins`, 'instruments')
  for (const [at, kind] of data.kinds.entries()) {
    if (kind.from !== null && kind.until !== null && kind.until <= kind.from)
      find('The kind ends before it begins', 'kinds', at)
  }
  for (const [at, code] of data.commodityCodes.entries()) {
    if (code.fromYear !== undefined && code.untilYear !== undefined && code.untilYear < code.fromYear)
      find('The editions end before they begin', 'commodityCodes', at)
  }
  return findings
}
