/** Rows of the reach tables that are next to a similar row: a good must match only one of them. */
import { civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { AFTER_LAST_KNOWN_DAY, LAST_KNOWN_DAY } from './last-known-day.ts'
import { certain, gives, row } from './rows.ts'

function good(id: string, why: string, asOf: string, [product, expect, source]: readonly [product: object, expect: Expect, source: string]): Case {
  return { id: `row-${id}`, why, inquiry: { asOf, product, ...civilGermanBuyer }, expect, source }
}

/** As known on 2025-11-01: announcement 57 was to begin on 2025-11-08. */
function inFiftySeven(form: string, symbol: string, absent: string): Case {
  return row(`row-57-${form}-${symbol}`, `57 names ${form} of ${symbol} in a separate entry, so the entry on compounds does not apply as well.`, [
    { asOf: '2025-11-10', knownAt: '2025-11-01', product: { form, elements: [{ symbol }] }, ...civilGermanBuyer },
    { holds: { [`permits/dual-use-licence/items/${absent}`]: null } },
    'DESIGN section 3 (57 likewise … unless 57 names them)',
  ])
}

const WHILE_62_RAN = '2025-10-15'

/** All cases of this file. */
export const mutantsRows: readonly Case[] = [
  inFiftySeven('optical-fibre', 'Er', '1C910.c'),
  inFiftySeven('optical-fibre', 'Yb', '1C913.c'),
  inFiftySeven('hydrogen-storage-material', 'Er', '1C910.c'),
  inFiftySeven('hydrogen-storage-material', 'Eu', '1C912.c'),
  inFiftySeven('ceramic', 'Er', '1C910.c'),
  inFiftySeven('phosphor', 'Tm', '1C911.c'),
  inFiftySeven('phosphor', 'Eu', '1C912.c'),
  inFiftySeven('motor', 'Ho', '1C909.c'),
  good('57-target-with-more', 'A target of holmium and silicon contains the named holmium target, but does not equal it.', '2025-11-10', [
    { form: 'target', elements: [{ symbol: 'Ho' }], alloyedWith: ['Si'] },
    { holds: { 'permits/dual-use-licence/items/1C909.a.3.a/match': 'unsettled' } },
    'DESIGN section 3 (alloy, target: a superset of a named set u)',
  ]),
  good('ndfeb-samarium', 'The entry for samarium names samarium-cobalt magnets: an NdFeB magnet with samarium needs no licence.', '2026-03-01', [
    { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Sm' }], elementsComplete: true },
    certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], gaps: false }),
    'Announcement 18 of 2025, 1C902.a.4 (samarium-cobalt permanent magnet materials)',
  ]),
  good('ndfeb-open', 'An NdFeB magnet with open elements contains dysprosium or terbium, or needs no licence: no element makes it unsettled.', '2026-03-01', [
    { form: 'ndfeb-magnet' },
    gives('depends', { possibleIs: ['permit-required', 'no-permit'], gaps: false }),
    'Announcement 18 of 2025, 1C902.a.4, 1C904.a.4, 1C905.a.4',
  ]),
  good('refrigeration-alloy', 'A magnetic-refrigeration material counts as an alloy: gadolinium-magnesium is a named one.', '2026-03-01', [
    { form: 'magnetic-refrigeration-material', elements: [{ symbol: 'Gd' }], alloyedWith: ['Mg'] },
    { dualUse: ['1C903.a.2'], dualUseVerdict: ['permit-required'] },
    'DESIGN section 3 (magnetostrictive-material, magnetic-refrigeration-material as alloy)',
  ]),
  ...['technology', 'service'].flatMap((form) => [
    good(`62-other-${form}`, '62 names mining and recycling but no other fields, which the value “other” does not distinguish.', WHILE_62_RAN, [
      { form, technology: 'other' },
      { dualUseVerdict: ['unsettled'] },
      'docs/decisions.md, 12',
    ]),
    good(`62-crystal-${form}`, 'Making calcium oxyborate crystals is not among the fields that 62 names.', WHILE_62_RAN, [
      { form, technology: 'calcium-oxyborate' },
      { dualUseVerdict: ['no-permit'] },
      'announcement 62 of 2025, art. 1; docs/decisions.md, 12',
    ]),
  ]),
  good('fine-cerium', 'Cerium metal under 500 micrometres needs the dual-use licence instead of the ordinary one.', '2025-03-01', [
    { form: 'metal', elements: [{ symbol: 'Ce', weightPercent: 98 }], particleSizeMicron: 300 },
    gives('permit-required', { exportLicenceVerdict: ['no-permit'], dualUseVerdict: ['permit-required'], items: [{ code: null, state: 'in-force', match: 'yes' }] }),
    'DESIGN section 3 (Ordinary export licence: cerium)',
  ]),
  good('last-known-day', 'On the last day through which the law is known, the answer has no warning about later law.', LAST_KNOWN_DAY, [
    { form: 'smco-magnet', elements: [{ symbol: 'Sm' }] },
    { warnsNot: ['after-knowledge'] },
    'DESIGN section 2 (After what we know); horizon-and-extension.json (list of announcements as read)',
  ]),
  good('after-last-known-day', 'A day later, it has the warning.', AFTER_LAST_KNOWN_DAY, [
    { form: 'smco-magnet', elements: [{ symbol: 'Sm' }] },
    { warnsCode: ['after-knowledge'] },
    'DESIGN section 2 (After what we know); horizon-and-extension.json (list of announcements as read)',
  ]),
]
