import type { Control } from '../../schema/control.ts'
import { codedEntry, entry, namedEntry } from '../control-entries.ts'

/** Terbium under announcement 18 of 2025. Commodity codes are those of the April 2025 text; the 2026 catalogue amends them. */
export const control1C904 = {
  code: '1C904',
  instrument: 'MOFCOM-GACC-2025-18',
  limb: 'a18',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a18',
  title: { en: 'Terbium-related items', zh: '铽相关物项' },
  article: 'III (1C904)',
  entries: [
    codedEntry('1C904.a.1', 'metal', 'Tb', ['2805301300'], { en: 'Terbium metal', zh: '金属铽' }),
    namedEntry('1C904.a.2.a', 'alloy', 'Tb', [['Tb'], ['Co']], { en: 'Terbium-cobalt alloys', zh: '铽钴合金' }),
    namedEntry('1C904.a.2.b', 'alloy', 'Tb', [['Tb'], ['Co', 'Fe']], { en: 'Terbium-cobalt-iron alloys', zh: '铽钴铁合金' }),
    namedEntry('1C904.a.3.a', 'target', 'Tb', [['Tb'], [], ['3824999922', '8486909110']], { en: 'Terbium targets', zh: '铽靶' }),
    namedEntry('1C904.a.3.b', 'target', 'Tb', [['Tb'], ['Co'], ['3824999922', '8486909110']], { en: 'Terbium-cobalt alloy targets', zh: '铽钴合金靶' }),
    entry('1C904.a.4', 'magnet-material', 'Tb', { en: 'Terbium-containing neodymium-iron-boron permanent magnet materials', zh: '含铽的钕铁硼永磁材料' }),
    codedEntry('1C904.b', 'oxide', 'Tb', ['2846901600', '2846901993', '3824999922'], { en: 'Terbium oxide and its mixtures', zh: '氧化铽及其混合物' }),
    codedEntry('1C904.c', 'compound', 'Tb', ['2846902100', '2846902810', '2846903100', '2846903910', '2846904200', '2846904820', '2846909300', '2846909920', '3824999922'], {
      en: 'Terbium-containing compounds and their mixtures',
      zh: '含铽的化合物及其混合物',
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
