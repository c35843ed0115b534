import type { Case, Expect } from './case.ts'
import { certain, gives, good, row } from './rows.ts'

const plain = good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true })
const withDysprosium = good('ndfeb-magnet', 'Nd, Dy')

const free: Expect = certain('no-permit')
/** Not on the unreliable-entity list, but under a countermeasure that bars the export or may bar it. */
const offTheList = (verdict: 'prohibited' | 'unsettled'): Expect => ({ verdict: [verdict], possibleIs: [verdict], restrictionsNot: ['unreliable-entity-list'] })
const licence: Expect = certain('permit-required', { restrictionsNot: ['watch-list'] })
const barred = (list: 'control-list' | 'unreliable-entity-list', notice: string): Expect => certain('prohibited', { action: 'stop', restrictions: [list], cites: [notice] })
const uel = (notice: string): Expect => barred('unreliable-entity-list', notice)
const control = (notice: string): Expect => barred('control-list', notice)

type Row = readonly [
  id: string,
  name: string,
  destination: string,
  product: typeof plain,
  eve: readonly [day: string, expect: Expect],
  day: readonly [day: string, expect: Expect],
  source: string,
]

/** One party of each notice, with a name found on 2026-11-27: in Chinese, or in English as printed in the notice. */
const rows: readonly Row[] = [
  [
    'axient',
    '阿克西恩特公司',
    'US',
    plain,
    ['2025-01-13', free],
    ['2025-01-14', uel('uel2025-2')],
    'Unreliable-entity notice 2 of 2025; the Chinese name is that of MOFCOM announcement 1 of 2025',
  ],
  [
    'summit-inc',
    'Summit Technologies Inc.',
    'US',
    plain,
    ['2025-01-14', offTheList('unsettled')],
    ['2025-01-15', uel('uel2025-3')],
    'Unreliable-entity notice 3 of 2025; the name is that of MOFCOM announcement 1 of 2025',
  ],
  ['pvh', 'PVH集团', 'US', plain, ['2025-02-03', free], ['2025-02-04', gives('unsettled')], 'Unreliable-entity notice 4 of 2025 (measures not read)'],
  ['pvh-group', 'PVH Group', 'US', plain, ['2025-02-03', free], ['2025-02-04', gives('unsettled')], 'Unreliable-entity notice 4 of 2025 (measures not read)'],
  ['tcom', '特科姆公司', 'US', plain, ['2025-03-03', offTheList('prohibited')], ['2025-03-04', uel('uel2025-5')], 'Unreliable-entity notice 5 of 2025'],
  ['skydio-inc', 'Skydio Inc.', 'US', plain, ['2025-04-03', offTheList('prohibited')], ['2025-04-04', uel('uel2025-7')], 'Unreliable-entity notice 7 of 2025'],
  ['insitu', '英斯图公司', 'US', plain, ['2025-04-03', offTheList('prohibited')], ['2025-04-04', uel('uel2025-7')], 'Unreliable-entity notice 7 of 2025'],
  ['high-point', '高点航空技术公司', 'US', withDysprosium, ['2025-04-03', free], ['2025-04-04', control('m2025-21')], 'MOFCOM announcements 18 and 21 of 2025, from 2025-04-04'],
  ['echodyne', '埃科达因公司', 'US', withDysprosium, ['2025-04-09', licence], ['2025-04-10', control('m2025-22')], 'MOFCOM announcement 22 of 2025, from 2025-04-10'],
  ['techinsights', 'TechInsights公司', 'CA', plain, ['2025-10-08', free], ['2025-10-09', uel('uel2025-10')], 'Unreliable-entity notice 10 of 2025'],
  ['jmu-defense', 'JMU防卫系统株式会社', 'JP', withDysprosium, ['2026-02-23', licence], ['2026-02-24', control('m2026-11')], 'MOFCOM announcement 11 of 2026'],
  [
    'aspp',
    'ASPP株式会社',
    'JP',
    withDysprosium,
    ['2026-02-23', licence],
    ['2026-02-24', gives('permit-required', { restrictions: ['watch-list'], forms: ['single'], cites: ['m2026-12'] })],
    'MOFCOM announcement 12 of 2026',
  ],
  ['excalibur', '圣剑军械公司', 'CZ', withDysprosium, ['2026-04-23', licence], ['2026-04-24', control('m2026-20')], 'MOFCOM announcement 20 of 2026'],
]

/** Parties with a name that only the Chinese notice or another notice prints: the day before and the first day. */
export const namesOfNotices: readonly Case[] = rows.flatMap(([id, name, destination, product, eve, day, source]): Case[] =>
  (
    [
      ['eve', eve],
      ['day', day],
    ] as const
  ).map(([when, [asOf, expect]]) =>
    row(
      `notice-name-${id}-${when}`,
      when === 'eve' ? `The day before its notice, that notice says nothing about ${name}.` : `From the day of its notice, ${name} is found under this name too.`,
      [{ asOf, product, destination, endUse: { kind: 'civil', field: 'none' }, endUser: { name, kind: 'civil' } }, expect, source],
    ),
  ),
)
