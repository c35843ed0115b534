import { type Assessment, factName, refusalText } from 'ytterby'
import { answerObject, answeredWorkbook, questionsOver, type WorkbookAnswer } from 'ytterby/intake'
import type { IntakeSession } from './intake-session.ts'

/** The answered list as a workbook: the list with its answers, the open questions to be filled in, and the sources. */
export async function workbookOf({
  list,
  records,
  intake,
  lines,
  engine,
  asking,
  ruleset,
}: IntakeSession): Promise<Blob> {
  const { lang, asOf } = asking
  const known = new Map<Assessment, WorkbookAnswer>()
  const sheets = answeredWorkbook({
    records,
    intake,
    triaged: lines,
    questions: questionsOver(lines, { list: intake.list, ask: engine.ask }),
    answerOf({ answer }) {
      if ('issues' in answer) return null
      const cells = known.get(answer) ?? { cells: answerObject(answer), citations: Object.values(answer.citations) }
      known.set(answer, cells)
      return cells
    },
    ruleset: { version: ruleset.version, knownThrough: ruleset.knownThrough },
    asOf: lines.some(({ columns }) => columns['asOf'] === undefined) ? asOf : null,
    sheet: list.own?.sheet?.name ?? null,
    lang,
    nameOf: (kind) => factName(kind, lang),
    issueText: ({ code = '', message }) => refusalText(code, message, lang),
  })
  const { writeXlsx } = await import('hucre/xlsx')
  const bytes = new Uint8Array(await writeXlsx({ sheets }))
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}
