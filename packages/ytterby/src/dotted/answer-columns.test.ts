import { assess } from 'ytterby'
import { answerObject } from 'ytterby/lists'
import { expect, test } from 'vitest'

const soldTo = (name: string, asOf = '2026-11-24') =>
  answerObject(
    assess({
      asOf,
      destination: 'DE',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      endUser: { name },
    }),
  )['listed']

test.each([
  ['Rheinmetall AG', ['equal:Rheinmetall AG']],
  ['Rheinmetal AG', ['near:Rheinmetall AG']],
  ['Siemens AG', []],
  ['Cubic Telecom Limited', []],
])('the column “listed” of a magnet for %s names %j', (name, listed) => {
  expect(soldTo(name)).toEqual(listed)
})

test('a listing that is suspended on the day is named as well', () => {
  expect(soldTo('Source Intelligence, Inc.', '2026-03-01')).toEqual(['equal:Source Intelligence, Inc.'])
})
