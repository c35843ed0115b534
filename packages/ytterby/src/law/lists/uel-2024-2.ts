import type { Instrument } from '../../schema/instrument.ts'

/** 1 name, from entities-2026-11-27.json. Which of the two notices of the day came first was not read. */
export const uel20242 = {
  id: 'UEL-2024-2',
  title: { en: '1 entity put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告 2024年5月20日（文号未见）：将1家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement of 2024-05-20 on one entity',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2024-05-20',
  link: 'http://www.mofcom.gov.cn/article/zwgk/gkzcfb/202405/20240503510684.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-27', 'second reading 2026-11-27', 'second reading 2026-11-29'] },
  limbs: [{ id: 'uel2024-2', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2024-2',
      limb: 'uel2024-2',
      list: 'unreliable-entity',
      from: '2024-05-20',
      country: 'US',
      retransfer: 'not-applicable',
      parties: [{ name: 'Boeing Defense, Space & Security', nameZh: '波音防务、空间与安全集团' }],
    },
  ],
  passages: {
    'uel2024-2': {
      article: '1',
      says: {
        en: 'No trade related to China and no new investment there; senior managers may not enter, and their permits to work and to stay are refused and cancelled. Also a fine of twice the value of its arms contracts since the provisions took effect.',
        zh: '不得从事与中国有关的进出口活动，不得在中国境内新增投资；禁止高级管理人员入境，不批准并取消其工作许可和居留资格。并处罚款，金额为规定施行以来其军售合同金额的两倍。',
      },
      doubt: {
        en: 'The notice itself was not read. Three reports give the names, the day and the measures; one compilation shows which of the two notices of that day names whom. Their numbers and their order were not read.',
        zh: '公告原文未读。名称、日期和措施据三篇报道；当日两份公告各列哪家，据一份汇编。文号及先后未见。',
      },
    },
  },
} satisfies Instrument
