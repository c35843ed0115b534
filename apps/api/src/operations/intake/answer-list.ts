import type { Lang, Ruleset } from 'ytterby'
import { intakeInSteps, type IntakeStep } from 'ytterby/intake-report'
import { workOf } from '../../work/work-of.ts'
import type { Work } from '../../work/work.ts'
import type { SentList } from './list-body.ts'
import { rowsOfFile } from './rows-of-file.ts'

type How = { readonly ruleset: Ruleset; readonly lang: Lang; readonly work: Work }

/**
 * The report about a list. Other requests are answered between its steps.
 *
 * @throws FileRefused, and what `intakeInSteps` throws.
 */
export async function reportList({ list, options }: SentList, { work, ...by }: How) {
  const { rows, ...lines } = 'file' in list ? await rowsOfFile(list.file) : list
  await work.begin(readingWork(rows))
  const steps = intakeInSteps(rows, { ...options, ...lines, ...by })
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) await work.begin(unitsOf(step.value))
  return step.value
}

/** Reading the cells of a list, in units of `workOf`. */
const CELL = 0.05
const readingWork = (rows: unknown): number =>
  Array.isArray(rows) ? rows.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 1) * CELL, 0) : 0

/** Reading the words of a good, and each further letter of it; and what asks and reads nothing. */
const GOOD = 4
const LETTER = 1 / 25
const NOTHING = 0.1

function unitsOf(step: IntakeStep): number {
  if (step === null) return NOTHING
  if ('inquiry' in step) return workOf(step.inquiry, 'assessment')
  const { description, grade } = step.good
  return GOOD + (description.length + grade.length) * LETTER
}
