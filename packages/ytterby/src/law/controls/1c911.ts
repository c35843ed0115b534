import type { Control } from '../../schema/control.ts'
import type { Source } from '../../schema/record.ts'

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
    { code: '1C911.a.1', kind: 'metal', element: 'Tm', text: { en: 'Thulium metal', zh: '金属铥' }, commodityCodes: ['28053019'] },
    { code: '1C911.a.2.a', kind: 'target', element: 'Tm', text: { en: 'Thulium targets', zh: '铥靶' }, named: { elements: ['Tm'], alloyedWith: [] }, commodityCodes: [] },
    { code: '1C911.a.3', kind: 'crystal', element: 'Tm', text: { en: 'Thulium-containing crystal materials', zh: '含铥的晶体材料' }, commodityCodes: [] },
    { code: '1C911.a.4', kind: 'luminescent', element: 'Tm', text: { en: 'Thulium-containing luminescent materials', zh: '含铥的发光材料' }, commodityCodes: [] },
    { code: '1C911.b', kind: 'oxide', element: 'Tm', text: { en: 'Thulium oxide and its mixtures', zh: '氧化铥及其混合物' }, commodityCodes: [] },
    { code: '1C911.c', kind: 'compound', element: 'Tm', text: { en: 'Thulium-containing compounds and their mixtures', zh: '含铥的化合物及其混合物' }, commodityCodes: [] },
  ],
  notes: [
    {
      en: 'Controlled alloys include ingots, blocks, wires and powders; controlled targets include sheets and tubes.',
      zh: '所管制的合金包括锭、块、丝、粉末等形态；所管制的靶材包括片、管等形态。',
    },
  ],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control

export const control1C911Sources = [
  {
    title: '公告2025年第57号 text (1C909-1C912 read in full)',
    url: 'https://gubaposthk.eastmoney.com/news,cjpl,1608530642.html',
    publisher: 'Eastmoney',
    date: '2025-10-09',
    quote: '金属钬(参考税则号列:28053019)',
  },
  {
    title: 'Announcement 57 extraction',
    url: 'https://github.com/weiqi-kids/agent.cross-border-trade (controlled_item_change/2025-10-13-announcement-2025-no-57-heavy-rare-earth-export-c.md)',
    publisher: 'weiqi-kids (GitHub), from exportcontrol.mofcom.gov.cn/.../202510/1177.html',
    date: 'fetched 2026-02-13',
  },
] satisfies Source[]
