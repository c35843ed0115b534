import type { RulesetData } from '../schema/ruleset.ts'

/** The permit framework as an industry article describes it: practice, never law. The assignment of authorities to stages follows their roles there. */
export const framework = {
  from: '2025-01-01',
  precision: 'year',
  tiers: [
    {
      level: 1,
      name: { en: 'Raw materials', zh: '原材料' },
      controls: { en: 'minimal', zh: '最低' },
      products: [
        { en: 'Rare-earth concentrates', zh: '稀土精矿' },
        { en: 'Mixed rare-earth carbonate', zh: '混合碳酸稀土' },
        { en: 'Basic rare-earth oxides', zh: '初级稀土氧化物' },
      ],
    },
    {
      level: 2,
      name: { en: 'Processed materials', zh: '加工材料' },
      controls: { en: 'moderate', zh: '中等' },
      products: [
        { en: 'Separated rare-earth oxides', zh: '单一稀土氧化物' },
        { en: 'Rare-earth metals', zh: '稀土金属' },
        { en: 'Basic alloys', zh: '基础合金' },
      ],
    },
    {
      level: 3,
      name: { en: 'Advanced materials', zh: '先进材料' },
      controls: { en: 'significant', zh: '较严' },
      products: [
        { en: 'NdFeB magnet blocks', zh: '钕铁硼磁块' },
        { en: 'Samarium-cobalt magnets', zh: '钐钴磁体' },
        { en: 'Rare-earth phosphors', zh: '稀土荧光粉' },
      ],
    },
    {
      level: 4,
      name: { en: 'Finished components', zh: '成品部件' },
      controls: { en: 'strictest', zh: '最严' },
      products: [
        { en: 'Motor rotors with embedded rare-earth magnets', zh: '内嵌稀土磁体的电机转子' },
        { en: 'Specialised electronic components', zh: '专用电子元器件' },
        { en: 'Laser materials with rare-earth dopants', zh: '掺稀土激光材料' },
      ],
    },
  ],
  stages: [
    {
      id: 'submission',
      name: { en: 'Initial application submission', zh: '提交申请' },
      days: null,
      activities: [
        { en: 'Company registration with the Ministry of Commerce', zh: '在商务部办理企业登记' },
        { en: 'Product classification documentation', zh: '产品归类文件' },
        { en: 'End-user certification and verification', zh: '最终用户证明与核实' },
      ],
      authorities: ['MOFCOM'],
    },
    {
      id: 'technical-review',
      name: { en: 'Technical review', zh: '技术审查' },
      days: { min: 15, max: 20 },
      activities: [
        { en: 'Assessment of product specifications', zh: '评估产品规格' },
        { en: 'Evaluation of strategic importance', zh: '评估战略重要性' },
        { en: 'Verification of the stated applications', zh: '核实所述用途' },
      ],
      authorities: ['MOFCOM', 'MIIT'],
    },
    {
      id: 'security-review',
      name: { en: 'Security review', zh: '安全审查' },
      days: { min: 10, max: 15 },
      activities: [
        { en: 'Check against restricted-entity lists', zh: '核对限制实体名单' },
        { en: 'Assessment of military application potential', zh: '评估军事应用潜力' },
        { en: 'National-security considerations', zh: '国家安全考量' },
      ],
      authorities: ['MOFCOM', 'SASTIND'],
    },
    {
      id: 'final-approval',
      name: { en: 'Final approval and issuance', zh: '最终批准与发证' },
      days: { min: 5, max: 10 },
      activities: [
        { en: 'Quota allocation where applicable', zh: '如适用，分配配额' },
        { en: 'Permit documentation', zh: '许可文件' },
        { en: 'Customs clearance authorisation', zh: '通关授权' },
      ],
      authorities: ['MOFCOM', 'GACC'],
    },
  ],
  dualUseAuthorities: ['SASTIND'],
  sumDays: { min: 30, max: 45 },
  standardDays: 45,
  rejections: { period: 2024, shareFromIncompleteEndUserDocumentation: 0.42, attributedTo: 'China Customs data' },
  cites: { tiers: 'framework-tiers', process: 'framework-process', rejections: 'framework-rejections' },
} satisfies RulesetData['framework']
