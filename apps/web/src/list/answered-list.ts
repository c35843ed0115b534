import { assess, currentRuleset, InvalidInquiryError, parseInquiry, type Assessment, type Ruleset } from 'ytterby'
import { FIELDS, setField, type Draft, type LineIssue } from 'ytterby/dotted'
import { readCell, statedText } from 'ytterby/intake'
import { loadRelease } from '../place/load-release.ts'
import { cellFor, type Cells } from './cells.ts'
import { ListRefused } from './limits.ts'
import type { OpenedList } from './opened-list.ts'
import type { Asking, Counts, Row } from './protocol.ts'

/** Number of lines answered between two progress messages. */
export const CHUNK = 250

/** The outcome of a line; lines with the same question share it. */
export type Outcome = { readonly answer: Assessment } | { readonly issues: readonly LineIssue[] }

/** A list with the outcome of each line. */
export type AnsweredList = OpenedList & {
  readonly asking: Asking
  readonly ruleset: Ruleset
  readonly outcomes: readonly Outcome[]
  readonly counts: Counts
  /** The inquiry of the line at an index, not yet validated. */
  readonly draftAt: (at: number) => Draft
  /** The column that names a line; the first column by default. */
  readonly nameAt: (at: number) => string
}

export const verdictOf = (outcome: Outcome): Row['verdict'] =>
  'answer' in outcome ? outcome.answer.verdict : 'refused'

/** Answers every line. Invalid lines are kept with their errors. */
export async function answerList(
  list: OpenedList,
  asking: Asking,
  progress: (done: number, counts: Counts) => void,
): Promise<AnsweredList> {
  const { lines } = list
  const ruleset = await requestedRuleset(asking.ruleset)
  const outcomes: Outcome[] = []
  const known = new Map<string, Outcome>()
  const counts = emptyCounts()
  for (const [at, line] of lines.entries()) {
    const key = list.survey === null ? lineKey(line, asking) : line.cells.join('\u{0}')
    const outcome = known.get(key) ?? outcomeOf(line, { list, asking, ruleset })
    known.set(key, outcome)
    outcomes.push(outcome)
    counts[verdictOf(outcome)] += 1
    if (at % CHUNK === CHUNK - 1) progress(at + 1, { ...counts })
  }
  const id = asking.mapping.indexOf('id')
  const named = id === -1 ? asking.mapping.indexOf('product.description') : id
  return {
    ...list,
    asking,
    ruleset,
    outcomes,
    counts,
    draftAt: (at) => draftOf(lines[at]?.cells ?? [], list, asking),
    nameAt: (at) => lines[at]?.cells[Math.max(named, 0)] ?? '',
  }
}

function emptyCounts(): Record<Row['verdict'], number> {
  return {
    prohibited: 0,
    'refused-in-principle': 0,
    'permit-required': 0,
    unsettled: 0,
    depends: 0,
    'no-permit': 0,
    refused: 0,
  } satisfies Counts
}

/** Whether a line has as many cells as the header; extra empty cells are allowed. */
const fits = ({ cells }: Cells, { mapping }: Asking): boolean =>
  cells.length >= mapping.length && cells.slice(mapping.length).every((cell) => cell.trim() === '')

/** Inquiries with equal keys are equal. */
const lineKey = (line: Cells, asking: Asking): string =>
  String(fits(line, asking)) +
  asking.mapping
    .map((field, column) => (field === null || !FIELDS.has(field) ? '' : (line.cells[column] ?? '')))
    .join('\u{0}')

function draftOf(cells: readonly string[], list: OpenedList, { mapping, asOf, knownAt, destination }: Asking): Draft {
  const draft: Draft = {}
  for (const [at, name] of mapping.entries()) {
    const field = name === null ? undefined : FIELDS.get(name)
    if (field !== undefined) setField(draft, field, statedIn(list, cells, { column: at, field: field.name }))
  }
  return {
    ...(Object.hasOwn(draft, 'asOf') ? {} : { asOf }),
    ...(knownAt === null ? {} : { knownAt }),
    ...(destination === null || Object.hasOwn(draft, 'destination') ? {} : { destination }),
    ...draft,
  }
}

/** Fields that lists write in many ways. */
const READ = new Set(['asOf', 'origin', 'destination', 'exportedFrom', 'product.commodityCode', 'quantityKg'])

/**
 * A cell as the contract writes it. One that says no one value is given on with a question mark: the contract refuses it and
 * says what to mend, and nothing is guessed.
 */
function statedIn(
  { survey, shape }: OpenedList,
  cells: readonly string[],
  { column, field }: { readonly column: number; readonly field: string },
): string {
  const text = cells[column] ?? ''
  if (survey === null || !READ.has(field)) return cellFor(field, text, shape.delimiter)
  // Whoever reads a column as kilograms says that it holds kilograms, where nothing else does.
  return statedText(text, readCell(survey, { cells }, { column, field, unit: 'kg' }))
}

type Asked = { readonly list: OpenedList; readonly asking: Asking; readonly ruleset: Ruleset }

function outcomeOf(line: Cells, { list, asking, ruleset }: Asked): Outcome {
  const { cells } = line
  if (!fits(line, asking))
    return {
      issues: [
        {
          code: 'cell-count',
          pointer: '',
          message: `The line has ${cells.length} cells and the first line ${asking.mapping.length}: put quotes around a cell that holds the separator, and write every cell.`,
        },
      ],
    }
  try {
    const inquiry = parseInquiry(draftOf(cells, list, asking), { ruleset })
    return { answer: assess(inquiry, { ruleset, lang: asking.lang }) }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { issues: error.issues }
    throw error
  }
}

async function requestedRuleset(version: string | null): Promise<Ruleset> {
  if (version === null || version === currentRuleset.version) return currentRuleset
  const loaded = await loadRelease(version)
  if (loaded === null) throw new ListRefused('no-release')
  return loaded
}
