import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** The export-control list: each notice on each side of each of its days. */
export const controlList: readonly Case[] = [
  ...alike({ endUse: { kind: 'civil', field: 'none' } }, [
    row('cl-1-2025-eve', 'The day before notice 1 of 2025, cerium powder (then the only rare-earth good under dual-use control) needs only a licence to go to Clear Align LLC.', [
      { asOf: '2025-01-01', product: good('metal', 'Ce', { particleSizeMicron: 100 }), destination: 'US', endUser: { name: 'Clear Align LLC', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 1 of 2025, from 2025-01-02',
    ]),
    row('cl-1-2025-day', 'From the day of notice 1 of 2025 the export to Clear Align LLC is prohibited.', [
      { asOf: '2025-01-02', product: good('metal', 'Ce', { particleSizeMicron: 100 }), destination: 'US', endUser: { name: 'Clear Align LLC', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 1 of 2025, from 2025-01-02',
    ]),
    row('cl-13-2025-eve', 'The day before notice 13 of 2025, cerium powder (then the only rare-earth good under dual-use control) needs only a licence to go to Sourcemap, Inc..', [
      { asOf: '2025-03-03', product: good('metal', 'Ce', { particleSizeMicron: 100 }), destination: 'US', endUser: { name: 'Sourcemap, Inc.', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 13 of 2025, from 2025-03-04',
    ]),
    row('cl-13-2025-day', 'From the day of notice 13 of 2025 the export to Sourcemap, Inc. is prohibited.', [
      { asOf: '2025-03-04', product: good('metal', 'Ce', { particleSizeMicron: 100 }), destination: 'US', endUser: { name: 'Sourcemap, Inc.', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 13 of 2025, from 2025-03-04',
    ]),
    row(
      'cl-21-2025-eve',
      'The day before notice 21 of 2025, cerium powder (then the only rare-earth good under dual-use control) needs only a licence to go to High Point Aerotechnologies.',
      [
        { asOf: '2025-04-03', product: good('metal', 'Ce', { particleSizeMicron: 100 }), destination: 'US', endUser: { name: 'High Point Aerotechnologies', kind: 'civil' } },
        certain('permit-required'),
        'MOFCOM announcement 21 of 2025, from 2025-04-04',
      ],
    ),
    row('cl-21-2025-day', 'From the day of notice 21 of 2025 the export to High Point Aerotechnologies is prohibited.', [
      { asOf: '2025-04-04', product: good('metal', 'Ce', { particleSizeMicron: 100 }), destination: 'US', endUser: { name: 'High Point Aerotechnologies', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 21 of 2025, from 2025-04-04',
    ]),
    row('cl-22-2025-eve', 'The day before notice 22 of 2025, a dysprosium magnet needs only a licence to go to American Photonics.', [
      { asOf: '2025-04-09', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'American Photonics', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 22 of 2025, published 2025-04-09, from 2025-04-10 12:01',
    ]),
    row('cl-22-2025-day', 'From the day of notice 22 of 2025 the export to American Photonics is prohibited.', [
      { asOf: '2025-04-10', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'American Photonics', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 22 of 2025, published 2025-04-09, from 2025-04-10 12:01',
    ]),
    row('cl-35-2025-eve', 'The day before notice 35 of 2025, a dysprosium magnet needs only a licence to go to JC Technology Inc..', [
      { asOf: '2025-07-08', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'TW', endUser: { name: 'JC Technology Inc.', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 35 of 2025, from 2025-07-09',
    ]),
    row('cl-35-2025-day', 'From the day of notice 35 of 2025 the export to JC Technology Inc. is prohibited.', [
      { asOf: '2025-07-09', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'TW', endUser: { name: 'JC Technology Inc.', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 35 of 2025, from 2025-07-09',
    ]),
    row('cl-51-2025-eve', 'The day before notice 51 of 2025, a dysprosium magnet needs only a licence to go to Global Dimensions LLC.', [
      { asOf: '2025-09-24', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'Global Dimensions LLC', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 51 of 2025, from 2025-09-25',
    ]),
    row('cl-51-2025-day', 'From the day of notice 51 of 2025 the export to Global Dimensions LLC is prohibited.', [
      { asOf: '2025-09-25', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'Global Dimensions LLC', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 51 of 2025, from 2025-09-25',
    ]),
    row('cl-11-2026-eve', 'The day before notice 11 of 2026, a dysprosium magnet needs only a licence to go to IHI Jet Service Co., Ltd..', [
      { asOf: '2026-02-23', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'IHI Jet Service Co., Ltd.', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 11 of 2026, from 2026-02-24',
    ]),
    row('cl-11-2026-day', 'From the day of notice 11 of 2026 the export to IHI Jet Service Co., Ltd. is prohibited.', [
      { asOf: '2026-02-24', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'IHI Jet Service Co., Ltd.', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 11 of 2026, from 2026-02-24',
    ]),
    row('cl-20-2026-eve', 'The day before notice 20 of 2026, a dysprosium magnet needs only a licence to go to HENSOLDT AG.', [
      { asOf: '2026-04-23', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUser: { name: 'HENSOLDT AG', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 20 of 2026, from 2026-04-24',
    ]),
    row('cl-20-2026-day', 'From the day of notice 20 of 2026 the export to HENSOLDT AG is prohibited.', [
      { asOf: '2026-04-24', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUser: { name: 'HENSOLDT AG', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 20 of 2026, from 2026-04-24',
    ]),
    row('cl-23-2026-eve', 'The day before notice 23 of 2026, a dysprosium magnet needs only a licence to go to MP Materials Corp..', [
      { asOf: '2026-06-21', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'MP Materials Corp.', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 23 of 2026, from 2026-06-22',
    ]),
    row('cl-23-2026-day', 'From the day of notice 23 of 2026 the export to MP Materials Corp. is prohibited.', [
      { asOf: '2026-06-22', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'MP Materials Corp.', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 23 of 2026, from 2026-06-22',
    ]),
    row('cl-27-2026-eve', 'The day before notice 27 of 2026, a dysprosium magnet needs only a licence to go to NIPPI Corporation.', [
      { asOf: '2026-06-28', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'NIPPI Corporation', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 27 of 2026, from 2026-06-29',
    ]),
    row('cl-27-2026-day', 'From the day of notice 27 of 2026 the export to NIPPI Corporation is prohibited.', [
      { asOf: '2026-06-29', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'NIPPI Corporation', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 27 of 2026, from 2026-06-29',
    ]),
    row('cl-30-2026-eve', 'The day before notice 30 of 2026, a dysprosium magnet needs only a licence to go to Rheinmetall AG.', [
      { asOf: '2026-07-23', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUser: { name: 'Rheinmetall AG', kind: 'civil' } },
      certain('permit-required'),
      'MOFCOM announcement 30 of 2026, from 2026-07-24',
    ]),
    row('cl-30-2026-day', 'From the day of notice 30 of 2026 the export to Rheinmetall AG is prohibited.', [
      { asOf: '2026-07-24', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUser: { name: 'Rheinmetall AG', kind: 'civil' } },
      certain('prohibited', { action: 'stop', restrictions: ['control-list'] }),
      'MOFCOM announcement 30 of 2026, from 2026-07-24',
    ]),
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
  ).map(([id, asOf, expect]): Case => ({
    id: `cl-21-2025-extension-${id}`,
    why: 'The arrangement that suspends the list is to be extended, as announced: the answer warns about this gap as about those of announcement 70.',
    inquiry: {
      asOf,
      product: good('compound', 'Dy'),
      destination: 'US',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'Universal Logistics Holdings, Inc.', kind: 'civil' },
    },
    expect: { gaps: asOf > '2026-11-10', ...expect },
    source: 'horizon-and-extension.json (clocks); entities.json (Kuala Lumpur consensus)',
  })),
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
