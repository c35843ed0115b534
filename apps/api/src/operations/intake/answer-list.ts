import type { Lang, Ruleset } from 'ytterby'
import { intakeInSteps, workbookInSteps, type IntakeStep } from 'ytterby/intake-report'
import type { TableRecord } from 'ytterby/lists'
import { Refusal } from '@ytterby/http/problem'
import { workOf } from '@ytterby/http/work-of'
import type { Work } from '../../work/work.ts'
import type { SentList } from './list-body.ts'
import { fileIn, placeInBody } from './place-in-body.ts'
import { readRows } from './read-rows.ts'

export { meantBy } from 'ytterby/intake-report'

type How = { readonly ruleset: Ruleset; readonly lang: Lang; readonly work: Work }

/**
 * The report about a list. Other requests are answered between its steps.
 *
 * @throws Refusal, ListError, and what `intakeInSteps` throws.
 */
export async function reportList(sent: SentList, { work, ...by }: How) {
  const { rows, options } = await readRows(sent)
  const report = await runSteps(intakeInSteps(rows, { ...options, ...by }), work)
  const refused = report.refused.map((issue) => {
    const { pointer, within } = placeInBody(issue.pointer, fileIn(sent.list))
    return { ...issue, pointer, message: within + issue.message }
  })
  return { ...report, refused }
}

/** Letters in the cells of a workbook that is written: the file is made in memory, and an isolate has 128 MB. */
const MOST_LETTERS = 8_000_000

/**
 * The answered workbook of a list, as a file, and the verdicts of its lines.
 *
 * @throws Refusal, ListError, and what `workbookInSteps` throws.
 */
export async function workbookOfList(sent: SentList, { work, ...by }: How) {
  const { rows, options, sheet } = await readRows(sent)
  const { sheets, verdicts } = await runSteps(workbookInSteps(rows, { ...options, ...by }, sheet), work)
  const cells = sheets.flatMap((one) => one.rows.flat())
  if (cells.reduce<number>((sum, cell) => sum + String(cell ?? '').length, 0) > MOST_LETTERS)
    throw new Refusal('too-much-work')
  await work.begin(cells.length * CELL)
  const { writeSheets } = await import('./file-libraries.ts')
  return { bytes: await writeSheets(sheets), verdicts }
}

async function runSteps<Result>(steps: Generator<IntakeStep, Result>, work: Work): Promise<Result> {
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) await work.begin(unitsOf(step.value))
  return step.value
}

/** Reading or writing a cell, in units of `workOf`. */
const CELL = 0.05

/** Reading the words of a good, and each further letter of it; and what asks and reads nothing. */
const GOOD = 4
const LETTER = 1 / 25
/** Reading each letter of a cell: cells are looked at several times, and their words where they may name goods. */
const CELL_LETTER = 1 / 1000
const NOTHING = 0.1

function unitsOf(step: IntakeStep): number {
  if (step === null) return NOTHING
  if ('records' in step) return readingWork(step.records)
  if ('inquiry' in step) return workOf(step.inquiry, 'assessment')
  const { description, grade } = step.good
  return GOOD + (description.length + grade.length) * LETTER
}

const readingWork = (records: readonly TableRecord[]): number =>
  records.reduce(
    (sum, { cells }) =>
      cells.reduce<number>((row, cell) => row + (typeof cell === 'string' ? cell.length * CELL_LETTER : 0), sum) +
      cells.length * CELL,
    0,
  )
