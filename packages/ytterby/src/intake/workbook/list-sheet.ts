import { codes } from '../../locales/codes.ts'
import { filled } from '../../locales/filled.ts'
import type { Lang } from '../../locales/langs.ts'
import { marks } from '../../locales/marks.ts'
import { textAt } from '../../locales/text-at.ts'
import { workbookTexts } from '../../locales/workbook.ts'
import type { Stated } from '../profile/profile.ts'
import { outcomeOf } from '../questions/option-text.ts'
import { questionText } from '../questions/question-text.ts'
import { isSetAside, type LineAnswer, type TriagedLine } from '../questions/triage.ts'
import { statesText } from '../questions/value-text.ts'
import type { Cell, TableRecord } from '../table/cell.ts'
import type { AnsweredList, WorkbookAnswer } from './answered-list.ts'
import { BOLD, columnName, OF_OUTCOME, sheetName, workbookCell, type WorkbookSheet } from './workbook-sheet.ts'

const WIDTH = 18
const WIDER = 44

/** The list as it came, with the answer to each of its goods beside it. */
export function listSheet<Answer extends LineAnswer>(list: AnsweredList<Answer>): WorkbookSheet {
  const { records, intake, triaged, lang } = list
  const { headerLines } = intake.list.table
  const { answers: names, sheets } = workbookTexts[lang]
  const width = records.reduce((most, record) => Math.max(most, lengthOf(record)), 0)
  const header = headerLines.at(-1)
  const lines = new Map(triaged.map((line) => [line.line, line]))
  const answers = answersBeside(list)
  const rows = records.map((record): WorkbookSheet['rows'][number] => {
    const own = Array.from({ length: width }, (_, at) => workbookCell(record.cells[at]))
    if (record.line === header) return [...own, ...Object.values(names)]
    const line = lines.get(record.line)
    return line === undefined ? own : [...own, ...answers(line).map(workbookCell)]
  })
  // A list without a header gets one for its answers.
  if (header === undefined) rows.unshift([...Array.from({ length: width }, () => null), ...Object.values(names)])
  const headerRow = header === undefined ? 0 : records.findIndex(({ line }) => line === header)
  const cells: WorkbookSheet['cells'] = new Map(
    (rows[headerRow] ?? []).map((_, column) => [`${headerRow},${column}`, BOLD]),
  )
  const verdictColumn = width + Object.keys(names).indexOf('verdict')
  for (const [at, { line }] of records.entries()) {
    const answered = lines.get(line)
    const style = answered === undefined ? undefined : OF_OUTCOME[outcomeOf(answered)]
    if (style !== undefined) cells.set(`${at + (header === undefined ? 1 : 0)},${verdictColumn}`, { style })
  }
  return {
    name: sheetName(list.sheet ?? sheets.list, [sheets.summary, sheets.questions, sheets.sources, sheets.options]),
    hidden: false,
    rows,
    columns: [
      ...Array.from({ length: width }, () => ({ width: WIDTH })),
      ...Object.keys(names).map((name) => ({ width: WIDE.has(name) ? WIDER : WIDTH })),
    ],
    freezePane: { rows: headerRow + 1, columns: 0 },
    dataValidations: [],
    autoFilter: { range: `A${headerRow + 1}:${columnName((rows[headerRow]?.length ?? 1) - 1)}${rows.length}` },
    cells,
  }
}
const WIDE: ReadonlySet<string> = new Set(['because', 'listed', 'permits', 'accepted', 'setAside', 'open'])

/** How many cells of a record say something, up to the last that does. */
const lengthOf = ({ cells }: TableRecord): number => cells.findLastIndex((cell) => cell !== null && cell !== '') + 1

/** The questions about each line as texts, with their numbers on the sheet of questions. */
function questionsByLine({ questions, lang }: Pick<AnsweredList, 'questions' | 'lang'>): ReadonlyMap<number, string[]> {
  const byLine = new Map<number, string[]>()
  for (const [at, question] of questions.entries()) {
    const text = filled(workbookTexts[lang].openQuestion, { number: at + 1, question: questionText(question, lang) })
    for (const line of question.lines) byLine.set(line, [...(byLine.get(line) ?? []), text])
  }
  return byLine
}

type Names = keyof (typeof workbookTexts)[Lang]['answers']
type OfAnswer = Exclude<Names, 'state' | 'accepted' | 'setAside' | 'open'>

/** Gives the cells beside a line, in the order of the names of the answer columns. What lines share is worded once. */
function answersBeside<Answer extends LineAnswer>(list: AnsweredList<Answer>): (line: TriagedLine<Answer>) => Cell[] {
  const { lang } = list
  const asked = questionsByLine(list)
  const worded = new Map<WorkbookAnswer | null, Readonly<Record<OfAnswer, Cell>>>()
  return (line) => {
    // What somebody set aside has no verdict.
    const assessed = list.answerOf(line)
    const answer = outcomeOf(line) === 'set-aside' ? null : assessed
    const ofAnswer = worded.get(answer) ?? answerCells(answer, list)
    worded.set(answer, ofAnswer)
    const cells = {
      state: stateText(line, lang),
      ...ofAnswer,
      accepted: line.stated.map((one) => statedText(one, lang)).join('\n'),
      setAside: setAsideText(line, assessed, lang),
      open: openTexts(line, asked.get(line.line) ?? [], list.issueText).join('\n'),
    } satisfies Readonly<Record<Names, Cell>>
    return Object.values(cells)
  }
}

function answerCells(
  answer: WorkbookAnswer | null,
  names: Pick<AnsweredList, 'lang' | 'nameOf'>,
): Readonly<Record<OfAnswer, Cell>> {
  const { lang } = names
  const of = (name: string): WorkbookAnswer['cells'][string] => answer?.cells[name] ?? null
  return {
    verdict: wordsText(of('verdict'), lang),
    because: plain(of('because')),
    listed: listedText(of('listed'), lang),
    possible: wordsText(of('possible'), lang),
    action: wordsText(of('action'), lang),
    permits: permitsText(of('permits'), names),
    reviewDays: plain(of('reviewDays')),
    limit: plain(of('statutoryLimitWorkingDays')),
    controlCodes: plain(of('controlCodes')),
  }
}

function stateText(line: TriagedLine, lang: Lang): string {
  const { states } = workbookTexts[lang]
  return states[line.triage === 'set-aside' && !isSetAside(line) ? 'to-set-aside' : line.triage]
}

const plain = (value: WorkbookAnswer['cells'][string]): Cell =>
  typeof value === 'object' ? (value ?? []).join('; ') : value

const wordOf = (code: string, lang: Lang): string => textAt(codes[lang].contract, code) ?? code

function wordsText(value: WorkbookAnswer['cells'][string], lang: Lang): Cell {
  if (typeof value === 'object') return (value ?? []).map((code) => wordOf(code, lang)).join(marks[lang].comma)
  return typeof value === 'string' ? wordOf(value, lang) : value
}

/** Listings come as `match:name`: the name, and whether it is only near. */
const listedText = (value: WorkbookAnswer['cells'][string], lang: Lang): Cell =>
  typeof value === 'object'
    ? (value ?? [])
        .map((met) => met.replace(/^equal:/, '').replace(/^near:(.*)$/s, (_, name: string) => perhaps(name, lang)))
        .join(marks[lang].semicolon)
    : value

const perhaps = (name: string, lang: Lang): string => filled(workbookTexts[lang].perhaps, { name })

/** Permits come as `kind:verdict`. */
function permitsText(
  value: WorkbookAnswer['cells'][string],
  { lang, nameOf }: Pick<AnsweredList, 'lang' | 'nameOf'>,
): Cell {
  if (typeof value !== 'object') return value
  return (value ?? [])
    .map((permit) => {
      const [kind = '', verdict = ''] = permit.split(':')
      return filled(workbookTexts[lang].permit, { kind: nameOf(kind), verdict: wordOf(verdict, lang) })
    })
    .join(marks[lang].semicolon)
}

function statedText({ as, states, by, on, because }: Stated, lang: Lang): string {
  return filled(workbookTexts[lang].stated[as], { what: statesText(states, '', lang), by, on, because })
}

/** Why a line is set aside, and whether another announcement may cover its good. */
function setAsideText(line: TriagedLine, assessed: WorkbookAnswer | null, lang: Lang): string {
  const { setAside } = workbookTexts[lang]
  const { because, heading } = line.proposal
  if (line.triage !== 'set-aside') return ''
  const warned = [assessed?.cells['warnings']].flat()
  return [
    ...(because.length === 0 ? [] : [filled(setAside.words, { words: because.join(marks[lang].comma) })]),
    ...(heading === null ? [] : [filled(setAside.heading, { code: heading.code })]),
    ...(warned.includes('adjacent-control') ? [setAside.otherControl] : []),
  ].join(marks[lang].semicolon)
}

/** Questions about the line, or why its inquiry is refused where no question would mend it. */
const openTexts = (
  { answer }: TriagedLine,
  questions: readonly string[],
  issueText: AnsweredList['issueText'],
): readonly string[] => (questions.length > 0 || !('issues' in answer) ? questions : answer.issues.map(issueText))
