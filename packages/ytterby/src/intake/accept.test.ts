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
  ['NdPr oxide', { 'product.elements': 'Pr;Nd', 'product.elementsComplete': 'false' }],
])('accepting “%s” states no gap in a list of rare earths by which the good is named', (description, columns) =>
  expect(proposedColumns(proposeGood({ description }))).toEqual(columns),
)

it('the law presumes the list complete of each form that words name by what it holds', () =>
  expect(
    forms.filter(({ id, elementList }) => NAMED_BY_ELEMENT.has(id) && elementList !== 'complete').map(({ id }) => id),
  ).toEqual([]))
