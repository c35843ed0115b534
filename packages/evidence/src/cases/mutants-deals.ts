/** Buyers and destinations: what each party, place and day changes in an answer, and what it does not. */
import { civilBuyer, civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'

const lanthanum = { form: 'metal', elements: [{ symbol: 'La' }] }
const dysprosium = { form: 'metal', elements: [{ symbol: 'Dy' }] }

export const mutantsDeals: readonly Case[] = [
  {
    id: 'deal-terrorism-before-the-regulations',
    why: 'In 2019 no catch-all was in force: it is a gap whether a use for terrorism needed a licence, as for weapons of mass destruction.',
    inquiry: { asOf: '2019-06-01', product: dysprosium, ...civilGermanBuyer, endUse: { kind: 'terrorism' } },
    expect: { gaps: true, holds: { 'gaps/0/instrument': 'NPC-EXPORT-CONTROL-LAW', 'gaps/0/limb': 'ecl' } },
    source: 'Export Control Law art. 12 (from 2020-12-01); DESIGN section 3, rule 2',
  },
  {
    id: 'deal-civil-use-by-a-military-user',
    why: 'Announcement 1 of 2026 prohibits exports to Japanese military users whatever the use: it does not apply to a civil use until 5 January 2026.',
    inquiry: { asOf: '2025-12-15', product: dysprosium, ...civilBuyer, destination: 'JP', endUser: { ...civilBuyer.endUser, name: 'Example KK', kind: 'military' } },
    expect: { verdict: ['permit-required'], horizonOn: ['2026-01-06'] },
    source: 'MOFCOM announcement 1 of 2026',
  },
  {
    id: 'deal-importer-listed-before-the-first-notice',
    why: 'Only the importer is stated to be on the unreliable-entity list, whose first notice is of 16 February 2023.',
    inquiry: { asOf: '2022-06-01', product: lanthanum, ...civilGermanBuyer, endUser: { name: 'Example Motoren GmbH', kind: 'civil' }, importer: { listed: 'unreliable-entity' } },
    expect: { gaps: true, horizonOn: ['2023-02-16'] },
    source: 'Unreliable Entity List Working Mechanism announcement of 2023-02-16; DESIGN section 4 (parties)',
  },
  {
    id: 'deal-named-buyer-listed-before-the-first-notice',
    why: 'A buyer that no notice names is stated to be on the unreliable-entity list: this counts from the first notice on.',
    inquiry: { asOf: '2022-06-01', product: lanthanum, ...civilGermanBuyer, endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'unreliable-entity' } },
    expect: { gaps: true, horizonOn: ['2023-02-16'] },
    source: 'Unreliable Entity List Working Mechanism announcement of 2023-02-16; DESIGN section 4 (parties)',
  },
  {
    id: 'deal-near-two-notices',
    why: 'The name is near one on the control list and one on the unreliable-entity list, which a countermeasure bars as well: the suspension of the second list from 14 May 2025 changes nothing by itself.',
    inquiry: { asOf: '2025-05-01', product: lanthanum, ...civilBuyer, destination: 'US', endUser: { name: 'The Skydio Inc', kind: 'civil' } },
    expect: { horizonOn: [], possible: ['prohibited'] },
    source: 'MOFCOM announcement 13 of 2025; Unreliable Entity List announcement 7 of 2025 and its suspension; DESIGN section 4 (parties); Foreign Ministry, 2024-10-10',
  },
  {
    id: 'deal-stopped-listing-stated-as-none',
    why: 'The listing of Source Intelligence is suspended on the day, so it does not contradict that the buyer is on no list.',
    inquiry: { asOf: '2026-03-01', product: dysprosium, ...civilBuyer, destination: 'US', endUser: { name: 'Source Intelligence, Inc.', kind: 'civil', listed: 'none' } },
    expect: { warnsCode: ['listed-party'], warnsNot: ['listed-conflict'] },
    source: 'MOFCOM announcement 21 of 2025 and its suspension; DESIGN section 4 (parties)',
  },
  {
    id: 'deal-stopped-listing-of-a-rotor',
    why: 'A rotor is generally free, and the listing of its buyer is suspended, so it does not matter whether the rotor is controlled after all.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'motor-rotor', elements: [{ symbol: 'Dy' }], elementsComplete: true },
      ...civilBuyer,
      destination: 'US',
      endUser: { name: 'Source Intelligence, Inc.', kind: 'civil' },
    },
    expect: { warnsCode: ['generally', 'listed-party'], warnsNot: ['listed-party-if-controlled'] },
    source: 'MOFCOM announcement 21 of 2025 and its suspension; FAQ V of 2025-09-16',
  },
  {
    id: 'deal-joint-venture-beside-its-parents',
    why: 'Announcement 1 of 2025 lists the joint venture itself, so a near match with another name in the same notice adds nothing.',
    inquiry: { asOf: '2026-03-01', product: dysprosium, ...civilBuyer, destination: 'US', endUser: { name: 'Raytheon/Lockheed Martin Javelin Joint Venture', kind: 'civil' } },
    expect: { verdict: ['prohibited'], holds: { 'reasons/list:control-list/read/met/0/match': 'equal', 'reasons/list:control-list/read/met/1': null } },
    source: 'MOFCOM announcement 1 of 2025; DESIGN section 4 (parties)',
  },
  {
    id: 'deal-ore-of-elsewhere-on-the-first-day-of-the-framework',
    why: 'Goods processed in China for others are exported under its law; the framework states the opposite from its first day on.',
    inquiry: { asOf: '2025-01-01', product: { form: 'mixed-carbonate', elements: [{ symbol: 'La' }] }, origin: 'AU', ...civilGermanBuyer },
    expect: { warnsCode: ['framework-law-differ'] },
    source: 'DESIGN section 3, scope (toll processing); permit-framework.json (from 2025-01-01)',
  },
  {
    id: 'deal-clearance-of-the-second-notice',
    why: 'The buyer is named by two notices. A clearance about the second one is answered with that notice, and clears nothing.',
    inquiry: {
      asOf: '2026-03-01',
      product: dysprosium,
      ...civilBuyer,
      destination: 'US',
      endUser: {
        name: 'Anduril Industries',
        kind: 'civil',
        cleared: [{ listed: 'Anduril Industries', notice: 'UEL-2025-2', met: 'Anduril Industries', on: '2026-01-15', why: 'Another firm of the same name.' }],
      },
    },
    expect: { verdict: ['prohibited'], holds: { 'cleared/0/outcome': 'equal', 'cleared/0/notice': 'UEL-2025-2', 'cleared/0/citations': ['uel2025-2'] } },
    source: 'Unreliable Entity List announcement 2 of 2025; DESIGN section 4 (endUser.cleared)',
  },
  {
    id: 'deal-clearance-that-ends-beside-one-about-nobody',
    why: 'One clearance is about a listed name that the buyer does not match: it changes nothing, and the end of the other one is still a coming change.',
    inquiry: {
      asOf: '2026-11-24',
      product: dysprosium,
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
    expect: { verdict: ['permit-required'], horizonOn: ['2026-12-24'], holds: { 'cleared/0/outcome': 'used', 'cleared/1/outcome': 'no-such-match' } },
    source: 'MOFCOM announcement 30 of 2026; DESIGN section 4 (endUser.cleared)',
  },
  {
    id: 'deal-name-listed-after-the-knowledge-day',
    why: 'By what was known on 2024-12-04 no notice named this buyer, so its name cannot contradict what the inquiry states.',
    inquiry: {
      asOf: '2026-03-01',
      knownAt: '2024-12-04',
      product: dysprosium,
      ...civilBuyer,
      destination: 'US',
      endUser: { name: 'Kratos Unmanned Aerial Systems', kind: 'civil', listed: 'control-list' },
    },
    expect: { warnsNot: ['listed-conflict', 'listed-party'] },
    source: 'MOFCOM announcement 22 of 2025; Unreliable Entity List announcement 7 of 2025; DESIGN section 2 (knowledge day)',
  },
  {
    id: 'deal-rotor-to-a-watch-listed-buyer',
    why: 'A rotor is generally free. The watch list bars nothing, so the answer does not warn of a bar in case the rotor is controlled after all.',
    inquiry: {
      asOf: '2026-07-01',
      product: { form: 'motor-rotor', elements: [{ symbol: 'Dy' }] },
      ...civilBuyer,
      destination: 'JP',
      endUser: { name: 'Terra Drone Corporation', kind: 'civil' },
    },
    expect: { warnsCode: ['generally', 'listed-party'], warnsNot: ['listed-party-if-controlled'] },
    source: 'MOFCOM announcement 28 of 2026 (watch list; Decree 792 art. 26); FAQ V of 2025-09-16',
  },
  {
    id: 'deal-refusal-that-depends-on-a-gap',
    why: 'Made abroad with 20 % of its value in Chinese magnets. If it holds dysprosium, it needs a licence, which is refused if the listing of the buyer, suspended until 10 November 2025 as known then, still applies. Without dysprosium no reading changes anything, so “no permit” is no reading of the gap.',
    inquiry: {
      asOf: '2025-12-05',
      knownAt: '2025-10-20',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }], elementsComplete: false },
      ...civilBuyer,
      origin: 'KR',
      exportedFrom: 'KR',
      destination: 'US',
      chineseContent: { valuePercent: 20, technology: false },
      endUser: { name: 'High Point Aerotechnologies', kind: 'civil', listedOwnershipPercent: 0 },
    },
    expect: {
      possibleIs: ['refused-in-principle', 'permit-required', 'no-permit'],
      holds: { 'gaps/0/limb': 'm2025-21', 'gaps/0/eitherWay': ['refused-in-principle', 'permit-required'] },
    },
    source: 'MOFCOM announcement 61 of 2025, art. 2; MOFCOM announcement 21 of 2025 and its suspensions',
  },
]
