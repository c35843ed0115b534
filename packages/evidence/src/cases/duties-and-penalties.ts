import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, gives, good, row } from './rows.ts'

/** A named company on no list. */
const magnetwerk = { destination: 'DE', endUse: { kind: 'civil' }, endUser: { name: 'Magnetwerk Hanau GmbH', country: 'DE', kind: 'civil' } } as const
const magnet = good('ndfeb-magnet', 'Nd, Dy', { elementsComplete: true })
const plainMagnet = good('ndfeb-magnet', 'Nd', { elementsComplete: true })
const subaru = { name: 'SUBARU Corporation', country: 'JP', kind: 'civil' } as const
const toJapan = { destination: 'JP', endUse: { kind: 'civil' } } as const

const PENALTIES = ['penalties', 'service-providers'] as const
const LAW = 'legal-process.json, penalties'

/** What an answer says besides the verdict: penalties of what is barred, duties, pledges, where to file, who issues. */
export const dutiesAndPenalties: readonly Case[] = [
  ...alike({ source: LAW }, [
    row('penalties-control-list', 'A barred export to a party on the control list names the fines, those of dealing with such a party among them.', [
      { asOf: '2026-03-01', product: magnet, destination: 'JP', endUse: { kind: 'civil' }, endUser: { listed: 'control-list', country: 'JP', kind: 'civil' } },
      gives('prohibited', { restrictions: [...PENALTIES, 'penalties-of-the-decree'], restrictionsNot: ['penalties-abroad'] }),
    ]),
    row('penalties-military-us', 'The same for a military user in the United States.', [
      { asOf: '2026-03-01', product: magnet, destination: 'US', endUse: { kind: 'military' }, endUser: { listed: 'none', country: 'US' } },
      gives('prohibited', { restrictions: [...PENALTIES, 'penalties-of-the-decree'] }),
    ]),
    row('penalties-military-us-uncontrolled', 'Goods under no entry may go, so no fine is named.', [
      { asOf: '2026-03-01', product: plainMagnet, destination: 'US', endUse: { kind: 'military' }, endUser: { listed: 'none', country: 'US' } },
      gives('no-permit', { restrictionsNot: [...PENALTIES] }),
    ]),
    row('penalties-re-export', 'Passing controlled goods of Chinese origin on to a Japanese military user is barred; persons abroad are liable.', [
      { asOf: '2026-03-01', product: magnet, origin: 'CN', exportedFrom: 'DE', destination: 'JP', endUse: { kind: 'military' }, endUser: { listed: 'none', country: 'JP' } },
      gives('prohibited', {
        restrictions: ['penalties-abroad', 'extraterritorial-reach'],
        restrictionsNot: ['penalties'],
        holds: { 'restrictions/penalties-abroad/effect': 'context' },
      }),
      'legal-process.json, territorial scope (Export Control Law, article 44)',
    ]),
    row('penalties-re-export-free', 'A re-export that nothing bars names no liability.', [
      { asOf: '2026-03-01', product: magnet, origin: 'CN', exportedFrom: 'FR', ...magnetwerk },
      { restrictionsNot: ['penalties-abroad', 'penalties'] },
      'legal-process.json, territorial scope',
    ]),
    row('declare-not-controlled-eve', 'Before announcement 18 nothing had to be said of magnets.', [
      { asOf: '2025-04-03', product: plainMagnet, ...magnetwerk },
      gives('no-permit', { restrictionsNot: ['declare-not-controlled'] }),
      'announcement-18-2025.json, declaration-remarks',
    ]),
    row('declare-not-controlled', 'A magnet without dysprosium and terbium is declared as not controlled.', [
      { asOf: '2025-04-04', product: plainMagnet, ...magnetwerk },
      gives('no-permit', { restrictions: ['declare-not-controlled'], restrictionsNot: ['declaration-remarks'], holds: { 'restrictions/declare-not-controlled/effect': 'duty' } }),
      'announcement-18-2025.json, declaration-remarks',
    ]),
  ]),
  ...alike({ source: 'announcement-18-2025.json, declaration-remarks', asOf: '2026-03-01', ...magnetwerk }, [
    row('declare-not-controlled-controlled', 'A controlled magnet is declared as controlled.', [
      { product: magnet },
      { restrictions: ['declaration-remarks'], restrictionsNot: ['declare-not-controlled'] },
    ]),
    row('declare-not-controlled-far', 'No entry in force names ore, so nothing is said of it.', [{ product: good('ore', 'La') }, { restrictionsNot: ['declare-not-controlled'] }]),
  ]),
  ...alike({ source: 'entities.json, watchList', product: magnet, ...toJapan }, [
    row('watch-list-pledge-12-eve', 'The day before announcement 12 of 2026 no pledge is asked for.', [
      { asOf: '2026-02-23', endUser: subaru },
      gives('permit-required', { restrictionsNot: ['watch-list-pledge', 'watch-list'] }),
    ]),
    row('watch-list-pledge-12', 'For a party of announcement 12 of 2026 the application carries a pledge on the military strength of Japan.', [
      { asOf: '2026-02-24', endUser: subaru },
      gives('permit-required', { restrictions: ['watch-list-pledge', 'watch-list'], holds: { 'restrictions/watch-list-pledge/effect': 'duty' }, cites: ['m2026-12'] }),
    ]),
    row('watch-list-pledge-28', 'The same for a party of announcement 28 of 2026.', [
      { asOf: '2026-06-29', endUser: { name: 'Terra Drone Corporation', country: 'JP', kind: 'civil' } },
      gives('permit-required', { restrictions: ['watch-list-pledge', 'watch-list'], cites: ['m2026-28'] }),
      'mofcom-23-27-28-2026.json',
    ]),
    row('watch-list-pledge-unnamed', 'Every notice of the watch list asks for it, so a party stated to be on that list has to give it too.', [
      { asOf: '2026-07-01', endUser: { listed: 'watch-list', country: 'JP', kind: 'civil' } },
      { restrictions: ['watch-list-pledge'] },
    ]),
  ]),
  ...alike({ source: 'legal-process.json, application system and authorities', product: magnet, ...magnetwerk }, [
    row('filing-platform', 'An application for a dual-use licence is filed on the platform of the ministry; by the draft of 2025 its bureau issues.', [
      { asOf: '2026-03-01' },
      {
        restrictions: ['filing-platform'],
        authorities: ['quota-and-licence-bureau'],
        cites: ['practice-system', 'draft2025'],
        holds: {
          'restrictions/filing-platform/effect': 'context',
          'authorities/quota-and-licence-bureau/role': 'issues-by-draft',
          'authorities/quota-and-licence-bureau/stage': 'issuance',
        },
      },
    ]),
    row('filing-platform-draft-eve', 'The day before the draft nothing says who issues.', [
      { asOf: '2025-09-15' },
      { restrictions: ['filing-platform'], authoritiesNot: ['quota-and-licence-bureau'] },
    ]),
    row('filing-platform-draft-day', 'The draft is of 2025-09-16.', [{ asOf: '2025-09-16' }, { restrictions: ['filing-platform'], authorities: ['quota-and-licence-bureau'] }]),
  ]),
  row('filing-platform-free', 'Where no licence is applied for, nothing is filed.', [
    { asOf: '2026-03-01', product: plainMagnet, ...magnetwerk },
    { restrictionsNot: ['filing-platform'], authoritiesNot: ['quota-and-licence-bureau'] },
    'legal-process.json, application system and authorities',
  ]),

  ...(
    [
      ['alloy', good('alloy', 'Dy', { alloyedWith: ['Fe'] }), 'a18-alloy'],
      ['target', good('target', 'Gd', { alloyedWith: [] }), 'a18-target'],
      ['magnet', magnet, 'a18-magnet-material'],
      ['oxide', good('separated-oxide', 'Dy'), 'a18-oxide'],
      ['compound', good('compound', 'Y'), 'a18-compound'],
    ] as const
  ).map(([of, product, note]): Case =>
    row(`technical-note-${of}`, `The answer repeats the technical note of the catalogue of 2026 on this kind of entry.`, [
      { asOf: '2026-03-01', product, ...civilGermanBuyer },
      { warnsCode: ['technical-note'], holds: { [`warnings/technical-note.${note}/level`]: 'note' } },
      'announcement-18-2025.json, technical notes',
    ]),
  ),
  ...(
    [
      ['alloy', good('alloy', 'Er', { alloyedWith: ['Al'] }), 'a57-alloy'],
      ['target', good('target', 'Ho', { alloyedWith: [] }), 'a57-target'],
    ] as const
  ).map(([of, product, note]): Case =>
    row(`technical-note-57-${of}`, 'Announcement 57 has notes of its own, shown while its entries are unsettled.', [
      { asOf: '2026-11-24', product, ...civilGermanBuyer },
      { warnsCode: ['technical-note'], holds: { [`warnings/technical-note.${note}/level`]: 'note' } },
      'announcements-october-2025.json, notes',
    ]),
  ),
  row('technical-note-suspended', 'While 57 is suspended its notes are not shown.', [
    { asOf: '2026-03-01', product: good('target', 'Ho', { alloyedWith: [] }), ...civilGermanBuyer },
    { warnsNot: ['technical-note'] },
    'announcements-october-2025.json, notes',
  ]),

  ...(
    [
      ['in-force', '2026-03-01', good('mixed-carbonate', 'Y'), ''],
      ['open', '2026-03-01', { form: 'mixed-carbonate' }, '-open'],
      ['unsettled', '2026-11-24', good('concentrate', 'La'), '-unsettled'],
    ] as const
  ).map(([of, asOf, product, suffix]): Case =>
    row(`light-tier-${of}`, 'Beside tier 1 the answer says whether the law requires a dual-use licence, may require one, or leaves that unsettled.', [
      { asOf, product, ...magnetwerk },
      { tier: 1, holds: { [`warnings/framework-law-differ.light-tier${suffix}/level`]: 'note' } },
      'DESIGN section 1 (framework-law-differ)',
    ]),
  ),
]
