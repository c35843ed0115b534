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
    inquiry: {
      asOf: '2025-12-15',
      product: dysprosium,
      ...civilBuyer,
      destination: 'JP',
      endUser: { ...civilBuyer.endUser, name: 'Example KK', kind: 'military' },
    },
    expect: { verdict: ['permit-required'], horizonOn: ['2026-01-06'] },
    source: 'MOFCOM announcement 1 of 2026',
  },
  {
    id: 'deal-importer-listed-before-the-first-notice',
    why: 'Only the importer is stated to be on the unreliable-entity list, whose first notice is of 16 February 2023.',
    inquiry: {
      asOf: '2022-06-01',
      product: lanthanum,
      ...civilGermanBuyer,
      endUser: { name: 'Example Motoren GmbH', kind: 'civil' },
      importer: { listed: 'unreliable-entity' },
    },
    expect: { gaps: true, horizonOn: ['2023-02-16'] },
    source: 'Unreliable Entity List Working Mechanism announcement of 2023-02-16; DESIGN section 4 (parties)',
  },
  {
    id: 'deal-named-buyer-listed-before-the-first-notice',
    why: 'A buyer that no notice names is stated to be on the unreliable-entity list: this counts from the first notice on.',
    inquiry: {
      asOf: '2022-06-01',
      product: lanthanum,
      ...civilGermanBuyer,
      endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'unreliable-entity' },
    },
    expect: { gaps: true, horizonOn: ['2023-02-16'] },
    source: 'Unreliable Entity List Working Mechanism announcement of 2023-02-16; DESIGN section 4 (parties)',
  },
  {
    id: 'deal-near-two-notices',
    why: 'The name is near one on the control list and one on the unreliable-entity list: the suspension of the latter from 14 May 2025 changes the answer, though the former stays.',
    inquiry: {
      asOf: '2025-05-01',
      product: lanthanum,
      ...civilBuyer,
      destination: 'US',
      endUser: { name: 'The Skydio Inc', kind: 'civil' },
    },
    expect: { horizonOn: ['2025-05-14'] },
    source:
      'MOFCOM announcement 13 of 2025; Unreliable Entity List announcement 7 of 2025 and its suspension; DESIGN section 4 (parties)',
  },
  {
    id: 'deal-stopped-listing-stated-as-none',
    why: 'The listing of Sierra Nevada is suspended on the day, so it does not contradict that the buyer is on no list.',
    inquiry: {
      asOf: '2026-03-01',
      product: dysprosium,
      ...civilBuyer,
      destination: 'US',
      endUser: { name: 'Sierra Nevada Corporation', kind: 'civil', listed: 'none' },
    },
    expect: { warnsCode: ['listed-party'], warnsNot: ['listed-conflict'] },
    source: 'MOFCOM announcement 21 of 2025 and its suspension; DESIGN section 4 (parties)',
  },
  {
    id: 'deal-stopped-listing-of-a-rotor',
    why: 'A rotor is generally free, and the listing of its buyer is suspended, so it does not matter whether the rotor is controlled after all.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'motor-rotor', elements: [{ symbol: 'Dy' }] },
      ...civilBuyer,
      destination: 'US',
      endUser: { name: 'Sierra Nevada Corporation', kind: 'civil' },
    },
    expect: { warnsCode: ['generally', 'listed-party'], warnsNot: ['listed-party-if-controlled'] },
    source: 'MOFCOM announcement 21 of 2025 and its suspension; FAQ V of 2025-09-16',
  },
  {
    id: 'deal-joint-venture-beside-its-parents',
    why: 'Announcement 1 of 2025 lists the joint venture itself, so a near match with another name in the same notice adds nothing.',
    inquiry: {
      asOf: '2026-03-01',
      product: dysprosium,
      ...civilBuyer,
      destination: 'US',
      endUser: { name: 'Raytheon/Lockheed Martin Javelin Joint Venture', kind: 'civil' },
    },
    expect: {
      verdict: ['prohibited'],
      holds: {
        'reasons/list:control-list/read/met/0/match': 'equal',
        'reasons/list:control-list/read/met/1': null,
      },
    },
    source: 'MOFCOM announcement 1 of 2025; DESIGN section 4 (parties)',
  },
  {
    id: 'deal-ore-of-elsewhere-on-the-first-day-of-the-framework',
    why: 'Goods processed in China for others are exported under its law; the framework states the opposite from its first day on.',
    inquiry: {
      asOf: '2025-01-01',
      product: { form: 'mixed-carbonate', elements: [{ symbol: 'La' }] },
      origin: 'AU',
      ...civilGermanBuyer,
    },
    expect: { warnsCode: ['framework-law-differ'] },
    source: 'DESIGN section 3, scope (toll processing); permit-framework.json (from 2025-01-01)',
  },
]
