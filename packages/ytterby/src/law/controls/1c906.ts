import type { Control } from '../../schema/control.ts'
import { codedEntry, namedEntry } from '../control-entries.ts'

/** Lutetium under announcement 18 of 2025. Commodity codes are those of the April 2025 text; the 2026 catalogue amends them. */
export const control1C906 = {
  code: '1C906',
  instrument: 'MOFCOM-GACC-2025-18',
  limb: 'a18',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a18',
  title: { en: 'Lutetium-related items', zh: '镥相关物项' },
  article: 'V (1C906)',
  entries: [
    codedEntry('1C906.a.1', 'metal', 'Lu', ['2805301910'], { en: 'Lutetium metal', zh: '金属镥' }),
    namedEntry('1C906.a.2', 'alloy', 'Lu', [['Yb', 'Lu'], []], { en: 'Ytterbium-lutetium alloys', zh: '镱镥合金' }),
    namedEntry('1C906.a.3', 'target', 'Lu', [['Lu'], [], ['3824999922', '8486909110']], { en: 'Lutetium targets', zh: '镥靶' }),
    codedEntry('1C906.b', 'oxide', 'Lu', ['2846901800', '2846901993', '3824999922'], { en: 'Lutetium oxide and its mixtures', zh: '氧化镥及其混合物' }),
    codedEntry('1C906.c', 'compound', 'Lu', ['2846902810', '2846902910', '2846903910', '2846904820', '2846904910', '2846909920', '3824999922'], {
      en: 'Lutetium-containing compounds and their mixtures',
      zh: '含镥的化合物及其混合物',
    }),
  ],
  notes: [
    {
      en: 'Controlled alloys include forms such as ingots, blocks, strips/bars, wire, sheets, rods, plates, tubes, granules and powder.',
      zh: '.a.2 项所管制的合金包括锭、块、条、丝、片、棒、板、管、颗粒、粉末等形态。',
    },
    { en: 'Controlled targets include sheet, tube and other forms.', zh: '.a.3 项所管制的靶材包括片、管等形态。' },
    { en: 'Controlled oxides, compounds and mixtures include, but are not limited to, powder form.', zh: '.b、.c 项所管制的氧化物、化合物及其混合物包括但不限于粉末等形态。' },
  ],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
