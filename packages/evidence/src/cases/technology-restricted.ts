import { civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { certain, gives } from './rows.ts'

type Field = 'extraction-separation' | 'metal-alloy-production' | 'magnet-preparation' | 'calcium-oxyborate' | 'other'

const catalogue = 'MOFCOM & MOST announcement 57 of 2023'
const a62 = 'MOFCOM announcement 62 of 2025'

const technology = (
  id: string,
  why: string,
  asOf: string,
  field: Field | undefined,
  [expect, source, form = 'technology']: readonly [expect: Expect, source: string, form?: 'technology' | 'service'],
): Case => ({ id: `tech-${id}`, why, inquiry: { asOf, product: { form, ...(field === undefined ? {} : { technology: field }) }, ...civilGermanBuyer }, expect, source })

/** Prohibited by the catalogue, free of any dual-use licence. */
const prohibited: Expect = certain('prohibited', { action: 'stop', technologyLicenceVerdict: ['prohibited'], dualUse: [], dualUseVerdict: ['no-permit'] })

/** Unsettled: the words do not decide, or the entries were not read. */
const unsettled: Expect = gives('unsettled', { action: 'hold', technologyLicenceVerdict: ['unsettled'], dualUse: [] })

/** The technology catalogues, field by field on each side of their days, alone and together with announcement 62. */
export const technologyRestricted: readonly Case[] = [
  technology(
    'extraction-separation-2023-eve',
    'The day before the catalogue of 2023, only that of 2008 applies, of which two prohibited entries are known from one source: unsettled.',
    '2023-12-20',
    'extraction-separation',
    [{ ...unsettled, horizonOn: ['2023-12-21'] }, 'facts: earlier-controls.json, TECH-2008; docs/decisions.md 13'],
  ),
  technology('extraction-separation-2023-day', 'From 2023-12-21 extraction and separation technology is prohibited.', '2023-12-21', 'extraction-separation', [
    { ...prohibited, cites: ['tech2023-rare-earth'] },
    `${catalogue}, from its publication`,
  ]),
  technology('metal-alloy-production-2023-eve', 'The day before, metal and alloy production is unsettled.', '2023-12-20', 'metal-alloy-production', [
    unsettled,
    'docs/decisions.md 13',
  ]),
  technology('metal-alloy-production-2023-day', 'From 2023-12-21 it is prohibited.', '2023-12-21', 'metal-alloy-production', [prohibited, `${catalogue}, from its publication`]),
  technology('magnet-preparation-2023-eve', 'The day before, magnet preparation is unsettled.', '2023-12-20', 'magnet-preparation', [
    { ...unsettled, cites: ['tech2008-rare-earth'] },
    'docs/decisions.md 13',
  ]),
  technology('magnet-preparation-2023-day', 'From 2023-12-21 it is prohibited.', '2023-12-21', 'magnet-preparation', [prohibited, `${catalogue}, from its publication`]),
  technology(
    'calcium-oxyborate-2023-day',
    'Reports differ on the entry about calcium oxyborate: it stays unsettled under the catalogue of 2023.',
    '2023-12-21',
    'calcium-oxyborate',
    [{ ...unsettled, dualUseVerdict: ['no-permit'], gaps: true }, `${catalogue} (uncertain); docs/decisions.md 13`],
  ),
  technology('other-2023-day', 'Six restricted entries on rare earths were counted but not read: any other technology is unsettled, never free.', '2023-12-21', 'other', [
    { ...unsettled, dualUseVerdict: ['no-permit'] },
    `${catalogue} (rare_earth_counts); docs/decisions.md 13`,
  ]),
  technology('field-open-2023-day', 'Without a field it is prohibited or unsettled, and the answer asks for the field.', '2023-12-21', undefined, [
    gives('unsettled', { possibleIs: ['prohibited', 'unsettled'], asks: 'product.technology' }),
    'docs/decisions.md 11; DESIGN section 3, rule 5',
  ]),
  technology('magnet-preparation-2025-28-eve', 'The day before the adjustment of 2025 magnet preparation is prohibited.', '2025-07-14', 'magnet-preparation', [
    prohibited,
    catalogue,
  ]),
  technology('magnet-preparation-2025-28-day', 'The adjustment of 2025 is not reported to change anything for rare earths.', '2025-07-15', 'magnet-preparation', [
    prohibited,
    'MOFCOM & MOST announcement 28 of 2025',
  ]),
  technology('other-2025-28-day', 'The adjustment of 2025 does not settle the restricted entries either.', '2025-07-15', 'other', [
    { ...unsettled, dualUseVerdict: ['no-permit'] },
    'MOFCOM & MOST announcement 28 of 2025; docs/decisions.md 13',
  ]),
  technology('magnet-preparation-62-eve', 'The day before 62, only the catalogue applies.', '2025-10-08', 'magnet-preparation', [
    prohibited,
    `${catalogue}; ${a62}, from 2025-10-09`,
  ]),
  technology(
    'magnet-preparation-62-day',
    'From 2025-10-09 1E902.a requires a licence for what the catalogue prohibits: the stricter rule prevails.',
    '2025-10-09',
    'magnet-preparation',
    [
      certain('prohibited', {
        action: 'stop',
        technologyLicenceVerdict: ['prohibited'],
        dualUse: ['1E902.a'],
        dualUseVerdict: ['permit-required'],
        restrictions: ['deemed-export', 'technology-exemptions'],
      }),
      `${catalogue}; ${a62}, 1E902.a and art. 2`,
    ],
  ),
  technology('other-62-day', 'Other technology may be mining or recycling, which 62 names, or more: unsettled under both.', '2025-10-09', 'other', [
    { ...unsettled, dualUseVerdict: ['unsettled'], items: [{ code: '1E902.a', match: 'unsettled' }] },
    'docs/decisions.md 12',
  ]),
  technology(
    'calcium-oxyborate-62-day',
    '62 names mining, separation, smelting, magnets and recycling: by its words, calcium oxyborate is not among them.',
    '2025-10-09',
    'calcium-oxyborate',
    [{ ...unsettled, dualUseVerdict: ['no-permit', 'unsettled'] }, `${a62}, 1E902.a`],
  ),
  technology('extraction-separation-62-last-day', 'The day before the suspension, both apply.', '2025-11-06', 'extraction-separation', [
    gives('prohibited', { technologyLicenceVerdict: ['prohibited'], dualUse: ['1E902.a'], dualUseVerdict: ['permit-required'] }),
    `${catalogue}; ${a62}`,
  ]),
  technology('extraction-separation-62-suspended', 'The suspension of 62 leaves the prohibition of the catalogue.', '2025-11-07', 'extraction-separation', [
    { ...prohibited, items: [{ code: '1E902.a', state: 'suspended' }], restrictionsNot: ['technology-exemptions'] },
    'MOFCOM & GACC announcement 70 of 2025',
  ]),
  technology('metal-alloy-production-62-last-printed-day', 'On the printed last day 62 is still suspended and the catalogue prohibits.', '2026-11-10', 'metal-alloy-production', [
    prohibited,
    'MOFCOM & GACC announcement 70 of 2025; DESIGN section 2',
  ]),
  technology('metal-alloy-production-62-after', 'The catalogue prohibits it whatever the state of 62, and the answer names the gap.', '2026-11-11', 'metal-alloy-production', [
    certain('prohibited', { technologyLicenceVerdict: ['prohibited'], dualUse: [], dualUseVerdict: ['unsettled'], gaps: true, items: [{ code: '1E902.a', state: 'unsettled' }] }),
    'MOFCOM & GACC announcement 70 of 2025; DESIGN section 3, rule 4',
  ]),
  technology('service-2023-eve', 'A service is assessed by the technology that it transfers: unsettled before the catalogue of 2023.', '2023-12-20', 'magnet-preparation', [
    unsettled,
    'docs/decisions.md 11, 13',
    'service',
  ]),
  technology('service-2023-day', 'From the first day of the catalogue of 2023 it is prohibited.', '2023-12-21', 'magnet-preparation', [prohibited, catalogue, 'service']),
  technology('service-62-day', 'Under 62 a service with magnet technology is 1E902 as well.', '2025-10-09', 'magnet-preparation', [
    gives('prohibited', { dualUse: ['1E902'], dualUseVerdict: ['permit-required'] }),
    a62,
    'service',
  ]),
  technology('service-62-suspended', 'From 2025-11-07 only the catalogue applies.', '2025-11-07', 'magnet-preparation', [
    prohibited,
    'MOFCOM & GACC announcement 70 of 2025',
    'service',
  ]),
  technology('service-field-open', 'A service without a field may be in any field.', '2026-03-01', undefined, [
    gives('unsettled', { possible: ['prohibited', 'unsettled'], asks: 'product.technology' }),
    'docs/decisions.md 11',
    'service',
  ]),
]
