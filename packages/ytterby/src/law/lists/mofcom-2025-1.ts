import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 28 names. Names from one annex extraction; count and 6 names confirmed by press. */
export const mofcom20251 = {
  id: 'MOFCOM-2025-1',
  title: {
    en: '28 US entities put on the export-control list',
    zh: '商务部公告2025年第1号：将28家美国实体列入出口管制管控名单',
  },
  number: 'MOFCOM announcement 1 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-01-02',
  link: 'https://www.mofcom.gov.cn/zcfb/dwmygl/art/2025/art_c14d6b7d45e247c596f4d3ecdda9b291.html',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'two-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [
    {
      id: 'm2025-1',
      article: '1',
      text: {
        en: 'Listing on the export-control list',
        zh: '列入出口管制管控名单',
      },
    },
  ],
  effects: [
    {
      type: 'list',
      cite: 'm2025-1',
      limb: 'm2025-1',
      list: 'control-list',
      from: '2025-01-02',
      country: 'US',
      retransfer: 'clause-not-read',
      parties: [
        {
          name: 'General Dynamics',
          nameZh: '通用动力公司',
        },
        {
          name: 'L3 Harris Technologies',
          nameZh: 'L3哈里斯公司',
        },
        {
          name: 'Intelligent Epitaxy Technology',
          nameZh: '英特磊公司',
        },
        {
          name: 'Clear Align LLC',
          nameZh: '可利尔阿莱恩公司',
        },
        {
          name: 'Boeing Defense, Space & Security',
          nameZh: '波音防务、空间与安全集团',
        },
        {
          name: 'Lockheed Martin Corporation',
          nameZh: '洛克希德·马丁公司',
        },
        {
          name: 'Raytheon Missiles & Defense',
          nameZh: '雷神导弹与防务公司',
        },
        {
          name: 'Lockheed Martin Missiles and Fire Control',
          nameZh: '洛克希德·马丁导弹与火控公司',
        },
        {
          name: 'Lockheed Martin Aeronautics',
          nameZh: '洛克希德·马丁航空公司',
        },
        {
          name: 'Raytheon/Lockheed Martin Javelin Joint Venture',
          nameZh: '标枪合资公司',
        },
        {
          name: 'Raytheon Missile Systems',
          nameZh: '雷神导弹系统公司',
        },
        {
          name: 'General Dynamics Ordnance and Tactical Systems',
          nameZh: '通用动力军械与战术系统公司',
        },
        {
          name: 'General Dynamics Information Technology',
          nameZh: '通用动力信息技术公司',
        },
        {
          name: 'General Dynamics Mission Systems',
          nameZh: '通用动力任务系统公司',
        },
        {
          name: 'Inter-Coastal Electronics',
          nameZh: '海岸间电子公司',
        },
        {
          name: 'System Studies & Simulation',
          nameZh: '系统研究与模拟公司',
        },
        {
          name: 'IronMountain Solutions',
          nameZh: '铁山解决方案公司',
        },
        {
          name: 'Applied Technologies Group',
          nameZh: '应用技术集团',
        },
        {
          name: 'Axient',
          nameZh: '阿克西恩特公司',
        },
        {
          name: 'Lockheed Martin Missile System Integration Lab',
          nameZh: '洛克希德·马丁导弹系统集成实验室',
        },
        {
          name: 'Lockheed Martin Advanced Technology Laboratories',
          nameZh: '洛克希德·马丁先进技术实验室',
        },
        {
          name: 'Lockheed Martin Ventures',
          nameZh: '洛克希德·马丁风险投资公司',
        },
        {
          name: 'Anduril Industries',
          nameZh: '安杜里尔公司',
        },
        {
          name: 'Maritime Tactical Systems',
          nameZh: '海上战术系统公司',
        },
        {
          name: 'Pacific Rim Defense',
          nameZh: '环太平洋防务公司',
        },
        {
          name: 'AEVEX Aerospace',
          nameZh: 'AEVEX航天公司',
        },
        {
          name: 'LKD Aerospace',
          nameZh: 'LKD航天公司',
        },
        {
          name: 'Summit Technologies Inc.',
          nameZh: '顶峰科技公司',
        },
      ],
    },
  ],
  passages: {
    'm2025-1': {
      article: '1',
    },
  },
} satisfies Instrument

export const mofcom20251Sources = [
  {
    title: 'China Expands Export Controls on US Defense Companies',
    url: 'https://rin.pw/china-expands-export-controls-on-us-defense-companies',
    publisher: 'rin.pw',
    date: '2025-01',
    quote: 'addition of 28 US entities to its export control list',
  },
  {
    title: "China's First-Ever Use of Export Control List",
    url: 'https://geopolitechs.org/p/chinas-first-ever-use-of-export-control',
    publisher: 'Geopolitechs',
    date: '2025-01-02',
    quote: 'issued its No.1 announcement of 2025 sanctioning 28 U.S. companies',
  },
  {
    title: 'China Announces Export Restrictions on American Defense Firms',
    url: 'https://exportcompliancedaily.com/article/2025/01/03/china-announces-export-restrictions-on-american-defense-firms-2501020018?BC=bc_6787698437109',
    publisher: 'Export Compliance Daily',
    date: '2025-01-03',
    quote: 'adds Lockheed Martin, Boeing Defense, Raytheon Missiles & Defense, General Dynamics and 24 other companies',
  },
  {
    title: 'control-entities.json (annex extraction, generated 2026-08-24)',
    url: 'https://github.com/aidehaomj-rgb/china-export-control-monitor ; official: https://www.mofcom.gov.cn/zcfb/dwmygl/art/2025/art_c14d6b7d45e247c596f4d3ecdda9b291.html',
    publisher: 'aidehaomj-rgb/china-export-control-monitor (public repository, links the MOFCOM page per entry)',
    date: '2025-01-02',
    quote: '商务部公告2025年第1号 … 通用动力公司 General Dynamics',
  },
] satisfies Source[]
