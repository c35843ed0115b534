import { expect, test } from 'vitest'
import { FIELDS, nearColumn } from 'ytterby'

test.each([
  ['product.frm', 'product.form'],
  ['prodct.form', 'product.form'],
  ['Product.Form', 'product.form'],
  ['end_user.name', 'endUser.name'],
  ['consignee.0.name', 'consignees.0.name'],
  ['destnation', 'destination'],
  ['asfo', 'asOf'],
  ['as_of', 'asOf'],
  ['commodity code', 'product.commodityCode'],
  ['form', 'product.form'],
])('%s was meant to be %s', (column, name) => {
  expect(nearColumn(column, FIELDS)).toBe(name)
})

test.each([
  'id',
  'source',
  'note',
  'description',
  'supplier',
  'from',
  'price',
  '',
  'Warentarifnr.',
  'Pos.',
  'Art.-Nr.',
  'Bez.',
  'Menge i. kg',
])('%j is a column of the user’s own', (column) => {
  expect(nearColumn(column, FIELDS)).toBeUndefined()
})
