import { expect, it } from 'vitest'
import { forms } from '../law/forms.ts'
import { NAMED_BY_ELEMENT, proposedColumns } from './accept.ts'
import { proposeGood } from './good/propose-good.ts'

it.each([
  ['Dysprosium oxide 99.9 %', { 'product.form': 'separated-oxide', 'product.elements': 'Dy' }],
  ['氧化镝', { 'product.form': 'separated-oxide', 'product.elements': 'Dy' }],
  ['Nd metal ingot', { 'product.form': 'metal', 'product.elements': 'Nd' }],
  ['Cerium carbonate', { 'product.form': 'compound', 'product.elements': 'Ce' }],
  ['Gd sputtering target', { 'product.form': 'target', 'product.elements': 'Gd' }],
  [
    'Sintered NdFeB magnets',
    { 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd', 'product.elementsComplete': 'false' },
  ],
  ['Glass with neodymium oxide', { 'product.elements': 'Nd', 'product.elementsComplete': 'false' }],
  ['Aluminium oxide with 5 % lanthanum oxide', { 'product.elements': 'La', 'product.elementsComplete': 'false' }],
  ['Cerium oxide on alumina carrier', { 'product.elements': 'Ce', 'product.elementsComplete': 'false' }],
  ['NdPr oxide', { 'product.elements': 'Pr;Nd', 'product.elementsComplete': 'false' }],
])('accepting “%s” leaves its list of rare earths open, unless that names the good', (description, columns) =>
  expect(proposedColumns(proposeGood({ description }))).toEqual(columns),
)

it('the law presumes the list complete of each form that words name by what it holds', () =>
  expect(
    forms.filter(({ id, elementList }) => NAMED_BY_ELEMENT.has(id) && elementList !== 'complete').map(({ id }) => id),
  ).toEqual([]))
