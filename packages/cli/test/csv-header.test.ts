import { expect, test } from 'vitest'
import { csvHeader } from '../src/batch/csv-header.ts'
import { InputError } from '../src/input-error.ts'

test.each([
  ['a slip in a dotted name', 'product.frm,asOf', 'unknown-column', '“product.form”'],
  ['two slips in a dotted name', 'prodct.fom,product.form', 'unknown-column', '“product.form”'],
  ['another case', 'EndUser.Name,product.form', 'unknown-column', '“endUser.name”'],
  ['a slip in a plain name', 'destnation,product.form', 'unknown-column', '“destination”'],
  ['swapped letters', 'asFo,product.form', 'unknown-column', '“asOf”'],
  ['a field of the product without product.', 'elements,product.form', 'unknown-column', '“product.elements”'],
  ['a dotted name of nobody', 'my.own,product.form', 'unknown-column', 'Did you mean'],
  ['a name twice', 'product.form,product.form', 'duplicate-column', 'product.form'],
  ['a name of the answer', 'product.form,verdict', 'answer-column-taken', 'verdict'],
  ['no name of the contract', 'a,b', 'no-known-column', 'product.form'],
  [
    '200 columns',
    `product.form,${Array.from({ length: 199 }, (_, index) => `c${index}`).join()}`,
    'too-many-columns',
    '150',
  ],
])('%s is refused', (_what, header, code, says) => {
  const read = (): unknown => csvHeader(`${header}\nx\n`)
  expect(read).toThrow(InputError)
  expect(read).toThrow(expect.objectContaining({ code, message: expect.stringContaining(says) }))
})

test.each([
  ['commas', 'asOf,product.form', ','],
  ['semicolons, and commas inside a cell', 'asOf;"note, more, and more";product.form', ';'],
  ['tabs', 'asOf\tproduct.form', '\t'],
  ['one column', 'product.form', ','],
])('%s are told by the names of the contract', (_what, header, delimiter) => {
  expect(csvHeader(`${header}\nx\n`).delimiter).toBe(delimiter)
})

test('150 columns are read', () => {
  const own = Array.from({ length: 149 }, (_, index) => `c${index}`)
  expect(csvHeader(`product.form,${own.join()}\n`).names).toHaveLength(150)
})
