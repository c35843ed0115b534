import type { Instrument } from '../../schema/instrument.ts'

/** The catalogue of the day: 43 goods, issued by MOFCOM or the provincial departments it delegates to. */
export const mofcomGacc202589 = {
  id: 'MOFCOM-GACC-2025-89',
  title: { en: 'Export licence catalogue, 2026 edition', zh: '商务部 海关总署公告2025年第89号 出口许可证管理货物目录（2026年）' },
  number: 'MOFCOM & GACC announcement 89 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-12-30',
  link: 'https://xkzj.mofcom.gov.cn/tzgg/art/2026/art_c21114e6c05b42fb8aeb86fe8734aa61.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2026', article: 'rare-earth rows' }],
  effects: [
    { type: 'revoke', cite: 'xl2026', limbs: ['xl2026'], from: '2027-01-01' },
    { type: 'enact', cite: 'xl2026', limbs: ['xl2026'], from: '2026-01-01' },
    { type: 'revoke', cite: 'xl2026', limbs: ['xl2025'], from: '2026-01-01' },
  ],
  passages: {
    'xl2026-border': {
      article: 'border small-scale trade (editions of 2024 to 2026)',
      confidence: 'single-secondary',
      doubt: {
        en: 'Border small-scale trade is exempt by the text of the editions of 2024 to 2026, rare earths not being among the named exceptions; the code table still prints the letter y.',
        zh: '2024年至2026年版目录规定边境小额贸易免领许可证，稀土不在列名例外之中；但编码表仍标注y。',
      },
    },
    'xl2026-validity': {
      article: 'validity of an ordinary licence',
      confidence: 'unverified',
      says: {
        en: 'That an ordinary licence runs six months at most and not beyond the year was not found in a page read.',
        zh: '出口许可证有效期最长六个月且不跨年一说，所读页面未见。',
      },
    },
    'xl2026-overlap': { article: 'goods also on the dual-use list (summary)', confidence: 'single-secondary' },
    xl2026: {
      article: 'rare-earth rows; issuers',
      says: {
        en: '43 kinds of goods in all, 1,159 codes by the count of another reader. Issued by MOFCOM or the local commerce departments it entrusts.',
        zh: '共43种货物；据他人统计1,159个商品编号。由商务部或其委托的地方商务主管部门签发。',
      },
    },
  },
} satisfies Instrument
