import { civilGermanBuyer } from './buyers.ts'
import type { CaseVerdict, LifeCase } from './case.ts'
import { good } from './rows.ts'

const elements = (...symbols: string[]) => symbols.map((symbol) => ({ symbol }))

/** The day of the inquiry does not matter for a timeline. */
const asOf = '2026-03-01'

/** A good to a civil buyer in Germany, on no list. */
const sold = (product: object) => ({ asOf, product, ...civilGermanBuyer })

const heavyMagnet = { form: 'ndfeb-magnet', elements: elements('Nd', 'Dy'), elementsComplete: true }
const fineCerium = good('metal', 'Ce 98', { particleSizeMicron: 100 })

const suspended = 'Announcements 57 and 70 of 2025; DESIGN section 2 (state on a day)'

/** The first day of each segment, with its verdict. */
const days = (segments: Readonly<Record<string, CaseVerdict>>) => Object.entries(segments)

/** A timeline as a row: the good and its buyer, what the timeline is, and the source. */
const life = (id: string, why: string, [inquiry, line, source]: readonly [object, Pick<LifeCase, 'inLaw' | 'asKnownThen' | 'events'>, string]): LifeCase => ({
  id,
  why,
  inquiry,
  ...line,
  source,
})

/** Timelines of goods: the days on which verdict, tier or the state of an item changes. */
export const lifeLines: readonly LifeCase[] = [
  life('life-erbium-fibre', 'Only 57 ever named it. 57 was suspended before its first day and is unsettled after the printed end.', [
    sold({ form: 'optical-fibre', elements: elements('Er'), elementsComplete: true }),
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-11-07': 'no-permit', '2026-11-11': 'unsettled' }),
      asKnownThen: days({ '2003-01-01': 'no-permit', '2025-10-09': 'no-permit', '2025-11-07': 'no-permit', '2026-11-11': 'unsettled' }),
      events: ['MOFCOM-GACC-2025-57'],
    },
    suspended,
  ]),
  life('life-holmium-magnet', '57 names holmium magnets, so they have its states.', [
    sold({ form: 'ndfeb-magnet', elements: elements('Nd', 'Ho'), elementsComplete: true }),
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-11-07': 'no-permit', '2026-11-11': 'unsettled' }),
      asKnownThen: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-10-09': 'no-permit', '2025-11-07': 'no-permit', '2026-11-11': 'unsettled' }),
      events: ['MOFCOM-GACC-2025-57'],
    },
    suspended,
  ]),
  life('life-dysprosium-magnet', 'Free until announcement 18, controlled since; the tiers begin with 2025.', [
    sold(heavyMagnet),
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'permit-required' }),
      asKnownThen: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'permit-required' }),
      events: ['MOFCOM-GACC-2025-18'],
    },
    'Announcement 18 of 2025; permit-framework.json framework2025 (effective 2025)',
  ]),
  life('life-neodymium-magnet', 'A magnet without a listed element has never needed a permit.', [
    sold({ form: 'ndfeb-magnet', elements: elements('Nd', 'Pr'), elementsComplete: true }),
    { inLaw: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit' }), asKnownThen: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit' }) },
    'DESIGN section 3 (ordinary export licence: every other form); announcement 18 of 2025',
  ]),
  life('life-rotor', 'In law, the interpretation of 2025-09-16 applies from 2025-04-04; until it was published, the words were unsettled.', [
    sold({ form: 'motor-rotor', elements: elements('Nd', 'Dy'), elementsComplete: true }),
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit' }),
      asKnownThen: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'unsettled', '2025-09-16': 'no-permit' }),
    },
    'interpretations.json FAQ V (rotors-stators-out), published 2025-09-16; DESIGN section 2 (interpretation)',
  ]),
  life('life-motor', 'The publication day of FAQ IV is unknown; until the day by which it had been published, the words were unsettled.', [
    sold({ form: 'motor', elements: elements('Nd', 'Dy'), elementsComplete: true }),
    { inLaw: days({ '2003-01-01': 'no-permit' }), asKnownThen: days({ '2003-01-01': 'no-permit', '2025-04-04': 'unsettled', '2025-09-16': 'no-permit' }) },
    'interpretations.json FAQ IV (motors-out), known by 2025-09-16; DESIGN section 2 (interpretation)',
  ]),
  life('life-white-phosphor', 'The clarification on phosphors was known by the day of FAQ V.', [
    sold({ form: 'phosphor', elements: elements('Y', 'Ce'), elementsComplete: true }),
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit' }),
      asKnownThen: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'unsettled', '2025-09-16': 'no-permit' }),
    },
    'interpretations.json (phosphors-out, known by 2025-09-16); permit-framework.json (tier 3)',
  ]),
  life('life-yttria', 'Quota licence, ordinary licence, dual-use licence: a permit on every day.', [
    sold({ form: 'separated-oxide', elements: elements('Y') }),
    {
      inLaw: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2025-01-01': 'permit-required', '2025-04-04': 'permit-required' }),
      asKnownThen: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2025-01-01': 'permit-required', '2025-04-04': 'permit-required' }),
      events: ['MOFCOM-GACC-2014-94', 'MOFCOM-GACC-2025-18'],
    },
    'Announcement 94 of 2014; announcement 18 of 2025, 1C908.b',
  ]),
  life('life-neodymium-oxide', 'Quota licence to the end of 2014, the ordinary licence since.', [
    sold({ form: 'separated-oxide', elements: elements('Nd') }),
    {
      inLaw: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2025-01-01': 'permit-required' }),
      asKnownThen: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2025-01-01': 'permit-required' }),
      events: ['MOFCOM-GACC-2014-94'],
    },
    'Announcement 94 of 2014, published 2014-12-31; quota-history.json',
  ]),
  life('life-erbium-metal', 'The ordinary licence is certain on every day, while the state of the dual-use entry changes.', [
    sold({ form: 'metal', elements: elements('Er') }),
    {
      inLaw: days({
        '2003-01-01': 'permit-required',
        '2015-01-01': 'permit-required',
        '2025-01-01': 'permit-required',
        '2025-11-07': 'permit-required',
        '2026-11-11': 'permit-required',
      }),
      asKnownThen: days({
        '2003-01-01': 'permit-required',
        '2015-01-01': 'permit-required',
        '2025-01-01': 'permit-required',
        '2025-10-09': 'permit-required',
        '2025-11-07': 'permit-required',
        '2026-11-11': 'permit-required',
      }),
      events: ['MOFCOM-GACC-2014-94', 'MOFCOM-GACC-2025-57'],
    },
    suspended,
  ]),
  life('life-ore', 'Ore needed a quota licence and later an ordinary one; 56 names it and was suspended before its first day.', [
    sold({ form: 'ore', elements: elements('La', 'Ce') }),
    {
      inLaw: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2025-11-07': 'permit-required', '2026-11-11': 'permit-required' }),
      asKnownThen: days({
        '2003-01-01': 'permit-required',
        '2015-01-01': 'permit-required',
        '2025-10-09': 'permit-required',
        '2025-11-07': 'permit-required',
        '2026-11-11': 'permit-required',
      }),
      events: ['MOFCOM-GACC-2014-94', 'MOFCOM-GACC-2025-56'],
    },
    'Announcements 56 (1C914.a) and 70 of 2025; announcement 94 of 2014',
  ]),
  life('life-magnet-technology', 'Unsettled before the catalogue of 2023-12-21, prohibited since; 62 was also in force for four weeks.', [
    sold({ form: 'technology', technology: 'magnet-preparation' }),
    {
      inLaw: days({ '2003-01-01': 'unsettled', '2023-12-21': 'prohibited', '2025-10-09': 'prohibited', '2025-11-07': 'prohibited', '2026-11-11': 'prohibited' }),
      asKnownThen: days({ '2003-01-01': 'unsettled', '2023-12-21': 'prohibited', '2025-10-09': 'prohibited', '2025-11-07': 'prohibited', '2026-11-11': 'prohibited' }),
      events: ['MOFCOM-MOST-2023-57', 'MOFCOM-2025-62'],
    },
    'MOFCOM and MOST announcement 57 of 2023; announcements 62 and 70 of 2025; docs/decisions.md 13',
  ]),
  life('life-fine-cerium', 'Under the quota licence like all metals, under the dual-use licence since 2015.', [
    sold(fineCerium),
    {
      inLaw: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2025-01-01': 'permit-required' }),
      asKnownThen: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2025-01-01': 'permit-required' }),
      events: ['MOFCOM-GACC-2014-94'],
    },
    'docs/decisions.md 17; export-licence-catalogue.json rules (cerium-exemption)',
  ]),
  life('life-control-list-21', 'Listed on the day of announcement 18 and suspended three times without a break; the ban of December 2025 stands beside it.', [
    { asOf, product: heavyMagnet, destination: 'US', endUse: { kind: 'civil', field: 'none' }, endUser: { name: 'High Point Aerotechnologies', kind: 'civil' } },
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'prohibited', '2025-05-14': 'permit-required', '2025-12-26': 'prohibited' }),
      asKnownThen: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'prohibited', '2025-05-14': 'permit-required', '2025-12-26': 'prohibited' }),
      events: ['MOFCOM-GACC-2025-18', 'MOFCOM-2025-21', 'MFA-2025-12-26'],
    },
    'entities.json (announcement 21 of 2025, statusHistory); countermeasures-2026-11-29.json (mfa-2025-12-26); DESIGN section 3',
  ]),
  life('life-control-list-21-alone', 'A party of announcement 21 of 2025 that no other list and no countermeasure names: a gap after the printed end.', [
    { asOf, product: heavyMagnet, destination: 'US', endUse: { kind: 'civil', field: 'none' }, endUser: { name: 'Universal Logistics Holdings, Inc.', kind: 'civil' } },
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'prohibited', '2025-05-14': 'permit-required', '2026-11-11': 'permit-required' }),
      events: ['MOFCOM-GACC-2025-18', 'MOFCOM-2025-21'],
    },
    'entities.json (announcement 21 of 2025, statusHistory); DESIGN section 3, rule 4',
  ]),
  life('life-unnamed-buyer', 'An unnamed buyer of a magnet: nothing until announcement 18, then a licence, possibly a prohibition.', [
    { asOf, product: heavyMagnet, destination: 'DE' },
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'permit-required' }),
      asKnownThen: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'permit-required' }),
      events: ['MOFCOM-GACC-2025-18'],
    },
    'DESIGN section 3, rules 2 and 5; announcement 18 of 2025',
  ]),
  life('life-unnamed-buyer-cerium', 'An unnamed buyer of cerium powder can be under a countermeasure since the first decision, before any list.', [
    { asOf, product: fineCerium, destination: 'DE' },
    {
      inLaw: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2022-02-21': 'permit-required', '2025-01-01': 'permit-required' }),
      asKnownThen: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2022-02-21': 'permit-required', '2025-01-01': 'permit-required' }),
      events: ['MOFCOM-GACC-2014-94', 'MFA-2022-02-21'],
    },
    'docs/decisions.md 4 and 5; countermeasures-2026-11-29.json (mfa-2022-02-21); DESIGN section 3, rule 2',
  ]),
  life('life-us-military', 'Announcement 46 of 2024 prohibits a good for a United States military user only from the day on which the good is under a dual-use entry.', [
    {
      asOf,
      product: heavyMagnet,
      destination: 'US',
      endUse: { kind: 'military', field: 'none' },
      endUser: { name: 'Example Arsenal', kind: 'military', listed: 'none', listedOwnershipPercent: 0 },
      importer: { name: 'Example Arsenal', listed: 'none' },
      consignees: [],
    },
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'prohibited' }),
      asKnownThen: days({ '2003-01-01': 'no-permit', '2025-01-01': 'no-permit', '2025-04-04': 'prohibited' }),
      events: ['MOFCOM-GACC-2025-18', 'MOFCOM-2024-46'],
    },
    'MOFCOM announcement 46 of 2024, item 1; DESIGN section 3, scope',
  ]),
  life('life-us-military-cerium', 'Cerium powder was already under a dual-use row, so it is prohibited for that user from the day of announcement 46.', [
    {
      asOf,
      product: fineCerium,
      destination: 'US',
      endUse: { kind: 'military', field: 'none' },
      endUser: { name: 'Example Arsenal', kind: 'military', listed: 'none', listedOwnershipPercent: 0 },
      importer: { name: 'Example Arsenal', listed: 'none' },
      consignees: [],
    },
    {
      inLaw: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2024-12-03': 'prohibited', '2025-01-01': 'prohibited' }),
      asKnownThen: days({ '2003-01-01': 'permit-required', '2015-01-01': 'permit-required', '2024-12-03': 'prohibited', '2025-01-01': 'prohibited' }),
      events: ['MOFCOM-GACC-2014-94', 'MOFCOM-2024-46'],
    },
    'MOFCOM announcement 46 of 2024, item 1, from 2024-12-03; docs/decisions.md 17',
  ]),
  life('life-smco-abroad', 'From Germany to France, of Chinese origin: 61 was in force for four weeks, then suspended, then unsettled.', [
    { asOf, product: { form: 'smco-magnet' }, origin: 'CN', ...civilGermanBuyer, exportedFrom: 'DE', destination: 'FR' },
    {
      inLaw: days({ '2003-01-01': 'no-permit', '2025-10-09': 'permit-required', '2025-11-07': 'no-permit', '2026-11-11': 'unsettled' }),
      asKnownThen: days({ '2003-01-01': 'no-permit', '2025-10-09': 'permit-required', '2025-11-07': 'no-permit', '2026-11-11': 'unsettled' }),
      events: ['MOFCOM-2025-61'],
    },
    'Announcement 61 of 2025, art. 1(3), from 2025-10-09; announcement 70 of 2025',
  ]),
  life('life-known-on-the-day-of-publication', 'An announcement published on the knowledge day is known: announcement 18 is an event of a dysprosium magnet.', [
    { ...sold(heavyMagnet), asOf: '2025-04-04', knownAt: '2025-04-04' },
    { inLaw: days({ '2003-01-01': 'no-permit', '2025-04-04': 'permit-required' }), events: ['MOFCOM-GACC-2025-18'] },
    'MOFCOM & GACC announcement 18 of 2025; DESIGN section 2 (knowledge day)',
  ]),
]
