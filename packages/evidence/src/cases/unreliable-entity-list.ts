import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

const to = (name: string, asOf: string) => ({ asOf, endUser: { name, kind: 'civil' } })

/** The day before a notice of 2025, to one of its parties. */
const free = (number: number, eve: string, name: string) =>
  row(`ue-2025-${number}-eve`, `The day before notice 2025/${number} a light magnet to ${name} is free.`, [
    to(name, eve),
    certain('no-permit'),
    `Unreliable-entity notice ${number} of 2025`,
  ])
/** The same, where an older countermeasure bars the party. */
const countered = (number: number, eve: string, name: string, since: string) =>
  row(`ue-2025-${number}-eve`, `The day before notice 2025/${number} the list does not bar ${name}; the countermeasure of ${since} does.`, [
    to(name, eve),
    certain('prohibited', { restrictionsNot: ['unreliable-entity-list'] }),
    `Unreliable-entity notice ${number} of 2025; Foreign Ministry, ${since}`,
  ])
/** The first day of the notice. */
const firstDay = (number: number, day: string, name: string) =>
  row(`ue-2025-${number}-day`, `From the day of notice 2025/${number} every export to ${name} is prohibited.`, [
    to(name, day),
    certain('prohibited', { restrictions: ['unreliable-entity-list'] }),
    `Unreliable-entity notice ${number} of 2025`,
  ])

/** The unreliable-entity list: each notice on each side of each of its days. */
export const unreliableEntityList: readonly Case[] = [
  ...alike({ product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), destination: 'US', endUse: { kind: 'civil', field: 'none' } }, [
    row('ue-2023-before', 'In January 2023 Lockheed Martin was not on the list. The countermeasure of 2022-02-21 names no measure, so the export is unsettled.', [
      { asOf: '2023-01-31', endUser: { name: 'Lockheed Martin Corporation', kind: 'civil' } },
      certain('unsettled', { gaps: true, restrictionsNot: ['unreliable-entity-list'] }),
      'Unreliable-entity notice of February 2023; Foreign Ministry, 2022-02-21 (no measure named)',
    ]),
    row('ue-2023-eve', 'The day before the notice of February 2023 only the countermeasure of 2022-02-21, which names no measure, concerns a light magnet to Lockheed Martin.', [
      { asOf: '2023-02-15', endUser: { name: 'Lockheed Martin Corporation', kind: 'civil' } },
      certain('unsettled', { gaps: true, restrictionsNot: ['unreliable-entity-list'] }),
      'Unreliable-entity notice of 2023-02-16; Foreign Ministry, 2022-02-21 (no measure named)',
    ]),
    row('ue-2023-day', 'From the day of the notice of February 2023 every export to Lockheed Martin is prohibited.', [
      { asOf: '2023-02-16', endUser: { name: 'Lockheed Martin Corporation', kind: 'civil' } },
      certain('prohibited', { restrictions: ['unreliable-entity-list'], cites: ['uel2023-02'] }),
      'Unreliable-entity notice of 2023-02-16',
    ]),
    row('ue-2023-day-raytheon-zh', 'So is every export to Raytheon Missiles & Defense, by the name that the notice prints in Chinese.', [
      { asOf: '2023-02-16', endUser: { name: '雷神导弹与防务公司', kind: 'civil' } },
      certain('prohibited', { restrictions: ['unreliable-entity-list'] }),
      'Unreliable-entity notice of 2023-02-16',
    ]),
    row('ue-2023-day-before-known', 'As known on 2023-02-15, the notice does not exist yet; the countermeasure of 2022-02-21 does.', [
      { asOf: '2023-02-16', knownAt: '2023-02-15', endUser: { name: 'Lockheed Martin Corporation', kind: 'civil' } },
      certain('unsettled', { gaps: true, restrictionsNot: ['unreliable-entity-list'] }),
      'Unreliable-entity notice of 2023-02-16; Foreign Ministry, 2022-02-21 (no measure named)',
    ]),
    row('ue-2023-after', 'Since February 2023 nothing may be exported to it, not even a magnet without any controlled element.', [
      { asOf: '2023-03-01', endUser: { name: 'Lockheed Martin Corporation', kind: 'civil' } },
      gives('prohibited', { action: 'stop', restrictions: ['unreliable-entity-list'] }),
      'Unreliable-entity notice of February 2023',
    ]),
    free(1, '2025-01-01', 'Lockheed Martin Ventures'),
    firstDay(1, '2025-01-02', 'Lockheed Martin Ventures'),
    free(2, '2025-01-13', 'Axient'),
    firstDay(2, '2025-01-14', 'Axient'),
    row('ue-2025-3-eve', 'The day before notice 2025/3 the list does not bar a light magnet to Pacific Rim Defense; whether the countermeasure of 2024-07-12 does was not read.', [
      { asOf: '2025-01-14', endUser: { name: 'Pacific Rim Defense', kind: 'civil' } },
      certain('unsettled', { gaps: true, restrictionsNot: ['unreliable-entity-list'] }),
      'Unreliable-entity notice 3 of 2025; Foreign Ministry, 2024-07-12 (clause not read)',
    ]),
    firstDay(3, '2025-01-15', 'Pacific Rim Defense'),
    countered(5, '2025-03-03', 'TextOre', '2024-09-18'),
    firstDay(5, '2025-03-04', 'TextOre'),
    countered(7, '2025-04-03', 'HavocAI', '2024-12-05'),
    firstDay(7, '2025-04-04', 'HavocAI'),
    countered(8, '2025-04-09', 'Group W', '2024-12-05'),
    firstDay(8, '2025-04-10', 'Group W'),
    countered(9, '2025-09-24', 'Saronic Technologies, Inc.', '2024-12-27'),
    firstDay(9, '2025-09-25', 'Saronic Technologies, Inc.'),
    free(10, '2025-10-08', 'DZYNE Technologies'),
    firstDay(10, '2025-10-09', 'DZYNE Technologies'),
    row('ue-2025-4-eve', 'The day before notice 2025/4 an export to PVH is free.', [
      { asOf: '2025-02-03', endUser: { name: 'PVH Corp.', kind: 'civil' } },
      certain('no-permit'),
      'Unreliable-entity notice 4 of 2025',
    ]),
    row('ue-2025-4-day', 'Notice 2025/4 lists PVH; its measures were not read word by word.', [
      { asOf: '2025-02-04', endUser: { name: 'PVH Corp.', kind: 'civil' } },
      { verdict: ['prohibited', 'unsettled'] },
      'Unreliable-entity notice 4 of 2025 (single-secondary, measures not stated)',
    ]),
  ]),
  ...alike({ source: 'Unreliable-entity notice 7 of 2025 and its suspensions; Foreign Ministry, 2024-12-05', destination: 'US', endUse: { kind: 'civil', field: 'none' } }, [
    row('ue-2025-5-last-day', 'On 2025-11-09 notice 2025/5 still applies.', [
      { asOf: '2025-11-09', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'TextOre', kind: 'civil' } },
      gives('prohibited', { restrictions: ['unreliable-entity-list'] }),
      'Unreliable-entity notice 5 of 2025 (stopped from 2025-11-10)',
    ]),
    row('ue-2025-5-stopped', 'From 2025-11-10 the measures of notice 2025/5 are stopped; the countermeasure of 2024-09-18 goes on.', [
      { asOf: '2025-11-10', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'TextOre', kind: 'civil' } },
      certain('prohibited', { restrictionsNot: ['unreliable-entity-list'] }),
      'Unreliable-entity notice 5 of 2025 (stopped from 2025-11-10); Foreign Ministry, 2024-09-18',
    ]),
    row('ue-2025-7-last-day-before-suspension', 'On 2025-05-13 notice 2025/7 still applies.', [
      { asOf: '2025-05-13', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'HavocAI', kind: 'civil' } },
      gives('prohibited', { restrictions: ['unreliable-entity-list'] }),
      'Unreliable-entity notice 7 of 2025',
    ]),
    row('ue-2025-7-suspended', 'Notice 2025/7 is suspended on this day; the countermeasure of 2024-12-05 goes on.', [
      { asOf: '2025-05-14', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'HavocAI', kind: 'civil' } },
      certain('prohibited', { restrictionsNot: ['unreliable-entity-list'] }),
    ]),
    row('ue-2025-7-second-90-days', 'Notice 2025/7 is suspended on this day; the countermeasure of 2024-12-05 goes on.', [
      { asOf: '2025-08-12', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'HavocAI', kind: 'civil' } },
      certain('prohibited', { restrictionsNot: ['unreliable-entity-list'] }),
    ]),
    row('ue-2025-7-one-year', 'Notice 2025/7 is suspended on this day; the countermeasure of 2024-12-05 goes on.', [
      { asOf: '2025-11-10', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'HavocAI', kind: 'civil' } },
      certain('prohibited', { restrictionsNot: ['unreliable-entity-list'] }),
    ]),
    row('ue-2025-7-horizon', 'The end of the suspension of notice 2025/7 changes nothing for a party that a countermeasure without an end bars.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'HavocAI', kind: 'civil' } },
      gives('prohibited', { horizonOn: [] }),
    ]),
    row('ue-2025-7-last-printed-day', 'The printed last day counts as suspended; the countermeasure of 2024-12-05 bars the export.', [
      { asOf: '2026-11-10', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'HavocAI', kind: 'civil' } },
      certain('prohibited', { warnsCode: ['last-day-unclear'], restrictionsNot: ['unreliable-entity-list'] }),
      'Unreliable-entity notice 7 of 2025; DESIGN section 2; Foreign Ministry, 2024-12-05',
    ]),
    row('ue-2025-7-day-after-edge', 'From 2026-11-11 the listing is a gap. The countermeasure of 2024-12-05 bars the export either way, and the gap is still named.', [
      { asOf: '2026-11-11', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'HavocAI', kind: 'civil' } },
      certain('prohibited', { gaps: true, action: 'stop', warnsCode: ['extension-announced'] }),
      'Unreliable-entity notice 7 of 2025; DESIGN section 3, rule 4; horizon-and-extension.json (clocks); Foreign Ministry, 2024-12-05',
    ]),
    row('ue-2025-7-day-after-edge-controlled', 'For a dysprosium magnet the same gap changes nothing either.', [
      { asOf: '2026-11-11', product: good('ndfeb-magnet', 'Nd, Dy'), endUser: { name: 'HavocAI', kind: 'civil' } },
      certain('prohibited', { gaps: true }),
      'Unreliable-entity notice 7 of 2025; DESIGN section 3, rule 4; Foreign Ministry, 2024-12-05',
    ]),
  ]),
  ...alike({ destination: 'US', endUse: { kind: 'civil', field: 'none' } }, [
    row('ue-2025-8-last-day-before-suspension', 'On 2025-05-13 notice 2025/8 still applies.', [
      { asOf: '2025-05-13', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'Group W', kind: 'civil' } },
      gives('prohibited', { restrictions: ['unreliable-entity-list'] }),
      'Unreliable-entity notice 8 of 2025',
    ]),
    row('ue-2025-8-suspended', 'From 2025-05-14 it is suspended; the countermeasure of 2024-12-05 goes on.', [
      { asOf: '2025-05-14', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'Group W', kind: 'civil' } },
      certain('prohibited', { restrictionsNot: ['unreliable-entity-list'] }),
      'Unreliable-entity notice 8 of 2025; Foreign Ministry, 2024-12-05',
    ]),
    row('ue-2025-8-stopped', 'From 2025-08-12 it is stopped, so nothing is open after 2026-11-10; the countermeasure of 2024-12-05 goes on.', [
      { asOf: '2026-11-24', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'Group W', kind: 'civil' } },
      certain('prohibited', { gaps: false, restrictionsNot: ['unreliable-entity-list'] }),
      'Unreliable-entity notice 8 of 2025 (stopped from 2025-08-12); Foreign Ministry, 2024-12-05',
    ]),
    row('ue-any-good', 'A whole motor is a good that leaves China.', [
      { asOf: '2026-03-01', product: good('motor', 'Nd, Dy'), endUser: { name: 'Lockheed Martin Corporation', kind: 'civil' } },
      gives('prohibited'),
      'DESIGN section 3, scope (every good that leaves CN)',
    ]),
  ]),
]
