import { assess, parseInquiry, type Assessment, factName } from 'ytterby'
import {
  answerObject,
  answeredWorkbook,
  inquiryKey,
  type Columns,
  type ListQuestion,
  type WorkbookAnswer,
} from 'ytterby/intake'
import { writeWhole } from '../input/write-whole.ts'
import { refusalText } from '../render/refusals.ts'
import { answeredCsv } from './answered-csv.ts'
import { listDraft, type Asking } from './list-asker.ts'
import type { OpenedFile } from './open-bytes.ts'
import type { Session } from './session.ts'
import { writeOut } from './write-out.ts'

type Answered = {
  readonly session: Session
  readonly questions: readonly ListQuestion[]
  readonly opened: OpenedFile
  readonly asking: Asking
}

/** Writes an answered list: a workbook where the name of the file ends in .xlsx, else CSV; - is standard output. */
export async function writeAnswered(file: string, { session, questions, opened, asking }: Answered): Promise<void> {
  const { lang } = asking
  if (!/\.xlsx$/i.test(file)) {
    await writeOut(file, answeredCsv(session, { lang, dialect: opened.dialect }))
    return
  }
  const { writeWorkbook } = await import('./workbook-file.ts')
  const { version, knownThrough } = asking.ruleset
  const sheets = answeredWorkbook({
    records: session.records,
    intake: session.intake,
    triaged: session.lines,
    questions,
    answerOf: workbookAnswers(asking),
    ruleset: { version, knownThrough },
    asOf: session.lines.some(({ columns }) => columns['asOf'] === undefined) ? asking.defaults.asOf() : null,
    sheet: opened.sheet?.name ?? null,
    lang,
    nameOf: (kind) => factName(kind, lang),
    issueText: ({ code = '', message }) => refusalText(code, message, lang),
  })
  await writeWhole(file, await writeWorkbook(sheets))
}

/** Answers with what they cite; each inquiry once. */
function workbookAnswers(asking: Asking): (line: Session['lines'][number]) => WorkbookAnswer | null {
  const answers = new Map<string, WorkbookAnswer>()
  const answered = (columns: Columns): WorkbookAnswer => {
    const answer: Assessment = assess(parseInquiry(listDraft(columns, asking), asking), asking)
    return { cells: answerObject(answer), citations: Object.values(answer.citations) }
  }
  return ({ columns, answer }) => {
    if ('issues' in answer) return null
    const key = inquiryKey(columns)
    const known = answers.get(key) ?? answered(columns)
    answers.set(key, known)
    return known
  }
}
