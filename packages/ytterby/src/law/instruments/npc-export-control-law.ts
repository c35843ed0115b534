import type { Instrument } from '../../schema/instrument.ts'
import { passage } from '../passage.ts'

/** The frame: licence duty, catch-all, control list, re-export. */
export const npcExportControlLaw = {
  id: 'NPC-EXPORT-CONTROL-LAW',
  title: { en: 'Export Control Law of the PRC', zh: '中华人民共和国出口管制法' },
  number: null,
  issuers: ['Standing Committee of the National People’s Congress'],
  published: '2020-10-17',
  // 经济法/出口管制法(2020-10-17).md
  link: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E7%BB%8F%E6%B5%8E%E6%B3%95/%E5%87%BA%E5%8F%A3%E7%AE%A1%E5%88%B6%E6%B3%95(2020-10-17).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'ecl', article: 'whole' }],
  effects: [
    { type: 'catchAll', cite: 'ecl-12', limb: 'ecl', uses: ['wmd', 'terrorism'], restriction: 'catch-all' },
    { type: 'enact', cite: 'ecl-12', limbs: ['ecl'], from: '2020-12-01' },
  ],
  passages: {
    'ecl-44': { article: '44', says: { en: 'Organisations and persons outside China that break the law are liable too.', zh: '境外组织和个人违反本法的，依法追究法律责任。' } },
    'ecl-41': { article: '41' },
    'ecl-39': passage('39', {
      en: 'Applications of who was punished may be refused for five years; persons responsible are barred for five years, after a criminal penalty for life.',
      zh: '受处罚的，五年内可不受理其出口许可申请；责任人员五年内禁止从事有关出口经营活动，受刑事处罚的终身禁止。',
    }),
    'ecl-38': { article: '38', says: { en: 'Obstructing inspection: RMB 100,000 to 300,000.', zh: '拒绝、阻碍监督检查：10万元以上30万元以下。' } },
    'ecl-37': passage('37', {
      en: 'Trading with a party on the control list: 10 to 20 times the turnover of RMB 500,000 or more, otherwise RMB 500,000 to 5,000,000.',
      zh: '与管控名单主体交易：违法经营额50万元以上的处10倍以上20倍以下罚款，不足的处50万元以上500万元以下。',
    }),
    'ecl-36': { article: '36' },
    'ecl-35': passage('35', {
      en: 'Licence by fraud or bribery, or its illegal transfer: 5 to 10 times of RMB 200,000 or more, otherwise RMB 200,000 to 2,000,000, licence revoked. Forged, altered or traded licences: 5 to 10 times of RMB 50,000 or more, otherwise RMB 50,000 to 500,000.',
      zh: '以欺骗、贿赂等手段获取或者非法转让许可证件：违法经营额20万元以上的处5倍以上10倍以下，不足的处20万元以上200万元以下，撤销许可。伪造、变造、买卖许可证件：5万元以上的处5倍以上10倍以下，不足的处5万元以上50万元以下。',
    }),
    'ecl-34': passage('34', {
      en: 'Export without a licence, beyond it or of prohibited items: confiscation, 5 to 10 times the turnover of RMB 500,000 or more, otherwise RMB 500,000 to 5,000,000; suspension or loss of the right to export.',
      zh: '未经许可、超出许可范围或者出口禁止出口的管制物项：没收违法所得，违法经营额50万元以上的处5倍以上10倍以下罚款，不足50万元的处50万元以上500万元以下；责令停业整顿直至吊销资格。',
    }),
    'ecl-19': passage('19', {
      en: 'Customs checks the licence, may challenge, may ask for identification; goods are not released meanwhile.',
      zh: '海关验凭许可证件，可提出质疑、组织鉴别；期间不予放行。',
    }),
    'ecl-15': { article: '15' },
    'ecl-14': { article: '14' },
    'ecl-10': passage('10', {
      en: 'Export of an item can be prohibited, altogether or to destinations, organisations and persons.',
      zh: '可禁止相关管制物项出口，或禁止向特定目的国家和地区、组织和个人出口。',
    }),
    'ecl-12': { article: '12' },
    'ecl-13': passage('13', {
      en: 'Weighed are national security and interests, international obligations, the kind of export, the sensitivity of the item, destination, end user and end use, and the exporter’s credit record.',
      zh: '审查考虑国家安全和利益、国际义务和对外承诺、出口类型、物项敏感程度、目的国家和地区、最终用户和最终用途、出口经营者信用记录等。',
    }),
    'ecl-16': { article: '16' },
    'ecl-18': { article: '18' },
    'ecl-45': { article: '45' },
  },
} satisfies Instrument
