import type { Instrument } from '../../schema/instrument.ts'

/** Dated 2026-04-07, published and in force 2026-04-13. Its list would bar exports; no listing was found to October 2026. */
export const stateCouncil835 = {
  id: 'STATE-COUNCIL-835',
  title: { en: 'Regulations on Countering Improper Extraterritorial Jurisdiction of Foreign States', zh: '中华人民共和国国务院令第835号 反外国不当域外管辖条例' },
  number: 'State Council Decree No. 835',
  issuers: ['State Council'],
  published: '2026-04-13',
  link: 'https://github.com/X-STORAGE/Laws/blob/24f29392/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E5%8F%8D%E5%A4%96%E5%9B%BD%E4%B8%8D%E5%BD%93%E5%9F%9F%E5%A4%96%E7%AE%A1%E8%BE%96%E6%9D%A1%E4%BE%8B(2026-04-07).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'd835', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'd835-20', limbs: ['d835'], from: '2026-04-13' }],
  passages: {
    'd835-8': {
      article: '8',
      says: {
        en: 'Malicious entity list: foreign organisations and persons that promote improper jurisdiction or take part in it. Nine measures, among them no data and no relevant transactions or cooperation (4), no China-related import and export (5), goods and vehicles barred (7); also for organisations that they control. No listing was found up to 2026-10.',
        zh: '恶意实体清单：推动、参与不当域外管辖的外国组织、个人。措施九项，包括禁止向其提供数据、进行有关交易合作（四），禁止从事与我国有关的进出口（五），禁止货物、交通工具入境（七）；可适用于其控制的组织。截至2026年10月未发现列名。',
      },
    },
    'd835-20': { article: '20', says: { en: 'It is in force from its publication.', zh: '自公布之日起施行。' } },
  },
} satisfies Instrument
