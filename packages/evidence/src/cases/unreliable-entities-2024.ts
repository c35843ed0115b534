import type { Case } from './case.ts'
import { certain, gives, good, row } from './rows.ts'

const SOURCE = 'Unreliable-entity notices of 2024-05-20 (numbers not read), from 2024-05-20'

const plain = good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true })
const withDysprosium = good('ndfeb-magnet', 'Nd, Dy')

const to = (name: string, product: typeof plain, asOf: string, knownAt?: string) => ({
  asOf,
  ...(knownAt === undefined ? {} : { knownAt }),
  product,
  destination: 'US',
  endUse: { kind: 'civil', field: 'none' },
  endUser: { name, kind: 'civil' },
})

const free = certain('no-permit', { action: 'proceed' })
const barredBy = (notice: string) => certain('prohibited', { action: 'stop', restrictions: ['unreliable-entity-list'], warnsCode: ['source-doubt'], cites: [notice] })

/** The parties of the two notices with every matching name: id, name, passage of the notice. */
const parties = [
  ['gdls', 'General Dynamics Land Systems', 'uel2024-1'],
  ['gdls-zh', '通用动力陆地系统公司', 'uel2024-1'],
  ['general-atomics', 'General Atomics Aeronautical Systems', 'uel2024-1'],
  ['general-atomics-inc', 'General Atomics Aeronautical Systems, Inc.', 'uel2024-1'],
  ['general-atomics-zh', '通用原子航空系统公司', 'uel2024-1'],
  ['boeing', 'Boeing Defense, Space & Security', 'uel2024-2'],
  ['boeing-zh', '波音防务、空间与安全集团', 'uel2024-2'],
] as const

/** The two notices of May 2024: the day before, the first day, and later. */
export const unreliableEntities2024: readonly Case[] = [
  ...parties.flatMap(([id, name, notice]): Case[] => [
    row(`ue-2024-${id}-eve`, `The day before the notices of 2024-05-20, a magnet with dysprosium may go to ${name} without a permit.`, [
      to(name, withDysprosium, '2024-05-19'),
      free,
      SOURCE,
    ]),
    row(`ue-2024-${id}-day`, `From 2024-05-20 nothing may be exported to ${name}, not even a magnet without any controlled element.`, [
      to(name, plain, '2024-05-20'),
      barredBy(notice),
      SOURCE,
    ]),
  ]),
  row('ue-2024-gdls-plain-eve', 'The day before the notices, a plain magnet may go to General Dynamics Land Systems.', [
    to('General Dynamics Land Systems', plain, '2024-05-19'),
    free,
    SOURCE,
  ]),
  row('ue-2024-gdls-dysprosium-day', 'From 2024-05-20 the list also bars a magnet with dysprosium, which is not yet under control.', [
    to('General Dynamics Land Systems', withDysprosium, '2024-05-20'),
    barredBy('uel2024-1'),
    SOURCE,
  ]),
  ...([plain, withDysprosium] as const).map((product, at): Case => {
    const magnet = at === 0 ? 'plain' : 'dysprosium'
    return row(`ue-2024-gdls-${magnet}-summer`, 'In the summer of 2024 General Dynamics Land Systems is barred, before any control list names it.', [
      to('General Dynamics Land Systems', product, '2024-08-01'),
      barredBy('uel2024-1'),
      SOURCE,
    ])
  }),
  row('ue-2024-gdls-not-yet-known', 'As known on 2024-05-19, nothing prohibits the export in August.', [
    to('General Dynamics Land Systems', plain, '2024-08-01', '2024-05-19'),
    free,
    SOURCE,
  ]),
  row('ue-2024-gdls-control-list-stopped', 'Announcement 13 of 2025 is stopped from 2025-11-10; the unreliable-entity notice of 2024 goes on.', [
    to('General Dynamics Land Systems', withDysprosium, '2025-11-10'),
    { ...barredBy('uel2024-1'), restrictionsNot: ['control-list'] },
    `${SOURCE}; MOFCOM announcement 13 of 2025, stopped from 2025-11-10`,
  ]),
  row('ue-2024-gdls-in-the-country-of-the-notice', 'If the stated country is that of the notice, there is no doubt.', [
    { ...to('General Dynamics Land Systems', plain, '2024-08-01'), endUser: { name: 'General Dynamics Land Systems', country: 'US', kind: 'civil' } },
    barredBy('uel2024-1'),
    SOURCE,
  ]),
  row('ue-2024-gdls-in-another-country', 'A firm of the same name in Canada may be another one: whether it is listed is open.', [
    { ...to('General Dynamics Land Systems', plain, '2024-08-01'), destination: 'CA', endUser: { name: 'General Dynamics Land Systems', country: 'CA', kind: 'civil' } },
    gives('depends', { possibleIs: ['prohibited', 'no-permit'], action: 'ask' }),
    `${SOURCE}; DESIGN section 3 (parties)`,
  ]),
  row('ue-2024-boeing-two-lists', 'Since 2025-01-02 both the control list and the unreliable-entity list name Boeing Defense, Space & Security.', [
    to('Boeing Defense, Space & Security', withDysprosium, '2025-04-04'),
    { ...barredBy('uel2024-2'), restrictions: ['control-list', 'unreliable-entity-list'] },
    `${SOURCE}; MOFCOM announcement 1 of 2025`,
  ]),
]
