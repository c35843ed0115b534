import { civilReExport } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, gives, good, row } from './rows.ts'

/** Limbs 1(1) and 1(2) of announcement 61 of 2025: Chinese content and Chinese technology in goods made abroad. */
export const foreignGoods: readonly Case[] = [
  ...alike({ source: 'MOFCOM announcement 61 of 2025, art. 1(1), from 2025-12-01', ...civilReExport }, [
    row('a61-outside-annex-duty', "The end user's undertaking still applies to yttrium oxide of Chinese origin, though no licence is needed.", [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Y'), origin: 'CN' },
      gives('no-permit', { restrictions: ['no-transfer-without-permission'], warnsCode: ['re-export-undetailed'] }),
      'Decree 792 art. 24; DESIGN section 3, scope',
    ]),
    row('a61-18-not-on-re-export', '18 and the ordinary licence apply to exports from China: neodymium oxide from Germany needs nothing.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Nd'), origin: 'CN' },
      gives('no-permit', { dualUse: [], exportLicence: false }),
      'DESIGN section 3, scope',
    ]),
    row('a61-content-eve', 'As known in October 2025, limb 1(1) begins on 2025-12-01: the day before, it does not apply.', [
      { asOf: '2025-11-30', knownAt: '2025-10-20', product: good('smco-magnet', 'Sm'), origin: 'DE', chineseContent: { valuePercent: 5, technology: false } },
      gives('no-permit', { horizonOn: ['2025-12-01'] }),
    ]),
    row('a61-content-first-day', 'As known in October 2025, on 2025-12-01 Chinese content of 5 % of the value requires a licence.', [
      { asOf: '2025-12-01', knownAt: '2025-10-20', product: good('smco-magnet', 'Sm'), origin: 'DE', chineseContent: { valuePercent: 5, technology: false } },
      gives('permit-required'),
    ]),
  ]),
  ...alike({ source: 'MOFCOM announcement 61 of 2025, art. 1(1)', asOf: '2025-12-15', knownAt: '2025-10-20', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'DE' }, [
    row('a61-content-at-threshold', '0.1 % of the value is enough: "reaches 0.1 % or more".', [
      { chineseContent: { valuePercent: 0.1, technology: false } },
      gives('permit-required'),
    ]),
    row('a61-content-below-threshold', 'Below 0.1 % of the value, limb 1(1) does not apply.', [{ chineseContent: { valuePercent: 0.09, technology: false } }, gives('no-permit')]),
  ]),
  row('a61-content-part-1', 'Limb 1(1) is about part 2 goods, and foreign dysprosium metal with Chinese content is not one.', [
    { asOf: '2025-12-15', knownAt: '2025-10-20', product: good('metal', 'Dy'), ...civilReExport, origin: 'DE', chineseContent: { valuePercent: 50, technology: false } },
    gives('no-permit'),
    'MOFCOM announcement 61 of 2025, art. 1(1)',
  ]),
  row('a61-content-open', 'Content not stated: it depends, and the question is asked.', [
    { asOf: '2025-12-15', knownAt: '2025-10-20', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'DE', chineseContent: { technology: false } },
    gives('depends', { possible: ['permit-required', 'no-permit'], asks: 'chineseContent.valuePercent' }),
    'MOFCOM announcement 61 of 2025, art. 1(1); DESIGN section 3, rule 1',
  ]),
  ...alike({ product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'DE', chineseContent: { valuePercent: 5, technology: false } }, [
    row('a61-content-never-ran', 'As known today, limb 1(1) was never in force.', [{ asOf: '2025-12-01' }, gives('no-permit'), 'MOFCOM & GACC announcement 70 of 2025']),
    row('a61-content-after-edge', 'After the printed last day limb 1(1) is unsettled.', [
      { asOf: '2026-11-24' },
      gives('unsettled', { gaps: true }),
      'MOFCOM & GACC announcement 70 of 2025; DESIGN section 2',
    ]),
  ]),
  row('a61-technology-eve', 'Limb 1(2) does not apply the day before 2025-12-01.', [
    { asOf: '2025-11-30', knownAt: '2025-10-20', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'DE', chineseContent: { valuePercent: 0, technology: true } },
    gives('no-permit', { horizonOn: ['2025-12-01'] }),
    'MOFCOM announcement 61 of 2025, art. 1(2), from 2025-12-01',
  ]),
  row('a61-technology-first-day', 'As known in October 2025, limb 1(2) applies to goods made abroad with Chinese technology from 2025-12-01.', [
    { asOf: '2025-12-01', knownAt: '2025-10-20', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'DE', chineseContent: { valuePercent: 0, technology: true } },
    gives('permit-required'),
    'MOFCOM announcement 61 of 2025, art. 1(2), from 2025-12-01',
  ]),
  row('a61-technology-part-1', 'Limb 1(2) is about the whole annex, so it applies to foreign dysprosium metal made with Chinese technology.', [
    { asOf: '2025-12-15', knownAt: '2025-10-20', product: good('metal', 'Dy'), ...civilReExport, origin: 'DE', chineseContent: { valuePercent: 0, technology: true } },
    gives('permit-required'),
    'MOFCOM announcement 61 of 2025, art. 1(2)',
  ]),
]
