/** Buyers and destinations: what each party, place and day changes in an answer, and what it does not. */
import { civilBuyer, civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, gives, good, row } from './rows.ts'

const lanthanum = good('metal', 'La')
const dysprosium = good('metal', 'Dy')

export const mutantsDeals: readonly Case[] = [
  row('deal-terrorism-before-the-regulations', 'In 2019 no catch-all was in force: it is a gap whether a use for terrorism needed a licence, as for weapons of mass destruction.', [
    { asOf: '2019-06-01', product: dysprosium, ...civilGermanBuyer, endUse: { kind: 'terrorism' } },
    { gaps: true, holds: { 'gaps/0/instrument': 'NPC-EXPORT-CONTROL-LAW', 'gaps/0/limb': 'ecl' } },
    'Export Control Law art. 12 (from 2020-12-01); DESIGN section 3, rule 2',
  ]),
  ...alike({ source: 'Unreliable Entity List Working Mechanism announcement of 2023-02-16; DESIGN section 4 (parties)' }, [
    row(
      'deal-civil-use-by-a-military-user',
      'Announcement 1 of 2026 prohibits exports to Japanese military users whatever the use: it does not apply to a civil use until 5 January 2026.',
      [
        { asOf: '2025-12-15', product: dysprosium, ...civilBuyer, destination: 'JP', endUser: { ...civilBuyer.endUser, name: 'Example KK', kind: 'military' } },
        gives('permit-required', { horizonOn: ['2026-01-06'] }),
        'MOFCOM announcement 1 of 2026',
      ],
    ),
    row('deal-importer-listed-before-the-first-notice', 'Only the importer is stated to be on the unreliable-entity list, whose first notice is of 16 February 2023.', [
      { asOf: '2022-06-01', product: lanthanum, ...civilGermanBuyer, endUser: { name: 'Example Motoren GmbH', kind: 'civil' }, importer: { listed: 'unreliable-entity' } },
      { gaps: true, horizonOn: ['2023-02-16'] },
    ]),
    row('deal-named-buyer-listed-before-the-first-notice', 'A buyer that no notice names is stated to be on the unreliable-entity list: this counts from the first notice on.', [
      { asOf: '2022-06-01', product: lanthanum, ...civilGermanBuyer, endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'unreliable-entity' } },
      { gaps: true, horizonOn: ['2023-02-16'] },
    ]),
  ]),
  ...alike({ ...civilBuyer, destination: 'US' }, [
    row(
      'deal-near-two-notices',
      'The name is near one on the control list and one on the unreliable-entity list, which a countermeasure bars as well: the suspension of the second list from 14 May 2025 changes nothing by itself.',
      [
        { asOf: '2025-05-01', product: lanthanum, endUser: { name: 'The Skydio Inc', kind: 'civil' } },
        { horizonOn: [], possible: ['prohibited'] },
        'MOFCOM announcement 13 of 2025; Unreliable Entity List announcement 7 of 2025 and its suspension; DESIGN section 4 (parties); Foreign Ministry, 2024-10-10',
      ],
    ),
    row('deal-stopped-listing-stated-as-none', 'The listing of Source Intelligence is suspended on the day, so it does not contradict that the buyer is on no list.', [
      { asOf: '2026-03-01', product: dysprosium, endUser: { name: 'Source Intelligence, Inc.', kind: 'civil', listed: 'none' } },
      { warnsCode: ['listed-party'], warnsNot: ['listed-conflict'] },
      'MOFCOM announcement 21 of 2025 and its suspension; DESIGN section 4 (parties)',
    ]),
    row(
      'deal-stopped-listing-of-a-rotor',
      'A rotor is generally free, and the listing of its buyer is suspended, so it does not matter whether the rotor is controlled after all.',
      [
        { asOf: '2026-03-01', product: good('motor-rotor', 'Dy', { elementsComplete: true }), endUser: { name: 'Source Intelligence, Inc.', kind: 'civil' } },
        { warnsCode: ['generally', 'listed-party'], warnsNot: ['listed-party-if-controlled'] },
        'MOFCOM announcement 21 of 2025 and its suspension; FAQ V of 2025-09-16',
      ],
    ),
    row('deal-joint-venture-beside-its-parents', 'Announcement 1 of 2025 lists the joint venture itself, so a near match with another name in the same notice adds nothing.', [
      { asOf: '2026-03-01', product: dysprosium, endUser: { name: 'Raytheon/Lockheed Martin Javelin Joint Venture', kind: 'civil' } },
      gives('prohibited', { holds: { 'reasons/list:control-list/read/met/0/match': 'equal', 'reasons/list:control-list/read/met/1': null } }),
      'MOFCOM announcement 1 of 2025; DESIGN section 4 (parties)',
    ]),
  ]),
  row(
    'deal-ore-of-elsewhere-on-the-first-day-of-the-framework',
    'Goods processed in China for others are exported under its law; the framework states the opposite from its first day on.',
    [
      { asOf: '2025-01-01', product: good('mixed-carbonate', 'La'), origin: 'AU', ...civilGermanBuyer },
      { warnsCode: ['framework-law-differ'] },
      'DESIGN section 3, scope (toll processing); permit-framework.json (from 2025-01-01)',
    ],
  ),
  ...alike({ product: dysprosium }, [
    row('deal-clearance-of-the-second-notice', 'The buyer is named by two notices. A clearance about the second one is answered with that notice, and clears nothing.', [
      {
        asOf: '2026-03-01',
        ...civilBuyer,
        destination: 'US',
        endUser: {
          name: 'Anduril Industries',
          kind: 'civil',
          cleared: [{ listed: 'Anduril Industries', notice: 'UEL-2025-2', met: 'Anduril Industries', on: '2026-01-15', why: 'Another firm of the same name.' }],
        },
      },
      gives('prohibited', { holds: { 'cleared/0/outcome': 'equal', 'cleared/0/notice': 'UEL-2025-2', 'cleared/0/citations': ['uel2025-2'] } }),
      'Unreliable Entity List announcement 2 of 2025; DESIGN section 4 (endUser.cleared)',
    ]),
    row(
      'deal-clearance-that-ends-beside-one-about-nobody',
      'One clearance is about a listed name that the buyer does not match: it changes nothing, and the end of the other one is still a coming change.',
      [
        {
          asOf: '2026-11-24',
          ...civilGermanBuyer,
          endUser: {
            name: 'Rheinmetall GmbH',
            kind: 'civil',
            cleared: ['Rheinmetall AG', 'Nobody AG'].map((name) => ({
              listed: name,
              notice: 'MOFCOM-2026-30',
              met: name,
              on: '2026-09-01',
              until: '2026-12-24',
              why: 'A baker of Kassel.',
            })),
          },
        },
        gives('permit-required', { horizonOn: ['2026-12-24'], holds: { 'cleared/0/outcome': 'used', 'cleared/1/outcome': 'no-such-match' } }),
        'MOFCOM announcement 30 of 2026; DESIGN section 4 (endUser.cleared)',
      ],
    ),
    row('deal-name-listed-after-the-knowledge-day', 'By what was known on 2024-12-04 no notice named this buyer, so its name cannot contradict what the inquiry states.', [
      { asOf: '2026-03-01', knownAt: '2024-12-04', ...civilBuyer, destination: 'US', endUser: { name: 'Kratos Unmanned Aerial Systems', kind: 'civil', listed: 'control-list' } },
      { warnsNot: ['listed-conflict', 'listed-party'] },
      'MOFCOM announcement 22 of 2025; Unreliable Entity List announcement 7 of 2025; DESIGN section 2 (knowledge day)',
    ]),
  ]),
  row(
    'deal-rotor-to-a-watch-listed-buyer',
    'A rotor is generally free. The watch list bars nothing, so the answer does not warn of a bar in case the rotor is controlled after all.',
    [
      { asOf: '2026-07-01', product: good('motor-rotor', 'Dy'), ...civilBuyer, destination: 'JP', endUser: { name: 'Terra Drone Corporation', kind: 'civil' } },
      { warnsCode: ['generally', 'listed-party'], warnsNot: ['listed-party-if-controlled'] },
      'MOFCOM announcement 28 of 2026 (watch list; Decree 792 art. 26); FAQ V of 2025-09-16',
    ],
  ),
  row(
    'deal-refusal-that-depends-on-a-gap',
    'Made abroad with 20 % of its value in Chinese magnets. If it holds dysprosium, it needs a licence, which is refused if the listing of the buyer, suspended until 10 November 2025 as known then, still applies. Without dysprosium no reading changes anything, so “no permit” is no reading of the gap.',
    [
      {
        asOf: '2025-12-05',
        knownAt: '2025-10-20',
        product: good('ndfeb-magnet', 'Nd', { elementsComplete: false }),
        ...civilBuyer,
        origin: 'KR',
        exportedFrom: 'KR',
        destination: 'US',
        chineseContent: { valuePercent: 20, technology: false },
        endUser: { name: 'High Point Aerotechnologies', kind: 'civil', listedOwnershipPercent: 0 },
      },
      {
        possibleIs: ['refused-in-principle', 'permit-required', 'no-permit'],
        holds: { 'gaps/0/limb': 'm2025-21', 'gaps/0/eitherWay': ['refused-in-principle', 'permit-required'] },
      },
      'MOFCOM announcement 61 of 2025, art. 2; MOFCOM announcement 21 of 2025 and its suspensions',
    ],
  ),
]
