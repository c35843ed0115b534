import { currentRuleset } from 'ytterby'
import { ANSWER_COLUMNS, inquiryKey, type Columns } from 'ytterby/lists'
import { expect, test } from 'vitest'
import { createAsker, listAsker } from './asker.ts'

const good: Columns = { 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd;Dy', destination: 'SE' }

test('lines that differ only in what the law does not tell apart are assessed once', () => {
  let assessed = 0
  const ask = createAsker(
    { defaults: { asOf: () => '2025-06-02' }, stated: {}, lang: 'en', ruleset: currentRuleset },
    {
      keyOf: (inquiry) => inquiryKey(inquiry, currentRuleset),
      keep(answer) {
        assessed += 1
        return answer
      },
      isFull: () => false,
      forget() {},
    },
  )
  const verdicts = [
    ...['2025-06-02', '2025-06-03'].map((asOf) => ask({ ...good, asOf })),
    ask({ ...good, 'endUser.name': 'Example Motoren GmbH' }),
    ask({ ...good, 'endUser.name': 'Ravnsborg Vindmøller A/S' }),
    ask({ ...good, asOf: '2025-11-10' }),
  ].map((answer) => ('verdict' in answer ? answer.verdict : 'refused'))
  expect(new Set(verdicts)).toEqual(new Set(['permit-required']))
  expect(assessed).toBe(3)
})

test('what an answer warns of the words of a line is not told of another line with the same code', () => {
  const asking = { defaults: { asOf: () => '2026-12-01' }, stated: {}, lang: 'en', ruleset: currentRuleset } as const
  const column = ANSWER_COLUMNS.findIndex(({ name }) => name === 'warnings')
  const words = ['Terbium metal', 'NdPr metal']
  for (const order of [words, words.toReversed()]) {
    const ask = listAsker(asking)
    const warned = order.filter((description) => {
      const answer = ask({ 'product.commodityCode': '28053013', 'product.description': description, destination: 'DE' })
      return 'cells' in answer && answer.cells[column]?.includes('words-code-conflict') === true
    })
    expect(warned).toEqual(['NdPr metal'])
  }
})

test('whether a named party is a listed one is asked whatever the verdict', () => {
  const asking = { defaults: { asOf: () => '2026-12-01' }, stated: {}, lang: 'en', ruleset: currentRuleset } as const
  const answer = listAsker(asking)({
    ...good,
    destination: 'JP',
    'endUser.name': 'Mitsubishi Heavy Industries Aero Engines',
  })
  expect(answer).toMatchObject({ verdict: 'permit-required', questions: [{ path: 'endUser.listed' }] })
})
