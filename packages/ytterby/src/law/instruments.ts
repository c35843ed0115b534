import type { Instrument } from '../schema/instrument.ts'
import { discoveryAlert2025 } from './instruments/discovery-alert-2025.ts'
import { draftLicenceMeasures2025 } from './instruments/draft-licence-measures-2025.ts'
import { exportDuties } from './instruments/export-duties.ts'
import { exportLicenceCatalogue2023 } from './instruments/export-licence-catalogue-2023.ts'
import { exportQuotaTotals } from './instruments/export-quota-totals.ts'
import { gacc2025123 } from './instruments/gacc-2025-123.ts'
import { hsCodeTables } from './instruments/hs-code-tables.ts'
import { magnetGrades } from './instruments/magnet-grades.ts'
import { miitNdrcMnr202571 } from './instruments/miit-ndrc-mnr-2025-71.ts'
import { mofcom202446 } from './instruments/mofcom-2024-46.ts'
import { mofcom202561 } from './instruments/mofcom-2025-61.ts'
import { mofcom202562 } from './instruments/mofcom-2025-62.ts'
import { mofcom202572 } from './instruments/mofcom-2025-72.ts'
import { mofcom20261 } from './instruments/mofcom-2026-1.ts'
import { mofcom202626 } from './instruments/mofcom-2026-26.ts'
import { mofcom202634 } from './instruments/mofcom-2026-34.ts'
import { mofcomDecision20260805 } from './instruments/mofcom-decision-2026-08-05.ts'
import { mofcomDualUsePractice } from './instruments/mofcom-dual-use-practice.ts'
import { mofcomFaqReIIii } from './instruments/mofcom-faq-re-i-iii.ts'
import { mofcomFaqReIv } from './instruments/mofcom-faq-re-iv.ts'
import { mofcomFaqRePhosphors } from './instruments/mofcom-faq-re-phosphors.ts'
import { mofcomFaqReV } from './instruments/mofcom-faq-re-v.ts'
import { mofcomGacc200478 } from './instruments/mofcom-gacc-2004-78.ts'
import { mofcomGacc2008100 } from './instruments/mofcom-gacc-2008-100.ts'
import { mofcomGacc2009125 } from './instruments/mofcom-gacc-2009-125.ts'
import { mofcomGacc2010108 } from './instruments/mofcom-gacc-2010-108.ts'
import { mofcomGacc201297 } from './instruments/mofcom-gacc-2012-97.ts'
import { mofcomGacc201494 } from './instruments/mofcom-gacc-2014-94.ts'
import { mofcomGacc201576 } from './instruments/mofcom-gacc-2015-76.ts'
import { mofcomGacc201686 } from './instruments/mofcom-gacc-2016-86.ts'
import { mofcomGacc202150 } from './instruments/mofcom-gacc-2021-50.ts'
import { mofcomGacc202323 } from './instruments/mofcom-gacc-2023-23.ts'
import { mofcomGacc202339 } from './instruments/mofcom-gacc-2023-39.ts'
import { mofcomGacc202365 } from './instruments/mofcom-gacc-2023-65.ts'
import { mofcomGacc202366 } from './instruments/mofcom-gacc-2023-66.ts'
import { mofcomGacc202433 } from './instruments/mofcom-gacc-2024-33.ts'
import { mofcomGacc202465 } from './instruments/mofcom-gacc-2024-65.ts'
import { mofcomGacc202467 } from './instruments/mofcom-gacc-2024-67.ts'
import { mofcomGacc202510 } from './instruments/mofcom-gacc-2025-10.ts'
import { mofcomGacc202518 } from './instruments/mofcom-gacc-2025-18.ts'
import { mofcomGacc202555 } from './instruments/mofcom-gacc-2025-55.ts'
import { mofcomGacc202556 } from './instruments/mofcom-gacc-2025-56.ts'
import { mofcomGacc202557 } from './instruments/mofcom-gacc-2025-57.ts'
import { mofcomGacc202558 } from './instruments/mofcom-gacc-2025-58.ts'
import { mofcomGacc202570 } from './instruments/mofcom-gacc-2025-70.ts'
import { mofcomGacc202589 } from './instruments/mofcom-gacc-2025-89.ts'
import { mofcomGacc202591 } from './instruments/mofcom-gacc-2025-91.ts'
import { mofcomGaccExportQuota } from './instruments/mofcom-gacc-export-quota.ts'
import { mofcomListReading20261009 } from './instruments/mofcom-list-reading-2026-10-09.ts'
import { mofcomMiitGaccSca202451 } from './instruments/mofcom-miit-gacc-sca-2024-51.ts'
import { mofcomMost202357 } from './instruments/mofcom-most-2023-57.ts'
import { mofcomMost202528 } from './instruments/mofcom-most-2025-28.ts'
import { mofcomOrder20256Suspension } from './instruments/mofcom-order-2025-6-suspension.ts'
import { mofcomOrder20256 } from './instruments/mofcom-order-2025-6.ts'
import { mofcomOrder20262 } from './instruments/mofcom-order-2026-2.ts'
import { mofcomReadout20260928 } from './instruments/mofcom-readout-2026-09-28.ts'
import { mofcomStatement20250514 } from './instruments/mofcom-statement-2025-05-14.ts'
import { mofcomStatement20250812 } from './instruments/mofcom-statement-2025-08-12.ts'
import { mofcomStatement20251105 } from './instruments/mofcom-statement-2025-11-05.ts'
import { mofcomStatement20251218 } from './instruments/mofcom-statement-2025-12-18.ts'
import { moftec200235 } from './instruments/moftec-2002-35.ts'
import { npcExportControlLaw } from './instruments/npc-export-control-law.ts'
import { npcLicensingLaw } from './instruments/npc-licensing-law.ts'
import { practiceMakerThreshold } from './instruments/practice-maker-threshold.ts'
import { reportedDurations } from './instruments/reported-durations.ts'
import { setc200277 } from './instruments/setc-2002-77.ts'
import { stateCouncil785 } from './instruments/state-council-785.ts'
import { stateCouncil792 } from './instruments/state-council-792.ts'
import { stateCouncilHolidays2024 } from './instruments/state-council-holidays-2024.ts'
import { stateCouncilHolidays2025 } from './instruments/state-council-holidays-2025.ts'
import { stateCouncilHolidays2026 } from './instruments/state-council-holidays-2026.ts'
import { stateCouncilHolidaysRegulation } from './instruments/state-council-holidays-regulation.ts'
import { tariff2026 } from './instruments/tariff-2026.ts'
import { technologyCataloguesBefore2023 } from './instruments/technology-catalogues-before-2023.ts'
import { uel20256 } from './instruments/uel-2025-6.ts'
import { wtoDs431 } from './instruments/wto-ds431.ts'
import { mofcom20251 } from './lists/mofcom-2025-1.ts'
import { mofcom202513 } from './lists/mofcom-2025-13.ts'
import { mofcom202521 } from './lists/mofcom-2025-21.ts'
import { mofcom202522 } from './lists/mofcom-2025-22.ts'
import { mofcom202535 } from './lists/mofcom-2025-35.ts'
import { mofcom202551 } from './lists/mofcom-2025-51.ts'
import { mofcom202611 } from './lists/mofcom-2026-11.ts'
import { mofcom202612 } from './lists/mofcom-2026-12.ts'
import { mofcom202620 } from './lists/mofcom-2026-20.ts'
import { mofcom202623 } from './lists/mofcom-2026-23.ts'
import { mofcom202627 } from './lists/mofcom-2026-27.ts'
import { mofcom202628 } from './lists/mofcom-2026-28.ts'
import { mofcom202630 } from './lists/mofcom-2026-30.ts'
import { uel202302 } from './lists/uel-2023-02.ts'
import { uel20241 } from './lists/uel-2024-1.ts'
import { uel20242 } from './lists/uel-2024-2.ts'
import { uel20251 } from './lists/uel-2025-1.ts'
import { uel202510 } from './lists/uel-2025-10.ts'
import { uel20252 } from './lists/uel-2025-2.ts'
import { uel20253 } from './lists/uel-2025-3.ts'
import { uel20254 } from './lists/uel-2025-4.ts'
import { uel20255 } from './lists/uel-2025-5.ts'
import { uel20257 } from './lists/uel-2025-7.ts'
import { uel20258 } from './lists/uel-2025-8.ts'
import { uel20259 } from './lists/uel-2025-9.ts'

/** Every instrument, in no particular order: nothing may depend on it. */
export const instruments: Instrument[] = [
  discoveryAlert2025,
  draftLicenceMeasures2025,
  exportDuties,
  exportLicenceCatalogue2023,
  exportQuotaTotals,
  gacc2025123,
  hsCodeTables,
  magnetGrades,
  miitNdrcMnr202571,
  mofcom202446,
  mofcom202561,
  mofcom202562,
  mofcom202572,
  mofcom20261,
  mofcom202626,
  mofcom202634,
  mofcomDecision20260805,
  mofcomDualUsePractice,
  mofcomFaqReIIii,
  mofcomFaqReIv,
  mofcomFaqRePhosphors,
  mofcomFaqReV,
  mofcomGacc200478,
  mofcomGacc2008100,
  mofcomGacc2009125,
  mofcomGacc2010108,
  mofcomGacc201297,
  mofcomGacc201494,
  mofcomGacc201576,
  mofcomGacc201686,
  mofcomGacc202150,
  mofcomGacc202323,
  mofcomGacc202339,
  mofcomGacc202365,
  mofcomGacc202366,
  mofcomGacc202433,
  mofcomGacc202465,
  mofcomGacc202467,
  mofcomGacc202510,
  mofcomGacc202518,
  mofcomGacc202555,
  mofcomGacc202556,
  mofcomGacc202557,
  mofcomGacc202558,
  mofcomGacc202570,
  mofcomGacc202589,
  mofcomGacc202591,
  mofcomGaccExportQuota,
  mofcomListReading20261009,
  mofcomMiitGaccSca202451,
  mofcomMost202357,
  mofcomMost202528,
  mofcomOrder20256Suspension,
  mofcomOrder20256,
  mofcomOrder20262,
  mofcomReadout20260928,
  mofcomStatement20250514,
  mofcomStatement20250812,
  mofcomStatement20251105,
  mofcomStatement20251218,
  moftec200235,
  npcExportControlLaw,
  npcLicensingLaw,
  practiceMakerThreshold,
  reportedDurations,
  setc200277,
  stateCouncil785,
  stateCouncil792,
  stateCouncilHolidays2024,
  stateCouncilHolidays2025,
  stateCouncilHolidays2026,
  stateCouncilHolidaysRegulation,
  tariff2026,
  technologyCataloguesBefore2023,
  uel20256,
  wtoDs431,
  mofcom20251,
  mofcom202513,
  mofcom202521,
  mofcom202522,
  mofcom202535,
  mofcom202551,
  mofcom202611,
  mofcom202612,
  mofcom202620,
  mofcom202623,
  mofcom202627,
  mofcom202628,
  mofcom202630,
  uel202302,
  uel20241,
  uel20242,
  uel20251,
  uel202510,
  uel20252,
  uel20253,
  uel20254,
  uel20255,
  uel20257,
  uel20258,
  uel20259,
]
