import { codes } from '../../locales/codes.ts'
import { filled } from '../../locales/filled.ts'
import { workbookTexts } from '../../locales/workbook.ts'
import { outcomeOf, outcomeText, OUTCOMES } from '../questions/option-text.ts'
import type { LineAnswer, TriagedLine } from '../questions/triage.ts'
import type { AnsweredList } from './answered-list.ts'
import { factRows } from './sources-sheet.ts'
import { BOLD, OF_OUTCOME, workbookCell, type WorkbookSheet } from './workbook-sheet.ts'

type Row = readonly (string | number | null)[]

/** What somebody reads who decides and does not check each line: how many lines end how, what to do next, and who accepted what. */
export function summarySheet<Answer extends LineAnswer>(list: AnsweredList<Answer>): WorkbookSheet {
  const { lang, triaged } = list
  const { sheets, summary } = workbookTexts[lang]
  const rows: Row[] = [...factRows(list), []]
  const cells: WorkbookSheet['cells'] = new Map()
  const addTable = (header: Row, lines: readonly Row[], outcomes: readonly string[] = []): void => {
    if (lines.length === 0) return
    for (const column of header.keys()) cells.set(`${rows.length},${column}`, BOLD)
    for (const [at, outcome] of outcomes.entries()) {
      const style = OF_OUTCOME[outcome]
      if (style !== undefined) cells.set(`${rows.length + 1 + at},0`, { style })
    }
    rows.push(header, ...lines, [])
  }
  const byOutcome = grouped(triaged, outcomeOf)
  const outcomes = OUTCOMES.filter((outcome) => byOutcome.has(outcome))
  const { lines, weight, value } = summary
  addTable(
    [summary.outcome, lines, weight, value],
    outcomes.map((outcome) => [outcomeText(outcome, lang), ...sumsOf(byOutcome.get(outcome) ?? [])]),
    outcomes,
  )
  addTable([summary.stop, summary.buyer, weight, summary.because], stopsOf(list))
  addTable(
    [summary.next, lines, weight, value],
    nextSteps(list).map(([what, some]) => [what, ...sumsOf(some)]),
  )
  addTable([summary.decided, summary.decisions], acceptedBy(list))
  return {
    name: sheets.summary,
    hidden: false,
    rows: rows.map((row) => row.map(workbookCell)),
    columns: [64, 24, 16, 28].map((width) => ({ width })),
    freezePane: { rows: 0, columns: 0 },
    dataValidations: [],
    cells,
  }
}

/** The most lines that are named; a list in which more may not leave is filtered on its own sheet. */
const MOST_STOPS = 50

/** The goods that may not leave, by the line and the number by which the list knows them. */
const stopsOf = <Answer extends LineAnswer>({ triaged, answerOf, lang }: AnsweredList<Answer>): Row[] =>
  triaged
    .flatMap((line) => {
      const { action, because } = outcomeOf(line) === 'set-aside' ? {} : (answerOf(line)?.cells ?? {})
      if (action !== 'stop') return []
      const { material, description } = line.good
      const good = [material, description].filter((text) => text !== '').join(' ')
      return [
        [
          filled(workbookTexts[lang].summary.stopped, { line: line.line, good }),
          line.columns['endUser.name'] ?? '',
          line.kilograms,
          String(because ?? ''),
        ],
      ]
    })
    .slice(0, MOST_STOPS)

/** What to do, with the lines that it is about: what keeps goods from leaving first, then the questions, then the rest. */
function nextSteps<Answer extends LineAnswer>({
  triaged,
  questions,
  answerOf,
  lang,
}: AnsweredList<Answer>): (readonly [string, readonly TriagedLine[]])[] {
  const { summary } = workbookTexts[lang]
  const asked = new Set(questions.flatMap((question) => question.lines))
  const byStep = grouped(triaged, (line) => {
    if (asked.has(line.line)) return 'answer'
    if ('issues' in line.answer) return 'correct'
    return outcomeOf(line) === 'set-aside' ? 'none' : String(answerOf(line)?.cells['action'] ?? 'none')
  })
  const text = (step: (typeof STEPS)[number]): string =>
    step === 'answer'
      ? filled(summary.answer, { count: questions.length })
      : step === 'correct'
        ? summary.correct
        : codes[lang].contract[step]
  return STEPS.flatMap((step) => {
    const some = byStep.get(step)
    return some === undefined ? [] : [[text(step), some] as const]
  })
}

const STEPS = ['stop', 'hold', 'correct', 'answer', 'ask', 'proceed'] as const

/** Each person with the goods about which they decided something. */
function acceptedBy<Answer extends LineAnswer>({ triaged, lang }: AnsweredList<Answer>): Row[] {
  const stated = triaged.flatMap((line) => line.stated)
  const byAuthor = grouped([...new Set(stated)], ({ by, on, as }) =>
    filled(workbookTexts[lang].summary[as], { by, on }),
  )
  return [...byAuthor].map(([author, some]) => [author, some.length])
}

/** Lines, kilograms, and amounts by currency. */
function sumsOf(lines: readonly TriagedLine[]): Row {
  const kilograms = lines.reduce((sum, line) => sum + (line.kilograms ?? 0), 0)
  const values = new Map<string, number>()
  for (const { value } of lines)
    if (value !== null) values.set(value.currency, (values.get(value.currency) ?? 0) + value.amount)
  const amounts = [...values].map(([currency, amount]) => `${Number(amount.toFixed(2))} ${currency}`.trim())
  return [lines.length, kilograms === 0 ? null : Number(kilograms.toFixed(6)), amounts.join('; ')]
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
