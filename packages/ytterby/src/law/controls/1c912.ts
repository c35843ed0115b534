import type { Control } from '../../schema/control.ts'
import { codedEntry, entry, namedEntry } from '../control-entries.ts'

/** Europium under announcement 57 of 2025. */
export const control1C912 = {
  code: '1C912',
  instrument: 'MOFCOM-GACC-2025-57',
  limb: 'a57',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a57',
  title: { en: 'Europium-related items', zh: '铕相关物项' },
  article: '1C912',
  entries: [
    codedEntry('1C912.a.1', 'metal', 'Eu', ['28053019'], { en: 'Europium metal', zh: '金属铕' }),
    namedEntry('1C912.a.2.a', 'alloy', 'Eu', [['Eu'], ['Mg']], { en: 'Europium-magnesium alloys', zh: '镁铕合金' }),
    namedEntry('1C912.a.3.a', 'target', 'Eu', [['Eu'], []], { en: 'Europium targets', zh: '铕靶' }),
    entry('1C912.a.4', 'luminescent', 'Eu', { en: 'Europium-containing luminescent materials, a. phosphors; b. reserved', zh: '含铕的发光材料：a.荧光粉；b.【保留】' }),
    entry('1C912.a.5', 'crystal', 'Eu', { en: 'Europium-containing crystal materials', zh: '含铕的晶体材料' }),
    entry('1C912.a.6', 'hydrogen-storage', 'Eu', { en: 'Europium-containing hydrogen-absorbing materials', zh: '含铕的吸氢材料' }),
    entry('1C912.b', 'oxide', 'Eu', { en: 'Europium oxide and its mixtures', zh: '氧化铕及其混合物' }),
    entry('1C912.c', 'compound', 'Eu', { en: 'Europium-containing compounds and their mixtures', zh: '含铕的化合物及其混合物' }),
  ],
  notes: [
    {
      en: 'Controlled alloys include ingots, blocks, wires and powders; controlled targets include sheets and tubes.',
      zh: '所管制的合金包括锭、块、丝、粉末等形态；所管制的靶材包括片、管等形态。',
    },
  ],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
