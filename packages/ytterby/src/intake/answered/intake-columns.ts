import type { Lang } from '../../locales/langs.ts'
import { filled } from '../../locales/filled.ts'
import { listQuestions } from '../../locales/list-questions.ts'
import { marks } from '../../locales/marks.ts'
import type { GoodProposal } from '../good/propose-good.ts'
import type { ColumnChoice, Profile, Stated } from '../profile/profile.ts'
import { questionOfLine } from '../questions/asked-of.ts'
import { questionText } from '../questions/question-text.ts'
import type { TriagedLine } from '../questions/triage.ts'
import { reasonText } from '../reason.ts'
import type { ReadField, ReadList } from '../table/read-list.ts'

/** Columns that the intake adds to those of an answer; each line has one cell for each, by `intakeCells`. */
export const INTAKE_COLUMNS = [
  'intake_line',
  'intake_triage',
  'intake_accepted',
  'intake_set_aside',
  'intake_open',
  'intake_not_used',
] as const

/** What the cells of the lines of one list are made of. Texts that many lines share are made once. */
export type CellsContext = {
  readonly list: ReadList
  readonly profile: Profile
  readonly lang: Lang
  readonly made: Map<object, Map<string, string>>
}

/** What the cells beside an answered line need to know of its list. */
export const cellsContext = ({ list, profile }: Pick<CellsContext, 'list' | 'profile'>, lang: Lang): CellsContext => ({
  list,
  profile,
  lang,
  made: new Map(),
})

/** The cells of a line in the columns of the intake. */
export function intakeCells(line: TriagedLine, context: CellsContext): string[] {
  const { list, lang, made } = context
  const question = questionOfLine(line, list)
  return [
    String(line.line),
    line.triage,
    acceptedText(line, context),
    line.triage === 'set-aside' ? makeOnce(made, line.proposal, '', () => whySetAside(line.proposal, lang)) : '',
    question === null ? '' : `${question.path}: ${questionText(question, lang)}`,
    line.notUsed.map((field) => notUsedText(field, context)).join('\n'),
  ]
}

/** A cell without which its line is answered, quoted, and why it was not used. */
function notUsedText({ column, cell, read }: ReadField, { list, lang }: Pick<CellsContext, 'list' | 'lang'>): string {
  const header = list.columns[column]?.header || listQuestions[lang].noHeader
  return `${header}: “${cell}”${read.kind === 'ask' ? `${marks[lang].semicolon}${reasonText(read.why, lang)}` : ''}`
}

/** The issues of a refused line, with the reason of a cell that says no single value in place of what the contract says. */
export const lineIssues = <Issue extends { readonly pointer: string; readonly message: string }>(
  { fields }: Pick<TriagedLine, 'fields'>,
  issues: readonly Issue[],
  lang: Lang,
): Issue[] =>
  issues.map((issue) => {
    const read = fields.find(({ field }) => issue.pointer === `/${field.replaceAll('.', '/')}`)?.read
    return read?.kind === 'ask' ? { ...issue, message: reasonText(read.why, lang) } : issue
  })

function makeOnce(made: CellsContext['made'], of: object, key: string, make: () => string): string {
  const texts = made.get(of) ?? new Map<string, string>()
  made.set(of, texts)
  const text = texts.get(key) ?? make()
  texts.set(key, text)
  return text
}

function whySetAside({ because, heading }: GoodProposal, lang: Lang): string {
  const words = because.map((word) => `“${word}”`)
  return [...words, ...(heading === null ? [] : [`HS ${heading.code}`])].join(marks[lang].comma)
}

/** Every fact that somebody accepted or stated, with who, when, why, and the cells of the line that it rests on. */
function acceptedText({ stated, fields }: TriagedLine, { list, profile, lang, made }: CellsContext): string {
  if (stated.length === 0 && profile.columns.length === 0) return ''
  // Lines that state the same in the same columns share their text.
  const filledIn = fields.reduce((key, { cell, column }) => (cell === '' ? key : `${key} ${column}`), '')
  const facts = makeOnce(made, stated, filledIn, () =>
    stated
      .map((one) => {
        const rests = fields.filter(
          ({ field, cell }) => cell !== '' && ('parties' in one ? OF_DEAL : OF_GOOD).has(field),
        )
        const written = Object.entries(one.states).map(([name, value]) => `${name}=${value}`)
        const what = written.join(marks[lang].comma) || listQuestions[lang].accepted.nothing
        return factText(what, one, { because: one.because, rests, list, lang })
      })
      .join('\n'),
  )
  if (profile.columns.length === 0) return facts
  const read = fields.flatMap((field) => {
    const choice = choiceFor(field, list, profile)
    if (choice === undefined || field.read.kind !== 'value') return []
    const what = `${field.field}=${field.read.value}`
    return [factText(what, { ...choice, as: 'answered' }, { because: field.cell, rests: [field], list, lang })]
  })
  return [...(facts === '' ? [] : [facts]), ...read].join('\n')
}

function factText(
  facts: string,
  { as, by, on }: Pick<Stated, 'as' | 'by' | 'on'>,
  {
    because,
    rests,
    list,
    lang,
  }: { readonly because: string; readonly rests: readonly ReadField[]; readonly list: ReadList; readonly lang: Lang },
): string {
  const headers = rests.map(({ column }) => list.columns[column]?.header || listQuestions[lang].noHeader)
  const from = headers.join(marks[lang].comma)
  return filled(listQuestions[lang].accepted[as], { facts, by, on, because, from })
}

const OF_GOOD: ReadonlySet<string> = new Set([
  'id',
  'product.description',
  'product.grade',
  'product.commodityCode',
  'exporter.name',
])
const OF_DEAL: ReadonlySet<string> = new Set(['endUser.name', 'importer.name', 'consignees.0.name', 'destination'])

/** What a person said of the column of a cell, where the cell is read by it. */
function choiceFor(
  { field, column, cell }: ReadField,
  { columns }: ReadList,
  profile: Profile,
): ColumnChoice | undefined {
  if (cell === '' || profile.columns.length === 0) return undefined
  const header = columns[column]?.header ?? ''
  return profile.columns.findLast(
    (choice) =>
      choice.header === header &&
      (choice.cells === undefined || Object.hasOwn(choice.cells, cell)) &&
      (choice.dayOrder === undefined || field === 'asOf'),
  )
}
