import type { Instrument } from '../../schema/instrument.ts'

/** 10 names. Names deduced: entries of control list No. 1/2025 that the repository flags as also on the UEL, less those of 2号/3号 and the two 2023 listings; fits the press count (5 Lockheed Martin units, 3 General Dynamics units, Javelin JV, Raytheon Missile Systems). */
export const uel20251 = {
  id: 'UEL-2025-1',
  title: { en: '10 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告〔2025〕1号：将10家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement 1 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-01-02',
  link: 'https://www.mofcom.gov.cn/zfxxgk/fdzdgknr/ztfl/blgg/art/2025/art_6e1217f441484854ae912407ecc1fa19.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'uel2025-1', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2025-1',
      limb: 'uel2025-1',
      list: 'unreliable-entity',
      from: '2025-01-02',
      country: null,
      retransfer: 'not-applicable',
      parties: [
        { name: 'Lockheed Martin Missiles and Fire Control', nameZh: '洛克希德·马丁导弹与火控公司' },
        { name: 'Lockheed Martin Aeronautics', nameZh: '洛克希德·马丁航空公司' },
        { name: 'Raytheon/Lockheed Martin Javelin Joint Venture', nameZh: '标枪合资公司' },
        { name: 'Raytheon Missile Systems', nameZh: '雷神导弹系统公司' },
        { name: 'General Dynamics Ordnance and Tactical Systems', nameZh: '通用动力军械与战术系统公司' },
        { name: 'General Dynamics Information Technology', nameZh: '通用动力信息技术公司' },
        { name: 'General Dynamics Mission Systems', nameZh: '通用动力任务系统公司' },
        { name: 'Lockheed Martin Missile System Integration Lab', nameZh: '洛克希德·马丁导弹系统集成实验室' },
        { name: 'Lockheed Martin Advanced Technology Laboratories', nameZh: '洛克希德·马丁先进技术实验室' },
        { name: 'Lockheed Martin Ventures', nameZh: '洛克希德·马丁风险投资公司' },
      ],
    },
  ],
  passages: { 'uel2025-1': { article: '1' } },
} satisfies Instrument
