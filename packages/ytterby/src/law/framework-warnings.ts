import type { RulesetData } from '../schema/ruleset.ts'
import { warning } from './warning.ts'

/** Warnings where the framework and the law differ. */
export const frameworkWarnings = {
  'framework-law-differ.strict-tier': warning(['framework-tiers'], {
    en: 'The framework puts this good in tier {level} ({controls} controls), while the law as read requires no permit. The framework describes practice; the law decides.',
    zh: '许可框架将此类货物列为第{level}级（管控{controls}），而所读法律不要求许可。许可框架描述的是实践，以法律为准。',
  }),
  'framework-law-differ.light-tier': warning(['framework-tiers'], {
    en: 'The framework puts this good in tier 1 (minimal controls), while the law requires a dual-use licence.',
    zh: '许可框架将此类货物列为第1级（管控最低），而法律要求取得两用物项出口许可。',
  }),
  'framework-law-differ.light-tier-open': warning(['framework-tiers'], {
    en: 'The framework puts this good in tier 1 (minimal controls), while the law may require a dual-use licence: open facts decide.',
    zh: '许可框架将此类货物列为第1级（管控最低），而法律可能要求取得两用物项出口许可，取决于尚未说明的事实。',
  }),
  'framework-law-differ.light-tier-unsettled': warning(['framework-tiers'], {
    en: 'The framework puts this good in tier 1 (minimal controls), while it is not settled whether the law requires a dual-use licence.',
    zh: '许可框架将此类货物列为第1级（管控最低），而法律是否要求取得两用物项出口许可尚无定论。',
  }),
  'framework-law-differ.quota': {
    text: {
      en: 'The framework names annual export quotas; the law has had none for rare earths since 2015-01-01.',
      zh: '许可框架提及年度出口配额；自2015年1月1日起法律已无稀土出口配额。',
    },
    citations: ['framework-pillars', 'xl2015'],
    ofLaw: true,
  },
  'framework-law-differ.registration': {
    text: {
      en: 'The framework names company registration with the Ministry of Commerce; the register of exporters of sensitive items was repealed in 2025.',
      zh: '许可框架提及在商务部登记；敏感物项出口经营登记已于2025年取消。',
    },
    citations: ['framework-process', 'd35-repeal'],
    ofLaw: true,
  },
  'framework-law-differ.toll-processing': {
    text: {
      en: 'The framework says that foreign material processed in China under contract may fall outside restrictions; the law applies to whatever leaves China, regardless of origin.',
      zh: '许可框架称来料加工的境外原料可能不受限制；法律约束一切自中国出口的货物，不论原产地。',
    },
    citations: ['framework-toll', 'd792-2'],
    ofLaw: true,
  },
} satisfies RulesetData['warnings']
