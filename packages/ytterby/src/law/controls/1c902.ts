import type { Control } from '../../schema/control.ts'
import type { Source } from '../../schema/record.ts'

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
    { code: '1C902.a.1', kind: 'metal', element: 'Sm', text: { en: 'Samarium metal', zh: '金属钐' }, commodityCodes: ['2805301910'] },
    {
      code: '1C902.a.2.a',
      kind: 'alloy',
      element: 'Sm',
      text: { en: 'Samarium-cobalt alloys', zh: '钐钴合金' },
      named: { elements: ['Sm'], alloyedWith: ['Co'] },
      commodityCodes: [],
    },
    {
      code: '1C902.a.2.b',
      kind: 'alloy',
      element: 'Sm',
      text: { en: 'Samarium-iron alloys', zh: '钐铁合金' },
      named: { elements: ['Sm'], alloyedWith: ['Fe'] },
      commodityCodes: [],
    },
    {
      code: '1C902.a.2.c',
      kind: 'alloy',
      element: 'Sm',
      text: { en: 'Samarium-nickel alloys', zh: '钐镍合金' },
      named: { elements: ['Sm'], alloyedWith: ['Ni'] },
      commodityCodes: [],
    },
    {
      code: '1C902.a.2.d',
      kind: 'alloy',
      element: 'Sm',
      text: { en: 'Samarium-aluminium alloys', zh: '钐铝合金' },
      named: { elements: ['Sm'], alloyedWith: ['Al'] },
      commodityCodes: [],
    },
    {
      code: '1C902.a.2.e',
      kind: 'alloy',
      element: 'Sm',
      text: { en: 'Samarium-magnesium alloys', zh: '钐镁合金' },
      named: { elements: ['Sm'], alloyedWith: ['Mg'] },
      commodityCodes: [],
    },
    {
      code: '1C902.a.3.a',
      kind: 'target',
      element: 'Sm',
      text: { en: 'Samarium targets', zh: '钐靶' },
      named: { elements: ['Sm'], alloyedWith: [] },
      commodityCodes: ['3824999922', '8486909110'],
    },
    {
      code: '1C902.a.3.b',
      kind: 'target',
      element: 'Sm',
      text: { en: 'Samarium-cobalt alloy targets', zh: '钐钴合金靶' },
      named: { elements: ['Sm'], alloyedWith: ['Co'] },
      commodityCodes: ['3824999922', '8486909110'],
    },
    {
      code: '1C902.a.3.c',
      kind: 'target',
      element: 'Sm',
      text: { en: 'Samarium-iron alloy targets', zh: '钐铁合金靶' },
      named: { elements: ['Sm'], alloyedWith: ['Fe'] },
      commodityCodes: ['3824999922', '8486909110'],
    },
    { code: '1C902.a.4', kind: 'magnet-material', element: 'Sm', text: { en: 'Samarium-cobalt permanent magnet materials', zh: '钐钴永磁材料' }, commodityCodes: [] },
    {
      code: '1C902.b',
      kind: 'oxide',
      element: 'Sm',
      text: { en: 'Samarium oxide and its mixtures', zh: '氧化钐及其混合物' },
      commodityCodes: ['2846901940', '2846901993', '3824999922'],
    },
    {
      code: '1C902.c',
      kind: 'compound',
      element: 'Sm',
      text: { en: 'Samarium-containing compounds and their mixtures', zh: '含钐的化合物及其混合物' },
      commodityCodes: ['2846902810', '2846902910', '2846903910', '2846904820', '2846904910', '2846909920', '3824999922'],
    },
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

export const control1C902Sources = [
  {
    title: 'MOFCOM Announcement No. 18 (Td, Dy & Sm) - English translation',
    url: 'https://www.hymagnetics.com/news_detail/24.html',
    publisher: 'HY Magnetics',
    date: '2025-04-04 (announcement)',
  },
  {
    title: 'Export Controls on Rare Earth Elements - English translation of Announcement 18',
    url: 'https://osencmagnet.com/export-controls-on-rare-earth-elements/',
    publisher: 'Osenc',
  },
  {
    title: '商务部 海关总署公告2025年第18号 (bilingual snapshot of MOFCOM page)',
    url: 'https://websnapshot.pages.dev/html/readit.site_a_dOFbv_art_9c2108ccaf754f22a34abab2fedaa944.html',
    publisher: 'websnapshot copy of mofcom.gov.cn',
    date: '2025-04-04',
  },
  { title: '商务部 海关总署公告2025年第18号 (Chinese text, numbers stripped by site)', url: 'https://gtic.007swz.com/xinxi/cmerpta.html', publisher: 'gtic.007swz.com' },
  {
    title: '公布对部分中重稀土相关物项实施出口管制的决定 (word order scrambled by site; HS code groups intact and in order)',
    url: 'http://wmgs.szvf.com.cn/wap/?id=wap894615147160',
    publisher: 'wmgs.szvf.com.cn',
    date: '2025-04-05',
  },
  {
    title: '2026年度《两用物项和技术进出口许可证管理目录》 extracted to JSON (records 315-373)',
    url: 'https://github.com/chycici/dual-use-export-control-catalog',
    publisher: 'chycici (GitHub), commit 823ecadf',
    date: '2026-05-06 (extraction)',
  },
] satisfies Source[]
