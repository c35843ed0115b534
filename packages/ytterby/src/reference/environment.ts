import type { ReferenceData } from '../schema/reference.ts'

/** Environmental facts and the domestic rules of Decrees 785 and 71. */
export const environment = {
  topic: 'environment',
  title: {
    en: 'Environment, recycling and traceability rules',
    zh: '环境、回收与追溯规则',
  },
  checked: '2026-11-24',
  records: [
    {
      id: 'radioactive-waste',
      group: 'mining-waste',
      text: {
        en: 'Radioactive waste of Chinese mining, as a multiple of comparable Western projects.',
        zh: '中国开采的放射性废物，为西方同类项目的倍数。',
      },
      period: null,
      figures: [
        {
          name: 'radioactive-waste',
          value: 3,
          unit: 'times',
          approximate: true,
        },
      ],
      attributedTo: 'a study of 2023',
      confidence: 'single-secondary',
      doubt: {
        en: 'Study not named.',
        zh: '未指明研究。',
      },
      sources: ['discovery-alert'],
    },
    {
      id: 'environmental-compliance',
      group: 'pillar',
      text: {
        en: 'Pillar of the framework: certified sustainable mining.',
        zh: '框架支柱：可持续采矿认证。',
      },
      period: '2025',
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'Describes practice; no legal text named.',
        zh: '描述实践，未指明法律。',
      },
      sources: ['discovery-alert'],
    },
    {
      id: 'recycling-pointer',
      group: 'recycling',
      text: {
        en: 'Shares: see supply-chain, recycling.',
        zh: '比例：见supply-chain的recycling。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'decree-785',
      group: 'regulation',
      text: {
        en: 'Decree 785 (稀土管理条例, 22 June 2024): mining, smelting-separation, metal smelting, recycling, circulation, trade. No export licence.',
        zh: '国务院令第785号《稀土管理条例》（2024年6月22日）：开采、冶炼分离、金属冶炼、综合利用、流通、进出口。非出口许可。',
      },
      period: '2024-10-01',
      figures: [],
      attributedTo: 'State Council',
      confidence: 'primary-text',
      sources: ['decree-785'],
    },
    {
      id: 'decree-785-elements',
      group: 'regulation',
      text: {
        en: 'Art. 30: La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Sc Y.',
        zh: '第三十条：La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Sc Y。',
      },
      period: null,
      figures: [
        {
          name: 'elements',
          value: 17,
          unit: 'elements',
        },
      ],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['decree-785'],
    },
    {
      id: 'decree-785-products',
      group: 'regulation',
      text: {
        en: 'Art. 30, products: ores, compounds, metals, alloys; not magnets.',
        zh: '第三十条，产品：矿、化合物、金属、合金；不含磁体。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['decree-785'],
    },
    {
      id: 'decree-785-secondary',
      group: 'regulation',
      text: {
        en: 'Secondary resources: solid waste, with magnet scrap and end-of-life magnets.',
        zh: '二次资源：固体废物，含磁体废料和报废磁体。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['decree-785'],
    },
    {
      id: 'decree-785-quotas',
      group: 'regulation',
      text: {
        en: 'Art. 10: total-control quotas; see history.',
        zh: '第十条：总量调控；见history。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['decree-785'],
    },
    {
      id: 'decree-785-export',
      group: 'regulation',
      text: {
        en: 'Art. 15: export follows trade and export-control law.',
        zh: '第十五条：出口遵守外贸和出口管制法律。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['decree-785'],
    },
    {
      id: 'decree-71',
      group: 'regulation',
      text: {
        en: '稀土开采和稀土冶炼分离总量调控管理暂行办法 (Decree 71): quotas also for imported ore and ore from other minerals (monazite concentrate); designated firms only. No export licence.',
        zh: '《稀土开采和稀土冶炼分离总量调控管理暂行办法》（第71号令）：总量调控含进口矿和其他矿产（独居石精矿）；限指定企业。非出口许可。',
      },
      period: '2025-08-22',
      figures: [],
      attributedTo: 'MIIT, NDRC, MNR',
      confidence: 'primary-text',
      doubt: {
        en: 'Signed 28 July, published and in force 22 August 2025; some say “July”.',
        zh: '2025年7月28日签署，8月22日公布施行；有称“7月”者。',
      },
      sources: ['decree-71', 'decree-71-copy', 'udn-2025-08'],
    },
    {
      id: 'decree-785-traceability',
      group: 'traceability',
      text: {
        en: 'Exporters keep flow records in the traceability system (Art. 14); fine (Art. 25).',
        zh: '出口企业记录流向并录入追溯系统（第十四条）；罚款（第二十五条）。',
      },
      period: null,
      figures: [
        {
          name: 'fine',
          min: 50000,
          max: 200000,
          unit: 'RMB',
        },
      ],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['decree-785'],
    },
    {
      id: 'decree-71-traceability',
      group: 'traceability',
      text: {
        en: 'The month’s entry in the traceability system by the 10th.',
        zh: '每月10日前录入追溯系统。',
      },
      period: '2025-08-22',
      figures: [
        {
          name: 'monthly-entry-by',
          value: 10,
          unit: 'day of month',
        },
      ],
      attributedTo: 'MIIT, NDRC, MNR',
      confidence: 'primary-text',
      sources: ['decree-71', 'decree-71-copy', 'udn-2025-08'],
    },
  ],
  sources: {
    'discovery-alert': {
      title: 'What Are Rare Earth Export Permits and Why Do They Matter?',
      url: null,
      publisher: 'Discovery Alert',
      date: '2025 (after June; day not stated)',
    },
    'decree-785': {
      title: '稀土管理条例 (Rare Earth Administration Regulations)',
      url: 'https://github.com/LawRefBook/Laws',
      publisher: 'LawRefBook copy of the official text, commit 2f4c5c23',
      date: '2024-06-22',
    },
    'decree-71': {
      title: '三部门发布《稀土开采和稀土冶炼分离总量调控管理暂行办法》 (full text)',
      url: 'https://www.kankanews.com/detail/DgwMVGqX82W',
      publisher: 'Kankanews (from MIIT)',
      date: '2025-08-22',
    },
    'decree-71-copy': {
      title: '稀土開采和稀土冶煉分離總量調控管理暫行辦法',
      url: 'http://www.p1k2.com/index.php/Home/Index/art/a_id/33642/c_id/74.html',
      publisher: 'p1k2.com',
      date: '2025-08-22',
    },
    'udn-2025-08': {
      title: '大陸發布稀土暫行辦法',
      url: 'https://udn.com/news/story/7331/8958933',
      publisher: 'UDN',
      date: '2025-08-24',
    },
  },
} satisfies ReferenceData
