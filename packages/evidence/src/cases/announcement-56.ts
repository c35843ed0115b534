import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** Announcement 56 of 2025: ore by its form, equipment and reagents only by the asserted control code. */
export const announcement56: readonly Case[] = [
  ...alike({ source: 'MOFCOM & GACC announcement 56 of 2025, effective 2025-11-08', knownAt: '2025-10-20', ...civilGermanBuyer }, [
    row('a56-ore-known-before-suspension', 'Known in October 2025, ore is 1C914.a from 2025-11-08.', [
      { asOf: '2026-03-01', product: good('ore', 'La, Ce') },
      certain('permit-required', { dualUse: ['1C914.a'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 56 of 2025, 1C914.a',
    ]),
    row('a56-concentrate-eve', 'The day before, concentrate needs the ordinary licence only.', [
      { asOf: '2025-11-07', product: good('concentrate', 'La, Ce') },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
    ]),
    row('a56-concentrate-first-day', 'On its first day, as known in October 2025, concentrate is 1C914.a.', [
      { asOf: '2025-11-08', product: good('concentrate', 'La, Ce') },
      gives('permit-required', { dualUse: ['1C914.a'] }),
    ]),
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 70 of 2025', ...civilGermanBuyer }, [
    row('a56-ore-suspended', 'While 56 is suspended ore needs the ordinary licence only.', [
      { asOf: '2026-03-01', product: good('ore', 'La, Ce') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], items: [{ code: '1C914.a', state: 'suspended' }] }),
    ]),
    row('a56-ore-after-edge', 'After the printed last day ore needs the ordinary licence on either reading; the gap is named.', [
      { asOf: '2026-11-11', product: good('ore', 'La, Ce') },
      certain('permit-required', { gaps: true, dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: true, items: [{ code: '1C914.a', state: 'unsettled' }] }),
      'DESIGN section 3, rule 4',
    ]),
    row('a56-furnace-known-before-suspension', 'A sintering furnace asserted as 2B902.w needs a licence as known in October 2025.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: { form: 'equipment', controlCode: '2B902.w' } },
      gives('permit-required', { dualUse: ['2B902.w'], warnsCode: ['control-code-asserted'] }),
      'MOFCOM & GACC announcement 56 of 2025, 2B902.w; DESIGN section 3 (controlCode)',
    ]),
    row('a56-furnace-suspended', 'While 56 is suspended the asserted furnace is free.', [
      { asOf: '2026-03-01', product: { form: 'equipment', controlCode: '2B902.w' } },
      gives('no-permit', { dualUse: [], warnsCode: ['control-code-asserted'], horizonOn: ['2026-11-11'] }),
    ]),
    row('a56-furnace-after-edge', 'After the printed last day the asserted furnace is unsettled.', [
      { asOf: '2026-11-11', product: { form: 'equipment', controlCode: '2B902.w' } },
      gives('unsettled', { dualUse: [], gaps: true, warnsCode: ['control-code-asserted'] }),
      'MOFCOM & GACC announcement 70 of 2025; DESIGN section 2',
    ]),
  ]),
  row('a56-extractant-asserted', 'An extractant is reached only by its asserted code 1C914.c.', [
    { asOf: '2026-03-01', knownAt: '2025-10-20', product: { form: 'reagent', controlCode: '1C914.c' }, ...civilGermanBuyer },
    gives('permit-required', { dualUse: ['1C914.c'], warnsCode: ['control-code-asserted'] }),
    'MOFCOM & GACC announcement 56 of 2025, 1C914.c',
  ]),
  row('a56-extractant-not-asserted', 'Without the asserted code a reagent is not reached.', [
    { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('reagent', ''), ...civilGermanBuyer },
    { dualUse: [], dualUseVerdict: ['no-permit'] },
    'DESIGN section 3 (only by controlCode)',
  ]),
]
