import type { RulesetData } from '../schema/ruleset.ts'

/** The kinds of permit, with the days on which each exists. */
export const permitKinds = [
  {
    id: 'dual-use-licence',
    name: { en: 'Dual-use export licence', zh: '两用物项出口许可' },
    forms: ['single', 'general', 'certificate'],
    from: null,
    until: null,
    cite: 'd792-15',
  },
  { id: 'export-licence', name: { en: 'Ordinary export licence', zh: '出口许可证' }, forms: [], from: '2015-01-01', until: null, cite: 'xl2015' },
  { id: 'quota-licence', name: { en: 'Export quota licence', zh: '出口配额许可证' }, forms: [], from: '2003-01-01', until: '2015-01-01', cite: 'quota' },
  { id: 'technology-licence', name: { en: 'Technology export licence', zh: '技术出口许可' }, forms: [], from: null, until: null, cite: 'tech2023' },
] satisfies RulesetData['kinds']
