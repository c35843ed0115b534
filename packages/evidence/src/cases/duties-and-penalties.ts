import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'

/** A named company on no list. */
const magnetwerk = { destination: 'DE', endUse: { kind: 'civil' }, endUser: { name: 'Magnetwerk Hanau GmbH', country: 'DE', kind: 'civil' } } as const
const magnet = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true } as const
const plainMagnet = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }], elementsComplete: true } as const
const subaru = { name: 'SUBARU Corporation', country: 'JP', kind: 'civil' } as const
const toJapan = { destination: 'JP', endUse: { kind: 'civil' } } as const

const PENALTIES = ['penalties', 'service-providers'] as const
const LAW = 'legal-process.json, penalties'

/** What an answer says besides the verdict: penalties of what is barred, duties, pledges, where to file, who issues. */
export const dutiesAndPenalties: readonly Case[] = [
  {
    id: 'penalties-control-list',
    why: 'A barred export to a party on the control list names the fines, those of dealing with such a party among them.',
    inquiry: { asOf: '2026-03-01', product: magnet, destination: 'JP', endUse: { kind: 'civil' }, endUser: { listed: 'control-list', country: 'JP', kind: 'civil' } },
    expect: { verdict: ['prohibited'], restrictions: [...PENALTIES, 'penalties-of-the-decree'], restrictionsNot: ['penalties-abroad'] },
    source: LAW,
  },
  {
    id: 'penalties-military-us',
    why: 'The same for a military user in the United States.',
    inquiry: { asOf: '2026-03-01', product: magnet, destination: 'US', endUse: { kind: 'military' }, endUser: { listed: 'none', country: 'US' } },
    expect: { verdict: ['prohibited'], restrictions: [...PENALTIES, 'penalties-of-the-decree'] },
    source: LAW,
  },
  {
    id: 'penalties-military-us-uncontrolled',
    why: 'Goods under no entry may go, so no fine is named.',
    inquiry: { asOf: '2026-03-01', product: plainMagnet, destination: 'US', endUse: { kind: 'military' }, endUser: { listed: 'none', country: 'US' } },
    expect: { verdict: ['no-permit'], restrictionsNot: [...PENALTIES] },
    source: LAW,
  },
  {
    id: 'penalties-re-export',
    why: 'Passing controlled goods of Chinese origin on to a Japanese military user is barred; persons abroad are liable.',
    inquiry: { asOf: '2026-03-01', product: magnet, origin: 'CN', exportedFrom: 'DE', destination: 'JP', endUse: { kind: 'military' }, endUser: { listed: 'none', country: 'JP' } },
    expect: {
      verdict: ['prohibited'],
      restrictions: ['penalties-abroad', 'extraterritorial-reach'],
      restrictionsNot: ['penalties'],
      holds: { 'restrictions/penalties-abroad/effect': 'context' },
    },
    source: 'legal-process.json, territorial scope (Export Control Law, article 44)',
  },
  {
    id: 'penalties-re-export-free',
    why: 'A re-export that nothing bars names no liability.',
    inquiry: { asOf: '2026-03-01', product: magnet, origin: 'CN', exportedFrom: 'FR', ...magnetwerk },
    expect: { restrictionsNot: ['penalties-abroad', 'penalties'] },
    source: 'legal-process.json, territorial scope',
  },

  {
    id: 'declare-not-controlled-eve',
    why: 'Before announcement 18 nothing had to be said of magnets.',
    inquiry: { asOf: '2025-04-03', product: plainMagnet, ...magnetwerk },
    expect: { verdict: ['no-permit'], restrictionsNot: ['declare-not-controlled'] },
    source: 'announcement-18-2025.json, declaration-remarks',
  },
  {
    id: 'declare-not-controlled',
    why: 'A magnet without dysprosium and terbium is declared as not controlled.',
    inquiry: { asOf: '2025-04-04', product: plainMagnet, ...magnetwerk },
    expect: {
      verdict: ['no-permit'],
      restrictions: ['declare-not-controlled'],
      restrictionsNot: ['declaration-remarks'],
      holds: { 'restrictions/declare-not-controlled/effect': 'duty' },
    },
    source: 'announcement-18-2025.json, declaration-remarks',
  },
  {
    id: 'declare-not-controlled-controlled',
    why: 'A controlled magnet is declared as controlled.',
    inquiry: { asOf: '2026-03-01', product: magnet, ...magnetwerk },
    expect: { restrictions: ['declaration-remarks'], restrictionsNot: ['declare-not-controlled'] },
    source: 'announcement-18-2025.json, declaration-remarks',
  },
  {
    id: 'declare-not-controlled-far',
    why: 'No entry in force names ore, so nothing is said of it.',
    inquiry: { asOf: '2026-03-01', product: { form: 'ore', elements: [{ symbol: 'La' }] }, ...magnetwerk },
    expect: { restrictionsNot: ['declare-not-controlled'] },
    source: 'announcement-18-2025.json, declaration-remarks',
  },

  {
    id: 'watch-list-pledge-12-eve',
    why: 'The day before announcement 12 of 2026 no pledge is asked for.',
    inquiry: { asOf: '2026-02-23', product: magnet, ...toJapan, endUser: subaru },
    expect: { verdict: ['permit-required'], restrictionsNot: ['watch-list-pledge', 'watch-list'] },
    source: 'entities.json, watchList',
  },
  {
    id: 'watch-list-pledge-12',
    why: 'For a party of announcement 12 of 2026 the application carries a pledge on the military strength of Japan.',
    inquiry: { asOf: '2026-02-24', product: magnet, ...toJapan, endUser: subaru },
    expect: { verdict: ['permit-required'], restrictions: ['watch-list-pledge', 'watch-list'], holds: { 'restrictions/watch-list-pledge/effect': 'duty' }, cites: ['m2026-12'] },
    source: 'entities.json, watchList',
  },
  {
    id: 'watch-list-pledge-28',
    why: 'The same for a party of announcement 28 of 2026.',
    inquiry: { asOf: '2026-06-29', product: magnet, ...toJapan, endUser: { name: 'Terra Drone Corporation', country: 'JP', kind: 'civil' } },
    expect: { verdict: ['permit-required'], restrictions: ['watch-list-pledge', 'watch-list'], cites: ['m2026-28'] },
    source: 'mofcom-23-27-28-2026.json',
  },
  {
    id: 'watch-list-pledge-unnamed',
    why: 'Every notice of the watch list asks for it, so a party stated to be on that list has to give it too.',
    inquiry: { asOf: '2026-07-01', product: magnet, ...toJapan, endUser: { listed: 'watch-list', country: 'JP', kind: 'civil' } },
    expect: { restrictions: ['watch-list-pledge'] },
    source: 'entities.json, watchList',
  },

  {
    id: 'filing-platform',
    why: 'An application for a dual-use licence is filed on the platform of the ministry; by the draft of 2025 its bureau issues.',
    inquiry: { asOf: '2026-03-01', product: magnet, ...magnetwerk },
    expect: {
      restrictions: ['filing-platform'],
      authorities: ['quota-and-licence-bureau'],
      cites: ['practice-system', 'draft2025'],
      holds: {
        'restrictions/filing-platform/effect': 'context',
        'authorities/quota-and-licence-bureau/role': 'issues-by-draft',
        'authorities/quota-and-licence-bureau/stage': 'issuance',
      },
    },
    source: 'legal-process.json, application system and authorities',
  },
  {
    id: 'filing-platform-draft-eve',
    why: 'The day before the draft nothing says who issues.',
    inquiry: { asOf: '2025-09-15', product: magnet, ...magnetwerk },
    expect: { restrictions: ['filing-platform'], authoritiesNot: ['quota-and-licence-bureau'] },
    source: 'legal-process.json, application system and authorities',
  },
  {
    id: 'filing-platform-draft-day',
    why: 'The draft is of 2025-09-16.',
    inquiry: { asOf: '2025-09-16', product: magnet, ...magnetwerk },
    expect: { restrictions: ['filing-platform'], authorities: ['quota-and-licence-bureau'] },
    source: 'legal-process.json, application system and authorities',
  },
  {
    id: 'filing-platform-free',
    why: 'Where no licence is applied for, nothing is filed.',
    inquiry: { asOf: '2026-03-01', product: plainMagnet, ...magnetwerk },
    expect: { restrictionsNot: ['filing-platform'], authoritiesNot: ['quota-and-licence-bureau'] },
    source: 'legal-process.json, application system and authorities',
  },

  ...(
    [
      ['alloy', { form: 'alloy', elements: [{ symbol: 'Dy' }], alloyedWith: ['Fe'] }, 'a18-alloy'],
      ['target', { form: 'target', elements: [{ symbol: 'Gd' }], alloyedWith: [] }, 'a18-target'],
      ['magnet', magnet, 'a18-magnet-material'],
      ['oxide', { form: 'separated-oxide', elements: [{ symbol: 'Dy' }] }, 'a18-oxide'],
      ['compound', { form: 'compound', elements: [{ symbol: 'Y' }] }, 'a18-compound'],
    ] as const
  ).map(([of, product, note]): Case => ({
    id: `technical-note-${of}`,
    why: `The answer repeats the technical note of the catalogue of 2026 on this kind of entry.`,
    inquiry: { asOf: '2026-03-01', product, ...civilGermanBuyer },
    expect: { warnsCode: ['technical-note'], holds: { [`warnings/technical-note.${note}/level`]: 'note' } },
    source: 'announcement-18-2025.json, technical notes',
  })),
  ...(
    [
      ['alloy', { form: 'alloy', elements: [{ symbol: 'Er' }], alloyedWith: ['Al'] }, 'a57-alloy'],
      ['target', { form: 'target', elements: [{ symbol: 'Ho' }], alloyedWith: [] }, 'a57-target'],
    ] as const
  ).map(([of, product, note]): Case => ({
    id: `technical-note-57-${of}`,
    why: 'Announcement 57 has notes of its own, shown while its entries are unsettled.',
    inquiry: { asOf: '2026-11-24', product, ...civilGermanBuyer },
    expect: { warnsCode: ['technical-note'], holds: { [`warnings/technical-note.${note}/level`]: 'note' } },
    source: 'announcements-october-2025.json, notes',
  })),
  {
    id: 'technical-note-suspended',
    why: 'While 57 is suspended its notes are not shown.',
    inquiry: { asOf: '2026-03-01', product: { form: 'target', elements: [{ symbol: 'Ho' }], alloyedWith: [] }, ...civilGermanBuyer },
    expect: { warnsNot: ['technical-note'] },
    source: 'announcements-october-2025.json, notes',
  },

  ...(
    [
      ['in-force', '2026-03-01', { form: 'mixed-carbonate', elements: [{ symbol: 'Y' }] }, ''],
      ['open', '2026-03-01', { form: 'mixed-carbonate' }, '-open'],
      ['unsettled', '2026-11-24', { form: 'concentrate', elements: [{ symbol: 'La' }] }, '-unsettled'],
    ] as const
  ).map(([of, asOf, product, suffix]): Case => ({
    id: `light-tier-${of}`,
    why: 'Beside tier 1 the answer says whether the law requires a dual-use licence, may require one, or leaves that unsettled.',
    inquiry: { asOf, product, ...magnetwerk },
    expect: { tier: 1, holds: { [`warnings/framework-law-differ.light-tier${suffix}/level`]: 'note' } },
    source: 'DESIGN section 1 (framework-law-differ)',
  })),
]
