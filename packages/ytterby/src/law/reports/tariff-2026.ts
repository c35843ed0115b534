import type { Instrument } from '../../schema/instrument.ts'

/** All 8-digit rare-earth lines. */
export const tariff2026 = {
  id: 'TARIFF-2026',
  title: { en: 'Tariff of the People’s Republic of China 2026, rare-earth lines', zh: '中华人民共和国进出口税则（2026）稀土税则号列' },
  number: null,
  issuers: ['Customs Tariff Commission of the State Council'],
  published: null,
  knownBy: '2026-01-01',
  link: 'https://gss.mof.gov.cn/gzdt/zhengcefabu/202512/t20251231_3981044.htm',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { tariff2026: { article: '8-digit lines' } },
} satisfies Instrument
