import type { Control } from '../../schema/control.ts'
import type { Source } from '../../schema/record.ts'

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
    { code: '1C908.a.1', kind: 'metal', element: 'Y', text: { en: 'Yttrium metal', zh: '金属钇' }, commodityCodes: ['2805301700'] },
    {
      code: '1C908.a.2.a',
      kind: 'alloy',
      element: 'Y',
      text: { en: 'Yttrium-aluminium alloys', zh: '钇铝合金' },
      named: { elements: ['Y'], alloyedWith: ['Al'] },
      commodityCodes: [],
    },
    {
      code: '1C908.a.2.b',
      kind: 'alloy',
      element: 'Y',
      text: { en: 'Yttrium-magnesium alloys', zh: '钇镁合金' },
      named: { elements: ['Y'], alloyedWith: ['Mg'] },
      commodityCodes: [],
    },
    {
      code: '1C908.a.2.c',
      kind: 'alloy',
      element: 'Y',
      text: { en: 'Yttrium-nickel alloys', zh: '钇镍合金' },
      named: { elements: ['Y'], alloyedWith: ['Ni'] },
      commodityCodes: [],
    },
    {
      code: '1C908.a.2.d',
      kind: 'alloy',
      element: 'Y',
      text: { en: 'Yttrium-copper alloys', zh: '钇铜合金' },
      named: { elements: ['Y'], alloyedWith: ['Cu'] },
      commodityCodes: [],
    },
    { code: '1C908.a.2.e', kind: 'alloy', element: 'Y', text: { en: 'Yttrium-iron alloys', zh: '钇铁合金' }, named: { elements: ['Y'], alloyedWith: ['Fe'] }, commodityCodes: [] },
    {
      code: '1C908.a.3.a',
      kind: 'target',
      element: 'Y',
      text: { en: 'Yttrium targets', zh: '钇靶' },
      named: { elements: ['Y'], alloyedWith: [] },
      commodityCodes: ['3824999922', '8486909110'],
    },
    {
      code: '1C908.a.3.b',
      kind: 'target',
      element: 'Y',
      text: { en: 'Yttrium-aluminium alloy targets', zh: '钇铝合金靶' },
      named: { elements: ['Y'], alloyedWith: ['Al'] },
      commodityCodes: ['3824999922', '8486909110'],
    },
    {
      code: '1C908.a.3.c',
      kind: 'target',
      element: 'Y',
      text: { en: 'Yttrium-zirconium alloy targets', zh: '钇锆合金靶' },
      named: { elements: ['Y'], alloyedWith: ['Zr'] },
      commodityCodes: ['3824999922', '8486909110'],
    },
    {
      code: '1C908.b',
      kind: 'oxide',
      element: 'Y',
      text: { en: 'Yttrium oxide and its mixtures', zh: '氧化钇及其混合物' },
      commodityCodes: ['2846901100', '2846901993', '3824999922'],
    },
    {
      code: '1C908.c',
      kind: 'compound',
      element: 'Y',
      text: { en: 'Yttrium-containing compounds and their mixtures', zh: '含钇的化合物及其混合物' },
      commodityCodes: ['2846902600', '2846902810', '2846903600', '2846903910', '2846904600', '2846904820', '2846909690', '2846909920', '3824999922'],
    },
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

export const control1C908Sources = [
  {
    title: '2026年度《两用物项和技术进出口许可证管理目录》 extracted to JSON (records 315-373)',
    url: 'https://github.com/chycici/dual-use-export-control-catalog',
    publisher: 'chycici (GitHub), commit 823ecadf',
    date: '2026-05-06 (extraction)',
  },
  {
    title: '公布对部分中重稀土相关物项实施出口管制的决定 (word order scrambled by site; HS code groups intact and in order)',
    url: 'http://wmgs.szvf.com.cn/wap/?id=wap894615147160',
    publisher: 'wmgs.szvf.com.cn',
    date: '2025-04-05',
  },
  { title: '2026 China HS CODE, heading 2846 page 2 (supervision codes, 18 Jan 2026)', url: 'https://www.htshub.com/cn-hs/head/2846-2', publisher: 'HTSHUB', date: '2026-01-18' },
] satisfies Source[]
