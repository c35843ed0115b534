import { styleText } from 'node:util'
import type { Exposure } from 'ytterby/planning'
import { printable } from 'ytterby'
import { columnOf } from '../exposure/column-of.ts'
import { withCommas, money, sumsText } from './amounts.ts'
import { labelGroups } from './group-label.ts'
import { groupTables } from './group-table.ts'
import { layout, type Section } from './layout.ts'
import { refusalText } from './refusals.ts'
import { correctionText, sayFigure, sayValue, sourceText } from './reference.ts'
import { sourceItems } from './sources.ts'
import { speakerOf, type Speaker } from './speaker.ts'
import { wrap } from './wrap.ts'

/** How many refused lines are shown. */
const MAX_REFUSED = 20

/** Renders a report as text: totals, a table for each grouping, the framework and the EU targets, what is open, and the sources. */
export function renderExposure(report: Exposure, width: number): string {
  const speaker = speakerOf(report)
  const { phrase } = speaker
  const tables = groupTables(labelGroups(report, speaker), report, speaker, width)
  const about = report.framework.filter(({ concerns }) => concerns !== null)
  const general = report.framework.filter(({ concerns }) => concerns === null)
  const references = Object.keys(report.sources)
  const cite: Cite = ({ sources }) =>
    styleText('dim', sources.map((source) => ` [${letter(references.indexOf(source))}]`).join(''))
  const sections: Section[] = [
    {
      heading: phrase('forTheseLines'),
      items: about.flatMap((statement) => statementItems(statement, cite(statement), speaker)),
    },
    {
      heading: phrase('inGeneral'),
      items: [
        ...general.map((statement) => said(statement, speaker) + cite(statement)),
        ...[
          ...new Set(general.map(({ because }) => because)),
          ...(general.length === 0 ? [] : [phrase('frameworkOnly')]),
        ].map((note) => styleText('dim', note)),
      ],
    },
    { heading: phrase('euTargets'), items: euItems(report, speaker, cite) },
    {
      heading: phrase('leftOpen'),
      items: report.gaps.map(({ lines, text }) => text + speaker.aside([linesText(lines, speaker)])),
    },
    { heading: phrase('refused'), items: refusedItems(report, speaker) },
    {
      heading: phrase('sources'),
      items: [
        ...sourceItems(speaker),
        ...Object.values(report.sources).map((source, at) => `[${letter(at)}] ${sourceText(source, report.lang)}`),
      ],
    },
  ]
  const parts = [headline(report, speaker, width), tables, layout(sections, width)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

type Statement = Exposure['framework'][number]
type Cite = (cited: Pick<Statement, 'sources'>) => string

const letter = (at: number): string => String.fromCodePoint(97 + at)

const linesText = (count: number, { phrase }: Speaker): string =>
  count === 1 ? phrase('lineCount') : phrase('linesCount', { count: withCommas(count) })

const sums = (of: Exposure['totals'], speaker: Speaker): string =>
  sumsText(of, { lines: linesText(of.lines, speaker), kg: speaker.phrase('columnKg') })

function headline({ lines, totals, asOf, period }: Exposure, { phrase }: Speaker, width: number): string {
  const { answered, given } = lines
  const amounts = [
    ...(totals.quantityKg === null ? [] : [`${withCommas(totals.quantityKg)} ${phrase('columnKg')}`]),
    ...totals.value.map(({ currency, amount }) => `${money(amount)} ${currency}`),
  ]
  const counts = phrase('listLines', { answered: withCommas(answered), given: withCommas(given) })
  const asked = [
    ...(asOf === null ? [] : [asOf.first === asOf.last ? phrase('listDays', asOf) : phrase('listDaysSpan', asOf)]),
    ...(period === null ? [] : [phrase('aYear')]),
  ]
  return [
    styleText('bold', [counts, ...amounts].join(phrase('semicolon'))),
    ...(asked.length === 0 ? [] : [asked.join(phrase('semicolon'))]),
  ]
    .flatMap((text) => wrap(text, width))
    .join('\n')
}

/** The text of a statement, its figures and its attribution. */
function said(
  { text, figures, attributedTo, confidence, doubt }: Omit<Statement, 'concerns' | 'comesTo'>,
  speaker: Speaker,
): string {
  const { word, aside, lang, phrase } = speaker
  const numbers = figures.map((figure) => sayFigure(figure, lang)).join(phrase('semicolon'))
  const notes = [...(attributedTo === null ? [] : [attributedTo]), word(confidence), ...(doubt === null ? [] : [doubt])]
  return `${text}${numbers === '' ? '' : ` ${numbers}`}${styleText('dim', aside(notes))}`
}

function statementItems(statement: Statement, cited: string, speaker: Speaker): string[] {
  const { concerns, because, comesTo } = statement
  const { quantityKg, value } = comesTo ?? { quantityKg: null, value: [] }
  const amounts = [
    ...(quantityKg === null
      ? []
      : [`${withCommas(quantityKg.min)}–${withCommas(quantityKg.max)} ${speaker.phrase('columnKg')}`]),
    ...value.map(({ currency, min, max }) => `${money(min)}–${money(max)} ${currency}`),
  ]
  return [
    said(statement, speaker) + cited,
    ...(concerns === null ? [] : [`  ${sums(concerns, speaker)}`]),
    ...(amounts.length === 0
      ? []
      : [`  ${speaker.phrase('comesTo', { amounts: amounts.join(speaker.phrase('semicolon')) })}`]),
    `  ${styleText('dim', because)}`,
  ]
}

function euItems({ eu }: Exposure, speaker: Speaker, cite: Cite): string[] {
  if (eu === null) return []
  const { phrase, word, aside, lang } = speaker
  const target = (name: string): string =>
    eu.figures.flatMap((figure) => (figure.name === name ? [sayValue(figure, lang)] : [])).join()
  return [
    said({ ...eu, figures: [] }, speaker) + cite(eu),
    ...(eu.correction === null
      ? []
      : [
          `  ${styleText('yellow', correctionText(eu.correction, lang))}${styleText('dim', aside([word(eu.correction.confidence)]))}${cite(eu.correction)}`,
        ]),
    `  ${phrase('euBound', { sums: sums(eu.concerns, speaker) })}`,
    `  ${phrase('euFromChina', { sums: sums(eu.fromChina, speaker), target: target('chinese-processed-share') })}`,
    `  ${phrase('euDomestic', { sums: sums(eu.domestic, speaker), target: target('domestic-share') })}`,
    `  ${phrase('euElsewhere', { sums: sums(eu.elsewhere, speaker) })}`,
    `  ${styleText('dim', eu.because)}`,
  ]
}

function refusedItems({ refused }: Exposure, { phrase, aside, lang }: Speaker): string[] {
  const hidden = refused.length - MAX_REFUSED
  return [
    ...refused.slice(0, MAX_REFUSED).flatMap(({ line, id, issues }) =>
      issues.map(({ code, pointer, message }) =>
        printable(
          phrase('refusedLine', {
            line,
            id: id === null ? '' : aside([id]),
            what: columnOf(pointer) === '' ? code : phrase('at', { code, place: columnOf(pointer) }),
            message: refusalText(code, message, lang),
          }),
        ),
      ),
    ),
    ...(hidden > 0 ? [phrase('moreRefused', { count: withCommas(hidden) })] : []),
  ]
}
