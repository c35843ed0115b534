import type { ReferenceData } from '../schema/reference.ts'

/** Premium, stocks, alternatives, substitutes, recycling, EU benchmarks and statements on shortages. */
export const supplyChain = {
  topic: 'supply-chain',
  title: {
    en: 'Supply outside China and how buyers adapt',
    zh: '中国以外的供应与买方应对',
  },
  checked: '2026-11-24',
  records: [
    {
      id: 'premium',
      group: 'premium',
      text: {
        en: 'Price premium of supply from outside China.',
        zh: '中国以外供应溢价。',
      },
      period: null,
      figures: [
        {
          name: 'premium',
          min: 15,
          max: 20,
          unit: '%',
        },
      ],
      attributedTo: 'Adamas Intelligence',
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'stockpile',
      group: 'stockpile',
      text: {
        en: 'Buyers’ stocks.',
        zh: '买方库存。',
      },
      period: null,
      figures: [
        {
          name: 'stock',
          min: 6,
          max: 12,
          unit: 'months',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'adaptations',
      group: 'adaptation',
      text: {
        en: 'Stockpiling, diversification, designs with less rare earth, recycling.',
        zh: '囤货、多元化、减量设计、回收。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'exposed-industries',
      group: 'exposed-industry',
      text: {
        en: 'Electric vehicles, wind turbines, consumer electronics, defence.',
        zh: '电动车、风电、消费电子、国防。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'vietnam',
      group: 'alternative',
      text: {
        en: 'Vietnam: share of global processing; reserves.',
        zh: '越南：占全球加工份额；储量。',
      },
      period: null,
      figures: [
        {
          name: 'processing-share',
          value: 12,
          unit: '%',
          approximate: true,
        },
        {
          name: 'reserves',
          value: 22,
          unit: 'million t',
        },
      ],
      attributedTo: 'USGS 2024',
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'malaysia',
      group: 'alternative',
      text: {
        en: 'Malaysia: Lynas processes this share of demand outside China.',
        zh: '马来西亚：Lynas加工中国以外需求的份额。',
      },
      period: null,
      figures: [
        {
          name: 'share-of-demand-outside-china',
          value: 25,
          unit: '%',
          approximate: true,
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'united-states',
      group: 'alternative',
      text: {
        en: 'United States: MP Materials, Mountain Pass; defence grant 2024, DLA magnet purchase 2023.',
        zh: '美国：MP Materials，Mountain Pass；2024年国防资助，DLA 2023年购磁体。',
      },
      period: '2023 to 2024',
      figures: [
        {
          name: 'defense-grant-2024',
          value: 35,
          unit: 'USD million',
        },
        {
          name: 'dla-magnets-2023',
          value: 35,
          unit: 'USD million',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'australia',
      group: 'alternative',
      text: {
        en: 'Australia: Lynas, largest integrated producer outside China.',
        zh: '澳大利亚：Lynas，中国以外最大一体化生产商。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'canada',
      group: 'alternative',
      text: {
        en: 'Canada: projects in Saskatchewan and Quebec.',
        zh: '加拿大：萨斯喀彻温、魁北克项目。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'greenland',
      group: 'alternative',
      text: {
        en: 'Greenland: large deposits rich in heavy rare earths.',
        zh: '格陵兰：富重稀土大矿床。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'brazil',
      group: 'alternative',
      text: {
        en: 'Brazil: government initiatives to revive deposits.',
        zh: '巴西：政府推动重启矿床。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'substitutes',
      group: 'substitute',
      text: {
        en: 'Iron-nitride, low-dysprosium, ceramic, AlNiCo magnets.',
        zh: '氮化铁、低镝、陶瓷、AlNiCo磁体。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'recycling-share',
      group: 'recycling',
      text: {
        en: 'Recycled share worldwide.',
        zh: '全球回收份额。',
      },
      period: null,
      figures: [
        {
          name: 'global-share',
          value: 8,
          unit: '%',
        },
      ],
      attributedTo: 'UN Environment Programme 2024',
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'recycling-recovery',
      group: 'recycling',
      text: {
        en: 'Recovery rate shown by Veolia, Hitachi.',
        zh: 'Veolia、Hitachi展示的回收率。',
      },
      period: null,
      figures: [
        {
          name: 'recovery',
          max: 90,
          unit: '%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'eu-crma',
      group: 'eu-crma',
      text: {
        en: 'EU Critical Raw Materials Act, by 2030: domestic production, most from Chinese processing.',
        zh: '欧盟《关键原材料法》2030年：本土生产、中国加工上限。',
      },
      period: null,
      figures: [
        {
          name: 'domestic-share',
          value: 25,
          unit: '%',
        },
        {
          name: 'chinese-processed-share',
          max: 65,
          unit: '%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: '“Proposed/adopted” in 2023.',
        zh: '2023年“提出/通过”。',
      },
      sources: ['discovery-alert'],
    },
    {
      id: 'statement-2026-04-09',
      group: 'statements',
      text: {
        en: 'Measures of 9 October 2025 suspended until 10 November 2026; talks go on.',
        zh: '2025年10月9日措施暂停至2026年11月10日；保持沟通。',
      },
      period: '2026-04-09',
      figures: [],
      attributedTo: 'MOFCOM (He Yadong)',
      confidence: 'single-secondary',
      sources: ['mofcom-2026-04-09'],
    },
    {
      id: 'statement-2026-05-17',
      group: 'statements',
      text: {
        en: 'Fact sheet: China “will address” shortages of Y, Sc, Nd, In and limits on processing equipment and technology.',
        zh: '事实清单：中国“将解决”Y、Sc、Nd、In短缺及加工设备技术限制。',
      },
      period: '2026-05-17',
      figures: [],
      attributedTo: 'White House',
      confidence: 'single-secondary',
      doubt: {
        en: 'MOFCOM’s statement is silent; no rule changed.',
        zh: '商务部声明未提及；规则未变。',
      },
      sources: ['novacraftx'],
    },
    {
      id: 'statement-2026-05-20',
      group: 'statements',
      text: {
        en: 'Americas department: suspended until 10 November 2026; extension planned, undated.',
        zh: '美大司：暂停至2026年11月10日；计划延期，未定日期。',
      },
      period: '2026-05-20',
      figures: [],
      attributedTo: 'MOFCOM',
      confidence: 'single-secondary',
      doubt: {
        en: 'Read in a later digest.',
        zh: '读自后来摘编。',
      },
      sources: ['dossier-2026-10-05'],
    },
  ],
  sources: {
    'discovery-alert': {
      title: 'What Are Rare Earth Export Permits and Why Do They Matter?',
      url: null,
      publisher: 'Discovery Alert',
      date: '2025 (after June; day not stated)',
    },
    'mofcom-2026-04-09': {
      title: 'MOFCOM response on rare-earth controls (He Yadong, briefing 9 Apr 2026)',
      url: 'http://exportcontrol.mofcom.gov.cn/article/gndt/202604/1219.html',
      publisher: 'MOFCOM export-control site (read in a public copy)',
      date: '2026-04-17',
    },
    novacraftx: {
      title: 'White House claims China agreed to address rare-earth shortages; China summary silent',
      url: 'https://novacraftx.com/?p=688',
      publisher: 'NovaCraftX (citing Reuters 18 May 2026)',
      date: '2026-05-18',
    },
    'dossier-2026-10-05': {
      title: 'ETF dossier 2026-10-05 (disputed-row history)',
      url: null,
      publisher: 'GitHub research ledger',
      date: '2026-10-05',
    },
  },
} satisfies ReferenceData
