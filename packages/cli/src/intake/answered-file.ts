import { writeCsv, writeWorkbook, type ListAsking, type ListFile, type Session } from '@ytterby/lists'
import { writeWhole } from '../input/write-whole.ts'
import { writeOut } from './write-out.ts'

type Answered = {
  readonly session: Session
  readonly list: ListFile
  readonly asking: ListAsking
  readonly raw?: boolean | undefined
}

/** Writes an answered list: a workbook where the name of the file ends in .xlsx, else CSV; - is standard output, which is for a program. */
export async function writeAnswered(file: string, { session, list, asking, raw = false }: Answered): Promise<void> {
  if (/\.xlsx$/i.test(file)) await writeWhole(file, await writeWorkbook(session, { asking, sheet: list.sheet }))
  else await writeOut(file, writeCsv(session, list, { lang: asking.lang, raw: raw || file === '-' }))
}
