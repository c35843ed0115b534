import type { Instrument } from '../schema/instrument.ts'
import { discoveryAlert2025 } from './reports/discovery-alert-2025.ts'
import { draftLicenceMeasures2025 } from './reports/draft-licence-measures-2025.ts'
import { epStatement20250430 } from './reports/ep-statement-2025-04-30.ts'
import { exportDuties } from './reports/export-duties.ts'
import { exportLicenceCatalogue2023 } from './instruments/export-licence-catalogue-2023.ts'
import { exportQuotaTotals } from './reports/export-quota-totals.ts'
import { gacc2025123 } from './instruments/gacc-2025-123.ts'
import { hsCodeTables } from './reports/hs-code-tables.ts'
import { magnetGrades } from './reports/magnet-grades.ts'
import { miitNdrcMnr202571 } from './instruments/miit-ndrc-mnr-2025-71.ts'
import { mofcom202446 } from './instruments/mofcom-2024-46.ts'
import { mofcom202561 } from './instruments/mofcom-2025-61.ts'
import { mofcom202562 } from './instruments/mofcom-2025-62.ts'
import { mofcom202572 } from './instruments/mofcom-2025-72.ts'
import { mofcom20261 } from './instruments/mofcom-2026-1.ts'
import { mofcom202626 } from './instruments/mofcom-2026-26.ts'
import { mofcom202634 } from './instruments/mofcom-2026-34.ts'
import { mofcomDualUsePractice } from './reports/mofcom-dual-use-practice.ts'
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
import { mofcomListReading20261009 } from './reports/mofcom-list-reading-2026-10-09.ts'
import { mofcomMiitGaccSca202451 } from './instruments/mofcom-miit-gacc-sca-2024-51.ts'
import { mofcomMost202357 } from './instruments/mofcom-most-2023-57.ts'
import { mofcomMost202528 } from './instruments/mofcom-most-2025-28.ts'
import { mofcomOrder20204 } from './instruments/mofcom-order-2020-4.ts'
import { mofcomOrder20257 } from './instruments/mofcom-order-2025-7.ts'
import { mofcomOrder20261 } from './instruments/mofcom-order-2026-1.ts'
import { mofcomReadout20260928 } from './reports/mofcom-readout-2026-09-28.ts'
import { mofcomStatement20250514 } from './instruments/mofcom-statement-2025-05-14.ts'
import { mofcomStatement20250812 } from './instruments/mofcom-statement-2025-08-12.ts'
import { mofcomStatement20251105 } from './instruments/mofcom-statement-2025-11-05.ts'
import { mofcomStatement20251218 } from './reports/mofcom-statement-2025-12-18.ts'
import { moftec200235 } from './instruments/moftec-2002-35.ts'
import { npcAntiForeignSanctionsLaw } from './instruments/npc-anti-foreign-sanctions-law.ts'
import { npcExportControlLaw } from './instruments/npc-export-control-law.ts'
import { npcForeignTradeLaw2025 } from './instruments/npc-foreign-trade-law-2025.ts'
import { npcLicensingLaw } from './instruments/npc-licensing-law.ts'
import { practiceMakerThreshold } from './reports/practice-maker-threshold.ts'
import { reportedDurations } from './reports/reported-durations.ts'
import { setc200277 } from './instruments/setc-2002-77.ts'
import { stateCouncil785 } from './instruments/state-council-785.ts'
import { stateCouncil792 } from './instruments/state-council-792.ts'
import { stateCouncil803 } from './instruments/state-council-803.ts'
import { stateCouncil834 } from './instruments/state-council-834.ts'
import { stateCouncil835 } from './instruments/state-council-835.ts'
import { stateCouncilHolidays2024 } from './instruments/state-council-holidays-2024.ts'
import { stateCouncilHolidays2025 } from './instruments/state-council-holidays-2025.ts'
import { stateCouncilHolidays2026 } from './instruments/state-council-holidays-2026.ts'
import { stateCouncilHolidaysRegulation } from './instruments/state-council-holidays-regulation.ts'
import { tao20230713 } from './instruments/tao-2023-07-13.ts'
import { tariff2026 } from './reports/tariff-2026.ts'
import { technologyCataloguesBefore2023 } from './instruments/technology-catalogues-before-2023.ts'
import { uel20256 } from './instruments/uel-2025-6.ts'
import { wtoDs431 } from './reports/wto-ds431.ts'
import { mfa20191202 } from './lists/mfa-2019-12-02.ts'
import { mfa20200713 } from './lists/mfa-2020-07-13.ts'
import { mfa20210322 } from './lists/mfa-2021-03-22.ts'
import { mfa20210326 } from './lists/mfa-2021-03-26.ts'
import { mfa20210327 } from './lists/mfa-2021-03-27.ts'
import { mfa20210723 } from './lists/mfa-2021-07-23.ts'
import { mfa20220221 } from './lists/mfa-2022-02-21.ts'
import { mfa20230407 } from './lists/mfa-2023-04-07.ts'
import { mfa20230915 } from './lists/mfa-2023-09-15.ts'
import { mfa20231226 } from './lists/mfa-2023-12-26.ts'
import { mfa20240107 } from './lists/mfa-2024-01-07.ts'
import { mfa20240411 } from './lists/mfa-2024-04-11.ts'
import { mfa20240522 } from './lists/mfa-2024-05-22.ts'
import { mfa20240621 } from './lists/mfa-2024-06-21.ts'
import { mfa20240712 } from './lists/mfa-2024-07-12.ts'
import { mfa20240918 } from './lists/mfa-2024-09-18.ts'
import { mfa20241010 } from './lists/mfa-2024-10-10.ts'
import { mfa20241205 } from './lists/mfa-2024-12-05.ts'
import { mfa20241221 } from './lists/mfa-2024-12-21.ts'
import { mfa20241227 } from './lists/mfa-2024-12-27.ts'
import { mfa20251226 } from './lists/mfa-2025-12-26.ts'
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
import { mofcomOrder20255 } from './lists/mofcom-order-2025-5.ts'
import { mofcomOrder20256 } from './lists/mofcom-order-2025-6.ts'
import { mofcomOrder20262 } from './lists/mofcom-order-2026-2.ts'
import { mofcomOrder20263 } from './lists/mofcom-order-2026-3.ts'
import { tao20220803 } from './lists/tao-2022-08-03.ts'
import { tao20230407 } from './lists/tao-2023-04-07.ts'
import { tao20241014 } from './lists/tao-2024-10-14.ts'
import { tao20250605 } from './lists/tao-2025-06-05.ts'
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
  epStatement20250430,
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
  mofcomOrder20204,
  mofcomOrder20257,
  mofcomOrder20261,
  mofcomReadout20260928,
  mofcomStatement20250514,
  mofcomStatement20250812,
  mofcomStatement20251105,
  mofcomStatement20251218,
  moftec200235,
  npcAntiForeignSanctionsLaw,
  npcExportControlLaw,
  npcForeignTradeLaw2025,
  npcLicensingLaw,
  practiceMakerThreshold,
  reportedDurations,
  setc200277,
  stateCouncil785,
  stateCouncil792,
  stateCouncil803,
  stateCouncil834,
  stateCouncil835,
  stateCouncilHolidays2024,
  stateCouncilHolidays2025,
  stateCouncilHolidays2026,
  stateCouncilHolidaysRegulation,
  tao20230713,
  tariff2026,
  technologyCataloguesBefore2023,
  uel20256,
  wtoDs431,
  mfa20191202,
  mfa20200713,
  mfa20210322,
  mfa20210326,
  mfa20210327,
  mfa20210723,
  mfa20220221,
  mfa20230407,
  mfa20230915,
  mfa20231226,
  mfa20240107,
  mfa20240411,
  mfa20240522,
  mfa20240621,
  mfa20240712,
  mfa20240918,
  mfa20241010,
  mfa20241205,
  mfa20241221,
  mfa20241227,
  mfa20251226,
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
  mofcomOrder20255,
  mofcomOrder20256,
  mofcomOrder20262,
  mofcomOrder20263,
  tao20220803,
  tao20230407,
  tao20241014,
  tao20250605,
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
