import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, gives, good, row } from './rows.ts'

/** The tiers of the permit framework, and differences between framework and law. */
export const framework: readonly Case[] = [
  ...alike({ source: 'permit-framework.json, tiers', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('tier-concentrate', 'The framework names "rare-earth concentrates" in tier 1.', [{ product: good('concentrate', 'La, Ce') }, { tier: 1, tierBasis: 'named' }]),
    row('tier-mixed-carbonate', 'The framework names "mixed rare-earth carbonate" in tier 1.', [{ product: good('mixed-carbonate', 'La, Ce') }, { tier: 1, tierBasis: 'named' }]),
    row('tier-basic-oxide', 'The framework names "basic rare-earth oxides" in tier 1.', [{ product: good('basic-oxide', 'La') }, { tier: 1, tierBasis: 'named' }]),
    row('tier-separated-oxide', 'The framework names "separated rare-earth oxides" in tier 2.', [{ product: good('separated-oxide', 'Dy') }, { tier: 2, tierBasis: 'named' }]),
    row('tier-metal', 'The framework names "rare-earth metals" in tier 2.', [{ product: good('metal', 'Nd') }, { tier: 2, tierBasis: 'named' }]),
    row('tier-alloy', 'The framework names "basic alloys" in tier 2.', [{ product: good('alloy', 'Nd', { alloyedWith: ['Fe'] }) }, { tier: 2, tierBasis: 'named' }]),
    row('tier-ndfeb-magnet', 'The framework names "NdFeB magnet blocks" in tier 3.', [{ product: good('ndfeb-magnet', 'Nd, Dy') }, { tier: 3, tierBasis: 'named' }]),
    row('tier-smco-magnet', 'The framework names "samarium-cobalt magnets" in tier 3.', [{ product: { form: 'smco-magnet' } }, { tier: 3, tierBasis: 'named' }]),
    row('tier-phosphor', 'The framework names "rare-earth phosphors" in tier 3.', [{ product: good('phosphor', 'Tb') }, { tier: 3, tierBasis: 'named' }]),
    row('tier-motor-rotor', 'The framework names "motor rotors with embedded rare-earth magnets" in tier 4.', [
      { product: good('motor-rotor', 'Nd, Dy') },
      { tier: 4, tierBasis: 'named' },
    ]),
    row('tier-electronic-component', 'The framework names "specialised electronic components" in tier 4.', [
      { product: good('electronic-component', 'Nd, Dy') },
      { tier: 4, tierBasis: 'named' },
    ]),
    row('tier-laser-material', 'The framework names "laser materials with rare-earth dopants" in tier 4.', [
      { product: good('laser-material', 'Nd, Y') },
      { tier: 4, tierBasis: 'named' },
    ]),
  ]),
  ...alike({ source: 'permit-framework.json, tiers; DESIGN section 4 (ProductForm)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('tier-analogy-ore', 'Ore is raw material like concentrate: by analogy, which the answer says.', [{ product: good('ore', 'La') }, { tier: 1, tierBasis: 'analogy' }]),
    row('tier-analogy-motor', 'A motor is a finished component like its rotor: by analogy, which the answer says.', [
      { product: good('motor', 'Nd, Dy') },
      { tier: 4, tierBasis: 'analogy' },
    ]),
    row('tier-analogy-bonded-magnet', 'A bonded magnet is a magnet: by analogy, which the answer says.', [
      { product: good('bonded-magnet', 'Nd') },
      { tier: 3, tierBasis: 'analogy' },
    ]),
  ]),
  row('tier-last-day-before', 'Before 2025 there were no tiers.', [
    { asOf: '2024-12-31', product: good('ndfeb-magnet', 'Nd, Pr'), ...civilGermanBuyer },
    gives('no-permit', { tier: null, tierBasis: null }),
    'permit-framework.json, framework2025 (effective: 2025, precision year)',
  ]),
  row('tier-first-day', 'Answers have tiers from 2025-01-01 on.', [
    { asOf: '2025-01-01', product: good('ndfeb-magnet', 'Nd, Pr'), ...civilGermanBuyer },
    gives('no-permit', { tier: 3, tierBasis: 'named' }),
    'permit-framework.json, framework2025',
  ]),
  ...alike({ source: 'DESIGN section 1', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('differ-rotor', 'Tier 4 and no permit.', [{ product: good('motor-rotor', 'Nd, Dy') }, gives('no-permit', { tier: 4, warnsCode: ['framework-law-differ'] })]),
    row('differ-component', 'Tier 4 and no permit again.', [
      { product: good('electronic-component', 'Nd, Dy') },
      gives('no-permit', { tier: 4, warnsCode: ['framework-law-differ'] }),
    ]),
    row('differ-light-magnet', 'Tier 3 and no permit.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }) },
      gives('no-permit', { tier: 3, warnsCode: ['framework-law-differ'] }),
    ]),
    row('differ-basic-oxide', 'Tier 1 and a dual-use licence.', [
      { product: good('basic-oxide', 'Dy') },
      gives('permit-required', { tier: 1, dualUse: ['1C905.b'], warnsCode: ['framework-law-differ'] }),
    ]),
    row('differ-mixed-carbonate', 'Tier 1 and a dual-use licence for the yttrium in it.', [
      { product: good('mixed-carbonate', 'La, Y') },
      gives('permit-required', { tier: 1, dualUse: ['1C908.c'], warnsCode: ['framework-law-differ'] }),
    ]),
  ]),
  row('both-layers', 'The answer has duties from both: verification of the end use from the framework, no transfer without permission from the law.', [
    { asOf: '2025-06-01', product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer },
    gives('permit-required', { tier: 3, restrictions: ['end-use-verification', 'no-transfer-without-permission'], statutoryLimit: true }),
    'permit-framework.json, pillars; Decree 792 art. 24; assessment.example.json',
  ]),
]
