import * as fc from 'fast-check'
import { readList } from 'ytterby/apps'
import { proposeGood, type TableRecord } from 'ytterby/lists'
import { describe, expect, it } from 'vitest'
import { describedLines } from './described-good.ts'
import { scoreFiles } from './score-files.ts'
import { ratioOf, scoreGoods } from './score-goods.ts'

describe.each([
  ['the goods from the specification', describedLines.filter(({ id }) => id.startsWith('L')), 102],
  [
    'goods full of traps, by somebody who had not seen the word lists',
    describedLines.filter(({ id }) => id.startsWith('X')),
    435,
  ],
  ['goods as in ordinary lists, by somebody else', describedLines.filter(({ id }) => id.startsWith('Z')), 306],
  [
    'goods as purchasers, forwarders and brokers abbreviate them, written before the reader was looked at',
    describedLines.filter(({ id }) => id.startsWith('B')),
    414,
  ],
  [
    'goods that the reader was tried with while it was mended',
    describedLines.filter(({ id }) => id.startsWith('N')),
    707,
  ],
  [
    'goods as purchasing systems shorten them in nineteen languages, written before the reader was looked at',
    describedLines.filter(({ id }) => id.startsWith('K')),
    163,
  ],
  [
    'goods of twelve lists, written before the reader was looked at',
    describedLines.filter(({ id }) => id.startsWith('P')),
    204,
  ],
  [
    'goods of six more lists and of none, written after it was mended by these',
    describedLines.filter(({ id }) => id.startsWith('Q')),
    183,
  ],
  [
    'goods of industrial buyers, a third of them as short texts, written before the words were widened',
    describedLines.filter(({ id }) => id.startsWith('R')),
    200,
  ],
  [
    'more of them, written after the words were widened and before the reader was tried with them',
    describedLines.filter(({ id }) => id.startsWith('S') || id.startsWith('T')),
    180,
  ],
  [
    'goods of catalogues and purchasing systems, by somebody who had not seen the reader',
    describedLines.filter(({ id }) => id.startsWith('U')),
    180,
  ],
  [
    'more of them by the same hand, scored once after the reader had been mended by the first',
    describedLines.filter(({ id }) => id.startsWith('V')),
    180,
  ],
  [
    'goods of sixteen lists in eleven languages, Thai and Arabic among them, written before the reader was looked at',
    describedLines.filter(({ id }) => id.startsWith('W')),
    134,
  ],
  [
    'goods of twenty lists, written before the reader was looked at, that it misread when it first saw them',
    describedLines.filter(({ id }) => id.startsWith('Y')),
    69,
  ],
  [
    'goods of twenty more lists, that it misread when it first saw them',
    describedLines.filter(({ id }) => id.startsWith('F')),
    42,
  ],
] as const)('%s', (_, lines, count) => {
  const score = scoreGoods(lines)

  it('are complete', () => expect(lines).toHaveLength(count))

  it('are never called “out” if they are rare-earth goods', () =>
    expect(score.calledOut.part, score.calledOut.misses.join('\n')).toBe(0))

  it('are called “out” if they are something else: at least 85 of 100, and at most 5 are called rare-earth goods', () => {
    expect(ratioOf(score.setAside), score.setAside.misses.join('\n')).toBeGreaterThanOrEqual(0.85)
    expect(ratioOf(score.calledIn)).toBeLessThanOrEqual(0.05)
  })

  it('get the scope of a careful classifier: at least 85 of 100', () =>
    expect(ratioOf(score.scope), score.scope.misses.join('\n')).toBeGreaterThanOrEqual(0.85))

  it('get the right form: at least 90 of 100 first proposals are right, 85 of 100 forms are found', () => {
    expect(ratioOf(score.formPrecision), score.formPrecision.misses.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(ratioOf(score.formRecall), score.formRecall.misses.join('\n')).toBeGreaterThanOrEqual(0.85)
  })

  it('get the right elements: at least 97 of 100 proposed are right, 90 of 100 are found', () => {
    expect(ratioOf(score.elementPrecision), score.elementPrecision.misses.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(ratioOf(score.elementRecall), score.elementRecall.misses.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})

describe('lists as exported from other systems', async () => {
  const scores = await scoreFiles()

  it('include two hundred and nine files', () => expect(scores).toHaveLength(209))

  it.each(scores.map((score) => [score.file, score] as const))(
    '%s: the header is found, no total, note or repeated header is taken for a good, and no value is wrong, invented or guessed',
    (_, { headerFound, goods, wrong }) => {
      expect(headerFound).toBe(true)
      expect(goods).toMatchObject({ seen: goods.all, others: [] })
      expect(wrong).toEqual([])
    },
  )

  it('are read: at least 95 of 100 relevant columns and 97 of 100 values', () => {
    const sum = (of: (score: (typeof scores)[number]) => number): number =>
      scores.reduce((all, score) => all + of(score), 0)
    const misses = scores.flatMap(({ columns }) => columns.misses).join('\n')
    expect(sum(({ columns }) => columns.right) / sum(({ columns }) => columns.all), misses).toBeGreaterThanOrEqual(0.95)
    expect(sum(({ values }) => values.right) / sum(({ values }) => values.all)).toBeGreaterThanOrEqual(0.97)
  })
})

describe('a list with any content', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('Description', '品名', 'HS', 'Qty (kg)', '03/04/2027', '1.250', '8505.11', 'DE', 'Total', ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  )
  const records = fc
    .array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 })
    .map((rows) => rows.map((cells, at): TableRecord => ({ line: at + 1, cells })))

  it('is read without an error, and the same way twice', () =>
    fc.assert(
      fc.property(records, (list) => {
        expect(readList(list)).toEqual(readList(list))
      }),
    ))

  it('gets a proposal for a good with any text', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 20 }), (description, grade) => {
        expect(['in', 'maybe', 'out']).toContain(proposeGood({ description, grade }).scope)
      }),
    ))
})
