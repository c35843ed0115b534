import type { Instrument } from '../../schema/instrument.ts'
import { passage } from '../passage.ts'

/** Provisions on carrying out the Anti-Foreign Sanctions Law; dated 2025-03-23, published and in force 2025-03-24. A day of 2025-04-08 in one collection is that of a reprint. */
export const stateCouncil803 = {
  id: 'STATE-COUNCIL-803',
  title: { en: 'Provisions on Implementing the Anti-Foreign Sanctions Law', zh: '中华人民共和国国务院令第803号 实施《中华人民共和国反外国制裁法》的规定' },
  number: 'State Council Decree No. 803',
  issuers: ['State Council'],
  published: '2025-03-24',
  link: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E5%AE%9E%E6%96%BD%E3%80%8A%E5%8F%8D%E5%A4%96%E5%9B%BD%E5%88%B6%E8%A3%81%E6%B3%95%E3%80%8B%E7%9A%84%E8%A7%84%E5%AE%9A(2025-03-23).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'd803', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'd803-22', limbs: ['d803'], from: '2025-03-24' }],
  passages: {
    'd803-7': passage('7', {
      en: 'Freezing is carried out by police, customs and other departments. Other property includes cash, deposits, shares, intellectual property and receivables.',
      zh: '查封、扣押、冻结由公安、海关等部门执行；其他各类财产包括现金、存款、股权、知识产权、应收账款等。',
    }),
    'd803-8': passage('8', {
      en: '“Relevant transactions, cooperation and other activities” include but are not limited to education, science, legal services, environment, economy and trade, culture, tourism, health and sport.',
      zh: '“有关交易、合作等活动”包括但不限于教育、科技、法律服务、环保、经贸、文化、旅游、卫生、体育领域的活动。',
    }),
    'd803-9': passage('9', {
      en: '“Other necessary measures” include forbidding or restricting China-related import, export and investment, forbidding the export of relevant items to them, data, permits to work and stay, and fines.',
      zh: '“其他必要措施”包括禁止或者限制其从事与我国有关的进出口、投资，禁止向其出口相关物项，数据、工作和居留许可、罚款等。',
    }),
    'd803-13': passage('13', {
      en: 'Who does not carry out measures is ordered to correct and may be barred or restricted from public procurement, tenders, import and export of goods and technology, services trade, data transfers, leaving or staying. No fine is named.',
      zh: '不执行反制措施的，责令改正，可禁止或者限制其政府采购、招标投标、货物和技术进出口、国际服务贸易、数据传输、出境或者停留居留等。未规定罚款。',
    }),
    'd803-16': passage('16', {
      en: 'Who in special circumstances really must engage in a forbidden or restricted activity gives facts and reasons to the department that decided. With its consent the activity may be done. No form and no time limit are set.',
      zh: '因特殊情况确需进行被禁止或者限制的活动的，向作出决定的部门提供事实、理由，经同意可以进行；未规定格式和期限。',
    }),
    'd803-22': { article: '22', says: { en: 'It is in force from its publication.', zh: '自公布之日起施行。' } },
  },
} satisfies Instrument
