import { civilGermanBuyer } from '../buyers.ts'
import type { Case } from '../case.ts'
import { a61, a70, dysprosiumMagnet, magnet, powder, reExport, route } from './case-parts.ts'
import { gives } from '../rows.ts'

const statutory = ['application-form', 'identity-proof', 'contract', 'technical-description', 'end-user-certificate', 'other-material']
const customary = ['end-user-certificate-translation', 'importer-and-end-user-profile', 'production-and-use-evidence']
const generalExtra = ['compliance-programme-statement', 'licence-record-statement', 'channels-and-end-users-statement']

/** Papers that an application needs. */
export const papers: readonly Case[] = [
  magnet('papers-single', 'A single licence requires the six papers of the decree and, in practice, more.', '2026-03-01', [
    { forms: ['single'], documents: [...statutory, ...customary] },
    'Decree 792 art. 16(1); announcement 39 of 2023 cl. 3(4); facts: legal-process.json, practice_2025_11',
    { exporter: { complianceProgramme: false } },
  ]),
  magnet('papers-general', 'A general licence requires three more statements.', '2026-03-01', [
    { forms: ['single', 'general'], documents: [...statutory, ...generalExtra] },
    'Decree 792 art. 16(2)',
    { exporter: { complianceProgramme: true, exportRecord: true, penalised: false } },
  ]),
  powder('papers-decree-day', 'The papers of the decree from its first day.', '2024-12-01', [
    { documents: [...statutory, ...generalExtra] },
    'Decree 792 art. 16, from 2024-12-01',
  ]),
  route('papers-technology', 'Technology under 62 also requires the statement of annex 1; handing it to foreigners is an export, three kinds are exempt.', [
    { asOf: '2025-10-15', product: { form: 'technology', technology: 'other', controlCode: '1E902.a' }, ...civilGermanBuyer },
    gives('permit-required', { documents: [...statutory, 'technology-statement'], restrictions: ['deemed-export', 'technology-exemptions'] }),
    'MOFCOM announcement 62 of 2025, arts. 2 and 3',
  ]),
  route('papers-technology-suspended', 'With 62 suspended, none of this applies.', [
    { asOf: '2025-11-07', product: { form: 'technology', technology: 'other', controlCode: '1E902.a' }, ...civilGermanBuyer },
    { restrictionsNot: ['technology-exemptions'] },
    a70,
  ]),
  reExport('papers-abroad', 'An application from abroad requires the papers of the decree.', '2025-10-15', dysprosiumMagnet, [
    gives('permit-required', {
      documents: [...statutory, 'end-user-undertaking', 'government-certificate', 'shipment-report', 'end-user-certificate-translation', 'importer-and-end-user-profile'],
      documentsNot: ['licence', 'end-user-certificate-original'],
    }),
    `${a61}, art. 6; Decree 792 arts. 16, 21 (shown to Chinese customs)`,
  ]),
  magnet('papers-from-china', 'The same magnet from China: the licence is shown to customs, the paper original goes to the province.', '2025-10-15', [
    gives('permit-required', { documents: [...statutory, 'licence', 'end-user-certificate-original'] }),
    'Decree 792 art. 21; announcement 39 of 2023 cl. 3(4)',
  ]),
]
