import type { Control } from '../../schema/control.ts'
import { codedEntry, entry, namedEntry } from '../control-entries.ts'

/** Thulium under announcement 57 of 2025. */
export const control1C911 = {
  code: '1C911',
  instrument: 'MOFCOM-GACC-2025-57',
  limb: 'a57',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a57',
  title: { en: 'Thulium-related items', zh: '铥相关物项' },
  article: '1C911',
  entries: [
    codedEntry('1C911.a.1', 'metal', 'Tm', ['28053019'], { en: 'Thulium metal', zh: '金属铥' }),
    namedEntry('1C911.a.2.a', 'target', 'Tm', [['Tm'], []], { en: 'Thulium targets', zh: '铥靶' }),
    entry('1C911.a.3', 'crystal', 'Tm', { en: 'Thulium-containing crystal materials', zh: '含铥的晶体材料' }),
    entry('1C911.a.4', 'luminescent', 'Tm', { en: 'Thulium-containing luminescent materials', zh: '含铥的发光材料' }),
    entry('1C911.b', 'oxide', 'Tm', { en: 'Thulium oxide and its mixtures', zh: '氧化铥及其混合物' }),
    entry('1C911.c', 'compound', 'Tm', { en: 'Thulium-containing compounds and their mixtures', zh: '含铥的化合物及其混合物' }),
  ],
  notes: [
    {
      en: 'Controlled alloys include ingots, blocks, wires and powders; controlled targets include sheets and tubes.',
      zh: '所管制的合金包括锭、块、丝、粉末等形态；所管制的靶材包括片、管等形态。',
    },
  ],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
