import type { Instrument } from '../../schema/instrument.ts'
import { passage } from '../passage.ts'

/** Dated 2026-03-31, published and in force 2026-04-07. A public database and one law firm print 2026-03-31 as the day of force. */
export const stateCouncil834 = {
  id: 'STATE-COUNCIL-834',
  title: { en: 'Provisions on the Security of Industrial and Supply Chains', zh: '中华人民共和国国务院令第834号 国务院关于产业链供应链安全的规定' },
  number: 'State Council Decree No. 834',
  issuers: ['State Council'],
  published: '2026-04-07',
  link: 'https://github.com/Theonefkguy/Chinese-Laws/blob/08eb6c2a/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E5%9B%BD%E5%8A%A1%E9%99%A2%E5%85%B3%E4%BA%8E%E4%BA%A7%E4%B8%9A%E9%93%BE%E4%BE%9B%E5%BA%94%E9%93%BE%E5%AE%89%E5%85%A8%E7%9A%84%E8%A7%84%E5%AE%9A(2026-03-31).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'd834', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'd834-18', limbs: ['d834'], from: '2026-04-07' }],
  passages: {
    'd834-13': passage('13', {
      en: 'Who gathers information on industrial or supply chains in China, by surveys and the like, against laws, regulations, rules or provisions of the state is dealt with by the departments. It is no general ban.',
      zh: '违反法律、行政法规、规章以及国家有关规定，在我国境内以调查等方式收集产业链供应链信息的，由有关部门处理；并非一概禁止。',
    }),
    'd834-15': passage('15', {
      en: 'Foreign organisations and persons that break off normal dealings, or discriminate, with substantial harm to supply chains: investigation; bans on China-related import, export and investment, and on transactions and cooperation with them; also for organisations that they control. No such ban was found up to 2026-10.',
      zh: '外国组织、个人中断正常交易或者采取歧视性措施，对产业链供应链造成实质损害的：可开展调查，禁止其从事与我国有关的进出口、投资，禁止与其交易、合作；可适用于其控制的组织。截至2026年10月未发现此类措施。',
    }),
    'd834-18': {
      article: '18',
      says: { en: 'It is in force from its publication.', zh: '自公布之日起施行。' },
      doubt: {
        en: 'A public database and one law firm print 2026-03-31, the day of the decree, as the day of force.',
        zh: '有公开数据库和一家律所以令的日期2026年3月31日为施行日。',
      },
    },
  },
} satisfies Instrument
