/** Compares the effects of instruments and the time limits with the facts and the design. */
import type { RulesetData } from 'ytterby/schema'
import { listings } from './names.ts'
import { noticeId } from './notice-id.ts'
import {
  adjacent,
  amended,
  clock,
  expected,
  FIRST_DAY,
  framework,
  INTERPRETED_FROM,
  interpretations,
  knownBy,
  listTerms,
  READING,
  REGIMES_BEFORE_2003,
  SHARE_ABROAD,
  unclearLastDays,
} from './effects.ts'

/** Lines of both sides by the part of the law that they concern. */
export const EFFECT_SIDES: Readonly<
  Record<string, (data: RulesetData) => readonly [extract: readonly string[], law: readonly string[]]>
> = {
  'known by': ({ instruments }) => [
    [...knownBy].map((one) => one.join(' ')),
    instruments.flatMap(({ id, knownBy: day }) => (day === undefined ? [] : [`${id} ${day}`])),
  ],
  readings: ({ instruments }) => [
    [READING],
    instruments.flatMap(({ id, published }) => (READING.startsWith(id) ? [`${id} ${published}`] : [])),
  ],
  interpretations: (data) => [
    [...interpretations].map(([id, said]) => [id, INTERPRETED_FROM, ...said].join('|')),
    effectsOf(data).flatMap(({ effect }) =>
      effect.type === 'interpret'
        ? [[effect.id, effect.from, text(effect.forms), effect.outcome, effect.generally].join('|')]
        : [],
    ),
  ],
  'other minerals': ({ instruments }) => [
    [...adjacent].map(([id, said]) => [id, ...said].join('|')),
    instruments.flatMap(({ id, adjacent: other }) =>
      other === undefined
        ? []
        : [
            [
              id,
              text(other.metals),
              other.destination ?? '',
              other.stricter === undefined ? '' : `${other.stricter.destination} ${other.stricter.limb}`,
            ].join('|'),
          ],
    ),
  ],
  lists: (data) => [
    [...listTerms].map((one) => one.join(' ')),
    effectsOf(data).flatMap(({ id, effect }) =>
      effect.type === 'list' ? [`${id} ${effect.list} ${effect.retransfer}`] : [],
    ),
  ],
  'clauses of countermeasures': (data) => [
    listings.flatMap(({ notice, clause, relevant, consentOf, measures, names }) =>
      clause === undefined
        ? []
        : names.map(({ name }) => clauseLine(noticeId(notice), name, { clause, relevant, consentOf, measures })),
    ),
    effectsOf(data).flatMap(({ id, effect }) =>
      effect.type === 'list' && effect.order !== undefined
        ? effect.parties.map(({ name }) => clauseLine(id, name, effect.order ?? {}))
        : [],
    ),
  ],
  'listings without a clause': (data) => [
    [],
    effectsOf(data).flatMap(({ id, effect }) =>
      effect.type === 'list' && (effect.list === 'countermeasure') !== (effect.order !== undefined)
        ? [`${id} ${effect.list}`]
        : [],
    ),
  ],
  'parties that are no longer listed': (data) => [
    listings.flatMap(({ notice, events }) =>
      events.flatMap(({ kind, from, names = [] }) =>
        kind === 'removed' ? names.map((name) => `${noticeId(notice)} ${name} ${from}`) : [],
      ),
    ),
    effectsOf(data).flatMap(({ effect }) =>
      effect.type === 'delist'
        ? effect.names.map((name) => `${instrumentOf(data, effect.limb)} ${name} ${effect.from}`)
        : [],
    ),
  ],
  'reported ends': (data) => [
    listings.flatMap(({ notice, events }) =>
      events.flatMap(({ kind, from }) => (kind === 'reported-lifted' ? [`${noticeId(notice)} ${from}`] : [])),
    ),
    effectsOf(data).flatMap(({ effect }) =>
      effect.type === 'unsettle' ? effect.limbs.map((limb) => `${instrumentOf(data, limb)} ${effect.from}`) : [],
    ),
  ],
  'unclear last days': (data) => [
    [...unclearLastDays].map(([id, said]) => [id, ...said].join('|')),
    effectsOf(data).flatMap(({ id, effect }) =>
      effect.type === 'suspend' && effect.lastDayUnclear !== undefined
        ? [[id, text(effect.limbs), effect.from, effect.lastDayUnclear].join('|')]
        : [],
    ),
  ],
  expectations: (data) => [
    [`${expected.limbs} ${expected.announced} ${dayAfter(expected.lastDay)}`],
    effectsOf(data).flatMap(({ effect }) =>
      effect.type === 'expect' ? [`${text(effect.limbs)} ${effect.announced} ${effect.until}`] : [],
    ),
  ],
  amendments: (data) => [
    [`${amended.kind} ${amended.limbs} ${amended.from}`],
    effectsOf(data).flatMap(({ effect }) =>
      effect.type === 'amend' ? [`${effect.entryKind} ${text(effect.limbs)} ${effect.from}`] : [],
    ),
  ],
  shares: (data) => [
    [String(SHARE_ABROAD)],
    effectsOf(data).flatMap(({ effect }) =>
      effect.type === 'requireAbroad' && effect.valuePercentAtLeast !== undefined
        ? [String(effect.valuePercentAtLeast)]
        : [],
    ),
  ],
  'regimes before 2003': (data) => [
    REGIMES_BEFORE_2003.map((limb) => `${limb} ${FIRST_DAY}`),
    effectsOf(data).flatMap(({ effect }) =>
      effect.type === 'enact' && effect.limbs.some((limb) => REGIMES_BEFORE_2003.includes(limb))
        ? effect.limbs.map((limb) => `${limb} ${effect.from}`)
        : [],
    ),
  ],
  framework: ({ framework: { from, sumDays, standardDays, rejections } }) => [
    [[framework.from, framework.sum, framework.standard, framework.rejected].join(' ')],
    [
      [
        from,
        `${sumDays.min}-${sumDays.max}`,
        standardDays,
        `in ${rejections.period} for ${rejections.shareFromIncompleteEndUserDocumentation}`,
      ].join(' '),
    ],
  ],
  clock: ({ statutory }) => [
    [...clock.notCounted, ...clock.assumptions],
    [...statutory.notCounted, ...statutory.assumptions.map(({ id }) => id)],
  ],
}

const effectsOf = ({ instruments }: RulesetData) =>
  instruments.flatMap(({ id, effects }) => effects.map((effect) => ({ id, effect })))

/** The instrument with this limb. */
const instrumentOf = ({ instruments }: RulesetData, limb: string): string =>
  instruments.find(({ limbs }) => limbs.some(({ id }) => id === limb))?.id ?? limb

type Order = {
  clause?: string | undefined
  relevant?: boolean | undefined
  consentOf?: string | undefined
  measures?: readonly string[] | undefined
}

/**
 * What a decision orders about one party, and who can consent. Measures of a decision that decides nothing are not compared:
 * they were announced before the law, or not read.
 */
function clauseLine(id: string, name: string, { clause, relevant, consentOf, measures }: Order): string {
  const ordered = clause === 'mentioned' ? '' : text(measures)
  return [id, name, clause, relevant === true ? 'relevant' : '', `consent of ${consentOf ?? 'nobody'}`, ordered].join(
    '|',
  )
}

const text = (list: readonly string[] = []): string => list.toSorted().join(' ')

/** It uses `Date`, because the SDK's calendar cannot check itself. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
