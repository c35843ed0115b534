import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'

/** The catalogue of technologies prohibited from export (announcement 57 of 2023): separate from the dual-use licence. */
export const technologyCatalogue: readonly Case[] = [
  {
    id: 'tech-extraction-separation',
    why: 'Technology for extraction-separation is in the prohibited part of the catalogue; there was no dual-use entry for it in 2024.',
    inquiry: { asOf: '2024-06-01', product: { form: 'technology', technology: 'extraction-separation' }, ...civilGermanBuyer },
    expect: { verdict: ['prohibited'], technologyLicenceVerdict: ['prohibited'], dualUse: [], dualUseVerdict: ['no-permit'] },
    source: 'MOFCOM & MOST announcement 57 of 2023',
  },
  {
    id: 'tech-metal-alloy-production',
    why: 'Technology for metal-alloy-production is in the prohibited part of the catalogue; there was no dual-use entry for it in 2024.',
    inquiry: { asOf: '2024-06-01', product: { form: 'technology', technology: 'metal-alloy-production' }, ...civilGermanBuyer },
    expect: { verdict: ['prohibited'], technologyLicenceVerdict: ['prohibited'], dualUse: [], dualUseVerdict: ['no-permit'] },
    source: 'MOFCOM & MOST announcement 57 of 2023',
  },
  {
    id: 'tech-magnet-preparation',
    why: 'Technology for magnet-preparation is in the prohibited part of the catalogue; there was no dual-use entry for it in 2024.',
    inquiry: { asOf: '2024-06-01', product: { form: 'technology', technology: 'magnet-preparation' }, ...civilGermanBuyer },
    expect: { verdict: ['prohibited'], technologyLicenceVerdict: ['prohibited'], dualUse: [], dualUseVerdict: ['no-permit'] },
    source: 'MOFCOM & MOST announcement 57 of 2023',
  },
  {
    id: 'tech-calcium-oxyborate',
    why: 'Technology for calcium-oxyborate is in the prohibited part of the catalogue; there was no dual-use entry for it in 2024.',
    inquiry: { asOf: '2024-06-01', product: { form: 'technology', technology: 'calcium-oxyborate' }, ...civilGermanBuyer },
    expect: { verdict: ['prohibited', 'unsettled'], technologyLicenceVerdict: ['prohibited', 'unsettled'], dualUse: [], dualUseVerdict: ['no-permit'] },
    source: 'MOFCOM & MOST announcement 57 of 2023',
  },
  {
    id: 'tech-goods-not-bound',
    why: 'The catalogue applies to technology, not to the magnet made with it.',
    inquiry: { asOf: '2024-06-01', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }, ...civilGermanBuyer },
    expect: { verdict: ['no-permit'], possibleIs: ['no-permit'], technologyLicenceVerdict: ['no-permit'] },
    source: 'MOFCOM & MOST announcement 57 of 2023 (goods: false)',
  },
]
