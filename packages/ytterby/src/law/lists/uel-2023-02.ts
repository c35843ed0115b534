import type { Instrument } from '../../schema/instrument.ts'

/** 2 names. Names from entities.json; the day and the link from entities-2026-11-27.json: one compilation has the day, and contemporary reports agree. */
export const uel202302 = {
  id: 'UEL-2023-02',
  title: { en: '2 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告 2023年2月16日（文号未见）：将2家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement of 2023-02-16',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2023-02-16',
  link: 'http://www.mofcom.gov.cn/article/zwgk/gkzcfb/202302/20230203391289.shtml',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'single-secondary',
    checked: '2026-11-27',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27', 'second reading 2026-11-29'],
  },
  limbs: [{ id: 'uel2023-02', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2023-02',
      limb: 'uel2023-02',
      list: 'unreliable-entity',
      from: '2023-02-16',
      country: null,
      retransfer: 'not-applicable',
      parties: [
        { name: 'Lockheed Martin Corporation', nameZh: '洛克希德·马丁公司' },
        { name: 'Raytheon Missiles & Defense', nameZh: '雷神导弹与防务公司' },
      ],
    },
  ],
  passages: { 'uel2023-02': { article: '1' } },
} satisfies Instrument
