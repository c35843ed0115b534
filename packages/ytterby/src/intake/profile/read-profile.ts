import type { InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { InvalidProfileError } from '../../errors/invalid-profile-error.ts'
import { listOf, objectOf, oneOf } from '../../schema/outline.ts'
import { tooLong, wrongType } from '../../schema/findings.ts'
import { pointerTo } from '../../schema/pointer.ts'
import { readBy } from '../../schema/read-by.ts'
import { COLUMN_FIELDS } from '../table/column-fields.ts'
import type { Columns, Profile } from './profile.ts'

/** The most goods, deals and columns that a profile remembers. */
const MOST_REMEMBERED = 500_000
const MOST_COLUMNS = 1000

const text = { kind: 'text', most: 2000 } as const
const author = { by: { kind: 'text', most: 200 }, on: { kind: 'day' } } as const
const stated = {
  ...author,
  as: oneOf(['accepted', 'rejected', 'answered']),
  states: { kind: 'members' },
  because: text,
} as const

const column = objectOf(
  {
    ...author,
    header: text,
    field: oneOf(COLUMN_FIELDS),
    decimalSign: oneOf(['.', ',']),
    dayOrder: oneOf(['day-first', 'month-first', 'year-first']),
    unit: { kind: 'text', most: 20 },
    cells: { kind: 'members' },
  },
  'header',
  'by',
  'on',
)
const required = ['as', 'states', 'because', 'by', 'on'] as const

const PROFILE_OUTLINE = objectOf(
  {
    profile: { kind: 'number', least: 1, most: 1, whole: true },
    columns: listOf(column, MOST_COLUMNS),
    goods: listOf(
      objectOf({ ...stated, material: text, words: text }, 'material', 'words', ...required),
      MOST_REMEMBERED,
    ),
    deals: listOf(objectOf({ ...stated, parties: text }, 'parties', ...required), MOST_REMEMBERED),
  },
  'profile',
  'columns',
  'goods',
  'deals',
)

/**
 * Checks a profile that was kept as JSON.
 *
 * @throws InvalidProfileError with every issue, each with a JSON pointer from the root of the profile.
 */
export function readProfile(value: unknown): Profile {
  const reading = readBy(PROFILE_OUTLINE, value)
  if ('findings' in reading) throw new InvalidProfileError(reading.findings)
  const { columns, goods, deals } = reading.value
  const issues = [
    ...columns.flatMap(({ cells }, at) => textIssues(cells, ['columns', at, 'cells'])),
    ...goods.flatMap(({ states }, at) => textIssues(states, ['goods', at, 'states'])),
    ...deals.flatMap(({ states }, at) => textIssues(states, ['deals', at, 'states'])),
  ]
  if (issues.length > 0) throw new InvalidProfileError(issues)
  return {
    profile: 1,
    columns: columns.map((choice) => ({ ...choice, cells: choice.cells && texts(choice.cells) })),
    goods: goods.map((good) => ({ ...good, states: texts(good.states) })),
    deals: deals.map((deal) => ({ ...deal, states: texts(deal.states) })),
  }
}

function textIssues(members: object | undefined, path: readonly PropertyKey[]): InquiryIssue[] {
  return Object.entries(members ?? {}).flatMap(([name, value]) => {
    const pointer = pointerTo([...path, name])
    if (typeof value !== 'string') return [wrongType(pointer, value, 'expectsString')]
    return value.length > text.most ? [tooLong(pointer, text.most, 'tooManyCharacters')] : []
  })
}

const texts = (members: object): Columns =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name, String(value)]))
