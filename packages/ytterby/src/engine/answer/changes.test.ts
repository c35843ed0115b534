import { expect, test } from 'vitest'
import { assess } from 'ytterby'

test('a good that is stated by its code alone changes also with the rules that hold once the code is set aside', () => {
  const { changes } = assess({ asOf: '2012-06-01', product: { commodityCode: '850511' } })
  // The catalogue of technology of 2023; a code alone never frees a good, which may then be technology.
  expect(changes.map(({ on }) => on)).toContain('2023-12-21')
  expect(changes.map(({ on }) => on)).not.toContain('2024-04-11')
})
