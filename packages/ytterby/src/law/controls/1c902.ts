import type { Control } from '../../schema/control.ts'
import { codedEntry, entry, namedEntry } from '../control-entries.ts'

/** Samarium under announcement 18 of 2025. Commodity codes are those of the April 2025 text; the 2026 catalogue amends them. */
export const control1C902 = {
  code: '1C902',
  instrument: 'MOFCOM-GACC-2025-18',
  limb: 'a18',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a18',
  title: { en: 'Samarium-related items', zh: '钐相关物项' },
  article: 'I (1C902)',
  entries: [
    codedEntry('1C902.a.1', 'metal', 'Sm', ['2805301910'], { en: 'Samarium metal', zh: '金属钐' }),
    namedEntry('1C902.a.2.a', 'alloy', 'Sm', [['Sm'], ['Co']], { en: 'Samarium-cobalt alloys', zh: '钐钴合金' }),
    namedEntry('1C902.a.2.b', 'alloy', 'Sm', [['Sm'], ['Fe']], { en: 'Samarium-iron alloys', zh: '钐铁合金' }),
    namedEntry('1C902.a.2.c', 'alloy', 'Sm', [['Sm'], ['Ni']], { en: 'Samarium-nickel alloys', zh: '钐镍合金' }),
    namedEntry('1C902.a.2.d', 'alloy', 'Sm', [['Sm'], ['Al']], { en: 'Samarium-aluminium alloys', zh: '钐铝合金' }),
    namedEntry('1C902.a.2.e', 'alloy', 'Sm', [['Sm'], ['Mg']], { en: 'Samarium-magnesium alloys', zh: '钐镁合金' }),
    namedEntry('1C902.a.3.a', 'target', 'Sm', [['Sm'], [], ['3824999922', '8486909110']], { en: 'Samarium targets', zh: '钐靶' }),
    namedEntry('1C902.a.3.b', 'target', 'Sm', [['Sm'], ['Co'], ['3824999922', '8486909110']], { en: 'Samarium-cobalt alloy targets', zh: '钐钴合金靶' }),
    namedEntry('1C902.a.3.c', 'target', 'Sm', [['Sm'], ['Fe'], ['3824999922', '8486909110']], { en: 'Samarium-iron alloy targets', zh: '钐铁合金靶' }),
    entry('1C902.a.4', 'magnet-material', 'Sm', { en: 'Samarium-cobalt permanent magnet materials', zh: '钐钴永磁材料' }),
    codedEntry('1C902.b', 'oxide', 'Sm', ['2846901940', '2846901993', '3824999922'], { en: 'Samarium oxide and its mixtures', zh: '氧化钐及其混合物' }),
    codedEntry('1C902.c', 'compound', 'Sm', ['2846902810', '2846902910', '2846903910', '2846904820', '2846904910', '2846909920', '3824999922'], {
      en: 'Samarium-containing compounds and their mixtures',
      zh: '含钐的化合物及其混合物',
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
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
