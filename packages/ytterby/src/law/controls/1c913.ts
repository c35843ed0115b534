import type { Control } from '../../schema/control.ts'
import { codedEntry, entry, namedEntry } from '../control-entries.ts'

/** Ytterbium under announcement 57 of 2025. Every copy of this section is cut: what it lists is known from summaries only. */
export const control1C913 = {
  code: '1C913',
  instrument: 'MOFCOM-GACC-2025-57',
  limb: 'a57',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a57',
  title: { en: 'Ytterbium-related items', zh: '镱相关物项' },
  article: '1C913',
  entries: [
    codedEntry('1C913.a.1', 'metal', 'Yb', ['28053019'], { en: 'Ytterbium metal', zh: '金属镱' }),
    namedEntry('1C913.a.2', 'target', 'Yb', [['Yb'], []], { en: 'Ytterbium targets', zh: '镱靶' }),
    {
      id: 'a57:1C913.a.crystal',
      code: '1C913.a',
      kind: 'crystal',
      element: 'Yb',
      text: { en: 'Ytterbium-containing crystal materials (number of the sub-entry not read)', zh: '含镱的晶体材料（子项编号未读到）' },
      commodityCodes: [],
    },
    {
      id: 'a57:1C913.a.optical-fibre',
      code: '1C913.a',
      kind: 'optical-fibre',
      element: 'Yb',
      text: { en: 'Ytterbium-containing optical fibre materials (number of the sub-entry not read)', zh: '含镱的光纤材料（子项编号未读到）' },
      commodityCodes: [],
    },
    {
      id: 'a57:1C913.a.thermal-barrier-coating',
      code: '1C913.a',
      kind: 'thermal-barrier-coating',
      element: 'Yb',
      text: { en: 'Ytterbium-containing thermal barrier coating materials (number of the sub-entry not read)', zh: '含镱的热障涂层材料（子项编号未读到）' },
      commodityCodes: [],
    },
    entry('1C913.b', 'oxide', 'Yb', { en: 'Ytterbium oxide and its mixtures', zh: '氧化镱及其混合物' }),
    entry('1C913.c', 'compound', 'Yb', { en: 'Ytterbium-containing compounds and their mixtures', zh: '含镱的化合物及其混合物' }),
    {
      id: 'a57:1C913.a.alloy',
      code: '1C913.a',
      kind: 'alloy',
      element: 'Yb',
      text: { en: 'Ytterbium-containing alloys (the text was not read; no copy names an alloy)', zh: '含镱的合金（原文未读到；所见副本均未列出合金）' },
      commodityCodes: [],
      confidence: 'unverified',
    },
  ],
  notes: [
    {
      en: 'Controlled alloys include ingots, blocks, wires and powders; controlled targets include sheets and tubes.',
      zh: '所管制的合金包括锭、块、丝、粉末等形态；所管制的靶材包括片、管等形态。',
    },
  ],
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
