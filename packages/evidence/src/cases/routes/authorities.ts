import { civilGermanBuyer } from '../buyers.ts'
import type { Case } from '../case.ts'
import { a61, dysprosiumMagnet, lightMagnet, magnet, powder, reExport, route } from './case-parts.ts'

/** Who decides. */
export const authorities: readonly Case[] = [
  powder('authorities-2015', 'In 2015 neither the Export Control Law nor the framework applies, so no authority is named.', '2015-01-01', [
    { authoritiesNot: ['MOFCOM', 'GACC', 'MIIT', 'SASTIND'] },
    'facts: legal-process.json (Export Control Law, in force since 2020-12-01)',
  ]),
  powder('authorities-2024', 'On the last day before the framework, there is no other authority.', '2024-12-31', [
    { authorities: ['MOFCOM', 'GACC'], authoritiesNot: ['MIIT', 'SASTIND'] },
    'facts: permit-framework.json (framework of 2025)',
  ]),
  powder('authorities-known-before-decree', 'As known before Decree 792, the ministry decides under the Export Control Law.', '2024-12-01', [
    { authorities: ['MOFCOM'], authoritiesNot: ['MIIT', 'SASTIND'] },
    'Export Control Law art. 12(2); docs/decisions.md 21',
    { knownAt: '2024-09-29' },
  ]),
  powder('authorities-2025', 'From 2025 the authorities for industry and defence take part for dual-use items.', '2025-01-01', [
    { authorities: ['MOFCOM', 'GACC', 'MIIT', 'SASTIND'] },
    'facts: permit-framework.json, authorities',
  ]),
  magnet('authorities-2026', 'They also take part for a magnet of announcement 18.', '2026-03-01', [
    { authorities: ['MOFCOM', 'GACC', 'MIIT', 'SASTIND'] },
    'facts: permit-framework.json, authorities',
  ]),
  route('authorities-light', 'The defence authority takes part only for dual-use items.', [
    { asOf: '2026-03-01', product: lightMagnet, ...civilGermanBuyer },
    { authoritiesNot: ['SASTIND'] },
    'facts: permit-framework.json, authorities (SASTIND: dual-use items)',
  ]),
  reExport(
    'authorities-abroad',
    'On an application from abroad, which is filed with it directly, the ministry decides; Chinese customs and the province have no role.',
    '2025-10-15',
    dysprosiumMagnet,
    [
      {
        authorities: ['MOFCOM', 'State-Council', 'coordination-mechanism'],
        authoritiesNot: ['GACC', 'provincial-commerce-department'],
        holds: { 'review/statutory/rules/provincial-stage': null, 'review/statutory/rules/decision/workingDays': 45 },
      },
      `${a61}, art. 6 (ecomp.mofcom.gov.cn); Decree 792 arts. 17, 21`,
    ],
  ),
  magnet('authorities-from-china', 'From China both have a role, and the province has its own stage.', '2025-10-15', [
    { authorities: ['MOFCOM', 'GACC', 'provincial-commerce-department'], holds: { 'review/statutory/rules/provincial-stage/id': 'provincial-stage' } },
    'Decree 792 arts. 4, 21; legal-process.json, provincial_stage',
  ]),
]
