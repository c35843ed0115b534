import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, test } from 'vitest'
import { assess, parseInquiry, FIELDS, setField, type Draft } from 'ytterby'
import { ANSWER_COLUMNS, answerCells } from 'ytterby/lists'
import { runScript, type Ran } from '../bench/batch/run-script.ts'
import { inScratch } from '../runtimes/scratch.ts'

const MAIN = fileURLToPath(import.meta.resolve('@ytterby/cli/src/main.ts'))
const FILES = join(import.meta.dirname, 'files')
const DAY = '2026-11-27'
const MOST_ROUNDS = 8

type Row = Readonly<Record<string, string>>

/** What --json tells of a line. */
type ToldLine = {
  readonly line: number
  readonly triage: string
  readonly facts: Row
  readonly stated: readonly { readonly states: Row }[]
}

const rowsOf = (csv: string): Row[] =>
  parse(csv, { columns: true, bom: true, delimiter: /^[^,\n]*;/.test(csv) ? ';' : ',' })

/** Runs the command line in a folder, its standard output going into `out`. */
const ytterby = (folder: string, ...args: readonly string[]): Promise<Ran> =>
  runScript([MAIN, ...args, `--as-of=${DAY}`], join(folder, 'out'))

/** What a purchaser who knows the goods answers: rare earths by name, else the first option. */
const scripted = ({ question = '', options = '' }: Row): string =>
  question.startsWith('Which rare earths')
    ? 'Nd 30, Dy 3'
    : options.startsWith('1. ')
      ? '1'
      : (options.split(' (')[0] ?? '')

/** Answers every question of a list through files of questions, until nothing is asked; returns the number of rounds. */
async function answerAll(folder: string, list: string, profile: string): Promise<number> {
  const questions = join(folder, 'q.csv')
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const asked = await ytterby(folder, 'intake', list, '--profile', profile, '--questions', questions)
    if (asked.status === 0) return round
    const rows = rowsOf(await readFile(questions, 'utf8'))
    expect(rows.length, asked.said).toBeGreaterThan(0)
    const filled = rows.map((row) => ({ ...row, answer: scripted(row) }))
    await writeFile(questions, stringify(filled, { header: true }))
    const read = await ytterby(folder, 'intake', list, '--profile', profile, '--answers', questions, '--by', 'Anna')
    expect(read.said).toContain(`${rows.length} answers of `)
  }
  throw new RangeError('The list still asks something')
}

/** The answer to the facts of a line, by the SDK alone. */
function answerTo(facts: Row): string[] {
  const draft: Draft = {}
  for (const [name, text] of Object.entries(facts)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  return answerCells(assess(parseInquiry({ asOf: DAY, ...draft }))).slice(0, ANSWER_COLUMNS.length)
}

const LISTS = ['sap-materialliste.csv', 'us-broker-entry.csv', 'handmade-review.xlsx']

describe.each(LISTS)('%s', (name) => {
  test('is answered as exported, and every accepted fact names its author and its cells', { timeout: 300_000 }, () =>
    inScratch(async (folder) => {
      const [list, profile, answered] = [join(FILES, name), join(folder, 'p.json'), join(folder, 'answered.csv')]
      expect(await answerAll(folder, list, profile)).toBeLessThanOrEqual(5)
      const { status, said } = await ytterby(folder, 'intake', list, '--profile', profile, '--out', answered)
      expect({ status, said }).toEqual({ status: 0, said: '' })
      const rows = rowsOf(await readFile(answered, 'utf8'))
      const read = await ytterby(folder, 'intake', list, '--profile', profile, '--json')
      expect(read.status).toBe(0)
      const { lines }: { readonly lines: readonly ToldLine[] } = JSON.parse(await readFile(join(folder, 'out'), 'utf8'))
      expect(rows).toHaveLength(lines.length)
      for (const [at, row] of rows.entries()) {
        const { line, triage, facts = {}, stated = [] } = lines[at] ?? {}
        expect(row).toMatchObject({
          intake_line: String(line),
          intake_triage: triage,
          intake_open: '',
          'error.code': '',
        })
        expect(ANSWER_COLUMNS.map((column) => row[column.name])).toEqual(answerTo(facts))
        for (const { states } of stated)
          for (const [field, value] of Object.entries(states))
            expect(row['intake_accepted']).toContain(`${field}=${value}`)
        if (stated.length > 0)
          expect(row['intake_accepted']).toMatch(/ by Anna on \d{4}-\d\d-\d\d, because of .+ \(from .+\)/)
      }
    }),
  )
})

test(
  'next month’s list is answered unattended, and only what is new or changed in it is asked',
  { timeout: 300_000 },
  () =>
    inScratch(async (folder) => {
      const profile = join(folder, 'p.json')
      const [thisMonth, nextMonth] = [join(FILES, 'sap-materialliste.csv'), join(folder, 'next.csv')]
      await answerAll(folder, thisMonth, profile)
      expect((await ytterby(folder, 'batch', thisMonth, '--profile', profile)).status).toBe(0)
      const [header = '', first = '', ...others] = (await readFile(thisMonth, 'utf8')).trimEnd().split(/\r?\n/)
      const changed = first.replace('Getriebemotor', 'Getriebemotor mit SmCo-Magnet')
      const added = first.replace('Getriebemotor m. Schnecke 12 V', 'Servomotor 48 V')
      await writeFile(nextMonth, `${[header, ...others.toReversed(), changed, added].join('\n')}\n`)
      const next = await ytterby(folder, 'batch', nextMonth, '--profile', profile)
      expect(next).toMatchObject({ status: 1, said: expect.stringContaining('2 lines with new questions') })
      const open = rowsOf(await readFile(join(folder, 'out'), 'utf8')).filter((row) => row['intake_open'] !== '')
      expect(open.map((row) => row['intake_line'])).toEqual([String(others.length + 2), String(others.length + 3)])
    }),
)
