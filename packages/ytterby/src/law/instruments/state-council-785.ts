import type { Instrument } from '../../schema/instrument.ts'

/** Defines the seventeen rare earths; exporters keep flow records. */
export const stateCouncil785 = {
  id: 'STATE-COUNCIL-785',
  title: { en: 'Rare Earth Administration Regulations', zh: '中华人民共和国国务院令第785号 稀土管理条例' },
  number: 'State Council Decree No. 785',
  issuers: ['State Council'],
  published: '2024-06-22',
  // 行政法规/稀土管理条例(2024-06-22).md
  link: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E7%A8%80%E5%9C%9F%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B(2024-06-22).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'd785', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'd785-30', limbs: ['d785'], from: '2024-10-01' }],
  passages: {
    'd785-25': { article: '25', says: { en: 'Missing or false flow records: fine of RMB 50,000 to 200,000.', zh: '未如实记录流向信息的，处5万元以上20万元以下罚款。' } },
    'd785-10': { article: '10', says: { en: 'Mining and smelting-separation run under total-volume control.', zh: '稀土开采、冶炼分离实行总量调控。' } },
    'd785-14': { article: '14' },
    'd785-15': { article: '15' },
    'd785-30': {
      article: '30',
      says: {
        en: 'The 17 rare earths; rare-earth products are ores, compounds, metals and alloys, magnets are not named; secondary resources are solid waste such as magnet scrap and end-of-life magnets.',
        zh: '17种稀土元素；稀土产品指稀土矿产品、化合物、金属及合金，未列磁材；二次资源指固体废物，含磁材废料、报废磁体。',
      },
    },
  },
} satisfies Instrument
