import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

const POWDER = [good('metal', 'Ce', { particleSizeMicron: 100 }), 'cerium powder (then the only rare-earth good under dual-use control)'] as const
const MAGNET = [good('ndfeb-magnet', 'Nd, Dy'), 'a dysprosium magnet'] as const

/** Each notice with the day before, its first day, one of its parties, and a good that was under dual-use control on both days. */
const NOTICES = [
  [1, 2025, '2025-01-01', '2025-01-02', 'Clear Align LLC', 'US', POWDER],
  [13, 2025, '2025-03-03', '2025-03-04', 'Sourcemap, Inc.', 'US', POWDER],
  [21, 2025, '2025-04-03', '2025-04-04', 'High Point Aerotechnologies', 'US', POWDER],
  [22, 2025, '2025-04-09', '2025-04-10', 'American Photonics', 'US', MAGNET, 'published 2025-04-09, from 2025-04-10 12:01'],
  [35, 2025, '2025-07-08', '2025-07-09', 'JC Technology Inc.', 'TW', MAGNET],
  [51, 2025, '2025-09-24', '2025-09-25', 'Global Dimensions LLC', 'US', MAGNET],
  [11, 2026, '2026-02-23', '2026-02-24', 'IHI Jet Service Co., Ltd.', 'JP', MAGNET],
  [20, 2026, '2026-04-23', '2026-04-24', 'HENSOLDT AG', 'DE', MAGNET],
  [23, 2026, '2026-06-21', '2026-06-22', 'MP Materials Corp.', 'US', MAGNET],
  [27, 2026, '2026-06-28', '2026-06-29', 'NIPPI Corporation', 'JP', MAGNET],
  [30, 2026, '2026-07-23', '2026-07-24', 'Rheinmetall AG', 'DE', MAGNET],
] as const

const firstDays = NOTICES.flatMap(([number, year, eve, day, name, destination, [product, words], from = `from ${day}`]) => {
  const deal = { product, destination, endUse: { kind: 'civil', field: 'none' }, endUser: { name, kind: 'civil' } }
  return alike({ source: `MOFCOM announcement ${number} of ${year}, ${from}`, ...deal }, [
    row(`cl-${number}-${year}-eve`, `The day before notice ${number} of ${year}, ${words} needs only a licence to go to ${name}.`, [{ asOf: eve }, certain('permit-required')]),
    row(`cl-${number}-${year}-day`, `From the day of notice ${number} of ${year} the export to ${name} is prohibited.`, [
      { asOf: day },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
    ]),
  ])
})

/** The export-control list: each notice on each side of each of its days. */
export const controlList: readonly Case[] = [
  ...firstDays,
  ...alike({ endUse: { kind: 'civil', field: 'none' } }, [
    row('cl-1-2025-still', 'Notice 1 of 2025 was never suspended.', [
      { asOf: '2026-09-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'Clear Align LLC', kind: 'civil' } },
      gives('prohibited'),
      'MOFCOM announcement 1 of 2025 (in force, no suspension seen)',
    ]),
    row('cl-13-2025-last-day', 'On 2025-11-09 notice 13 of 2025 still applies.', [
      { asOf: '2025-11-09', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'Sourcemap, Inc.', kind: 'civil' } },
      gives('prohibited'),
      'MOFCOM announcement 13 of 2025 (in force to 2025-11-09)',
    ]),
    row('cl-13-2025-stopped', 'From 2025-11-10 its measures are stopped; an ordinary licence is still needed.', [
      { asOf: '2025-11-10', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'Sourcemap, Inc.', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 13 of 2025 (stopped from 2025-11-10)',
    ]),
    row('cl-13-2025-stopped-for-good', 'A stop has no end: after 2026-11-10 only the duties of announcement 61 are open, not notice 13.', [
      { asOf: '2026-11-24', product: good('ndfeb-magnet', 'Nd, Dy', { elementsComplete: true }), destination: 'US', endUser: { name: 'Sourcemap, Inc.', kind: 'civil' } },
      certain('permit-required', { holds: { 'gaps/0/limb': 'a61-2', 'gaps/1': null } }),
      'MOFCOM announcement 13 of 2025 (stopped from 2025-11-10)',
    ]),
  ]),
  ...alike(
    {
      source: 'MOFCOM announcement 21 of 2025 and its suspensions; DESIGN section 3, rule 4',
      product: good('ndfeb-magnet', 'Nd, Dy'),
      destination: 'US',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'High Point Aerotechnologies', kind: 'civil' },
    },
    [
      row('cl-21-2025-last-day-before-suspension', 'On 2025-05-13 notice 21 of 2025 still applies.', [{ asOf: '2025-05-13' }, gives('prohibited')]),
      row('cl-21-2025-suspended', 'From 2025-05-14 notice 21 is suspended.', [{ asOf: '2025-05-14' }, certain('permit-required')]),
      row('cl-21-2025-end-of-first-90-days', 'The last of the first ninety days.', [{ asOf: '2025-08-11' }, certain('permit-required')]),
      row('cl-21-2025-second-90-days', 'The next ninety days follow without a break.', [{ asOf: '2025-08-12' }, certain('permit-required')]),
      row('cl-21-2025-end-of-second-90-days', 'The last of the second ninety days.', [{ asOf: '2025-11-09' }, certain('permit-required')]),
      row('cl-21-2025-one-year', 'The year of suspension follows without a break.', [{ asOf: '2025-11-10' }, certain('permit-required', { gaps: false })]),
    ],
  ),
  ...alike(
    {
      source: 'MOFCOM announcement 21 of 2025 and its suspensions; DESIGN section 3, rule 4',
      product: good('ndfeb-magnet', 'Nd, Dy'),
      destination: 'US',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'Source Intelligence, Inc.', kind: 'civil' },
    },
    [
      row('cl-21-2025-last-printed-day', 'The printed last day counts as suspended.', [{ asOf: '2026-11-10' }, certain('permit-required', { warnsCode: ['last-day-unclear'] })]),
      row('cl-21-2025-day-after-edge', 'From 2026-11-11 the prohibition is a gap: at least a licence, perhaps a prohibition.', [
        { asOf: '2026-11-11' },
        gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], gaps: true, action: 'hold' }),
      ]),
    ],
  ),
  ...(
    [
      ['last-printed-day', '2026-11-10', { warnsNot: ['extension-announced'] }],
      ['day-after-edge', '2026-11-11', { warnsCode: ['extension-announced'] }],
      ['announced-end-passed', '2027-01-11', { warnsCode: ['extension-announced'] }],
    ] as const
  ).map(([id, asOf, expect]): Case =>
    row(
      `cl-21-2025-extension-${id}`,
      'The arrangement that suspends the list is to be extended, as announced: the answer warns about this gap as about those of announcement 70.',
      [
        {
          asOf,
          product: good('compound', 'Dy'),
          destination: 'US',
          endUse: { kind: 'civil', field: 'none' },
          endUser: { name: 'Universal Logistics Holdings, Inc.', kind: 'civil' },
        },
        { gaps: asOf > '2026-11-10', ...expect },
        'horizon-and-extension.json (clocks); entities.json (Kuala Lumpur consensus)',
      ],
    ),
  ),
  ...alike(
    {
      source: 'MOFCOM announcement 22 of 2025 and its suspensions',
      destination: 'US',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'American Photonics', kind: 'civil' },
    },
    [
      row('cl-22-2025-last-day-before-suspension', 'On 2025-05-13 notice 22 of 2025 still applies.', [
        { asOf: '2025-05-13', product: good('ndfeb-magnet', 'Nd, Dy') },
        gives('prohibited'),
      ]),
      row('cl-22-2025-suspended', 'From 2025-05-14 notice 22 is suspended.', [{ asOf: '2025-05-14', product: good('ndfeb-magnet', 'Nd, Dy') }, certain('permit-required')]),
      row('cl-22-2025-stopped', 'From 2025-08-12 its measures are stopped.', [{ asOf: '2025-08-12', product: good('ndfeb-magnet', 'Nd, Dy') }, certain('permit-required')]),
      row('cl-22-2025-stopped-for-good', 'A stopped notice leaves no gap after 2026-11-10; only the duties of announcement 61 do.', [
        { asOf: '2026-11-11', product: good('ndfeb-magnet', 'Nd, Dy', { elementsComplete: true }) },
        certain('permit-required', { holds: { 'gaps/0/limb': 'a61-2', 'gaps/1': null } }),
      ]),
    ],
  ),
]
