import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'

/** Announcement 56 of 2025: ore by its form, equipment and reagents only by the asserted control code. */
export const announcement56: readonly Case[] = [
  {
    id: 'a56-ore-known-before-suspension',
    why: 'Known in October 2025, ore is 1C914.a from 2025-11-08.',
    inquiry: { asOf: '2026-03-01', knownAt: '2025-10-20', product: { form: 'ore', elements: [{ symbol: 'La' }, { symbol: 'Ce' }] }, ...civilGermanBuyer },
    expect: { verdict: ['permit-required'], possibleIs: ['permit-required'], dualUse: ['1C914.a'], exportLicenceVerdict: ['unsettled'] },
    source: 'MOFCOM & GACC announcement 56 of 2025, 1C914.a',
  },
  {
    id: 'a56-concentrate-eve',
    why: 'The day before, concentrate needs the ordinary licence only.',
    inquiry: { asOf: '2025-11-07', knownAt: '2025-10-20', product: { form: 'concentrate', elements: [{ symbol: 'La' }, { symbol: 'Ce' }] }, ...civilGermanBuyer },
    expect: { verdict: ['permit-required'], dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] },
    source: 'MOFCOM & GACC announcement 56 of 2025, effective 2025-11-08',
  },
  {
    id: 'a56-concentrate-first-day',
    why: 'On its first day, as known in October 2025, concentrate is 1C914.a.',
    inquiry: { asOf: '2025-11-08', knownAt: '2025-10-20', product: { form: 'concentrate', elements: [{ symbol: 'La' }, { symbol: 'Ce' }] }, ...civilGermanBuyer },
    expect: { verdict: ['permit-required'], dualUse: ['1C914.a'] },
    source: 'MOFCOM & GACC announcement 56 of 2025, effective 2025-11-08',
  },
  {
    id: 'a56-ore-suspended',
    why: 'While 56 is suspended ore needs the ordinary licence only.',
    inquiry: { asOf: '2026-03-01', product: { form: 'ore', elements: [{ symbol: 'La' }, { symbol: 'Ce' }] }, ...civilGermanBuyer },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUse: [],
      dualUseVerdict: ['no-permit'],
      exportLicenceVerdict: ['permit-required'],
      items: [{ code: '1C914.a', state: 'suspended' }],
    },
    source: 'MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a56-ore-after-edge',
    why: 'After the printed last day ore needs the ordinary licence on either reading; the gap is named.',
    inquiry: { asOf: '2026-11-11', product: { form: 'ore', elements: [{ symbol: 'La' }, { symbol: 'Ce' }] }, ...civilGermanBuyer },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      gaps: true,
      dualUse: [],
      dualUseVerdict: ['unsettled'],
      exportLicence: true,
      items: [{ code: '1C914.a', state: 'unsettled' }],
    },
    source: 'DESIGN section 3, rule 4',
  },
  {
    id: 'a56-furnace-known-before-suspension',
    why: 'A sintering furnace asserted as 2B902.w needs a licence as known in October 2025.',
    inquiry: { asOf: '2026-03-01', knownAt: '2025-10-20', product: { form: 'equipment', controlCode: '2B902.w' }, ...civilGermanBuyer },
    expect: { verdict: ['permit-required'], dualUse: ['2B902.w'], warnsCode: ['control-code-asserted'] },
    source: 'MOFCOM & GACC announcement 56 of 2025, 2B902.w; DESIGN section 3 (controlCode)',
  },
  {
    id: 'a56-furnace-suspended',
    why: 'While 56 is suspended the asserted furnace is free.',
    inquiry: { asOf: '2026-03-01', product: { form: 'equipment', controlCode: '2B902.w' }, ...civilGermanBuyer },
    expect: { verdict: ['no-permit'], dualUse: [], warnsCode: ['control-code-asserted'], horizonOn: ['2026-11-11'] },
    source: 'MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a56-furnace-after-edge',
    why: 'After the printed last day the asserted furnace is unsettled.',
    inquiry: { asOf: '2026-11-11', product: { form: 'equipment', controlCode: '2B902.w' }, ...civilGermanBuyer },
    expect: { verdict: ['unsettled'], dualUse: [], gaps: true, warnsCode: ['control-code-asserted'] },
    source: 'MOFCOM & GACC announcement 70 of 2025; DESIGN section 2',
  },
  {
    id: 'a56-extractant-asserted',
    why: 'An extractant is reached only by its asserted code 1C914.c.',
    inquiry: { asOf: '2026-03-01', knownAt: '2025-10-20', product: { form: 'reagent', controlCode: '1C914.c' }, ...civilGermanBuyer },
    expect: { verdict: ['permit-required'], dualUse: ['1C914.c'], warnsCode: ['control-code-asserted'] },
    source: 'MOFCOM & GACC announcement 56 of 2025, 1C914.c',
  },
  {
    id: 'a56-extractant-not-asserted',
    why: 'Without the asserted code a reagent is not reached.',
    inquiry: { asOf: '2026-03-01', knownAt: '2025-10-20', product: { form: 'reagent', elements: [] }, ...civilGermanBuyer },
    expect: { dualUse: [], dualUseVerdict: ['no-permit'] },
    source: 'DESIGN section 3 (only by controlCode)',
  },
]
