import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'

/** Announcement 62 of 2025: technology (1E902), and knowing assistance to rare-earth production abroad. */
export const announcement62: readonly Case[] = [
  {
    id: 'a62-eve',
    why: 'The day before its publication 62 controls no technology.',
    inquiry: {
      asOf: '2025-10-08',
      product: { form: 'technology', technology: 'magnet-preparation' },
      ...civilGermanBuyer,
    },
    expect: { dualUse: [], dualUseVerdict: ['no-permit'] },
    source: 'MOFCOM announcement 62 of 2025, from 2025-10-09',
  },
  {
    id: 'a62-first-day',
    why: 'From 2025-10-09 technology for magnet manufacturing is 1E902.a.',
    inquiry: {
      asOf: '2025-10-09',
      product: { form: 'technology', technology: 'magnet-preparation' },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required', 'prohibited'],
      dualUse: ['1E902'],
      dualUseVerdict: ['permit-required'],
    },
    source: 'MOFCOM announcement 62 of 2025, 1E902.a, from 2025-10-09',
  },
  {
    id: 'a62-last-day',
    why: 'On 2025-11-06 announcement 62 is still in force.',
    inquiry: {
      asOf: '2025-11-06',
      product: { form: 'technology', technology: 'magnet-preparation' },
      ...civilGermanBuyer,
    },
    expect: { dualUse: ['1E902'], dualUseVerdict: ['permit-required'] },
    source: 'MOFCOM announcement 62 of 2025; MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a62-suspended',
    why: 'From 2025-11-07 62 is suspended.',
    inquiry: {
      asOf: '2025-11-07',
      product: { form: 'technology', technology: 'magnet-preparation' },
      ...civilGermanBuyer,
    },
    expect: { dualUse: [], dualUseVerdict: ['no-permit'] },
    source: 'MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a62-last-printed-day',
    why: 'The printed last day counts as suspended.',
    inquiry: {
      asOf: '2026-11-10',
      product: { form: 'technology', technology: 'magnet-preparation' },
      ...civilGermanBuyer,
    },
    expect: { dualUse: [], dualUseVerdict: ['no-permit'] },
    source: 'MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a62-day-after-edge',
    why: 'From 2026-11-11 62 is unsettled.',
    inquiry: {
      asOf: '2026-11-11',
      product: { form: 'technology', technology: 'magnet-preparation' },
      ...civilGermanBuyer,
    },
    expect: { dualUse: [], dualUseVerdict: ['unsettled'], gaps: true },
    source: 'MOFCOM & GACC announcement 70 of 2025; DESIGN section 2',
  },
  {
    id: 'a62-extraction-separation',
    why: 'Technology for extraction-separation is within "smelting and separation, metal smelting".',
    inquiry: {
      asOf: '2025-10-15',
      product: { form: 'technology', technology: 'extraction-separation' },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required', 'prohibited'],
      dualUse: ['1E902'],
      dualUseVerdict: ['permit-required'],
    },
    source: 'MOFCOM announcement 62 of 2025, 1E902.a',
  },
  {
    id: 'a62-metal-alloy-production',
    why: 'Technology for metal-alloy-production is within "smelting and separation, metal smelting".',
    inquiry: {
      asOf: '2025-10-15',
      product: { form: 'technology', technology: 'metal-alloy-production' },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required', 'prohibited'],
      dualUse: ['1E902'],
      dualUseVerdict: ['permit-required'],
    },
    source: 'MOFCOM announcement 62 of 2025, 1E902.a',
  },
  {
    id: 'a62-asserted-b',
    why: 'Technology for setting up the lines is reached by its asserted code 1E902.b.',
    inquiry: {
      asOf: '2025-10-15',
      product: { form: 'technology', technology: 'other', controlCode: '1E902.b' },
      ...civilGermanBuyer,
    },
    expect: {
      dualUse: ['1E902.b'],
      dualUseVerdict: ['permit-required'],
      warnsCode: ['control-code-asserted'],
    },
    source: 'MOFCOM announcement 62 of 2025, 1E902.b',
  },
  {
    id: 'a62-assistance-eve',
    why: 'The day before 62 equipment for a foreign separation plant is free.',
    inquiry: {
      asOf: '2025-10-08',
      product: { form: 'equipment', elements: [] },
      ...civilGermanBuyer,
      endUse: { kind: 'civil', field: 'rare-earth-production' },
    },
    expect: { verdict: ['no-permit'] },
    source: 'MOFCOM announcement 62 of 2025 (catch_all); MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a62-assistance-first-day',
    why: 'Goods under no entry need a licence if the exporter knows that they serve rare-earth production abroad.',
    inquiry: {
      asOf: '2025-10-09',
      product: { form: 'equipment', elements: [] },
      ...civilGermanBuyer,
      endUse: { kind: 'civil', field: 'rare-earth-production' },
    },
    expect: { verdict: ['permit-required'] },
    source: 'MOFCOM announcement 62 of 2025 (catch_all); MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a62-assistance-last-day',
    why: 'The rule on knowing assistance is in force until the day before the suspension.',
    inquiry: {
      asOf: '2025-11-06',
      product: { form: 'equipment', elements: [] },
      ...civilGermanBuyer,
      endUse: { kind: 'civil', field: 'rare-earth-production' },
    },
    expect: { verdict: ['permit-required'] },
    source: 'MOFCOM announcement 62 of 2025 (catch_all); MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a62-assistance-suspended',
    why: 'From 2025-11-07 the rule is suspended.',
    inquiry: {
      asOf: '2025-11-07',
      product: { form: 'equipment', elements: [] },
      ...civilGermanBuyer,
      endUse: { kind: 'civil', field: 'rare-earth-production' },
    },
    expect: { verdict: ['no-permit'] },
    source: 'MOFCOM announcement 62 of 2025 (catch_all); MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a62-assistance-last-printed-day',
    why: 'On the printed last day it is still suspended.',
    inquiry: {
      asOf: '2026-11-10',
      product: { form: 'equipment', elements: [] },
      ...civilGermanBuyer,
      endUse: { kind: 'civil', field: 'rare-earth-production' },
    },
    expect: { verdict: ['no-permit'] },
    source: 'MOFCOM announcement 62 of 2025 (catch_all); MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a62-assistance-day-after-edge',
    why: 'From 2026-11-11 it is unsettled.',
    inquiry: {
      asOf: '2026-11-11',
      product: { form: 'equipment', elements: [] },
      ...civilGermanBuyer,
      endUse: { kind: 'civil', field: 'rare-earth-production' },
    },
    expect: { verdict: ['unsettled'], gaps: true },
    source: 'MOFCOM announcement 62 of 2025 (catch_all); MOFCOM & GACC announcement 70 of 2025',
  },
  {
    id: 'a62-assistance-denied',
    why: 'A stated end use outside rare-earth production is not assistance.',
    inquiry: {
      asOf: '2025-10-15',
      product: { form: 'equipment', elements: [] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], possibleIs: ['no-permit'] },
    source: 'MOFCOM announcement 62 of 2025 (catch_all)',
  },
  {
    id: 'a62-assistance-not-stated',
    why: 'Knowing assistance requires knowledge: an unstated end use does not make a licence certain.',
    inquiry: {
      asOf: '2025-10-15',
      product: { form: 'equipment', elements: [] },
      destination: 'MY',
      endUse: { kind: 'civil' },
      endUser: { name: 'Example Smelter Sdn Bhd', kind: 'civil', listed: 'none' },
    },
    expect: { verdict: ['no-permit', 'depends'] },
    source: 'MOFCOM announcement 62 of 2025 (catch_all: the exporter knows)',
  },
]
