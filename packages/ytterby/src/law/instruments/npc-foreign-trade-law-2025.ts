import type { Instrument } from '../../schema/instrument.ts'
import { passage } from '../passage.ts'

/** The revision of 2025: basis and penalties of the ordinary export licence and of the unreliable-entity list from 2026-03-01. Article 41 is the investigation, not the countermeasure. */
export const npcForeignTradeLaw2025 = {
  id: 'NPC-FOREIGN-TRADE-LAW-2025',
  title: { en: 'Foreign Trade Law (2025 revision)', zh: '中华人民共和国对外贸易法（2025年修订）' },
  number: null,
  issuers: ['Standing Committee of the National People’s Congress'],
  published: '2025-12-27',
  link: 'https://github.com/X-STORAGE/Laws/blob/7620c2a5/%E7%BB%8F%E6%B5%8E%E6%B3%95/%E5%AF%B9%E5%A4%96%E8%B4%B8%E6%98%93%E6%B3%95(2025-12-27).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'ftl2025', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'ftl-83', limbs: ['ftl2025'], from: '2026-03-01' }],
  passages: {
    'ftl-21': passage('21', {
      en: 'Restricted goods are under quotas or licences. They may be exported only with permission of MOFCOM, alone or with other departments. Until 2026-02-28 this was article 18.',
      zh: '对限制出口的货物实行配额、许可证等管理；经国务院对外贸易主管部门或者经其会同其他部门许可，方可出口。2026年2月28日前为第十八条。',
    }),
    'ftl-40': passage('40', {
      en: 'MOFCOM may forbid or restrict China-related import, export and services trade of foreign persons that endanger sovereignty, security or development interests, break off normal dealings, or discriminate. Nobody may support evasion.',
      zh: '外国个人、组织危害我国主权、安全、发展利益，中断正常交易或者采取歧视性措施的，可禁止或者限制其从事与我国有关的进出口和国际服务贸易；任何组织、个人不得为规避提供支持。',
    }),
    'ftl-73': passage('73', {
      en: 'Export of forbidden goods, or of restricted goods without permission, is dealt with by customs. For up to three years no licence is given, or trade is barred for one to three years.',
      zh: '出口禁止出口的货物，或者未经许可出口限制出口的货物的，由海关处理；三年内不受理许可申请，或者禁止从事对外贸易一年以上三年以下。',
    }),
    'ftl-76': passage('76', {
      en: 'Trading with a person named under article 40, or helping: other rules first; else an order to correct, loss of gains, and one to five times gains of RMB 500,000 or more, otherwise up to RMB 500,000; trade barred for one to five years.',
      zh: '与依第四十条被采取措施者交易或者提供协助的，其他法律有规定的依其规定；否则责令改正，没收违法所得，违法所得50万元以上的处1倍以上5倍以下罚款，不足的处50万元以下；禁止从事对外贸易一年以上五年以下。',
    }),
    'ftl-77': { article: '77', says: { en: 'While trade is barred, customs does not release and banks do not settle.', zh: '禁止期间，海关不予放行，银行不予结算。' } },
    'ftl-83': { article: '83', says: { en: 'The revision was adopted on 2025-12-27 and is in force from 2026-03-01.', zh: '2025年12月27日修订通过，自2026年3月1日起施行。' } },
  },
} satisfies Instrument
