import { styleText } from 'node:util'
import { summaryOf, type Encoding, type Session, type Summary, type Sums } from '@ytterby/lists'
import { type Lang, factName, printable, wordOf } from 'ytterby'
import type { ColumnProposal, Intake, ListQuestion } from 'ytterby/lists'
import { layout, type Section } from './layout.ts'
import { linesCount, listSums } from './list-sums.ts'
import { optionLine, questionReason, questionTitle } from './list-question.ts'
import { phrase, type Phrase } from './phrases.ts'

type ReadList = Intake['list']

const MOST_QUESTIONS = 8
const MOST_OPTIONS = 4
const MOST_LINES = 6
const MOST_COLUMNS = 60

type Options = {
  readonly file: string
  /** The sheet of a workbook that was read, and the others. */
  readonly sheet: { readonly name: string; readonly others: readonly string[] } | null
  /** How the letters of a text are written as bytes; null of a workbook. */
  readonly encoding: Encoding | null
  readonly lang: Lang
  readonly width: number
  /** Left out where they are asked next. */
  readonly questions: readonly ListQuestion[]
}

/** What was read of a list, where its lines stand, and what is asked next. */
export function intakeSummary(
  { intake: { list }, lines }: Session,
  { file, sheet, encoding, lang, width, questions }: Options,
): string {
  const sections: Section[] = [
    {
      heading: phrase('intakeList', lang),
      items: [...listItems(list, file, lang), ...encodingItems(encoding, lang), ...sheetItems(sheet, lang)],
    },
    { heading: phrase('intakeColumns', lang), items: columnItems(list, lang) },
    { heading: phrase('intakeLines', lang), items: standingOf(list, lines, lang) },
    { heading: phrase('questions', lang), items: questionItems(questions, lang) },
  ]
  return `${layout(sections, width)}\n`
}

/** Where the lines stand. */
export const intakeStanding = ({ intake: { list }, lines }: Session, lang: Lang, width: number): string =>
  `${layout([{ heading: phrase('intakeLines', lang), items: standingOf(list, lines, lang) }], width)}\n`

function standingOf(list: ReadList, lines: Session['lines'], lang: Lang): string[] {
  const summary = summaryOf(lines)
  return [...standingItems(summary, lines, lang), ...notUsedItems(summary, list, lang)]
}

/** Cells without which lines are answered: nothing that somebody wrote is dropped without a word. */
function notUsedItems({ notUsed: { cells, columns } }: Summary, list: ReadList, lang: Lang): string[] {
  if (cells === 0) return []
  const texts = Object.entries(columns).map(([column, shown]) => {
    const header = list.columns[Number(column)]?.header || phrase('noHeader', lang)
    return printable(`${header}: ${shown.map((cell) => `“${cell}”`).join(phrase('comma', lang))}`)
  })
  return [phrase('cellsNotUsed', lang, { count: cells, texts: texts.join(phrase('semicolon', lang)) })]
}

function listItems({ table }: ReadList, file: string, lang: Lang): string[] {
  const { headerLines, goods, others } = table
  const left = (
    ['other-header', 'other-table', 'total', 'note', 'title', 'repeated-header', 'rule', 'blank'] as const
  ).flatMap((why) => {
    const lines = others.filter((other) => other.why === why)
    if (lines.length === 0) return []
    const shown = lines.slice(0, MOST_LINES).map(({ line }) => line)
    const numbers = shown.join(phrase('comma', lang)) + (lines.length > shown.length ? ' …' : '')
    return [phrase(`leftOut.${why}`, lang, { count: lines.length, lines: numbers })]
  })
  return [
    printable(
      phrase(headerLines.length === 0 ? 'listWithoutHeader' : 'listRead', lang, {
        file,
        lines: linesCount(goods.length, lang),
        header: headerLines.join('–'),
      }),
    ),
    ...(left.length === 0 ? [] : [phrase('leftOutOf', lang, { what: left.join(phrase('semicolon', lang)) })]),
  ]
}

/** An encoding before Unicode was told by its letters, and can be named. */
const encodingItems = (encoding: Options['encoding'], lang: Lang): string[] =>
  encoding === null || encoding === 'utf-8' ? [] : [phrase('encodingRead', lang, { encoding })]

function sheetItems(sheet: Options['sheet'], lang: Lang): string[] {
  if (sheet === null) return []
  const { name, others } = sheet
  return [
    printable(
      others.length === 0
        ? phrase('sheetRead', lang, { name })
        : phrase('sheetOfOthers', lang, { name, others: others.join(phrase('comma', lang)) }),
    ),
  ]
}

function columnItems({ columns, conventions }: ReadList, lang: Lang): string[] {
  const read = columns.filter(({ field }) => field !== 'ignore')
  const ignored = columns.filter(({ field, header }) => field === 'ignore' && header !== '')
  return [
    ...read.slice(0, MOST_COLUMNS).map((column) => columnText(column, conventions[column.column], lang)),
    ...(read.length > MOST_COLUMNS ? [phrase('moreColumns', lang, { count: read.length - MOST_COLUMNS })] : []),
    ...(ignored.length === 0
      ? []
      : [
          phrase('columnsNotRead', lang, {
            headers: printable(
              ignored
                .slice(0, MOST_COLUMNS)
                .map(({ header }) => header)
                .join(phrase('comma', lang)),
            ),
          }),
        ]),
  ]
}

function columnText(
  { header, field, confidence, alternatives }: ColumnProposal,
  convention: ReadList['conventions'][number] | undefined,
  lang: Lang,
): string {
  const notes = [
    ...conventionNotes(field, convention, lang),
    ...(confidence === 'certain' ? [] : [phrase(confidence === 'ask' ? 'columnUnsure' : 'columnLikely', lang)]),
    ...(alternatives.length === 0
      ? []
      : [
          phrase('columnOr', lang, {
            fields: alternatives.map((one) => fieldWord(one, lang)).join(phrase('comma', lang)),
          }),
        ]),
  ]
  const name = header === '' ? phrase('noHeader', lang) : printable(header)
  const text = `${name} → ${fieldWord(field, lang)}`
  return notes.length === 0 ? text : text + phrase('aside', lang, { text: notes.join(phrase('semicolon', lang)) })
}

/** Fields that a list names otherwise than the contract. */
const FIELD_WORDS: Readonly<Partial<Record<ColumnProposal['field'], Phrase>>> = {
  id: 'field.id',
  unit: 'field.unit',
  value: 'field.value',
  ignore: 'field.ignore',
  asOf: 'field.asOf',
}

function fieldWord(field: ColumnProposal['field'], lang: Lang): string {
  const word = FIELD_WORDS[field]
  return word === undefined ? factName(field, lang) : phrase(word, lang)
}

const DAY_ORDERS = { 'day-first': 'dayFirst', 'month-first': 'monthFirst', 'year-first': 'yearFirst' } as const

function conventionNotes(field: string, convention: ReadList['conventions'][number] | undefined, lang: Lang): string[] {
  if (convention === undefined) return []
  const { dayOrder, decimalSign, unit } = convention
  const notes: (Phrase | null)[] =
    field === 'asOf'
      ? [dayOrder === null || dayOrder === 'mixed' ? null : DAY_ORDERS[dayOrder]]
      : field === 'quantityKg' || field === 'value'
        ? [decimalSign === ',' ? 'decimalComma' : decimalSign === '.' ? 'decimalPoint' : null]
        : []
  const named = notes.flatMap((note) => (note === null ? [] : [phrase(note, lang)]))
  const isNamed = field === 'quantityKg' && unit !== null && /\p{L}/u.test(unit)
  return isNamed ? [...named, phrase('inUnit', lang, { unit })] : named
}

function standingItems(summary: Summary, lines: Session['lines'], lang: Lang): string[] {
  const { answered, byVerdict, open, setAside, toSetAside, toCorrect } = summary
  const item = (name: string, sums: Sums, which = ''): string[] =>
    sums.lines === 0 ? [] : [phrase('standing', lang, { name, sums: listSums(sums, lang) }) + which]
  return [
    ...item(phrase('standingAnswered', lang), answered),
    ...VERDICTS.flatMap((verdict) => {
      const sums = byVerdict[verdict]
      const which = STOPS.has(verdict) ? linesOf(lines, (one) => hasVerdict(one, verdict), lang) : ''
      return sums === undefined ? [] : item(`  ${wordOf(verdict, lang)}`, sums, which)
    }),
    ...item(phrase('standingOpen', lang), open),
    ...item(phrase('standingSetAside', lang), setAside),
    ...item(phrase('standingToSetAside', lang), toSetAside),
    ...item(
      phrase('standingToCorrect', lang),
      toCorrect,
      linesOf(lines, ({ triage }) => triage === 'to-correct', lang),
    ),
  ]
}

type SessionLine = Session['lines'][number]

const hasVerdict = ({ triage, answer }: SessionLine, verdict: string): boolean =>
  triage === 'answered' && 'verdict' in answer && answer.verdict === verdict

/** Which lines somebody has to act on first. */
function linesOf(lines: Session['lines'], test: (line: SessionLine) => boolean, lang: Lang): string {
  const found = lines.filter(test).map(({ line }) => line)
  const shown = found.slice(0, MOST_LINES).join(phrase('comma', lang)) + (found.length > MOST_LINES ? ' …' : '')
  const key = found.length === 1 ? 'standingLine' : 'standingLines'
  return found.length === 0 ? '' : phrase('aside', lang, { text: phrase(key, lang, { lines: shown }) })
}

const VERDICTS = ['prohibited', 'refused-in-principle', 'permit-required', 'unsettled', 'no-permit'] as const
/** Verdicts by which goods stay where they are. */
const STOPS: ReadonlySet<string> = new Set(['prohibited', 'refused-in-principle'])

function questionItems(questions: readonly ListQuestion[], lang: Lang): string[] {
  const shown = questions.slice(0, MOST_QUESTIONS)
  const more = questions.length - shown.length
  return [
    ...shown.flatMap((question, at) => {
      const { options, lines, descriptions } = question
      const told = options.slice(0, MOST_OPTIONS).map((option) => optionLine(question, option, lang))
      const others = options.length - told.length
      const reason = questionReason(question, lang)
      const [first = ''] = descriptions
      return [
        `${at + 1}. ${questionTitle(question, lang)} ${styleText('dim', listSums({ ...question, lines: lines.length }, lang))}`,
        `  ${[...(first === '' ? [] : [printable(first)]), ...(reason === '' ? [] : [reason])].join(phrase('semicolon', lang))}`,
        ...told.map((option) => `    ${option}`),
        ...(others > 0 ? [`    ${phrase('moreOptions', lang, { count: others })}`] : []),
      ]
    }),
    ...(more > 0 ? [phrase('moreQuestions', lang, { count: more })] : []),
  ]
}
