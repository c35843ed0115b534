import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'

/** The tiers of the permit framework, and differences between framework and law. */
export const framework: readonly Case[] = [
  {
    id: 'tier-concentrate',
    why: 'The framework names "rare-earth concentrates" in tier 1.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'concentrate', elements: [{ symbol: 'La' }, { symbol: 'Ce' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 1, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-mixed-carbonate',
    why: 'The framework names "mixed rare-earth carbonate" in tier 1.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'mixed-carbonate', elements: [{ symbol: 'La' }, { symbol: 'Ce' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 1, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-basic-oxide',
    why: 'The framework names "basic rare-earth oxides" in tier 1.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'basic-oxide', elements: [{ symbol: 'La' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 1, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-separated-oxide',
    why: 'The framework names "separated rare-earth oxides" in tier 2.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'separated-oxide', elements: [{ symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 2, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-metal',
    why: 'The framework names "rare-earth metals" in tier 2.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'metal', elements: [{ symbol: 'Nd' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 2, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-alloy',
    why: 'The framework names "basic alloys" in tier 2.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'alloy', elements: [{ symbol: 'Nd' }], alloyedWith: ['Fe'] },
      ...civilGermanBuyer,
    },
    expect: { tier: 2, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-ndfeb-magnet',
    why: 'The framework names "NdFeB magnet blocks" in tier 3.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 3, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-smco-magnet',
    why: 'The framework names "samarium-cobalt magnets" in tier 3.',
    inquiry: { asOf: '2026-03-01', product: { form: 'smco-magnet' }, ...civilGermanBuyer },
    expect: { tier: 3, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-phosphor',
    why: 'The framework names "rare-earth phosphors" in tier 3.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'phosphor', elements: [{ symbol: 'Tb' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 3, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-motor-rotor',
    why: 'The framework names "motor rotors with embedded rare-earth magnets" in tier 4.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'motor-rotor', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 4, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-electronic-component',
    why: 'The framework names "specialised electronic components" in tier 4.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'electronic-component', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 4, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-laser-material',
    why: 'The framework names "laser materials with rare-earth dopants" in tier 4.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'laser-material', elements: [{ symbol: 'Nd' }, { symbol: 'Y' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 4, tierBasis: 'named' },
    source: 'permit-framework.json, tiers',
  },
  {
    id: 'tier-analogy-ore',
    why: 'Ore is raw material like concentrate: by analogy, which the answer says.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'ore', elements: [{ symbol: 'La' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 1, tierBasis: 'analogy' },
    source: 'permit-framework.json, tiers; DESIGN section 4 (ProductForm)',
  },
  {
    id: 'tier-analogy-motor',
    why: 'A motor is a finished component like its rotor: by analogy, which the answer says.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'motor', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 4, tierBasis: 'analogy' },
    source: 'permit-framework.json, tiers; DESIGN section 4 (ProductForm)',
  },
  {
    id: 'tier-analogy-bonded-magnet',
    why: 'A bonded magnet is a magnet: by analogy, which the answer says.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'bonded-magnet', elements: [{ symbol: 'Nd' }] },
      ...civilGermanBuyer,
    },
    expect: { tier: 3, tierBasis: 'analogy' },
    source: 'permit-framework.json, tiers; DESIGN section 4 (ProductForm)',
  },
  {
    id: 'tier-last-day-before',
    why: 'Before 2025 there were no tiers.',
    inquiry: {
      asOf: '2024-12-31',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Pr' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], tier: null, tierBasis: null },
    source: 'permit-framework.json, framework2025 (effective: 2025, precision year)',
  },
  {
    id: 'tier-first-day',
    why: 'Answers have tiers from 2025-01-01 on.',
    inquiry: {
      asOf: '2025-01-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Pr' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], tier: 3, tierBasis: 'named' },
    source: 'permit-framework.json, framework2025',
  },
  {
    id: 'differ-rotor',
    why: 'Tier 4 and no permit.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'motor-rotor', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], tier: 4, warnsCode: ['framework-law-differ'] },
    source: 'DESIGN section 1',
  },
  {
    id: 'differ-component',
    why: 'Tier 4 and no permit again.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'electronic-component', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], tier: 4, warnsCode: ['framework-law-differ'] },
    source: 'DESIGN section 1',
  },
  {
    id: 'differ-light-magnet',
    why: 'Tier 3 and no permit.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Pr' }], elementsComplete: true },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], tier: 3, warnsCode: ['framework-law-differ'] },
    source: 'DESIGN section 1',
  },
  {
    id: 'differ-basic-oxide',
    why: 'Tier 1 and a dual-use licence.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'basic-oxide', elements: [{ symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      tier: 1,
      dualUse: ['1C905.b'],
      warnsCode: ['framework-law-differ'],
    },
    source: 'DESIGN section 1',
  },
  {
    id: 'differ-mixed-carbonate',
    why: 'Tier 1 and a dual-use licence for the yttrium in it.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'mixed-carbonate', elements: [{ symbol: 'La' }, { symbol: 'Y' }] },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      tier: 1,
      dualUse: ['1C908.c'],
      warnsCode: ['framework-law-differ'],
    },
    source: 'DESIGN section 1',
  },
  {
    id: 'both-layers',
    why: 'The answer has duties from both: verification of the end use from the framework, no transfer without permission from the law.',
    inquiry: {
      asOf: '2025-06-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      tier: 3,
      restrictions: ['end-use-verification', 'no-transfer-without-permission'],
      statutoryLimit: true,
    },
    source: 'permit-framework.json, pillars; Decree 792 art. 24; assessment.example.json',
  },
]
