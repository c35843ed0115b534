import { isUnused, statedText } from '../accept.ts'
import { proposeGood, type GoodProposal } from '../good/propose-good.ts'
import { EMPTY_PROFILE, type Columns, type Profile, type Stated } from '../profile/profile.ts'
import type { TableRecord } from '../table/cell.ts'
import type { ListForm, RecordsStep } from '../table/list-form.ts'
import { readListInSteps, readRecords, type ReadField, type ReadLine, type ReadList } from '../table/read-list.ts'
import { readMoney } from '../value/money.ts'
import type { IntakeLine, LineGood } from './intake-line.ts'
import { isUnnamed, partiesOf, unnamedDeal, wordsOf } from './known-again.ts'
import { runToEnd } from '../../schema/run-to-end.ts'

/** A list with its lines, and the profile by which it was read. */
export type Intake = { readonly list: ReadList; readonly profile: Profile; readonly lines: readonly IntakeLine[] }

/**
 * Reads a list and says what its words propose. What the profile remembers is applied: how columns are read, what was
 * accepted, and what was answered.
 *
 * @example openIntake([{ line: 1, cells: ['Material', 'HS code'] }, { line: 2, cells: ['MAG SINT NDFEB 42SH', '85051190'] }])
 */
export function openIntake(records: readonly TableRecord[], profile: Profile = EMPTY_PROFILE): Intake {
  return runToEnd(openInSteps(records, profile))
}

/**
 * The same in steps, so that a service can answer others between them. Each step first yields the records that are about to be
 * read, or of one line the good whose words are about to be looked at, or null if they were before.
 */
export function* openInSteps(records: readonly TableRecord[], profile: Profile): Generator<IntakeOpening, Intake> {
  return yield* linesOf(yield* readListInSteps(records, profile.columns), remembering(profile))
}

/** What the next step of opening a list looks at. */
export type IntakeOpening = RecordsStep | { readonly good: LineGood } | null

/** Goods whose words are remembered from one part of a list to the next. */
const MOST_KNOWN = 10_000

/**
 * Gives what opens the parts of a list one after the other, by what all its lines show. Together, the parts say what the whole
 * list does. A good that stands in several parts is looked at once.
 */
export function partsOpener(profile: Profile, form: ListForm): (records: readonly TableRecord[]) => Intake {
  const remembered = remembering(profile)
  return (records) => {
    if (remembered.known.size > MOST_KNOWN) remembered.known.clear()
    return runToEnd(linesOf(readRecords(records, form), remembered))
  }
}

/** The same list with another profile. It is read again only where another choice was made for a column. */
export function withProfile(intake: Intake, profile: Profile, records: readonly TableRecord[]): Intake {
  return runToEnd(withProfileInSteps(intake, profile, records))
}

/** The same, in the steps of `openInSteps`. */
export function* withProfileInSteps(
  { list, profile: before, lines }: Intake,
  profile: Profile,
  records: readonly TableRecord[],
): Generator<IntakeOpening, Intake> {
  if (before.columns !== profile.columns) return yield* openInSteps(records, profile)
  const known = new Map<string, Said>()
  for (const { good, proposal } of lines) {
    const key = writtenKey(good)
    if (!known.has(key)) known.set(key, { words: wordsOf(good), proposal })
  }
  return yield* linesOf(list, remembering(profile, known))
}

/** The words of a good and what they propose. */
type Said = { readonly words: string; readonly proposal: GoodProposal }

/** What lines have in common that differ in nothing but their own columns. */
type Alike = Pick<IntakeLine, 'good' | 'proposal' | 'deal' | 'stated' | 'columns'>

/** What a profile keeps of goods and of deals, and what goods say that were looked at before. */
type Remembered = {
  readonly profile: Profile
  readonly goods: ReadonlyMap<string, readonly Stated[]>
  readonly deals: ReadonlyMap<string, readonly Stated[]>
  readonly known: Map<string, Said>
}

const remembering = (profile: Profile, known = new Map<string, Said>()): Remembered => ({
  profile,
  goods: grouped(profile.goods, ({ material, words }) => keyOf(material, words)),
  deals: grouped(profile.deals, ({ parties }) => parties),
  known,
})

function* linesOf(list: ReadList, { profile, goods, deals, known }: Remembered): Generator<IntakeOpening, Intake> {
  const { counts } = list
  const isOwn = (field: string): boolean => AMOUNTS.has(field) || (counts && field === 'id')
  const together = joiner()
  const alike = new Map<string, Alike>()
  const lines: IntakeLine[] = []
  for (const line of list.lines) {
    const key = sharedKey(line, isOwn)
    let shared = alike.get(key)
    if (shared === undefined) {
      const good = goodOf(line, counts)
      const cells = listColumns(line, (field) => !isOwn(field))
      const deal = partiesOf(cells)
      const before = known.get(writtenKey(good))
      yield before === undefined ? { good } : null
      const { words, proposal } = before ?? { words: wordsOf(good), proposal: proposeGood(good) }
      known.set(writtenKey(good), { words, proposal })
      // Of a list without material numbers a good is known by its words alone.
      const ofGood = goods.get(keyOf(good.material, words)) ?? goods.get(keyOf('', words)) ?? NONE
      const ofLines = isUnnamed(deal) ? deals.get(unnamedDeal(good)) : undefined
      const ofDeal = deals.get(deal) ?? NONE
      const { stated, states } = together(ofGood, ofLines === undefined ? ofDeal : [...ofDeal, ...ofLines])
      shared = { good, proposal, deal, stated, columns: { ...cells, ...states } }
      alike.set(key, shared)
    } else yield null
    const { good, proposal, deal, stated, columns } = shared
    lines.push({
      line: line.line,
      fields: line.fields,
      notUsed: line.fields.some(isUnused) ? line.fields.filter(isUnused) : NO_FIELDS,
      good,
      proposal,
      kilograms: kilogramsIn(line),
      value: moneyIn(line, list),
      stated,
      deal,
      // What was stated counts before the cells.
      columns: { ...columns, ...listColumns(line, (field) => isOwn(field) && columns[field] === undefined) },
    })
  }
  return { list, profile, lines }
}

/** Columns of amounts, which differ from line to line. */
const AMOUNTS: ReadonlySet<string> = new Set(['quantityKg', 'value'])

/** The cells of a line in the columns that lines share, and whether each is asked about: one may be from the line above. */
function sharedKey({ fields }: ReadLine, isOwn: (field: string) => boolean): string {
  let key = ''
  for (const { field, cell, read } of fields) if (!isOwn(field)) key += `${cell}\u0000${read.kind === 'ask' ? '?' : ''}`
  return key
}

const NONE: readonly Stated[] = []
const NO_FIELDS: readonly ReadField[] = []

/** What was stated of a good and of a deal, and the facts that follow. */
type Together = { readonly stated: readonly Stated[]; readonly states: Columns }

/** Joins what was stated of a good with what was of a deal; many lines share both, and so the result. */
function joiner(): (ofGood: readonly Stated[], ofDeal: readonly Stated[]) => Together {
  const made = new Map<readonly Stated[], Map<readonly Stated[], Together>>()
  return (ofGood, ofDeal) => {
    const ofThis = made.get(ofGood) ?? new Map<readonly Stated[], Together>()
    made.set(ofGood, ofThis)
    const known = ofThis.get(ofDeal)
    if (known !== undefined) return known
    const stated = [...ofGood, ...ofDeal]
    const states: Columns = Object.assign({}, ...stated.map((one) => one.states))
    ofThis.set(ofDeal, { stated, states })
    return { stated, states }
  }
}

/** Goods that are written alike say the same. */
const writtenKey = ({ description, grade, commodityCode, supplier }: LineGood): string =>
  [description, grade, commodityCode, supplier].join('\u0000')

const keyOf = (material: string, words: string): string => `${material}\u0000${words}`

/** Entries by their keys, without those that later ones replaced. */
function grouped<Entry extends Stated>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): Map<string, readonly Stated[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry))
    if (group === undefined) groups.set(key(entry), [entry])
    else group.push(entry)
  }
  return new Map([...groups].map(([name, group]) => [name, lastOf(group)]))
}

/** What counts of decisions: one that states nothing which a later one of its kind does not state as well is replaced by that one. */
function lastOf(decisions: readonly Stated[]): readonly Stated[] {
  const said = new Set<string>()
  const isLast = ({ as, states }: Stated): boolean => {
    const [before, names] = [said.size, Object.keys(states)]
    for (const name of names.length === 0 ? [''] : names) said.add(`${as} ${name}`)
    return said.size > before
  }
  return decisions.toReversed().filter(isLast).toReversed()
}

function goodOf(line: ReadLine, counts: boolean): LineGood {
  return {
    material: counts ? '' : textIn(line, 'id'),
    description: textIn(line, 'product.description'),
    grade: textIn(line, 'product.grade'),
    commodityCode: textIn(line, 'product.commodityCode'),
    supplier: textIn(line, 'exporter.name'),
  }
}

function textIn({ fields }: ReadLine, name: string): string {
  const read = fields.find(({ field }) => field === name)?.read
  return read?.kind === 'value' ? String(read.value) : ''
}

/** What the cells of a line state of an inquiry, in some of its columns; an amount of money is no part of one. */
function listColumns({ fields }: ReadLine, isWanted: (field: string) => boolean): Columns {
  const columns: Record<string, string> = {}
  for (const one of fields) {
    const { field } = one
    const text = field === 'value' || !isWanted(field) ? '' : statedText(one)
    // Of two columns of quantities, the first that states a mass counts.
    if (text !== '') columns[field] ??= text
  }
  return columns
}

function kilogramsIn({ fields }: ReadLine): number | null {
  const read = fields.find((one) => one.field === 'quantityKg' && one.read.kind === 'value')?.read
  return read?.kind === 'value' ? Number(read.value) : null
}

function moneyIn({ fields }: ReadLine, { columns, conventions }: ReadList): IntakeLine['value'] {
  const field = fields.find((one) => one.field === 'value')
  if (field === undefined) return null
  return readMoney(field.cell, columns[field.column]?.header ?? '', conventions[field.column]?.decimalSign ?? null)
}
