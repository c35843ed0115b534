import { acceptCertain, changeProfile, listAsker, openSession, askQuestions } from '@ytterby/lists'
import { expect, test } from 'vitest'
import { currentRuleset as ruleset } from 'ytterby'
import { list } from './ledger-lists.ts'

test('goods of one kind are asked about apart where one is said to hold no dysprosium', () => {
  const goods = ['NdFeB magnets N35', 'NdFeB magnets N42SH', 'Dy-free NdFeB magnets N45']
  const { records } = list(
    ['Description;HS code;Destination', ...goods.map((words) => `${words};85051190;DE`)].join('\n'),
  )
  const ask = listAsker({ defaults: { asOf: () => '2026-11-27' }, stated: {}, lang: 'en', ruleset })
  const opened = openSession({ records }, { ask })
  const accepted = changeProfile(opened, acceptCertain(opened, { by: 'Anna', on: '2026-11-27' }))
  const asked = askQuestions(accepted).filter(({ path }) => path === 'product.elements')
  expect(asked.map(({ lines }) => lines)).toEqual([[2, 3], [4]])
})
