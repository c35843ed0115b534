import type { Instrument } from '../../schema/instrument.ts'

/** What is said of general licences for rare earths. */
export const mofcomStatement20251218 = {
  id: 'MOFCOM-STATEMENT-2025-12-18',
  title: { en: 'MOFCOM on general licences for rare earths', zh: '商务部新闻发言人关于稀土通用许可申请（2025年12月18日）' },
  number: 'spokesperson, 2025-12-18',
  issuers: ['MOFCOM'],
  published: '2025-12-18',
  link: 'http://exportcontrol.mofcom.gov.cn/article/gndt/202605/1250.html',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    gl2025: {
      article: 'answer on general licences',
      says: {
        en: 'Some applications were received and approved; grants reported since 2025-12-02 run one year and name the customers.',
        zh: '部分申请已受理并获批；自2025年12月2日起报道的通用许可有效期一年，限定客户。',
      },
      doubt: {
        en: 'The statute allows general licences up to three years; those reported run one year. One guide of February 2026 says that there are none.',
        zh: '条例规定通用许可最长三年；所报道的为一年。2026年2月一份指南称不存在通用许可。',
      },
    },
  },
} satisfies Instrument
