import { expect, it } from 'vitest'
import { answerQuestion } from '../questions/answer-question.ts'
import { openIntake, withProfile } from './open-intake.ts'

const records = [
  ['Item', 'Description', 'HS code', 'Net weight (kg)'],
  ['M1', 'NdFeB magnet N42', '85051100', '5'],
  ['M2', 'SmCo block', '85051100', '7'],
  ['M3', 'Ferrite ring', '85051910', '2'],
].map((cells, at) => ({ line: at + 1, cells }))
const author = { by: 'Anna', on: '2026-12-01' }
const destination = {
  question: {
    kind: 'fact' as const,
    path: 'destination',
    text: null,
    lines: [2, 3, 4],
    shared: { heading: null, grade: null, supplier: null, parties: null, header: null, cell: null },
  },
  option: { as: 'answered' as const, states: { destination: 'DE' } },
}

/** Where each line goes once the answer was given, and once the same profile reads the goods in another order. */
function destinations(lines?: readonly number[]): unknown[][] {
  const intake = openIntake(records)
  const profile = answerQuestion(intake, { ...destination, ...(lines === undefined ? {} : { lines }) }, author)
  const [header, ...goods] = records
  const turned = [header, ...goods.toReversed()].flatMap((record, at) =>
    record === undefined ? [] : [{ ...record, line: at + 1 }],
  )
  return [withProfile(intake, profile, records), openIntake(turned, profile)].map((read) =>
    read.lines.map(({ columns }) => columns['destination']),
  )
}

it('that are answered together are remembered together', () =>
  expect(destinations()).toEqual([
    ['DE', 'DE', 'DE'],
    ['DE', 'DE', 'DE'],
  ]))

it('of some lines say nothing of the others that name no party and no destination either', () =>
  expect(destinations([3])).toEqual([
    [undefined, 'DE', undefined],
    [undefined, 'DE', undefined],
  ]))
