import type { RulesetData } from '../schema/ruleset.ts'

/** Who decides, who is asked, who clears. */
export const authorities = [
  { id: 'MOFCOM', role: 'decides', stage: null, on: 'dual-use', citations: ['d792-17'] },
  { id: 'GACC', role: 'clears', stage: null, on: 'dual-use', citations: ['d792-21'] },
  {
    id: 'provincial-commerce-department',
    role: 'issues',
    stage: null,
    on: 'export-licence',
    from: '2022-01-01',
    citations: ['xl2026'],
  },
  { id: 'MIIT', role: 'consulted', stage: 'technical-review', on: 'framework', citations: ['framework-authorities'] },
  { id: 'SASTIND', role: 'consulted', stage: 'security-review', on: 'framework', citations: ['framework-authorities'] },
] satisfies RulesetData['authorities']
