import { intakeRefusals } from '../../locales/en/refusals/intake.ts'
import type { InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { InvalidListError, type ListIssue } from '../../errors/invalid-list-error.ts'
import { InvalidProfileError } from '../../errors/invalid-profile-error.ts'
import { malformed, wrongType } from '../../schema/findings.ts'
import { country } from '../../schema/inquiry-outline.ts'
import { isWhole } from '../../schema/inquiry-words.ts'
import { isRecord } from '../../schema/is-record.ts'
import { listOf, objectOf } from '../../schema/outline.ts'
import { pointerTo } from '../../schema/pointer.ts'
import { readBy } from '../../schema/read-by.ts'
import { EMPTY_PROFILE, type Columns, type Profile } from '../profile/profile.ts'
import { readProfile } from '../profile/read-profile.ts'
import type { TableRecord } from '../table/cell.ts'
import { answersIn } from '../workbook/answers-in.ts'
import type { GivenAnswer } from './apply-answers.ts'
import type { FilledIn } from './apply-filled-in.ts'
import { MOST_ROWS, OF_LIST, OF_SHEET, readRows } from './read-rows.ts'

const MOST_ANSWERS = 5000

/** What is stated beside the rows of a list. */
export type IntakeOptions = {
  /** What was decided about earlier lists, and about this one so far. */
  profile?: Profile | undefined
  /** Answers to the questions of the last report about this list with this profile. */
  answers?: readonly GivenAnswer[] | undefined
  /** Answers in the sheet of questions of an answered workbook about this list, as given by one person on one day. */
  filledIn?: FilledIn | undefined
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

const FILLED_IN = objectOf({ rows: { kind: 'any' }, by: text(200), on: { kind: 'day' } }, 'rows', 'by', 'on')

const OPTIONS = objectOf({
  asOf: { kind: 'day' },
  knownAt: { kind: 'day' },
  destination: country,
  profile: { kind: 'any' },
  answers: listOf(ANSWER, MOST_ANSWERS),
  filledIn: FILLED_IN,
  lines: listOf(line, MOST_ROWS),
})

/** A checked request. */
export type IntakeRequest = {
  readonly records: readonly TableRecord[]
  readonly profile: Profile
  readonly answers: readonly GivenAnswer[]
  readonly filledIn: FilledIn | null
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
  const records = readRows(rows, { at: [], ...OF_LIST }, issues)
  const reading = readBy(OPTIONS, options)
  if ('findings' in reading) issues.push(...reading.findings.map(ofOption))
  const answers =
    'value' in reading ? (reading.value.answers ?? []).map((answer, at) => answerOf(answer, at, issues)) : []
  const filledIn = 'value' in reading ? filledInOf(reading.value.filledIn, issues) : null
  if (issues.length > 0 || !('value' in reading)) throw new InvalidListError(issues)
  const { profile, answers: _, filledIn: _sheet, lines, ...defaults } = reading.value
  if (lines !== undefined && !isAscending(lines, records.length)) throw new InvalidListError([OTHER_LINES])
  return {
    records: lines === undefined ? records : records.map(({ cells }, at) => ({ line: lines[at] ?? 0, cells })),
    profile: profile === undefined ? EMPTY_PROFILE : wholeProfile(profile),
    answers,
    filledIn,
    defaults: Object.fromEntries(Object.entries(defaults).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  }
}

const OTHER_LINES: ListIssue = {
  code: 'unknown-value',
  pointer: '/options/lines',
  message: intakeRefusals.otherLines,
}

const isAscending = (lines: readonly number[], count: number): boolean =>
  lines.length === count && lines.every((one, at) => one > (lines[at - 1] ?? 0))

const ofOption = ({ code, pointer, message }: InquiryIssue): ListIssue => ({
  code: code === 'unknown-key' ? 'unknown-option' : code,
  pointer: `/options${pointer}`,
  message,
})

type Sheet = { readonly rows: unknown; readonly by: string; readonly on: string }

function filledInOf(sheet: Sheet | undefined, issues: ListIssue[]): FilledIn | null {
  if (sheet === undefined) return null
  const at = ['options', 'filledIn', 'rows']
  const found = issues.length
  const records = readRows(sheet.rows, { at, ...OF_SHEET }, issues)
  if (issues.length === found && answersIn(records, []) === null)
    issues.push({
      code: 'unknown-value',
      pointer: pointerTo(at),
      message: intakeRefusals.partOfSheet,
    })
  return { ...sheet, rows: records.map(({ cells }) => cells) }
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
    issues.push(wrongType(pointerTo(place), option, 'expectsOption'))
    return { ...answer, option: {} }
  }
  const states: Record<string, string> = {}
  for (const [name, value] of Object.entries(option))
    if (typeof value !== 'string') issues.push(wrongType(pointerTo([...place, name]), value, 'expectsString'))
    else if (!value.isWellFormed()) issues.push(malformed(pointerTo([...place, name])))
    else states[name] = value
  return { ...answer, option: states }
}

/** A profile whose texts can be sent back. */
function wholeProfile(value: unknown): Profile {
  const profile = readProfile(value)
  // A lone surrogate is escaped, which is found sooner than by looking at each of very many texts.
  const issues = JSON.stringify(profile).includes('\\ud') ? [...brokenTexts(profile, [])] : []
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
