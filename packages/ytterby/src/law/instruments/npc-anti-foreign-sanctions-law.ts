import type { Instrument } from '../../schema/instrument.ts'
import { passage } from '../passage.ts'

/** The law on which the decisions of the Foreign Ministry and of MOFCOM rest; in force on publication. */
export const npcAntiForeignSanctionsLaw = {
  id: 'NPC-ANTI-FOREIGN-SANCTIONS-LAW',
  title: { en: 'Anti-Foreign Sanctions Law', zh: '中华人民共和国反外国制裁法' },
  number: null,
  issuers: ['Standing Committee of the National People’s Congress'],
  published: '2021-06-10',
  link: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%AE%AA%E6%B3%95%E7%9B%B8%E5%85%B3%E6%B3%95/%E5%8F%8D%E5%A4%96%E5%9B%BD%E5%88%B6%E8%A3%81%E6%B3%95(2021-06-10).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'afsl', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'afsl', limbs: ['afsl'], from: '2021-06-10' }],
  passages: {
    afsl: { article: 'whole', says: { en: 'It was published on 2021-06-10 and is in force from that day.', zh: '2021年6月10日公布，自公布之日起施行。' } },
    'afsl-3': passage('3', {
      en: 'China may answer foreign restrictions on its citizens or organisations, and interference, with countermeasures.',
      zh: '外国对我国公民、组织采取歧视性限制措施，干涉我国内政的，我国有权采取相应反制措施。',
    }),
    'afsl-4': passage('4', {
      en: 'Departments may put on the countermeasure list those who directly or indirectly make, decide or carry out such restrictions.',
      zh: '有关部门可将直接或者间接参与制定、决定、实施歧视性限制措施的个人、组织列入反制清单。',
    }),
    'afsl-5': passage('5', {
      en: 'Measures may also reach kin of listed persons, senior managers and controllers of listed organisations, organisations that listed persons manage, and organisations that the listed control, or help to found or run.',
      zh: '反制措施还可适用于列名个人的亲属、列名组织的高级管理人员或者实际控制人、列名个人任职高管的组织，以及列名者实际控制或者参与设立、运营的组织。',
    }),
    'afsl-6': passage('6', {
      en: 'One or more of: (1) visas and entry; (2) sealing, seizing and freezing property in China; (3) forbidding or restricting organisations and persons in China from relevant transactions, cooperation and other activities with them; (4) other necessary measures.',
      zh: '可采取下列一种或者几种措施：（一）签证和入境；（二）查封、扣押、冻结在我国境内的财产；（三）禁止或者限制我国境内的组织、个人与其进行有关交易、合作等活动；（四）其他必要措施。',
    }),
    'afsl-8': passage('8', {
      en: 'The department may suspend, change or cancel measures when circumstances change.',
      zh: '情况发生变化的，有关部门可以暂停、变更或者取消反制措施。',
    }),
    'afsl-9': passage('9', {
      en: 'The list and the measures, their suspension, change and cancellation are published by order of the Foreign Ministry or of other departments.',
      zh: '反制清单和反制措施的确定、暂停、变更或者取消，由外交部或者其他有关部门发布命令予以公布。',
    }),
    'afsl-11': passage('11', {
      en: 'Organisations and persons in China shall carry out the countermeasures. Who does not may be restricted or barred from related activities.',
      zh: '我国境内的组织和个人应当执行国务院有关部门采取的反制措施；不执行的，限制或者禁止其从事相关活动。',
    }),
    'afsl-14': passage('14', {
      en: 'Who does not carry out countermeasures, or does not cooperate in them, is liable under the law.',
      zh: '任何组织和个人不执行、不配合实施反制措施的，依法追究法律责任。',
    }),
  },
} satisfies Instrument
