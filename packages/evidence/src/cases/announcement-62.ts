import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** Announcement 62 of 2025: technology (1E902), and knowing assistance to rare-earth production abroad. */
export const announcement62: readonly Case[] = [
  ...alike({ source: 'MOFCOM & GACC announcement 70 of 2025', product: { form: 'technology', technology: 'magnet-preparation' }, ...civilGermanBuyer }, [
    row('a62-eve', 'The day before its publication 62 controls no technology.', [
      { asOf: '2025-10-08' },
      { dualUse: [], dualUseVerdict: ['no-permit'] },
      'MOFCOM announcement 62 of 2025, from 2025-10-09',
    ]),
    row('a62-first-day', 'From 2025-10-09 technology for magnet manufacturing is 1E902.a.', [
      { asOf: '2025-10-09' },
      { verdict: ['permit-required', 'prohibited'], dualUse: ['1E902'], dualUseVerdict: ['permit-required'] },
      'MOFCOM announcement 62 of 2025, 1E902.a, from 2025-10-09',
    ]),
    row('a62-last-day', 'On 2025-11-06 announcement 62 is still in force.', [
      { asOf: '2025-11-06' },
      { dualUse: ['1E902'], dualUseVerdict: ['permit-required'] },
      'MOFCOM announcement 62 of 2025; MOFCOM & GACC announcement 70 of 2025',
    ]),
    row('a62-suspended', 'From 2025-11-07 62 is suspended.', [{ asOf: '2025-11-07' }, { dualUse: [], dualUseVerdict: ['no-permit'] }]),
    row('a62-last-printed-day', 'The printed last day counts as suspended.', [{ asOf: '2026-11-10' }, { dualUse: [], dualUseVerdict: ['no-permit'] }]),
  ]),
  ...alike({ source: 'MOFCOM announcement 62 of 2025, 1E902.a', ...civilGermanBuyer }, [
    row('a62-day-after-edge', 'From 2026-11-11 62 is unsettled.', [
      { asOf: '2026-11-11', product: { form: 'technology', technology: 'magnet-preparation' } },
      { dualUse: [], dualUseVerdict: ['unsettled'], gaps: true },
      'MOFCOM & GACC announcement 70 of 2025; DESIGN section 2',
    ]),
    row('a62-extraction-separation', 'Technology for extraction-separation is within "smelting and separation, metal smelting".', [
      { asOf: '2025-10-15', product: { form: 'technology', technology: 'extraction-separation' } },
      { verdict: ['permit-required', 'prohibited'], dualUse: ['1E902'], dualUseVerdict: ['permit-required'] },
    ]),
    row('a62-metal-alloy-production', 'Technology for metal-alloy-production is within "smelting and separation, metal smelting".', [
      { asOf: '2025-10-15', product: { form: 'technology', technology: 'metal-alloy-production' } },
      { verdict: ['permit-required', 'prohibited'], dualUse: ['1E902'], dualUseVerdict: ['permit-required'] },
    ]),
    row('a62-asserted-b', 'Technology for setting up the lines is reached by its asserted code 1E902.b.', [
      { asOf: '2025-10-15', product: { form: 'technology', technology: 'other', controlCode: '1E902.b' } },
      { dualUse: ['1E902.b'], dualUseVerdict: ['permit-required'], warnsCode: ['control-code-asserted'] },
      'MOFCOM announcement 62 of 2025, 1E902.b',
    ]),
  ]),
  ...alike(
    {
      source: 'MOFCOM announcement 62 of 2025 (catch_all); MOFCOM & GACC announcement 70 of 2025',
      product: good('equipment', ''),
      ...civilGermanBuyer,
      endUse: { kind: 'civil', field: 'rare-earth-production' },
    },
    [
      row('a62-assistance-eve', 'The day before 62 equipment for a foreign separation plant is free.', [{ asOf: '2025-10-08' }, gives('no-permit')]),
      row('a62-assistance-first-day', 'Goods under no entry need a licence if the exporter knows that they serve rare-earth production abroad.', [
        { asOf: '2025-10-09' },
        gives('permit-required'),
      ]),
      row('a62-assistance-last-day', 'The rule on knowing assistance is in force until the day before the suspension.', [{ asOf: '2025-11-06' }, gives('permit-required')]),
      row('a62-assistance-suspended', 'From 2025-11-07 the rule is suspended.', [{ asOf: '2025-11-07' }, gives('no-permit')]),
      row('a62-assistance-last-printed-day', 'On the printed last day it is still suspended.', [{ asOf: '2026-11-10' }, gives('no-permit')]),
      row('a62-assistance-day-after-edge', 'From 2026-11-11 it is unsettled.', [{ asOf: '2026-11-11' }, gives('unsettled', { gaps: true })]),
    ],
  ),
  ...alike({ asOf: '2025-10-15', product: good('equipment', '') }, [
    row('a62-assistance-denied', 'A stated end use outside rare-earth production is not assistance.', [
      { ...civilGermanBuyer },
      certain('no-permit'),
      'MOFCOM announcement 62 of 2025 (catch_all)',
    ]),
    row('a62-assistance-not-stated', 'Knowing assistance requires knowledge: an unstated end use does not make a licence certain.', [
      { destination: 'MY', endUse: { kind: 'civil' }, endUser: { name: 'Example Smelter Sdn Bhd', kind: 'civil', listed: 'none' } },
      { verdict: ['no-permit', 'depends'] },
      'MOFCOM announcement 62 of 2025 (catch_all: the exporter knows)',
    ]),
  ]),
]
