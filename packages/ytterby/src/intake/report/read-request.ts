import type { InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { InvalidListError, type ListIssue } from '../../errors/invalid-list-error.ts'
import { InvalidProfileError } from '../../errors/invalid-profile-error.ts'
import { malformed, tooLong, wrongType } from '../../schema/findings.ts'
import { country } from '../../schema/inquiry-outline.ts'
import { isWhole } from '../../schema/inquiry-words.ts'
import { isRecord } from '../../schema/is-record.ts'
import { listOf, objectOf } from '../../schema/outline.ts'
import { pointerTo } from '../../schema/pointer.ts'
import { readBy } from '../../schema/read-by.ts'
import { EMPTY_PROFILE, type Columns, type Profile } from '../profile/profile.ts'
import { readProfile } from '../profile/read-profile.ts'
import type { Cell, TableRecord } from '../table/cell.ts'
import type { GivenAnswer } from './apply-answers.ts'

/** What one call takes. */
export const MOST_ROWS = 5000
const MOST_COLUMNS = 200
const MOST_CELLS = 100_000
/** Characters of a cell; the contract takes no longer description. */
const MOST_LETTERS = 2000
const MOST_ANSWERS = 5000

/** What is stated beside the rows of a list. */
export type IntakeOptions = {
  /** What was decided about earlier lists, and about this one so far. */
  profile?: Profile | undefined
  /** Answers to the questions of the last report about this list with this profile. */
  answers?: readonly GivenAnswer[] | undefined
  /** The day of export, the destination and the knowledge day for lines that state none. */
  asOf?: string | undefined
  destination?: string | undefined
  knownAt?: string | undefined
  /** The line of the file on which each row begins; its position, from 1, if left out. */
  lines?: readonly number[] | undefined
}

const text = (most: number) => ({ kind: 'text', most, least: 1, tests: [isWhole] }) as const

const line = { kind: 'number', least: 1, whole: true } as const

const ANSWER = objectOf(
  {
    question: { kind: 'text', most: 100_000 },
    option: { kind: 'any' },
    lines: listOf(line, MOST_ROWS),
    by: text(200),
    on: { kind: 'day' },
  },
  'question',
  'option',
  'by',
  'on',
)

const OPTIONS = objectOf({
  asOf: { kind: 'day' },
  knownAt: { kind: 'day' },
  destination: country,
  profile: { kind: 'any' },
  answers: listOf(ANSWER, MOST_ANSWERS),
  lines: listOf(line, MOST_ROWS),
})

/** A checked request. */
export type IntakeRequest = {
  readonly records: readonly TableRecord[]
  readonly profile: Profile
  readonly answers: readonly GivenAnswer[]
  /** Facts for lines that state none. */
  readonly defaults: Columns
}

/**
 * Checks the rows of a list and what is stated beside them.
 *
 * @throws InvalidListError with every issue; pointers of options begin with `/options`, others start at the rows.
 * @throws InvalidProfileError with every issue; pointers start at the profile.
 */
export function readRequest(rows: unknown, options: unknown): IntakeRequest {
  const issues: ListIssue[] = []
  const records = recordsOf(rows, issues)
  const reading = readBy(OPTIONS, options)
  if ('findings' in reading) issues.push(...reading.findings.map(ofOption))
  const answers =
    'value' in reading ? (reading.value.answers ?? []).map((answer, at) => answerOf(answer, at, issues)) : []
  if (issues.length > 0 || !('value' in reading)) throw new InvalidListError(issues)
  const { profile, answers: _, lines, ...defaults } = reading.value
  if (lines !== undefined && !isAscending(lines, records.length)) throw new InvalidListError([OTHER_LINES])
  return {
    records: lines === undefined ? records : records.map(({ cells }, at) => ({ line: lines[at] ?? 0, cells })),
    profile: profile === undefined ? EMPTY_PROFILE : wholeProfile(profile),
    answers,
    defaults: Object.fromEntries(Object.entries(defaults).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  }
}

const OTHER_LINES: ListIssue = {
  code: 'unknown-value',
  pointer: '/options/lines',
  message: 'State one line for each row, in ascending order, or leave them out.',
}

const isAscending = (lines: readonly number[], count: number): boolean =>
  lines.length === count && lines.every((one, at) => one > (lines[at - 1] ?? 0))

const ofOption = ({ code, pointer, message }: InquiryIssue): ListIssue => ({
  code: code === 'unknown-key' ? 'unknown-option' : code,
  pointer: `/options${pointer}`,
  message,
})

function recordsOf(rows: unknown, issues: ListIssue[]): TableRecord[] {
  if (!Array.isArray(rows)) {
    issues.push({ code: 'not-a-list', pointer: '', message: 'Give the rows as a list of lists of cells.' })
    return []
  }
  if (rows.length === 0) issues.push({ code: 'empty-list', pointer: '', message: 'Give at least one row.' })
  if (rows.length > MOST_ROWS) {
    issues.push({
      code: 'too-many-lines',
      pointer: '',
      message: `Give at most ${MOST_ROWS} rows; ask of the rest by itself.`,
    })
    return []
  }
  let cells = 0
  const records = rows.map((row: unknown, at): TableRecord => {
    if (!Array.isArray(row)) {
      issues.push(wrongType(pointerTo([at]), row ?? 0, 'array'))
      return { line: at + 1, cells: [] }
    }
    if (row.length > MOST_COLUMNS) issues.push(tooLong(pointerTo([at]), MOST_COLUMNS, 'members'))
    cells += row.length
    return {
      line: at + 1,
      cells: row.slice(0, MOST_COLUMNS).map((cell: unknown, column) => cellOf(cell, [at, column], issues)),
    }
  })
  if (cells > MOST_CELLS)
    issues.push({
      code: 'too-many-lines',
      pointer: '',
      message: `Give at most ${MOST_CELLS} cells; ask of the rest by itself.`,
    })
  return records
}

function cellOf(cell: unknown, place: readonly number[], issues: ListIssue[]): Cell {
  if (cell === null || (typeof cell === 'number' && Number.isFinite(cell))) return cell
  if (typeof cell !== 'string') {
    issues.push(wrongType(pointerTo(place), cell ?? 0, 'string, number or null'))
    return null
  }
  if (cell.length > MOST_LETTERS) issues.push(tooLong(pointerTo(place), MOST_LETTERS, 'characters'))
  // A letter that was lost (U+FFFD) is left for the contract to refuse in its line.
  if (!cell.isWellFormed()) issues.push(malformed(pointerTo(place)))
  return cell
}

type Read = {
  readonly question: string
  readonly option: unknown
  readonly lines?: number[] | undefined
  readonly by: string
  readonly on: string
}

function answerOf({ option, ...answer }: Read, at: number, issues: ListIssue[]): GivenAnswer {
  if (typeof option === 'number') return { ...answer, option }
  const place = ['options', 'answers', at, 'option']
  if (!isRecord(option)) {
    issues.push(wrongType(pointerTo(place), option, 'number or object'))
    return { ...answer, option: {} }
  }
  const states: Record<string, string> = {}
  for (const [name, value] of Object.entries(option))
    if (typeof value !== 'string') issues.push(wrongType(pointerTo([...place, name]), value, 'string'))
    else if (!value.isWellFormed()) issues.push(malformed(pointerTo([...place, name])))
    else states[name] = value
  return { ...answer, option: states }
}

/** A profile whose texts can be sent back. */
function wholeProfile(value: unknown): Profile {
  const profile = readProfile(value)
  const issues = [...brokenTexts(profile, [])]
  if (issues.length > 0) throw new InvalidProfileError(issues)
  return profile
}

function* brokenTexts(value: unknown, path: readonly PropertyKey[]): Generator<InquiryIssue> {
  if (typeof value === 'string' && !value.isWellFormed()) yield malformed(pointerTo(path))
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    if (name.isWellFormed()) yield* brokenTexts(member, [...path, name])
    else yield malformed(pointerTo(path))
  }
}
