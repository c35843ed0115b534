import { filled } from '../../locales/filled.ts'
import { workbookTexts } from '../../locales/workbook.ts'
import type { Citation } from '../../schema/citation.ts'
import type { LineAnswer } from '../questions/triage.ts'
import type { AnsweredList } from './answered-list.ts'
import { BOLD, workbookCell, type WorkbookSheet } from './workbook-sheet.ts'

/** What the answers rest on: the ruleset, the passages that they cite, and what the intake proposes by. */
export function sourcesSheet<Answer extends LineAnswer>(list: AnsweredList<Answer>): WorkbookSheet {
  const { lang } = list
  const { sheets, sources: names, intakeSources } = workbookTexts[lang]
  const facts = factRows(list)
  const rows = [
    ...facts,
    [],
    Object.values(names),
    ...citationsOf(list).map(({ instrument, article, title, published, checked, link }) => [
      instrument,
      article,
      title[lang],
      published,
      checked,
      link,
    ]),
    [],
    ...Object.values(intakeSources).map(({ title, note }) => [null, null, title, null, null, note]),
  ]
  const header = facts.length + 1
  const cells: WorkbookSheet['cells'] = new Map(Object.keys(names).map((_, column) => [`${header},${column}`, BOLD]))
  for (const [at, [, , , , , link]] of rows.entries())
    if (typeof link === 'string' && /^https?:\/\//.test(link)) cells.set(`${at},5`, { hyperlink: { target: link } })
  return {
    name: sheets.sources,
    hidden: false,
    rows: rows.map((row) => row.map((cell) => workbookCell(cell))),
    columns: [28, 24, 60, 14, 14, 60].map((width) => ({ width })),
    freezePane: { rows: 0, columns: 0 },
    dataValidations: [],
    cells,
  }
}

/** By which law, and for which days, the list was answered. */
export function factRows<Answer extends LineAnswer>(list: AnsweredList<Answer>): string[][] {
  const { ruleset, lang } = list
  const { facts } = workbookTexts[lang]
  const days = daysOf(list)
  return [
    [facts.ruleset, ruleset.version],
    [facts.knownThrough, ruleset.knownThrough],
    ...(days === null ? [] : [[facts.asOf, days]]),
  ]
}

/** The day that was asked about, or the first and the last of them. */
function daysOf({ triaged, asOf, lang }: Pick<AnsweredList, 'triaged' | 'asOf' | 'lang'>): string | null {
  const days = [...new Set(triaged.map(({ columns }) => columns['asOf'] ?? asOf ?? ''))]
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
    .toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? first : filled(workbookTexts[lang].facts.period, { first, last })
}

/** Each passage once, by instrument and article. Answers share their citations. */
function citationsOf<Answer extends LineAnswer>({ triaged, answerOf }: AnsweredList<Answer>): Citation[] {
  const cited = new Set(triaged.flatMap((line) => answerOf(line)?.citations ?? []))
  const passages = new Map<string, Citation>()
  for (const one of cited) passages.set(JSON.stringify([one.instrument, one.article, one.link]), one)
  return [...passages].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, citation]) => citation)
}
