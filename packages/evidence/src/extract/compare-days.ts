/** Compares the days of the law with those of the facts. */
import type { RulesetData } from 'ytterby/schema'
import { days } from './days.ts'
import type { SourceDay } from './extract.ts'
import { DAYS_DIFFER, HELD_ELSEWHERE, SAME_INSTRUMENT } from './source-differences.ts'

/** Every unexplained difference between days; `where` is the id in the extract. */
export function* dayDifferences(data: RulesetData): Generator<{ where: string; what: string }> {
  for (const day of days) for (const what of differencesOf(day, data)) yield { where: day.instrument, what }
}

function differencesOf(day: SourceDay, { instruments }: RulesetData): string[] {
  const id = day.instrument
  if (HELD_ELSEWHERE[id] !== undefined)
    return instruments.some((one) => one.id === id) ? [`is an instrument of the law, but: ${HELD_ELSEWHERE[id]}`] : []
  const instrument = instruments.find((one) => one.id === (SAME_INSTRUMENT[id] ?? id))
  if (instrument === undefined) return ['is not in the law, and source-differences.ts does not say where it is']
  const limbs = new Set(instrument.limbs.map((limb) => limb.id))
  const onThese = instruments
    .flatMap((one) => one.effects)
    .flatMap((effect) => ('limbs' in effect && effect.limbs.some((limb) => limbs.has(limb)) ? [effect] : []))
  const begins = instrument.effects.flatMap((effect) =>
    effect.type === 'enact' || effect.type === 'list' || effect.type === 'counter' ? [effect.from] : [],
  )
  const found = {
    published: instrument.published ?? 'unread',
    begins: sorted(begins),
    suspended: sorted(
      onThese.flatMap((effect) =>
        effect.type === 'suspend' || effect.type === 'extend' ? [`${effect.from} until ${effect.until}`] : [],
      ),
    ),
    revoked: sorted(onThese.flatMap((effect) => (effect.type === 'revoke' ? [effect.from] : []))),
    unsettled: sorted(onThese.flatMap((effect) => (effect.type === 'unsettle' ? [effect.from] : []))),
  }
  const expected = {
    published: day.published ?? 'unread',
    begins: sorted([...(day.from === null ? [] : [day.from]), ...(day.limbs ?? []).map(({ from }) => from)]),
    suspended: sorted((day.suspended ?? []).map(({ from, lastDay }) => `${from} until ${dayAfter(lastDay)}`)),
    revoked: day.ended ?? '',
    unsettled: day.reportedEnd ?? '',
  }
  const differing = (keys: readonly (keyof typeof found)[]): string[] =>
    keys
      .filter((key) => found[key] !== expected[key])
      .map((key) => `${key}: law ${found[key] || 'none'}, extract ${expected[key] || 'none'}`)
  const isEdition =
    /^(EXPORT-LICENCE-CATALOGUE|SETC|MOFCOM-GACC)/.test(instrument.id) &&
    instrument.title.en.endsWith(' edition') &&
    instrument.limbs.length > 0
  if (isEdition || instrument.id === 'SETC-2002-77') {
    // An edition applies to its own year. The facts state its first day only sometimes, and never its last day.
    const serves = begins.toSorted()[0]?.slice(5) === '01-01' ? [] : [`begins ${found.begins}, not on 1 January`]
    return [...serves, ...differing(day.from === null ? ['published'] : ['published', 'begins'])]
  }
  // A notice that only acts on limbs of others has no separate days; they are compared with those limbs.
  const hasOwnDays = begins.length > 0 || !instrument.effects.some(({ type }) => ACTS_ON_OTHERS.has(type))
  const all = differing(hasOwnDays ? ['published', 'begins', 'suspended', 'revoked', 'unsettled'] : ['published'])
  if (DAYS_DIFFER[id] !== undefined)
    return all.length > 0
      ? differing(day.published?.length === 7 ? [] : ['published'])
      : [`no longer differs: ${DAYS_DIFFER[id]}`]
  return all
}

const ACTS_ON_OTHERS: ReadonlySet<string> = new Set(['suspend', 'extend', 'revive', 'revoke', 'unsettle', 'delist'])

const sorted = (values: readonly string[]): string => [...new Set(values)].sort().join(', ')

/** The next day. It uses `Date`, because the SDK's calendar cannot check itself. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
