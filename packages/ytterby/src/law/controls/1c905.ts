import type { Control } from '../../schema/control.ts'
import { codedEntry, entry, namedEntry } from '../control-entries.ts'

/** Dysprosium under announcement 18 of 2025. Commodity codes are those of the April 2025 text; the 2026 catalogue amends them. */
export const control1C905 = {
  code: '1C905',
  instrument: 'MOFCOM-GACC-2025-18',
  limb: 'a18',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a18',
  title: { en: 'Dysprosium-related items', zh: '镝相关物项' },
  article: 'IV (1C905)',
  entries: [
    codedEntry('1C905.a.1', 'metal', 'Dy', ['2805301200'], { en: 'Dysprosium metal', zh: '金属镝' }),
    namedEntry('1C905.a.2.a', 'alloy', 'Dy', [['Dy'], ['Fe']], { en: 'Dysprosium-iron alloys', zh: '镝铁合金' }),
    namedEntry('1C905.a.2.b', 'alloy', 'Dy', [['Tb', 'Dy'], ['Fe']], { en: 'Terbium-dysprosium-iron alloys', zh: '铽镝铁合金' }),
    namedEntry('1C905.a.3.a', 'target', 'Dy', [['Dy'], [], ['3824999922', '8486909110']], { en: 'Dysprosium targets', zh: '镝靶' }),
    namedEntry('1C905.a.3.b', 'target', 'Dy', [['Tb', 'Dy'], ['Fe'], ['3824999922', '8486909110']], { en: 'Terbium-dysprosium-iron alloy targets', zh: '铽镝铁合金靶' }),
    entry('1C905.a.4', 'magnet-material', 'Dy', { en: 'Dysprosium-containing neodymium-iron-boron permanent magnet materials', zh: '含镝的钕铁硼永磁材料' }),
    codedEntry('1C905.b', 'oxide', 'Dy', ['2846901500', '2846901993', '3824999922'], { en: 'Dysprosium oxide and its mixtures', zh: '氧化镝及其混合物' }),
    codedEntry('1C905.c', 'compound', 'Dy', ['2846902200', '2846902810', '2846903200', '2846903910', '2846904300', '2846904820', '2846909400', '2846909920', '3824999922'], {
      en: 'Dysprosium-containing compounds and their mixtures',
      zh: '含镝的化合物及其混合物',
    }),
  ],
  notes: [
    {
      en: 'Controlled alloys include forms such as ingots, blocks, strips/bars, wire, sheets, rods, plates, tubes, granules and powder.',
      zh: '.a.2 项所管制的合金包括锭、块、条、丝、片、棒、板、管、颗粒、粉末等形态。',
    },
    { en: 'Controlled targets include sheet, tube and other forms.', zh: '.a.3 项所管制的靶材包括片、管等形态。' },
    { en: 'Controlled permanent magnet materials include magnets or magnet powder.', zh: '.a.4 项所管制的永磁材料包括磁体或磁粉。' },
    { en: 'Controlled oxides, compounds and mixtures include, but are not limited to, powder form.', zh: '.b、.c 项所管制的氧化物、化合物及其混合物包括但不限于粉末等形态。' },
  ],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
