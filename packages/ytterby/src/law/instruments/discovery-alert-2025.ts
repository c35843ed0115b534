import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** An industry description of practice. Never cited as law. */
export const discoveryAlert2025 = {
  id: 'DISCOVERY-ALERT-2025',
  key: 'framework',
  title: {
    en: 'What Are Rare Earth Export Permits and Why Do They Matter?',
    zh: '稀土出口许可框架（行业文章）',
  },
  number: null,
  issuers: ['Discovery Alert'],
  published: null,
  knownBy: '2025-12-31',
  link: null,
  layer: 'framework',
  transcribed: true,
  provenance: {
    confidence: 'single-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [],
  effects: [],
  passages: {
    'framework-elements': {
      article: 'elements',
    },
    'framework-tiers': {
      article: 'tiers',
    },
    'framework-process': {
      article: 'application process',
    },
    'framework-pillars': {
      article: 'pillars',
    },
    'framework-rejections': {
      article: 'rejections',
    },
    'framework-authorities': {
      article: 'authorities',
    },
    'framework-us-china': {
      article: 'London framework 2025',
    },
    'framework-toll': {
      article: 'toll processing',
    },
    'framework-military': {
      article: 'military-sensitive elements',
    },
  },
} satisfies Instrument

export const discoveryAlert2025Sources = [
  {
    title: 'What Are Rare Earth Export Permits and Why Do They Matter?',
    url: null,
    publisher: 'Discovery Alert',
    date: '2025',
  },
] satisfies Source[]
