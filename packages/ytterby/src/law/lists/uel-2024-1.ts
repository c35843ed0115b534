import type { Instrument } from '../../schema/instrument.ts'

/** 2 names, from entities-2026-11-27.json; the alias is what announcement 13 of 2025 prints for the same party. Which of the two notices of the day came first was not read. */
export const uel20241 = {
  id: 'UEL-2024-1',
  title: { en: '2 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告 2024年5月20日（文号未见）：将2家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement of 2024-05-20 on two entities',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2024-05-20',
  link: 'http://www.mofcom.gov.cn/article/zcfb/zczxzc/202405/20240503510680.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-27', 'second reading 2026-11-27', 'second reading 2026-11-29'] },
  limbs: [{ id: 'uel2024-1', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2024-1',
      limb: 'uel2024-1',
      list: 'unreliable-entity',
      from: '2024-05-20',
      country: 'US',
      retransfer: 'not-applicable',
      parties: [
        { name: 'General Atomics Aeronautical Systems', nameZh: '通用原子航空系统公司', aliases: ['General Atomics Aeronautical Systems, Inc.'] },
        { name: 'General Dynamics Land Systems', nameZh: '通用动力陆地系统公司' },
      ],
    },
  ],
  passages: {
    'uel2024-1': {
      article: '1',
      says: {
        en: 'No trade related to China and no new investment there; senior managers may not enter, and their permits to work and to stay are refused and cancelled.',
        zh: '不得从事与中国有关的进出口活动，不得在中国境内新增投资；禁止高级管理人员入境，不批准并取消其工作许可和居留资格。',
      },
      doubt: {
        en: 'The notice itself was not read. Three reports give the names, the day and the measures; one compilation shows which of the two notices of that day names whom. Their numbers and their order were not read.',
        zh: '公告原文未读。名称、日期和措施据三篇报道；当日两份公告各列哪家，据一份汇编。文号及先后未见。',
      },
    },
  },
} satisfies Instrument
