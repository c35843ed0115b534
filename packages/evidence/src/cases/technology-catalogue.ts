import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** The catalogue of technologies prohibited from export (announcement 57 of 2023): separate from the dual-use licence. */
export const technologyCatalogue: readonly Case[] = [
  ...alike({ source: 'MOFCOM & MOST announcement 57 of 2023', asOf: '2024-06-01', ...civilGermanBuyer }, [
    row('tech-extraction-separation', 'Technology for extraction-separation is in the prohibited part of the catalogue; there was no dual-use entry for it in 2024.', [
      { product: { form: 'technology', technology: 'extraction-separation' } },
      gives('prohibited', { technologyLicenceVerdict: ['prohibited'], dualUse: [], dualUseVerdict: ['no-permit'] }),
    ]),
    row('tech-metal-alloy-production', 'Technology for metal-alloy-production is in the prohibited part of the catalogue; there was no dual-use entry for it in 2024.', [
      { product: { form: 'technology', technology: 'metal-alloy-production' } },
      gives('prohibited', { technologyLicenceVerdict: ['prohibited'], dualUse: [], dualUseVerdict: ['no-permit'] }),
    ]),
    row('tech-magnet-preparation', 'Technology for magnet-preparation is in the prohibited part of the catalogue; there was no dual-use entry for it in 2024.', [
      { product: { form: 'technology', technology: 'magnet-preparation' } },
      gives('prohibited', { technologyLicenceVerdict: ['prohibited'], dualUse: [], dualUseVerdict: ['no-permit'] }),
    ]),
    row('tech-calcium-oxyborate', 'Technology for calcium-oxyborate is in the prohibited part of the catalogue; there was no dual-use entry for it in 2024.', [
      { product: { form: 'technology', technology: 'calcium-oxyborate' } },
      { verdict: ['prohibited', 'unsettled'], technologyLicenceVerdict: ['prohibited', 'unsettled'], dualUse: [], dualUseVerdict: ['no-permit'] },
    ]),
    row('tech-goods-not-bound', 'The catalogue applies to technology, not to the magnet made with it.', [
      { product: good('ndfeb-magnet', 'Nd, Dy') },
      certain('no-permit', { technologyLicenceVerdict: ['no-permit'] }),
      'MOFCOM & MOST announcement 57 of 2023 (goods: false)',
    ]),
  ]),
]
