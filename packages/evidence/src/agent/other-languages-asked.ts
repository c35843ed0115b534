import { question, type TraderQuestion } from './question.ts'

const FACTS = 'May this good leave China?'
const LINE = 'A good in a line of text'
const NAME = 'Is this party listed?'
const A18 = 'MOFCOM & GACC announcement 18 of 2025'

/** Questions in Chinese, German and Japanese. */
export const otherLanguagesAsked: readonly TraderQuestion[] = [
  question('de-smco', 'Dürfen wir Samarium-Kobalt-Magnete nach Frankreich liefern?', [
    LINE,
    { text: 'Dürfen wir Samarium-Kobalt-Magnete nach Frankreich liefern?', asOf: '2026-03-01' },
    { verdict: 'permit-required', codes: ['1C902.a.4'] },
    'Samarium-cobalt permanent magnet material is listed.',
    A18,
  ]),
  question('de-dysprosium-oxide', 'Dysprosiumoxid, 50 kg, nach Italien, Empfänger unbekannt', [
    LINE,
    { text: 'Dysprosiumoxid, 50 kg, nach Italien', asOf: '2026-03-01' },
    { verdict: 'permit-required', possible: ['prohibited', 'permit-required'], codes: ['1C905.b'] },
    'Dysprosium oxide and its mixtures are listed; an unnamed buyer could be on a list.',
    A18,
    { knows: { 'product.form': 'separated-oxide' } },
  ]),
  question('zh-magnets', '含镝的钕铁硼磁体，民用，2026年3月出口到德国，需要许可吗？', [
    FACTS,
    { inquiry: { asOf: '2026-03-01', 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd;Dy', destination: 'DE', 'endUse.kind': 'civil' }, lang: 'zh' },
    { verdict: 'permit-required', codes: ['1C905.a.4'], contains: ['含镝的钕铁硼永磁材料', '第18号'] },
    'The answer cites the entry and the notice in the words of the law.',
    A18,
  ]),
  question('zh-line', '钐钴磁体，8505.11，出口到德国', [
    LINE,
    { text: '钐钴磁体，8505.11，出口到德国', asOf: '2026-03-01', lang: 'zh' },
    { verdict: 'permit-required', codes: ['1C902.a.4'], contains: ['许可'] },
    'Samarium-cobalt permanent magnet material is listed.',
    A18,
  ]),
  question('zh-name', '莱茵金属股份公司在管控名单上吗？', [
    NAME,
    { name: 'Rheinmetall Aktiengesellschaft', asOf: '2026-11-24', lang: 'zh' },
    { contains: ['Rheinmetall AG', '2026年第30号'], lacks: ['"outcome":"none"'] },
    'The notice lists the company; another spelling of its legal form is the same company.',
    'MOFCOM announcement 30 of 2026',
  ]),
  question('ja-name', '三菱重工航空エンジン株式会社は規制リストに載っていますか？', [
    NAME,
    { name: '三菱重工航空エンジン株式会社', country: 'JP', asOf: '2026-11-24' },
    { contains: ['Mitsubishi Heavy Industries Aero Engines, Ltd.'], cites: ['MOFCOM-2026-11'] },
    'The notice lists this company by its English and Chinese names; the Japanese name is the same company.',
    'MOFCOM announcement 11 of 2026',
  ]),
  question('ja-line', 'サマリウムコバルト磁石をアメリカに輸出できますか？', [
    LINE,
    { text: 'サマリウムコバルト磁石をアメリカに輸出できますか？', asOf: '2026-03-01' },
    { verdict: 'permit-required', codes: ['1C902.a.4'] },
    'Samarium-cobalt permanent magnet material is listed, whatever the destination.',
    A18,
    { adds: { destination: 'US' } },
  ]),
]
