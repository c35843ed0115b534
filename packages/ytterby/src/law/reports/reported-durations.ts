import type { Instrument } from '../../schema/instrument.ts'

/** Figures from interest groups and the press; never a statutory time. */
export const reportedDurations = {
  id: 'REPORTED-DURATIONS',
  title: { en: 'Reported waiting times and approval shares', zh: '有关许可时长与批准比例的报道' },
  number: null,
  issuers: ['various reports'],
  published: null,
  knownBy: '2026-10-09',
  link: 'https://middleeastmetals.ir/en/news/11870/chinese-rare-earth-shipments-held-up-as-trade-war-upends-exports',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    'reported-0': { article: '2025-04 (first weeks after announcement 18)', confidence: 'two-secondary' },
    'reported-1': {
      article: '2025-04 to 2025-05',
      confidence: 'two-secondary',
      source: {
        link: 'https://tradeinnews.com/2025/05/13/exclusive-beijing-has-issued-first-rare-earth-magnet-export-permits-volkswagen-suppliers-on-the-list',
        published: '2025-05-13',
      },
    },
    'reported-3': {
      article: '2025-04 to 2025-06-04',
      confidence: 'two-secondary',
      source: { link: 'https://todayheadline.co/european-auto-supplier-plants-shut-081958659-html/', published: '2025-06-04' },
    },
    'reported-4': {
      article: '2025-04 to 2025-06-30',
      confidence: 'two-secondary',
      source: { link: 'https://www.hindustantimes.com/world-news/us-news/chinas-rare-earths-are-flowing-again-but-not-freely-101751251601471.html', published: '2025-06-30' },
    },
    'reported-6': {
      article: '2025-04 to 2025-06-30',
      confidence: 'single-secondary',
      source: { link: 'https://theoregongroup.com/commodities/rare-earths/chinas-rare-earth-restrictions-easing-but-us-supply-still-de-prioritized', published: null },
    },
    'reported-7': {
      article: '2025-06 to 2025-07',
      confidence: 'single-secondary',
      source: { link: 'https://theoregongroup.com/commodities/rare-earths/chinas-rare-earth-restrictions-easing-but-us-supply-still-de-prioritized', published: null },
    },
    'reported-8': {
      article: '2025-04 to 2025-09',
      confidence: 'two-secondary',
      source: { link: 'https://www.chinastrategy.org/2025/09/16/eu-companies-suffer-renewed-china-rare-earth-licence-delays', published: '2025-09-16' },
    },
    'reported-9': { article: '2025-09 to 2025-10', confidence: 'two-secondary', source: { link: 'https://everynewsmatter.xyz/?p=65348', published: '2025-10-14' } },
    'reported-10': {
      article: '2025-04 to 2025-11-05',
      confidence: 'two-secondary',
      source: { link: 'https://www.vietnam.vn/en/eu-trung-quoc-thiet-lap-kenh-lien-lac-dac-biet-nham-dam-bao-nguon-cung-dat-hiem', published: '2025-11-06' },
    },
    'reported-11': {
      article: '2025-11 (survey published 2025-12-01)',
      confidence: 'two-secondary',
      source: { link: 'https://enterpriseam.com/logistics/2025/12/04/eu-firms-are-starting-to-feel-the-heat-from-chinas-export-controls', published: '2025-12-04' },
    },
    'reported-12': {
      article: '2025-11 (survey published 2025-12-01)',
      confidence: 'single-secondary',
      source: { link: 'https://enterpriseam.com/logistics/2025/12/04/eu-firms-are-starting-to-feel-the-heat-from-chinas-export-controls', published: '2025-12-04' },
    },
    'reported-16': { article: '2026-01', confidence: 'two-secondary', source: { link: 'https://www.worldjournal.com/wj/story/121257/9314793', published: '2026-02-06' } },
    'reported-17': {
      article: '2025-12 to 2026-02',
      confidence: 'single-secondary',
      source: { link: 'https://reportify.cn/tags/product?tagValue=%E9%92%95', published: '2026-02-08' },
    },
  },
} satisfies Instrument
