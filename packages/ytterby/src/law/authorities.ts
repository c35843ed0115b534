import type { RulesetData } from '../schema/ruleset.ts'

/** Who decides, who is asked, who clears. */
export const authorities = [
  { id: 'MOFCOM', role: 'accepts', stage: 'submission', on: 'dual-use', from: '2024-12-01', citations: ['d792-17'] },
  { id: 'MOFCOM', role: 'decides', stage: 'final-approval', on: 'dual-use', from: '2020-12-01', citations: ['d792-17', 'ecl-12'] },
  { id: 'GACC', role: 'clears', stage: 'customs', on: 'dual-use-goods-from-china', from: '2020-12-01', citations: ['d792-21', 'ecl-19'] },
  { id: 'provincial-commerce-department', role: 'forwards', stage: 'submission', on: 'dual-use-from-china', from: '2023-12-01', citations: ['practice-provincial', 'd792-4'] },
  { id: 'coordination-mechanism', role: 'coordinates', stage: null, on: 'dual-use', from: '2024-12-01', citations: ['d792-4'] },
  { id: 'State-Council', role: 'approves-major-impact', stage: 'final-approval', on: 'dual-use', from: '2024-12-01', citations: ['d792-17'] },
  // By the draft measures of 2025 only; nothing in force that was read names who issues.
  { id: 'quota-and-licence-bureau', role: 'issues-by-draft', stage: 'issuance', on: 'dual-use-from-china', from: '2025-09-16', citations: ['draft2025'] },
  { id: 'provincial-commerce-department', role: 'issues-by-draft', stage: 'issuance', on: 'dual-use-from-china', from: '2025-09-16', citations: ['draft2025'] },
  { id: 'special-commissioner-office', role: 'issues', stage: 'issuance', on: 'quota-licence', from: '2010-01-01', until: '2014-01-01', citations: ['xl2010', 'xl2011', 'xl2013'] },
  { id: 'local-licence-issuing-authority', role: 'issues', stage: 'issuance', on: 'export-licence', from: '2016-01-01', until: '2018-01-01', citations: ['xl2016', 'xl2017'] },
  { id: 'provincial-commerce-department', role: 'issues', stage: 'issuance', on: 'export-licence', from: '2022-01-01', citations: ['xl2022', 'xl2026'] },
  { id: 'MOFCOM', role: 'issues', stage: 'issuance', on: 'export-licence', from: '2022-01-01', citations: ['xl2022', 'xl2026'] },
  { id: 'MOFCOM', role: 'leads', stage: 'technical-review', on: 'framework', citations: ['framework-authorities'] },
  { id: 'MOFCOM', role: 'leads', stage: 'security-review', on: 'framework', citations: ['framework-authorities'] },
  { id: 'MIIT', role: 'consulted', stage: 'technical-review', on: 'framework', citations: ['framework-authorities'] },
  { id: 'SASTIND', role: 'consulted', stage: 'security-review', on: 'framework', citations: ['framework-authorities'] },
] satisfies RulesetData['authorities']
