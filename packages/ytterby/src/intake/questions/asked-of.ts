import { isUnused, mayBeAccepted, needsEntry, statedBy } from '../accept.ts'
import { isOfGood, wordsOf } from '../lines/known-again.ts'
import { equipmentEntries } from '../good/equipment-entries.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { Columns } from '../profile/profile.ts'
import { readValue, type ReadField, type ReadList } from '../table/read-list.ts'
import type { Convention } from '../table/survey-columns.ts'
import type { ListOption, ListQuestion } from './list-question.ts'
import type { QuestionToTell } from './question-text.ts'
import { aboutParty, isDeclaredOther, type EngineQuestion, type TriagedLine } from './triage.ts'

/** What is asked of a single line. Lines with the same `group` are asked together. */
export type Asked = Pick<ListQuestion, 'kind' | 'path' | 'text' | 'because' | 'why'> & {
  readonly group: string
  readonly options: readonly Omit<ListOption, 'leadsTo'>[]
  /** The cell that is asked about. */
  readonly cell: { readonly header: string; readonly text: string | null } | null
}

/**
 * The next question of a line: first what its cells say that may decide, then what the good is, then what the engine asks, and
 * last how a column writes its amounts; null if none.
 */
export function askedOf(line: TriagedLine, list: ReadList): Asked | null {
  const unclear = line.fields.find((one) => one.read.kind === 'ask' && !isUnused(one))
  if (unclear !== undefined) return aboutCell(unclear, list)
  return aboutAnswer(line) ?? aboutAmounts(line, list)
}

/** How a column writes its amounts, where one convention would read them. A single cell is told, and not asked about. */
function aboutAmounts({ fields }: TriagedLine, list: ReadList): Asked | null {
  const unused = fields.find((one) => isUnused(one) && one.field === 'quantityKg')
  const asked = unused === undefined ? null : aboutCell(unused, list)
  return asked?.kind === 'convention' ? asked : null
}

function aboutAnswer(line: TriagedLine): Asked | null {
  if ('issues' in line.answer || line.triage === 'answered') return null
  const { verdict, questions } = line.answer
  const isOther = isDeclaredOther(line)
  const fact = isOther || verdict !== 'depends' ? aboutParty(line, questions) : questions[0]
  return (isOther ? null : aboutProposal(line)) ?? aboutFact(line, fact)
}

/** The same, without the lines that are asked about together. */
export function questionOfLine(line: TriagedLine, list: ReadList): QuestionToTell | null {
  const asked = askedOf(line, list)
  if (asked === null) return null
  const { kind, path, text, options, cell } = asked
  return { kind, path, text, options, shared: { header: cell?.header ?? null, cell: cell?.text ?? null } }
}

/** A cell that says no single value: asked for its column where one convention would read it, else by its text. */
function aboutCell({ field, column, cell, read }: ReadField, { columns, conventions }: ReadList): Asked {
  const header = columns[column]?.header ?? ''
  const convention = conventions[column]
  const ways = columns[column]?.doubt
    ? [{ field }, { field: 'ignore' }]
    : convention === undefined || (read.kind === 'ask' && read.why.id === 'mayBeFromAbove')
      ? []
      : conventionsFor(field, cell, convention)
  const either = read.kind === 'ask' ? read.either.map((value): Columns => ({ [field]: String(value) })) : []
  const isForColumn = ways.length > 0
  return {
    kind: isForColumn ? 'convention' : 'cell',
    path: field,
    text: null,
    because: [],
    why: read.kind === 'ask' ? read.why : null,
    group: JSON.stringify(isForColumn ? ['convention', header, ways] : ['cell', header, cell]),
    options: (isForColumn ? ways : either).map((states) => ({ as: 'answered', states })),
    cell: { header, text: isForColumn ? null : cell },
  }
}

const CONVENTIONS: Readonly<Record<string, readonly Columns[]>> = {
  asOf: [{ dayOrder: 'day-first' }, { dayOrder: 'month-first' }, { dayOrder: 'year-first' }],
  quantityKg: [
    { decimalSign: '.' },
    { decimalSign: ',' },
    { unit: 'kg' },
    { unit: 'g' },
    { unit: 'lb' },
    { unit: 't' },
  ],
}

/** Conventions of a column by which a cell would say one value. A column that mixes them is asked about cell by cell. */
const conventionsFor = (field: string, cell: string, convention: Convention): readonly Columns[] =>
  (CONVENTIONS[field] ?? []).filter(
    (change) =>
      Object.entries(convention).every(([name, value]) => !Object.hasOwn(change, name) || value === null) &&
      readValue(field, cell, { ...convention, ...change }).kind === 'value',
  )

/** What the words of a good propose, as long as nobody decided on it. */
function aboutProposal(line: TriagedLine): Asked | null {
  if (!mayBeAccepted(line)) return null
  const { proposal, good, columns } = line
  const { scope, forms, because, heading } = proposal
  const states = statesOf(proposal)
  const isOpen = scope === 'maybe'
  return {
    kind: scope === 'out' ? 'set-aside' : 'proposal',
    path:
      needsEntry(proposal) && !columns['product.controlCode']
        ? 'product.controlCode'
        : scope !== 'out' && forms.certain.length === 0
          ? 'product.form'
          : 'product',
    text: null,
    why: null,
    because: because.length === 0 ? (heading === null ? [good.description] : [`HS ${heading.code}`]) : because,
    group: JSON.stringify([scope, states, isOpen ? (heading?.code ?? '') : scope === 'out' && because.length === 0]),
    options: [...states.map((one) => ({ as: 'accepted', states: one }) as const), { as: 'rejected', states: {} }],
    cell: null,
  }
}

const ENTRY = 'product.controlCode'

/** What accepting a proposal states: an entry that names equipment, one of the forms that fit its words, or that the good holds no rare earths. */
function statesOf(proposal: TriagedLine['proposal']): Columns[] {
  const { scope, forms } = proposal
  const own = statedBy(proposal)
  if (scope === 'out') return [own]
  if (needsEntry(proposal))
    return [...equipmentEntries(proposal.because).map((entry) => ({ ...own, [ENTRY]: entry })), own]
  if (forms.certain.length > 0 || forms.possible.length === 0) return [own]
  const possible = forms.possible.map((form): Columns => statedBy(proposal, form))
  return scope === 'maybe' ? [...possible, { 'product.elements': 'none' }] : possible
}

/** The fact that the engine asks about first. */
function aboutFact(line: TriagedLine, question: EngineQuestion | undefined): Asked | null {
  if (question === undefined) return null
  const { path, text, options } = question
  const { good, proposal, deal, columns } = line
  // A profile that was sent and kept may have its members in another order.
  const known = Object.entries(columns)
    .filter(([field]) => isOfGood(field) && !WORDS.has(field))
    .toSorted(([a], [b]) => compareText(a, b))
  // Goods of which nothing is known have nothing in common but their words, and what one is said to be free of, another may hold.
  const kind = known.length === 0 ? wordsOf(good) : (proposal.heading?.code ?? '')
  const mayHold = path === 'product.elements' ? proposal.elements.possible : []
  const states = options.flatMap(({ value }): Columns[] => {
    const stated = columnsOf(path, value)
    return stated === null ? [] : [stated]
  })
  return {
    kind: 'fact',
    path,
    text,
    why: null,
    because: isOfGood(path) ? proposal.because : [],
    // By its options, and not by its text, so that a question stays the same in every language.
    group: JSON.stringify(isOfGood(path) ? [path, states, known, kind, mayHold] : [path, states, deal]),
    options: likelyFirst(states, mayHold).map((one) => ({ as: 'answered', states: one })),
    cell: null,
  }
}

/** Rare earths beside those that every answer has: none first, then those that goods of the kind often hold. */
function likelyFirst(states: readonly Columns[], mayHold: readonly string[]): readonly Columns[] {
  if (mayHold.length === 0) return states
  const lists = states.map((one) => (one['product.elements'] ?? '').split(';'))
  const rankOf = (one: Columns): number => {
    const others = (one['product.elements'] ?? '')
      .split(';')
      .filter((symbol) => !lists.every((list) => list.includes(symbol)))
    return others.length === 0 ? 0 : others.every((symbol) => mayHold.includes(symbol)) ? 1 : 2
  }
  return states.toSorted((a, b) => rankOf(a) - rankOf(b))
}

const WORDS: ReadonlySet<string> = new Set(['product.description', 'product.grade', 'product.commodityCode'])

/** The value of an option as columns. Rare earths that are chosen are all that the good holds. */
function columnsOf(path: string, value: unknown): Columns | null {
  if (!Array.isArray(value)) return isPlain(value) ? { [path]: String(value) } : null
  const members = value.map((member: unknown) => (isPlain(member) ? String(member) : symbolOf(member)))
  if (members.includes(null)) return null
  const text = members.length === 0 ? 'none' : members.join(';')
  return path === 'product.elements' ? { [path]: text, 'product.elementsComplete': 'true' } : { [path]: text }
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

const symbolOf = (member: unknown): string | null =>
  typeof member === 'object' && member !== null && 'symbol' in member && typeof member.symbol === 'string'
    ? member.symbol
    : null
