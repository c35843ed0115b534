import type { TraderQuestion } from './question.ts'

const FACTS = 'May this good leave China?'
const LINE = 'May this good leave China? By a line of text'
const NAME = 'Is this party listed?'
const A18 = 'MOFCOM & GACC announcement 18 of 2025'

/** Questions in Chinese, German and Japanese. */
export const otherLanguagesAsked: readonly TraderQuestion[] = [
  {
    id: 'de-smco',
    asks: 'Dürfen wir Samarium-Kobalt-Magnete nach Frankreich liefern?',
    want: LINE,
    given: { text: 'Dürfen wir Samarium-Kobalt-Magnete nach Frankreich liefern?', asOf: '2026-03-01' },
    expect: { verdict: 'permit-required', codes: ['1C902.a.4'] },
    why: 'Samarium-cobalt permanent magnet material is listed.',
    source: A18,
  },
  {
    id: 'de-dysprosium-oxide',
    asks: 'Dysprosiumoxid, 50 kg, nach Italien, Empfänger unbekannt',
    want: LINE,
    given: { text: 'Dysprosiumoxid, 50 kg, nach Italien', asOf: '2026-03-01' },
    knows: { 'product.form': 'separated-oxide' },
    expect: { verdict: 'permit-required', possible: ['prohibited', 'permit-required'], codes: ['1C905.b'] },
    why: 'Dysprosium oxide and its mixtures are listed; an unnamed buyer could be on a list.',
    source: A18,
  },
  {
    id: 'zh-magnets',
    asks: '含镝的钕铁硼磁体，民用，2026年3月出口到德国，需要许可吗？',
    want: FACTS,
    given: { inquiry: { asOf: '2026-03-01', 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd;Dy', destination: 'DE', 'endUse.kind': 'civil' }, lang: 'zh' },
    expect: { verdict: 'permit-required', codes: ['1C905.a.4'], contains: ['含镝的钕铁硼永磁材料', '第18号'] },
    why: 'The answer cites the entry and the notice in the words of the law.',
    source: A18,
  },
  {
    id: 'zh-line',
    asks: '钐钴磁体，8505.11，出口到德国',
    want: LINE,
    given: { text: '钐钴磁体，8505.11，出口到德国', asOf: '2026-03-01', lang: 'zh' },
    expect: { verdict: 'permit-required', codes: ['1C902.a.4'], contains: ['许可'] },
    why: 'Samarium-cobalt permanent magnet material is listed.',
    source: A18,
  },
  {
    id: 'zh-name',
    asks: '莱茵金属股份公司在管控名单上吗？',
    want: NAME,
    given: { name: 'Rheinmetall Aktiengesellschaft', asOf: '2026-11-24', lang: 'zh' },
    expect: { contains: ['Rheinmetall AG', '2026年第30号'], lacks: ['"outcome":"none"'] },
    why: 'The notice lists the company; another spelling of its legal form is the same company.',
    source: 'MOFCOM announcement 30 of 2026',
  },
  {
    id: 'ja-name',
    asks: '三菱重工航空エンジン株式会社は規制リストに載っていますか？',
    want: NAME,
    given: { name: '三菱重工航空エンジン株式会社', country: 'JP', asOf: '2026-11-24' },
    expect: { contains: ['Mitsubishi Heavy Industries Aero Engines, Ltd.'], cites: ['MOFCOM-2026-11'] },
    why: 'The notice lists this company by its English and Chinese names; the Japanese name is the same company.',
    source: 'MOFCOM announcement 11 of 2026',
  },
  {
    id: 'ja-line',
    asks: 'サマリウムコバルト磁石をアメリカに輸出できますか？',
    want: LINE,
    given: { text: 'サマリウムコバルト磁石をアメリカに輸出できますか？', asOf: '2026-03-01' },
    adds: { destination: 'US' },
    expect: { verdict: 'permit-required', codes: ['1C902.a.4'] },
    why: 'Samarium-cobalt permanent magnet material is listed, whatever the destination.',
    source: A18,
  },
]
