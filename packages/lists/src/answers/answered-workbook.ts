import { assess, parseInquiry, type Assessment, factName, refusalText } from 'ytterby'
import { answerObject, answeredWorkbook, inquiryKey, type LineAnswer, type WorkbookAnswer } from 'ytterby/lists'
import type { ListFile } from '../records/open-list.ts'
import { listDraft, type ListAsking } from '../session/asker.ts'
import { askQuestions, type AnsweredLine, type Session } from '../session/session.ts'

/** By what a workbook is written. */
export type WorkbookWriting<Answer extends LineAnswer> = Pick<ListFile, 'sheet'> & {
  readonly asking: ListAsking
  /** The whole answer to a line; null where its inquiry is refused. Asked again if left out. */
  readonly wholeOf?: ((line: AnsweredLine<Answer>) => Assessment | null) | undefined
}

/** The answered list as an XLSX file: the list with its answers, the open questions with their choices, and the sources. */
export function writeWorkbook<Answer extends LineAnswer>(
  session: Session<Answer>,
  { asking, sheet, wholeOf = wholeAnswers(asking) }: WorkbookWriting<Answer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, ruleset, defaults } = asking
  const { records, intake, lines } = session
  const known = new Map<Assessment, WorkbookAnswer>()
  return writeSheets(
    answeredWorkbook({
      records,
      intake,
      triaged: lines,
      questions: askQuestions(session),
      answerOf(line) {
        const answer = wholeOf(line)
        if (answer === null) return null
        const cells = known.get(answer) ?? { cells: answerObject(answer), citations: Object.values(answer.citations) }
        known.set(answer, cells)
        return cells
      },
      ruleset: { version: ruleset.version, knownThrough: ruleset.knownThrough },
      asOf: lines.some(({ columns }) => columns['asOf'] === undefined) ? defaults.asOf() : null,
      sheet: sheet?.name ?? null,
      lang,
      nameOf: (kind) => factName(kind, lang),
      issueText: ({ code = '', message }) => refusalText(code, message, lang),
    }),
  )
}

/** Asks about each inquiry once. */
function wholeAnswers(asking: ListAsking): (line: AnsweredLine<LineAnswer>) => Assessment | null {
  const answers = new Map<string, Assessment>()
  const { lang, ruleset } = asking
  return ({ columns, answer }) => {
    if ('issues' in answer) return null
    const inquiry = parseInquiry(listDraft(columns, asking), asking)
    const key = inquiryKey(inquiry, ruleset)
    const known = answers.get(key) ?? assess(inquiry, { lang, ruleset })
    answers.set(key, known)
    return known
  }
}

/** Writes sheets as an XLSX file. */
export async function writeSheets(
  sheets: Readonly<ReturnType<typeof answeredWorkbook>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('./xlsx-writer.ts')
  return new Uint8Array(await writeXlsx({ sheets: [...sheets] }))
}
