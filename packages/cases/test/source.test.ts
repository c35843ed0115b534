import { rulesetData } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { codeLists } from '../source/code-lists.ts'
import { commodityCodes } from '../source/commodity-codes.ts'
import { days } from '../source/days.ts'
import { entries } from '../source/entries.ts'
import { listings } from '../source/names.ts'
import { DAYS_DIFFER, DIFFERENCES, HELD_ELSEWHERE, SAME_INSTRUMENT } from './source-differences.ts'

const { instruments, controls } = rulesetData
const used = new Set<string>()

/** Lines that one side has and the other lacks, without those that were looked at and explained. */
function unexplained(extract: readonly string[], law: readonly string[]): string[] {
  const differing = [
    ...extract.filter((line) => !law.includes(line)).map((line) => ['extract', line] as const),
    ...law.filter((line) => !extract.includes(line)).map((line) => ['law', line] as const),
  ]
  return differing.flatMap(([side, line]) => {
    used.add(line)
    return DIFFERENCES[line] === undefined ? [`${side} alone: ${line}`] : []
  })
}

const line = (
  instrument: string,
  code: string | null,
  element: string | null,
  rareEarths: readonly string[] = [],
  others: readonly string[] = [],
): string =>
  [instrument, code ?? '-', element ?? '-', [...rareEarths].sort().join('+'), [...others].sort().join('+')]
    .join(' ')
    .trimEnd()

const held = controls.flatMap(({ instrument, entries: own }) => own.map((entry) => ({ instrument, ...entry })))

describe('the law equals an extract of the facts by another hand', () => {
  it('in its entries: code, element, constituents', () => {
    expect(
      unexplained(
        entries.map((one) => line(one.instrument, one.code, one.element, one.rareEarths, one.others)),
        held.map((one) => line(one.instrument, one.code, one.element, one.named?.elements, one.named?.alloyedWith)),
      ),
    ).toEqual([])
  })

  it('in the Chinese and the reference codes of each entry', () => {
    const found: string[] = []
    for (const one of entries) {
      if (one.code === null) continue
      const same = held.filter(
        ({ instrument, code, element, named }) =>
          instrument === one.instrument &&
          code === one.code &&
          element === one.element &&
          (one.rareEarths === undefined || line('', '', '', named?.elements) === line('', '', '', one.rareEarths)),
      )
      if (same.length === 0) continue
      if (one.zh !== null && one.code.startsWith('1C9') && !same.some(({ text }) => text.zh.startsWith(one.zh ?? '')))
        found.push(`${one.code}: ${one.zh}, law ${same.map(({ text }) => text.zh).join(' / ')}`)
      const codes = [...one.commodityCodes].sort().join()
      if (!same.some(({ commodityCodes: own }) => [...own].sort().join() === codes))
        found.push(`${one.code}: ${codes}, law ${same.map(({ commodityCodes: own }) => own.join()).join(' / ')}`)
    }
    expect(found).toEqual([])
  })

  it('in the codes that the edition of 2026 adds', () => {
    const added = new Set(entries.flatMap(({ added2026 = [] }) => added2026))
    const amended = instruments.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.type === 'amend' ? effect.addsCommodityCodes : [])),
    )
    expect([...added].sort()).toEqual([...new Set(amended)].sort())
  })

  it('in the codes that are known without their entries', () => {
    expect(
      unexplained(
        codeLists.flatMap(({ instrument, codes }) => codes.map((code) => `${instrument} ${code}`)),
        instruments.flatMap(({ id, untranscribedCodes = [] }) => untranscribedCodes.map((code) => `${id} ${code}`)),
      ),
    ).toEqual([])
  })

  it('in every name of every list, its Chinese and its country', () => {
    const country = (stated: string | null | undefined): string => (stated === 'EU' ? '' : (stated ?? ''))
    expect(
      unexplained(
        listings.flatMap(({ notice, list, names }) =>
          names.map((one) => [noticeId(notice), list, one.name, one.nameZh ?? '', country(one.country)].join('|')),
        ),
        instruments.flatMap(({ id, effects }) =>
          effects.flatMap((effect) => {
            if (effect.type === 'counter') return effect.parties.map((name) => `${id}|countermeasure|${name}||`)
            if (effect.type !== 'list') return []
            return effect.parties.flatMap(({ name, nameZh = '', aliases = [], country: own }) => [
              [id, effect.list, name, nameZh, country(own ?? effect.country)].join('|'),
              ...aliases.map((alias) => [id, effect.list, alias, '', country(own ?? effect.country)].join('|')),
            ])
          }),
        ),
      ),
    ).toEqual([])
  })

  it('in its commodity codes: each one that the facts name is held, or narrowed by those under it', () => {
    const codes = rulesetData.commodityCodes.map(({ code }) => code)
    const missing = commodityCodes.filter(({ code }) => !codes.some((own) => own === code || own.startsWith(code)))
    expect(missing.map(({ code }) => code)).toEqual([])
  })
})

describe('days', () => {
  it.each(days.map((day) => [day.instrument, day] as const))('%s', (id, day) => {
    if (HELD_ELSEWHERE[id] !== undefined) return expect(instruments.some((one) => one.id === id)).toBe(false)
    const instrument = instruments.find((one) => one.id === (SAME_INSTRUMENT[id] ?? id))
    if (instrument === undefined) throw new Error(`${id} is not held, and nothing says where it is`)
    const limbs = new Set(instrument.limbs.map((limb) => limb.id))
    const effects = instruments.flatMap((one) => one.effects)
    const onThese = effects.flatMap((effect) =>
      'limbs' in effect && effect.limbs.some((limb) => limbs.has(limb)) ? [effect] : [],
    )
    const begins = [
      ...new Set([...(day.from === null ? [] : [day.from]), ...(day.limbs ?? []).map(({ from }) => from)]),
    ]
    const found = {
      published: instrument.published,
      begins: [
        ...new Set(
          instrument.effects.flatMap((effect) =>
            effect.type === 'enact' || effect.type === 'list' || effect.type === 'counter' ? [effect.from] : [],
          ),
        ),
      ].sort(),
      suspended: [
        ...new Set(
          onThese.flatMap((effect) =>
            effect.type === 'suspend' || effect.type === 'extend' ? [`${effect.from} until ${effect.until}`] : [],
          ),
        ),
      ].sort(),
      revoked: [...new Set(onThese.flatMap((effect) => (effect.type === 'revoke' ? [effect.from] : [])))],
    }
    const expected = {
      published: day.published,
      begins: begins.sort(),
      suspended: (day.suspended ?? []).map(({ from, lastDay }) => `${from} until ${dayAfter(lastDay)}`).sort(),
      revoked: day.ended === undefined ? [] : [day.ended],
    }
    const isEdition =
      /^(EXPORT-LICENCE-CATALOGUE|SETC|MOFCOM-GACC)/.test(instrument.id) &&
      instrument.title.en.endsWith(' edition') &&
      instrument.limbs.length > 0
    if (isEdition || instrument.id === 'SETC-2002-77') {
      // An edition serves its own year; the facts print its first day only sometimes, its last one never.
      expect(found.begins[0]?.slice(5)).toBe('01-01')
      expect(found.published).toBe(expected.published)
      if (day.from !== null) expect(found.begins).toEqual(expected.begins)
      return
    }
    if (DAYS_DIFFER[id] !== undefined) return expect(found).not.toEqual(expected)
    expect(found).toEqual(expected)
  })
})

describe('explanations', () => {
  it('explain only what differs', () => {
    expect(Object.keys(DIFFERENCES).filter((key) => !used.has(key))).toEqual([])
    const ids = new Set(days.map(({ instrument }) => instrument))
    for (const table of [SAME_INSTRUMENT, HELD_ELSEWHERE, DAYS_DIFFER])
      expect(Object.keys(table).filter((key) => !ids.has(key))).toEqual([])
  })
})

/** `MOFCOM 1/2025` → `MOFCOM-2025-1`. */
function noticeId(notice: string): string {
  if (notice === 'UEL ?/2023') return 'UEL-2023-02'
  const dated = /^(.+) (\d+)\/(\d+)$/.exec(notice)
  return (dated === null ? notice : `${dated[1]}-${dated[3]}-${dated[2]}`).toUpperCase().replaceAll(' ', '-')
}

/** The day after, by the calendar of the platform: the law's own calendar is not used to check it. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
