import { workbookTexts } from '../locales/workbook.ts'

/** Where what is proposed comes from. None of it is law, and none decides. */
export const INTAKE_SOURCES = workbookTexts.en.intakeSources
