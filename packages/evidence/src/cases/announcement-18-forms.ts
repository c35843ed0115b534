import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, good, row } from './rows.ts'

/** The forms that announcement 18 does not name: unsettled with a listed element, free without one, or free by interpretation. */
export const announcement18Forms: readonly Case[] = [
  ...alike({ source: 'DESIGN section 3 (reach of 18: no category in 18)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-doubt-crystal', 'A scintillation crystal of lutetium: announcement 18 has no such category, the words of .b and .c could reach it.', [
      { product: good('crystal', 'Lu, Ce') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false, action: 'hold' }),
    ]),
    row('a18-free-crystal', 'The same form (crystal) without a listed element raises no doubt.', [
      { product: good('crystal', 'La', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false, action: 'proceed' }),
    ]),
    row('a18-doubt-laser-material', 'A YAG rod: announcement 18 has no such category, the words of .b and .c could reach it.', [
      { product: good('laser-material', 'Y, Nd') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false, action: 'hold' }),
    ]),
    row('a18-free-laser-material', 'The same form (laser-material) without a listed element raises no doubt.', [
      { product: good('laser-material', 'Nd', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false, action: 'proceed' }),
    ]),
    row('a18-doubt-ceramic', 'A yttria ceramic: announcement 18 has no such category, the words of .b and .c could reach it.', [
      { product: good('ceramic', 'Y') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false, action: 'hold' }),
    ]),
    row('a18-free-ceramic', 'The same form (ceramic) without a listed element raises no doubt.', [
      { product: good('ceramic', 'Ce', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false, action: 'proceed' }),
    ]),
    row('a18-doubt-medicament', 'A gadolinium contrast medium: announcement 18 has no such category, the words of .b and .c could reach it.', [
      { product: good('medicament', 'Gd') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false, action: 'hold' }),
    ]),
    row('a18-doubt-polishing-powder', 'A polishing powder with yttrium: announcement 18 has no such category, the words of .b and .c could reach it.', [
      { product: good('polishing-powder', 'Ce, La, Y') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false, action: 'hold' }),
    ]),
    row('a18-free-polishing-powder', 'The same form (polishing-powder) without a listed element raises no doubt.', [
      { product: good('polishing-powder', 'Ce, La', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false, action: 'proceed' }),
    ]),
    row('a18-doubt-hydrogen-storage-material', 'A hydrogen storage alloy with yttrium: announcement 18 has no such category, the words of .b and .c could reach it.', [
      { product: good('hydrogen-storage-material', 'La, Y') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false, action: 'hold' }),
    ]),
    row('a18-free-hydrogen-storage-material', 'The same form (hydrogen-storage-material) without a listed element raises no doubt.', [
      { product: good('hydrogen-storage-material', 'La, Ce', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false, action: 'proceed' }),
    ]),
    row('a18-doubt-optical-fibre', 'A terbium-doped fibre: announcement 18 has no such category, the words of .b and .c could reach it.', [
      { product: good('optical-fibre', 'Tb') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false, action: 'hold' }),
    ]),
    row('a18-free-optical-fibre', 'The same form (optical-fibre) without a listed element raises no doubt.', [
      { product: good('optical-fibre', 'Nd', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false, action: 'proceed' }),
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (reach of 18: by form not)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-doubt-scrap', 'Magnet scrap with dysprosium: no answer of the authority is known, on either licence.', [
      { product: good('scrap', 'Nd, Dy') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicenceVerdict: ['unsettled'] }),
      'interpretations.json noAnswerKnown (scrap); DESIGN section 3',
    ]),
    row('a18-free-scrap', 'Scrap of neodymium magnets is outside announcement 18, but the ordinary licence is unsettled.', [
      { product: good('scrap', 'Nd, Pr', { elementsComplete: true }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['unsettled'] }),
      'DESIGN section 3 (ordinary export licence: u scrap)',
    ]),
    row('a18-ore', 'Ore with yttrium is neither an oxide nor a compound of announcement 18; it needs the ordinary licence.', [
      { product: good('ore', 'Y, La, Ce') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'DESIGN section 3 (reach of 18: ore, concentrate)',
    ]),
    row('a18-concentrate', 'Announcement 18 does not reach concentrate with dysprosium either.', [
      { product: good('concentrate', 'La, Ce, Dy') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'DESIGN section 3 (reach of 18: ore, concentrate)',
    ]),
    row('a18-not-by-form-equipment', 'Equipment is not reached by its form, whatever its stated rare earths.', [
      { product: good('equipment', 'Dy') },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false }),
    ]),
    row('a18-not-by-form-reagent', 'Reagent is not reached by its form, whatever its stated rare earths.', [
      { product: good('reagent', 'Dy') },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false }),
    ]),
    row('a18-not-by-form-service', 'A service is not reached by its form.', [
      { product: good('service', 'Dy', { technology: 'other' }) },
      { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false },
    ]),
  ]),
]
