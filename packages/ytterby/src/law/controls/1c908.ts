import type { Control } from '../../schema/control.ts'
import { codedEntry, namedEntry } from '../control-entries.ts'

/** Yttrium under announcement 18 of 2025. Commodity codes are those of the April 2025 text; the 2026 catalogue amends them. */
export const control1C908 = {
  code: '1C908',
  instrument: 'MOFCOM-GACC-2025-18',
  limb: 'a18',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a18',
  title: { en: 'Yttrium-related items', zh: '钇相关物项' },
  article: 'VII (1C908)',
  entries: [
    codedEntry('1C908.a.1', 'metal', 'Y', ['2805301700'], { en: 'Yttrium metal', zh: '金属钇' }),
    namedEntry('1C908.a.2.a', 'alloy', 'Y', [['Y'], ['Al']], { en: 'Yttrium-aluminium alloys', zh: '钇铝合金' }),
    namedEntry('1C908.a.2.b', 'alloy', 'Y', [['Y'], ['Mg']], { en: 'Yttrium-magnesium alloys', zh: '钇镁合金' }),
    namedEntry('1C908.a.2.c', 'alloy', 'Y', [['Y'], ['Ni']], { en: 'Yttrium-nickel alloys', zh: '钇镍合金' }),
    namedEntry('1C908.a.2.d', 'alloy', 'Y', [['Y'], ['Cu']], { en: 'Yttrium-copper alloys', zh: '钇铜合金' }),
    namedEntry('1C908.a.2.e', 'alloy', 'Y', [['Y'], ['Fe']], { en: 'Yttrium-iron alloys', zh: '钇铁合金' }),
    namedEntry('1C908.a.3.a', 'target', 'Y', [['Y'], [], ['3824999922', '8486909110']], { en: 'Yttrium targets', zh: '钇靶' }),
    namedEntry('1C908.a.3.b', 'target', 'Y', [['Y'], ['Al'], ['3824999922', '8486909110']], { en: 'Yttrium-aluminium alloy targets', zh: '钇铝合金靶' }),
    namedEntry('1C908.a.3.c', 'target', 'Y', [['Y'], ['Zr'], ['3824999922', '8486909110']], { en: 'Yttrium-zirconium alloy targets', zh: '钇锆合金靶' }),
    codedEntry('1C908.b', 'oxide', 'Y', ['2846901100', '2846901993', '3824999922'], { en: 'Yttrium oxide and its mixtures', zh: '氧化钇及其混合物' }),
    codedEntry('1C908.c', 'compound', 'Y', ['2846902600', '2846902810', '2846903600', '2846903910', '2846904600', '2846904820', '2846909690', '2846909920', '3824999922'], {
      en: 'Yttrium-containing compounds and their mixtures',
      zh: '含钇的化合物及其混合物',
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
