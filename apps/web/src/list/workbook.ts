import { writeWorkbook } from '@ytterby/lists'
import type { IntakeSession } from './intake-session.ts'
import { listAsking } from './list-asking.ts'

/** The answered list as a workbook: the list with its answers, the open questions to be filled in, and the sources. */
export async function workbookOf(session: IntakeSession): Promise<Blob> {
  const { list, asking, ruleset } = session
  const bytes = await writeWorkbook(session, {
    asking: listAsking(asking, ruleset),
    sheet: list.own?.sheet ?? null,
    wholeOf: ({ answer }) => ('issues' in answer ? null : answer),
  })
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}
