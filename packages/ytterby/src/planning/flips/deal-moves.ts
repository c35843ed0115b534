import type { CompiledRuleset } from '../../engine/law/compile.ts'
import type { Deal, DealParty } from '../../engine/deal/deal.ts'
import type { Json } from '../../schema/assessment.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { PARTY_LISTS } from '../../schema/permit-kind.ts'
import { valueAt } from './change.ts'
import type { FactChange } from './flips-schema.ts'
import { moveOf, type Axis, type Move } from './move.ts'
import { END_USES } from '../../schema/inquiry-words.ts'

/** A place that no rule names, representing all such places. */
const OTHER_PLACES = ['DE', 'FR'] as const
const FIELDS = [
  'none',
  'humanitarian',
  'rare-earth-production',
  'logic-14nm-or-below',
  'memory-256-layers-or-more',
  'chip-equipment',
  'military-ai',
] as const

/** Changes of the deal: place, use, user, parties. The origin is never changed: a detour is not a flip. */
export function dealMoves(ruleset: CompiledRuleset, inquiry: Inquiry, deal: Deal): Move[] {
  const { destination, exportedFrom, endUser } = inquiry
  const to = (axis: Axis, path: string, values: readonly Json[], by: FactChange['by']): Move[] => {
    const stated = valueAt(inquiry, path)
    const from = isScalar(stated) ? stated : null
    return values
      .filter((value) => value !== from)
      .map((value) => moveOf(axis, { path, from, to: value, by: from === null && isUseOption(value) ? 'answer' : by }))
  }
  const named = [...new Set(ruleset.rules.bars.map(({ effect }): string => effect.militaryOf))].sort()
  const elsewhere = (stated: string | undefined): string[] => [
    ...named,
    OTHER_PLACES.find((place) => place !== stated && place !== exportedFrom) ?? OTHER_PLACES[0],
  ]
  return [
    ...to(
      'destination',
      'destination',
      elsewhere(destination).filter((place) => place !== exportedFrom),
      'change',
    ),
    ...(endUser?.country === undefined ? [] : to('party', 'endUser.country', elsewhere(endUser.country), 'check')),
    ...deal.parties.flatMap((party) => anotherParty(inquiry, party)),
    ...deal.parties.flatMap(({ path }) =>
      to('list', `${path.replace('/', '.')}.listed`, ['none', ...PARTY_LISTS], 'check'),
    ),
    ...to('use', 'endUse.kind', END_USES, 'check'),
    ...to('use', 'endUser.kind', ['civil', 'military'], 'check'),
    ...to('use', 'endUse.field', FIELDS, 'check').filter(
      ({ changes: [change] }) => change?.from !== null || change.to !== 'none',
    ),
    ...(deal.leavesChina
      ? []
      : [
          ...to('content', 'endUser.listedOwnershipPercent', [0, 50], 'check'),
          ...to('content', 'chineseContent.valuePercent', [0, 0.1], 'check'),
          ...to('content', 'chineseContent.technology', [false, true], 'check'),
        ]),
  ]
}

/** Replaces a listed party with one that is on no list. */
function anotherParty(inquiry: Inquiry, { path, equal }: DealParty): Move[] {
  const place = path.replace('/', '.')
  const name = valueAt(inquiry, `${place}.name`)
  const listed = valueAt(inquiry, `${place}.listed`)
  if (equal.length === 0 || typeof name !== 'string') return []
  return [
    moveOf(
      'party',
      { path: `${place}.name`, from: name, to: null, by: 'change' },
      { path: `${place}.listed`, from: isScalar(listed) ? listed : null, to: 'none', by: 'change' },
    ),
  ]
}

/** Answers for an open use or user: civil or military. Other uses are presumed not to apply. */
const isUseOption = (value: Json): boolean => value === 'civil' || value === 'military'

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
