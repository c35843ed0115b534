import type { Instrument } from '../../schema/instrument.ts'

/** 12 names, from countermeasures-2026-11-29.json. */
export const mfa20240522 = {
  id: 'MFA-2024-05-22',
  title: {
    en: 'Decision on countermeasures against United States military-industry companies and senior managers',
    zh: '外交部令第7号 关于对美国军工企业及高级管理人员采取反制措施的决定',
  },
  number: 'Foreign Ministry order 7 of 2024-05-22',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-05-22',
  link: 'https://www.mfa.gov.cn/web/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202405/t20240522_11309756.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-05-22', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-05-22',
      limb: 'mfa-2024-05-22',
      list: 'countermeasure',
      from: '2024-05-22',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'none', measures: ['freeze'] },
      parties: [
        { name: 'Lockheed Martin Missiles and Fire Control', nameZh: '洛克希德·马丁导弹与火控公司' },
        { name: 'Lockheed Martin Aeronautics', nameZh: '洛克希德·马丁航空公司' },
        { name: 'Raytheon/Lockheed Martin Javelin Joint Venture', nameZh: '标枪合资公司' },
        { name: 'Raytheon Missile Systems', nameZh: '雷神导弹系统公司' },
        { name: 'General Dynamics Ordnance and Tactical Systems', nameZh: '通用动力军械与战术系统公司' },
        { name: 'General Dynamics Information Technology', nameZh: '通用动力信息技术公司' },
        { name: 'General Dynamics Mission Systems', nameZh: '通用动力任务系统公司' },
        { name: 'Inter-Coastal Electronics', nameZh: '海岸间电子公司' },
        { name: 'System Studies & Simulation', nameZh: '系统研究与模拟公司' },
        { name: 'IronMountain Solutions', nameZh: '铁山解决方案公司' },
        { name: 'Applied Technologies Group', nameZh: '应用技术集团' },
        { name: 'Axient LLC', nameZh: '阿克西恩特公司' },
      ],
    },
  ],
  passages: {
    'mfa-2024-05-22': {
      article: 'whole',
      says: {
        en: 'Item 1, on the companies, was read to its end: property in China is frozen. Ten managers named in item 2 may not enter.',
        zh: '第一项（企业）已读完：冻结在我国境内的动产、不动产和其他各类财产；第二项所列10名高管不准入境。',
      },
    },
  },
} satisfies Instrument
