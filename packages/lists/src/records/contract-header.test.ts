import { expect, test } from 'vitest'
import { ListError } from '../list-error.ts'
import { draftOf } from './contract-csv.ts'
import { contractHeader } from './contract-header.ts'

test.each([
  ['a misspelt dotted name', 'product.frm,asOf', 'unknown-column', '“product.form”'],
  ['a dotted name misspelt twice', 'prodct.fom,product.form', 'unknown-column', '“product.form”'],
  ['another case', 'EndUser.Name,product.form', 'unknown-column', '“endUser.name”'],
  ['a misspelt name without a dot', 'destnation,product.form', 'unknown-column', '“destination”'],
  ['swapped letters', 'asFo,product.form', 'unknown-column', '“asOf”'],
  ['a field of the product without product.', 'elements,product.form', 'unknown-column', '“product.elements”'],
  ['an unknown dotted name', 'my.own,product.form', 'unknown-column', 'ytterby intake'],
  ['a heading of another system', 'Warentarifnr.;Menge', 'unknown-column', 'ytterby intake'],
  ['a duplicate name', 'product.form,product.form', 'duplicate-column', 'product.form'],
  ['the name of an answer column', 'product.form,verdict', 'answer-column-taken', 'verdict'],
  ['no known name', 'a,b', 'no-known-column', 'product.form'],
  [
    '200 columns',
    `product.form,${Array.from({ length: 199 }, (_, index) => `c${index}`).join()}`,
    'too-many-columns',
    '150',
  ],
])('%s is refused', (_what, header, code, says) => {
  const read = (): unknown => contractHeader(`${header}\nx\n`)
  expect(read).toThrow(ListError)
  expect(read).toThrow(expect.objectContaining({ code, message: expect.stringContaining(says) }))
})

test.each([
  ['commas', 'asOf,product.form', ','],
  ['semicolons, and commas inside a cell', 'asOf;"note, more, and more";product.form', ';'],
  ['tabs', 'asOf\tproduct.form', '\t'],
  ['one column', 'product.form', ','],
])('%s are detected by the known column names', (_what, header, delimiter) => {
  expect(contractHeader(`${header}\nx\n`).delimiter).toBe(delimiter)
})

test('150 columns are accepted', () => {
  const own = Array.from({ length: 149 }, (_, index) => `c${index}`)
  expect(contractHeader(`product.form,${own.join()}\n`).names).toHaveLength(150)
})

test('a share is read with and without its sign, and an amount only without one', () => {
  const header = contractHeader('endUser.listedOwnershipPercent,chineseContent.valuePercent,quantityKg\n')
  expect(draftOf(header, ['60%', '0.5 %', '5%'])).toEqual({
    endUser: { listedOwnershipPercent: 60 },
    chineseContent: { valuePercent: 0.5 },
    quantityKg: '5%',
  })
})
