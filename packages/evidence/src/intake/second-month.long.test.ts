import { answerQuestions, askQuestions, listAsker, openSession, type Session } from '@ytterby/lists'
import { readProfile, type ListQuestion, type TableRecord } from 'ytterby/lists'
import { expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { hasHeads, listsToVary } from './lists.ts'

const MOST_ROUNDS = 60
const AUTHOR = { by: 'Anna', on: '2026-11-29' }

const ask = listAsker({ lang: 'en', ruleset: currentRuleset, stated: {}, defaults: { asOf: () => '2026-11-27' } })

/** Answers every question with an option by its first one, until no question has an option. */
function answered(session: Session): Session {
  let current = session
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const answers = askQuestions(current).flatMap((question) => {
      const [option] = question.options
      return option === undefined ? [] : [{ question, option }]
    })
    if (answers.length === 0) return current
    current = answerQuestions(current, answers, AUTHOR)
  }
  throw new RangeError('The list still asks something')
}

/** The rows below the header in the opposite order, on the same lines of the file. */
function reversed(records: readonly TableRecord[], headerLines: readonly number[]): TableRecord[] {
  const last = Math.max(0, ...headerLines)
  const head = records.filter(({ line }) => line <= last)
  const rows = records.filter(({ line }) => line > last)
  return [...head, ...rows.map((row, at) => ({ ...row, cells: rows.at(-1 - at)?.cells ?? [] }))]
}

const texts = (questions: readonly ListQuestion[]): string[] =>
  questions
    .filter(({ options }) => options.length > 0)
    .map(({ kind, path, descriptions }) => `${kind} ${path} ${descriptions[0]}`)

test.each((await listsToVary(8)).map(({ name, records }) => [name, records] as const))(
  'what was answered about %s is not asked again next month, in another order where that says nothing',
  (_, records) => {
    const first = answered(openSession({ records }, { ask }))
    const profile = readProfile(JSON.parse(JSON.stringify(first.intake.profile)))
    const again = hasHeads(records) ? records : reversed(records, first.intake.list.table.headerLines)
    const next = openSession({ records: again }, { ask, profile })
    expect(texts(askQuestions(next))).toEqual([])
  },
  60_000,
)
