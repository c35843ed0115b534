import { currentRuleset } from 'ytterby'
import { inquiryKey, type Columns } from 'ytterby/lists'
import { expect, test } from 'vitest'
import { createAsker } from './asker.ts'

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
