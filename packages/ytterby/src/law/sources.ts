import type { Source } from '../schema/record.ts'
import { discoveryAlert2025Sources } from './instruments/discovery-alert-2025.ts'
import { draftLicenceMeasures2025Sources } from './instruments/draft-licence-measures-2025.ts'
import { epStatement20250430Sources } from './instruments/ep-statement-2025-04-30.ts'
import { exportDutiesSources } from './instruments/export-duties.ts'
import { exportLicenceCatalogue2023Sources } from './instruments/export-licence-catalogue-2023.ts'
import { exportQuotaTotalsSources } from './instruments/export-quota-totals.ts'
import { gacc2025123Sources } from './instruments/gacc-2025-123.ts'
import { hsCodeTablesSources } from './instruments/hs-code-tables.ts'
import { magnetGradesSources } from './instruments/magnet-grades.ts'
import { miitNdrcMnr202571Sources } from './instruments/miit-ndrc-mnr-2025-71.ts'
import { mofcom202446Sources } from './instruments/mofcom-2024-46.ts'
import { mofcom202561Sources } from './instruments/mofcom-2025-61.ts'
import { mofcom202562Sources } from './instruments/mofcom-2025-62.ts'
import { mofcom202572Sources } from './instruments/mofcom-2025-72.ts'
import { mofcom20261Sources } from './instruments/mofcom-2026-1.ts'
import { mofcom202626Sources } from './instruments/mofcom-2026-26.ts'
import { mofcom202634Sources } from './instruments/mofcom-2026-34.ts'
import { mofcomDualUsePracticeSources } from './instruments/mofcom-dual-use-practice.ts'
import { mofcomFaqReIIiiSources } from './instruments/mofcom-faq-re-i-iii.ts'
import { mofcomFaqReIvSources } from './instruments/mofcom-faq-re-iv.ts'
import { mofcomFaqRePhosphorsSources } from './instruments/mofcom-faq-re-phosphors.ts'
import { mofcomFaqReVSources } from './instruments/mofcom-faq-re-v.ts'
import { mofcomGacc200478Sources } from './instruments/mofcom-gacc-2004-78.ts'
import { mofcomGacc2008100Sources } from './instruments/mofcom-gacc-2008-100.ts'
import { mofcomGacc2009125Sources } from './instruments/mofcom-gacc-2009-125.ts'
import { mofcomGacc2010108Sources } from './instruments/mofcom-gacc-2010-108.ts'
import { mofcomGacc201297Sources } from './instruments/mofcom-gacc-2012-97.ts'
import { mofcomGacc201494Sources } from './instruments/mofcom-gacc-2014-94.ts'
import { mofcomGacc201576Sources } from './instruments/mofcom-gacc-2015-76.ts'
import { mofcomGacc201686Sources } from './instruments/mofcom-gacc-2016-86.ts'
import { mofcomGacc202150Sources } from './instruments/mofcom-gacc-2021-50.ts'
import { mofcomGacc202323Sources } from './instruments/mofcom-gacc-2023-23.ts'
import { mofcomGacc202339Sources } from './instruments/mofcom-gacc-2023-39.ts'
import { mofcomGacc202365Sources } from './instruments/mofcom-gacc-2023-65.ts'
import { mofcomGacc202366Sources } from './instruments/mofcom-gacc-2023-66.ts'
import { mofcomGacc202433Sources } from './instruments/mofcom-gacc-2024-33.ts'
import { mofcomGacc202465Sources } from './instruments/mofcom-gacc-2024-65.ts'
import { mofcomGacc202467Sources } from './instruments/mofcom-gacc-2024-67.ts'
import { mofcomGacc202510Sources } from './instruments/mofcom-gacc-2025-10.ts'
import { mofcomGacc202518Sources } from './instruments/mofcom-gacc-2025-18.ts'
import { mofcomGacc202555Sources } from './instruments/mofcom-gacc-2025-55.ts'
import { mofcomGacc202556Sources } from './instruments/mofcom-gacc-2025-56.ts'
import { mofcomGacc202557Sources } from './instruments/mofcom-gacc-2025-57.ts'
import { mofcomGacc202558Sources } from './instruments/mofcom-gacc-2025-58.ts'
import { mofcomGacc202570Sources } from './instruments/mofcom-gacc-2025-70.ts'
import { mofcomGacc202589Sources } from './instruments/mofcom-gacc-2025-89.ts'
import { mofcomGacc202591Sources } from './instruments/mofcom-gacc-2025-91.ts'
import { mofcomGaccExportQuotaSources } from './instruments/mofcom-gacc-export-quota.ts'
import { mofcomListReading20261009Sources } from './instruments/mofcom-list-reading-2026-10-09.ts'
import { mofcomMiitGaccSca202451Sources } from './instruments/mofcom-miit-gacc-sca-2024-51.ts'
import { mofcomMost202357Sources } from './instruments/mofcom-most-2023-57.ts'
import { mofcomMost202528Sources } from './instruments/mofcom-most-2025-28.ts'
import { mofcomOrder20204Sources } from './instruments/mofcom-order-2020-4.ts'
import { mofcomOrder20257Sources } from './instruments/mofcom-order-2025-7.ts'
import { mofcomOrder20261Sources } from './instruments/mofcom-order-2026-1.ts'
import { mofcomReadout20260928Sources } from './instruments/mofcom-readout-2026-09-28.ts'
import { mofcomStatement20250514Sources } from './instruments/mofcom-statement-2025-05-14.ts'
import { mofcomStatement20250812Sources } from './instruments/mofcom-statement-2025-08-12.ts'
import { mofcomStatement20251105Sources } from './instruments/mofcom-statement-2025-11-05.ts'
import { mofcomStatement20251218Sources } from './instruments/mofcom-statement-2025-12-18.ts'
import { moftec200235Sources } from './instruments/moftec-2002-35.ts'
import { npcAntiForeignSanctionsLawSources } from './instruments/npc-anti-foreign-sanctions-law.ts'
import { npcExportControlLawSources } from './instruments/npc-export-control-law.ts'
import { npcForeignTradeLaw2025Sources } from './instruments/npc-foreign-trade-law-2025.ts'
import { npcLicensingLawSources } from './instruments/npc-licensing-law.ts'
import { practiceMakerThresholdSources } from './instruments/practice-maker-threshold.ts'
import { reportedDurationsSources } from './instruments/reported-durations.ts'
import { setc200277Sources } from './instruments/setc-2002-77.ts'
import { stateCouncil785Sources } from './instruments/state-council-785.ts'
import { stateCouncil792Sources } from './instruments/state-council-792.ts'
import { stateCouncil803Sources } from './instruments/state-council-803.ts'
import { stateCouncil834Sources } from './instruments/state-council-834.ts'
import { stateCouncil835Sources } from './instruments/state-council-835.ts'
import { stateCouncilHolidays2024Sources } from './instruments/state-council-holidays-2024.ts'
import { stateCouncilHolidays2025Sources } from './instruments/state-council-holidays-2025.ts'
import { stateCouncilHolidays2026Sources } from './instruments/state-council-holidays-2026.ts'
import { stateCouncilHolidaysRegulationSources } from './instruments/state-council-holidays-regulation.ts'
import { tao20230713Sources } from './instruments/tao-2023-07-13.ts'
import { tariff2026Sources } from './instruments/tariff-2026.ts'
import { technologyCataloguesBefore2023Sources } from './instruments/technology-catalogues-before-2023.ts'
import { uel20256Sources } from './instruments/uel-2025-6.ts'
import { wtoDs431Sources } from './instruments/wto-ds431.ts'
import { mfa20191202Sources } from './lists/mfa-2019-12-02.ts'
import { mfa20200713Sources } from './lists/mfa-2020-07-13.ts'
import { mfa20210322Sources } from './lists/mfa-2021-03-22.ts'
import { mfa20210326Sources } from './lists/mfa-2021-03-26.ts'
import { mfa20210327Sources } from './lists/mfa-2021-03-27.ts'
import { mfa20210723Sources } from './lists/mfa-2021-07-23.ts'
import { mfa20220221Sources } from './lists/mfa-2022-02-21.ts'
import { mfa20230407Sources } from './lists/mfa-2023-04-07.ts'
import { mfa20230915Sources } from './lists/mfa-2023-09-15.ts'
import { mfa20231226Sources } from './lists/mfa-2023-12-26.ts'
import { mfa20240107Sources } from './lists/mfa-2024-01-07.ts'
import { mfa20240411Sources } from './lists/mfa-2024-04-11.ts'
import { mfa20240522Sources } from './lists/mfa-2024-05-22.ts'
import { mfa20240621Sources } from './lists/mfa-2024-06-21.ts'
import { mfa20240712Sources } from './lists/mfa-2024-07-12.ts'
import { mfa20240918Sources } from './lists/mfa-2024-09-18.ts'
import { mfa20241010Sources } from './lists/mfa-2024-10-10.ts'
import { mfa20241205Sources } from './lists/mfa-2024-12-05.ts'
import { mfa20241221Sources } from './lists/mfa-2024-12-21.ts'
import { mfa20241227Sources } from './lists/mfa-2024-12-27.ts'
import { mfa20251226Sources } from './lists/mfa-2025-12-26.ts'
import { mofcom20251Sources } from './lists/mofcom-2025-1.ts'
import { mofcom202513Sources } from './lists/mofcom-2025-13.ts'
import { mofcom202521Sources } from './lists/mofcom-2025-21.ts'
import { mofcom202522Sources } from './lists/mofcom-2025-22.ts'
import { mofcom202535Sources } from './lists/mofcom-2025-35.ts'
import { mofcom202551Sources } from './lists/mofcom-2025-51.ts'
import { mofcom202611Sources } from './lists/mofcom-2026-11.ts'
import { mofcom202612Sources } from './lists/mofcom-2026-12.ts'
import { mofcom202620Sources } from './lists/mofcom-2026-20.ts'
import { mofcom202623Sources } from './lists/mofcom-2026-23.ts'
import { mofcom202627Sources } from './lists/mofcom-2026-27.ts'
import { mofcom202628Sources } from './lists/mofcom-2026-28.ts'
import { mofcom202630Sources } from './lists/mofcom-2026-30.ts'
import { mofcomOrder20255Sources } from './lists/mofcom-order-2025-5.ts'
import { mofcomOrder20256Sources } from './lists/mofcom-order-2025-6.ts'
import { mofcomOrder20262Sources } from './lists/mofcom-order-2026-2.ts'
import { mofcomOrder20263Sources } from './lists/mofcom-order-2026-3.ts'
import { tao20220803Sources } from './lists/tao-2022-08-03.ts'
import { tao20230407Sources } from './lists/tao-2023-04-07.ts'
import { tao20241014Sources } from './lists/tao-2024-10-14.ts'
import { tao20250605Sources } from './lists/tao-2025-06-05.ts'
import { uel202302Sources } from './lists/uel-2023-02.ts'
import { uel20241Sources } from './lists/uel-2024-1.ts'
import { uel20242Sources } from './lists/uel-2024-2.ts'
import { uel20251Sources } from './lists/uel-2025-1.ts'
import { uel202510Sources } from './lists/uel-2025-10.ts'
import { uel20252Sources } from './lists/uel-2025-2.ts'
import { uel20253Sources } from './lists/uel-2025-3.ts'
import { uel20254Sources } from './lists/uel-2025-4.ts'
import { uel20255Sources } from './lists/uel-2025-5.ts'
import { uel20257Sources } from './lists/uel-2025-7.ts'
import { uel20258Sources } from './lists/uel-2025-8.ts'
import { uel20259Sources } from './lists/uel-2025-9.ts'
import { control1C902Sources } from './controls/1c902.ts'
import { control1C903Sources } from './controls/1c903.ts'
import { control1C904Sources } from './controls/1c904.ts'
import { control1C905Sources } from './controls/1c905.ts'
import { control1C906Sources } from './controls/1c906.ts'
import { control1C907Sources } from './controls/1c907.ts'
import { control1C908Sources } from './controls/1c908.ts'
import { control1C909Sources } from './controls/1c909.ts'
import { control1C910Sources } from './controls/1c910.ts'
import { control1C911Sources } from './controls/1c911.ts'
import { control1C912Sources } from './controls/1c912.ts'
import { control1C913Sources } from './controls/1c913.ts'
import { control1C914Sources } from './controls/1c914.ts'
import { control1e902Sources } from './controls/1e902.ts'
import { control2B902Sources } from './controls/2b902.ts'
import { controlAnnex1Sources } from './controls/annex-1.ts'
import { controlExportLicenceSources } from './controls/export-licence.ts'
import { controlExportQuotaSources } from './controls/export-quota.ts'
import { controlFineCeriumSources } from './controls/fine-cerium.ts'
import { controlTech2008Sources } from './controls/tech-2008.ts'
import { controlTech2023Sources } from './controls/tech-2023.ts'

/** Where each instrument and control was read, by its id or code. Evidence for whoever checks us; no answer needs it. */
export const sources: Record<string, Source[]> = {
  'DISCOVERY-ALERT-2025': discoveryAlert2025Sources,
  'DRAFT-LICENCE-MEASURES-2025': draftLicenceMeasures2025Sources,
  'EP-STATEMENT-2025-04-30': epStatement20250430Sources,
  'EXPORT-DUTIES': exportDutiesSources,
  'EXPORT-LICENCE-CATALOGUE-2023': exportLicenceCatalogue2023Sources,
  'EXPORT-QUOTA-TOTALS': exportQuotaTotalsSources,
  'GACC-2025-123': gacc2025123Sources,
  'HS-CODE-TABLES': hsCodeTablesSources,
  'MAGNET-GRADES': magnetGradesSources,
  'MIIT-NDRC-MNR-2025-71': miitNdrcMnr202571Sources,
  'MOFCOM-2024-46': mofcom202446Sources,
  'MOFCOM-2025-61': mofcom202561Sources,
  'MOFCOM-2025-62': mofcom202562Sources,
  'MOFCOM-2025-72': mofcom202572Sources,
  'MOFCOM-2026-1': mofcom20261Sources,
  'MOFCOM-2026-26': mofcom202626Sources,
  'MOFCOM-2026-34': mofcom202634Sources,
  'MOFCOM-DUAL-USE-PRACTICE': mofcomDualUsePracticeSources,
  'MOFCOM-FAQ-RE-I-III': mofcomFaqReIIiiSources,
  'MOFCOM-FAQ-RE-IV': mofcomFaqReIvSources,
  'MOFCOM-FAQ-RE-PHOSPHORS': mofcomFaqRePhosphorsSources,
  'MOFCOM-FAQ-RE-V': mofcomFaqReVSources,
  'MOFCOM-GACC-2004-78': mofcomGacc200478Sources,
  'MOFCOM-GACC-2008-100': mofcomGacc2008100Sources,
  'MOFCOM-GACC-2009-125': mofcomGacc2009125Sources,
  'MOFCOM-GACC-2010-108': mofcomGacc2010108Sources,
  'MOFCOM-GACC-2012-97': mofcomGacc201297Sources,
  'MOFCOM-GACC-2014-94': mofcomGacc201494Sources,
  'MOFCOM-GACC-2015-76': mofcomGacc201576Sources,
  'MOFCOM-GACC-2016-86': mofcomGacc201686Sources,
  'MOFCOM-GACC-2021-50': mofcomGacc202150Sources,
  'MOFCOM-GACC-2023-23': mofcomGacc202323Sources,
  'MOFCOM-GACC-2023-39': mofcomGacc202339Sources,
  'MOFCOM-GACC-2023-65': mofcomGacc202365Sources,
  'MOFCOM-GACC-2023-66': mofcomGacc202366Sources,
  'MOFCOM-GACC-2024-33': mofcomGacc202433Sources,
  'MOFCOM-GACC-2024-65': mofcomGacc202465Sources,
  'MOFCOM-GACC-2024-67': mofcomGacc202467Sources,
  'MOFCOM-GACC-2025-10': mofcomGacc202510Sources,
  'MOFCOM-GACC-2025-18': mofcomGacc202518Sources,
  'MOFCOM-GACC-2025-55': mofcomGacc202555Sources,
  'MOFCOM-GACC-2025-56': mofcomGacc202556Sources,
  'MOFCOM-GACC-2025-57': mofcomGacc202557Sources,
  'MOFCOM-GACC-2025-58': mofcomGacc202558Sources,
  'MOFCOM-GACC-2025-70': mofcomGacc202570Sources,
  'MOFCOM-GACC-2025-89': mofcomGacc202589Sources,
  'MOFCOM-GACC-2025-91': mofcomGacc202591Sources,
  'MOFCOM-GACC-EXPORT-QUOTA': mofcomGaccExportQuotaSources,
  'MOFCOM-LIST-READING-2026-10-09': mofcomListReading20261009Sources,
  'MOFCOM-MIIT-GACC-SCA-2024-51': mofcomMiitGaccSca202451Sources,
  'MOFCOM-MOST-2023-57': mofcomMost202357Sources,
  'MOFCOM-MOST-2025-28': mofcomMost202528Sources,
  'MOFCOM-ORDER-2020-4': mofcomOrder20204Sources,
  'MOFCOM-ORDER-2025-7': mofcomOrder20257Sources,
  'MOFCOM-ORDER-2026-1': mofcomOrder20261Sources,
  'MOFCOM-READOUT-2026-09-28': mofcomReadout20260928Sources,
  'MOFCOM-STATEMENT-2025-05-14': mofcomStatement20250514Sources,
  'MOFCOM-STATEMENT-2025-08-12': mofcomStatement20250812Sources,
  'MOFCOM-STATEMENT-2025-11-05': mofcomStatement20251105Sources,
  'MOFCOM-STATEMENT-2025-12-18': mofcomStatement20251218Sources,
  'MOFTEC-2002-35': moftec200235Sources,
  'NPC-ANTI-FOREIGN-SANCTIONS-LAW': npcAntiForeignSanctionsLawSources,
  'NPC-EXPORT-CONTROL-LAW': npcExportControlLawSources,
  'NPC-FOREIGN-TRADE-LAW-2025': npcForeignTradeLaw2025Sources,
  'NPC-LICENSING-LAW': npcLicensingLawSources,
  'PRACTICE-MAKER-THRESHOLD': practiceMakerThresholdSources,
  'REPORTED-DURATIONS': reportedDurationsSources,
  'SETC-2002-77': setc200277Sources,
  'STATE-COUNCIL-785': stateCouncil785Sources,
  'STATE-COUNCIL-792': stateCouncil792Sources,
  'STATE-COUNCIL-803': stateCouncil803Sources,
  'STATE-COUNCIL-834': stateCouncil834Sources,
  'STATE-COUNCIL-835': stateCouncil835Sources,
  'STATE-COUNCIL-HOLIDAYS-2024': stateCouncilHolidays2024Sources,
  'STATE-COUNCIL-HOLIDAYS-2025': stateCouncilHolidays2025Sources,
  'STATE-COUNCIL-HOLIDAYS-2026': stateCouncilHolidays2026Sources,
  'STATE-COUNCIL-HOLIDAYS-REGULATION': stateCouncilHolidaysRegulationSources,
  'TAO-2023-07-13': tao20230713Sources,
  'TARIFF-2026': tariff2026Sources,
  'TECHNOLOGY-CATALOGUES-BEFORE-2023': technologyCataloguesBefore2023Sources,
  'UEL-2025-6': uel20256Sources,
  'WTO-DS431': wtoDs431Sources,
  'MFA-2019-12-02': mfa20191202Sources,
  'MFA-2020-07-13': mfa20200713Sources,
  'MFA-2021-03-22': mfa20210322Sources,
  'MFA-2021-03-26': mfa20210326Sources,
  'MFA-2021-03-27': mfa20210327Sources,
  'MFA-2021-07-23': mfa20210723Sources,
  'MFA-2022-02-21': mfa20220221Sources,
  'MFA-2023-04-07': mfa20230407Sources,
  'MFA-2023-09-15': mfa20230915Sources,
  'MFA-2023-12-26': mfa20231226Sources,
  'MFA-2024-01-07': mfa20240107Sources,
  'MFA-2024-04-11': mfa20240411Sources,
  'MFA-2024-05-22': mfa20240522Sources,
  'MFA-2024-06-21': mfa20240621Sources,
  'MFA-2024-07-12': mfa20240712Sources,
  'MFA-2024-09-18': mfa20240918Sources,
  'MFA-2024-10-10': mfa20241010Sources,
  'MFA-2024-12-05': mfa20241205Sources,
  'MFA-2024-12-21': mfa20241221Sources,
  'MFA-2024-12-27': mfa20241227Sources,
  'MFA-2025-12-26': mfa20251226Sources,
  'MOFCOM-2025-1': mofcom20251Sources,
  'MOFCOM-2025-13': mofcom202513Sources,
  'MOFCOM-2025-21': mofcom202521Sources,
  'MOFCOM-2025-22': mofcom202522Sources,
  'MOFCOM-2025-35': mofcom202535Sources,
  'MOFCOM-2025-51': mofcom202551Sources,
  'MOFCOM-2026-11': mofcom202611Sources,
  'MOFCOM-2026-12': mofcom202612Sources,
  'MOFCOM-2026-20': mofcom202620Sources,
  'MOFCOM-2026-23': mofcom202623Sources,
  'MOFCOM-2026-27': mofcom202627Sources,
  'MOFCOM-2026-28': mofcom202628Sources,
  'MOFCOM-2026-30': mofcom202630Sources,
  'MOFCOM-ORDER-2025-5': mofcomOrder20255Sources,
  'MOFCOM-ORDER-2025-6': mofcomOrder20256Sources,
  'MOFCOM-ORDER-2026-2': mofcomOrder20262Sources,
  'MOFCOM-ORDER-2026-3': mofcomOrder20263Sources,
  'TAO-2022-08-03': tao20220803Sources,
  'TAO-2023-04-07': tao20230407Sources,
  'TAO-2024-10-14': tao20241014Sources,
  'TAO-2025-06-05': tao20250605Sources,
  'UEL-2023-02': uel202302Sources,
  'UEL-2024-1': uel20241Sources,
  'UEL-2024-2': uel20242Sources,
  'UEL-2025-1': uel20251Sources,
  'UEL-2025-10': uel202510Sources,
  'UEL-2025-2': uel20252Sources,
  'UEL-2025-3': uel20253Sources,
  'UEL-2025-4': uel20254Sources,
  'UEL-2025-5': uel20255Sources,
  'UEL-2025-7': uel20257Sources,
  'UEL-2025-8': uel20258Sources,
  'UEL-2025-9': uel20259Sources,
  '1C902': control1C902Sources,
  '1C903': control1C903Sources,
  '1C904': control1C904Sources,
  '1C905': control1C905Sources,
  '1C906': control1C906Sources,
  '1C907': control1C907Sources,
  '1C908': control1C908Sources,
  '1C909': control1C909Sources,
  '1C910': control1C910Sources,
  '1C911': control1C911Sources,
  '1C912': control1C912Sources,
  '1C913': control1C913Sources,
  '1C914': control1C914Sources,
  '1E902': control1e902Sources,
  '2B902': control2B902Sources,
  'ANNEX-1': controlAnnex1Sources,
  'EXPORT-LICENCE': controlExportLicenceSources,
  'EXPORT-QUOTA': controlExportQuotaSources,
  'FINE-CERIUM': controlFineCeriumSources,
  'TECH-2008': controlTech2008Sources,
  'TECH-2023': controlTech2023Sources,
}
