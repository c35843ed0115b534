import type { Instrument } from '../../schema/instrument.ts'

/** Which days are holidays for everybody, whatever the notice of the year says of the days beside them. */
export const stateCouncilHolidaysRegulation = {
  id: 'STATE-COUNCIL-HOLIDAYS-REGULATION',
  title: { en: 'Regulation on public holidays and memorial days (text of 2024-11-10)', zh: '全国年节及纪念日放假办法' },
  number: null,
  issuers: ['State Council'],
  published: '2024-11-10',
  // 行政法规/全国年节及纪念日放假办法(2024-11-10).md
  link: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E5%85%A8%E5%9B%BD%E5%B9%B4%E8%8A%82%E5%8F%8A%E7%BA%AA%E5%BF%B5%E6%97%A5%E6%94%BE%E5%81%87%E5%8A%9E%E6%B3%95(2024-11-10).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-25', 'second reading 2026-11-25', 'second reading 2026-11-27'] },
  limbs: [],
  effects: [],
  passages: {
    'holidays-regulation': {
      article: '2, 6',
      says: {
        en: 'New Year 1 day, Spring Festival 4, Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3. A holiday that falls on a Saturday or Sunday is made up on a working day. The days of 2027 were computed from it, those made up taken to be the next working days; the notice for 2027 was not found.',
        zh: '元旦1天、春节4天、清明节1天、劳动节2天、端午节1天、中秋节1天、国庆节3天；适逢周六、周日的，应当在工作日补假。2027年的日期据此推算，补假日按其后首个工作日推定；未见当年通知。',
      },
    },
  },
} satisfies Instrument
