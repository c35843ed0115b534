import type { Control } from '../../schema/control.ts'
import { codedEntry, entry, namedEntry } from '../control-entries.ts'

/** Erbium under announcement 57 of 2025. */
export const control1C910 = {
  code: '1C910',
  instrument: 'MOFCOM-GACC-2025-57',
  limb: 'a57',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a57',
  title: { en: 'Erbium-related items', zh: '铒相关物项' },
  article: '1C910',
  entries: [
    codedEntry('1C910.a.1', 'metal', 'Er', ['28053019'], { en: 'Erbium metal', zh: '金属铒' }),
    namedEntry('1C910.a.2.a', 'alloy', 'Er', [['Er'], ['Al']], { en: 'Erbium-aluminium alloys', zh: '铒铝合金' }),
    namedEntry('1C910.a.3.a', 'target', 'Er', [['Er'], []], { en: 'Erbium targets', zh: '铒靶' }),
    entry('1C910.a.4', 'crystal', 'Er', { en: 'Erbium-containing crystal materials', zh: '含铒的晶体材料' }),
    entry('1C910.a.5', 'optical-fibre', 'Er', { en: 'Erbium-containing optical fibre materials', zh: '含铒的光纤材料' }),
    entry('1C910.a.6', 'hydrogen-storage', 'Er', { en: 'Erbium-containing hydrogen storage materials', zh: '含铒的储氢材料' }),
    entry('1C910.a.7', 'ceramic', 'Er', { en: 'Erbium-containing ceramic materials', zh: '含铒的陶瓷材料' }),
    entry('1C910.b', 'oxide', 'Er', { en: 'Erbium oxide and its mixtures', zh: '氧化铒及其混合物' }),
    entry('1C910.c', 'compound', 'Er', { en: 'Erbium-containing compounds and their mixtures', zh: '含铒的化合物及其混合物' }),
  ],
  notes: [
    {
      en: 'Controlled alloys include ingots, blocks, wires and powders; controlled targets include sheets and tubes.',
      zh: '所管制的合金包括锭、块、丝、粉末等形态；所管制的靶材包括片、管等形态。',
    },
  ],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
