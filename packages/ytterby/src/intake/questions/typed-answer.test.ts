import { expect, it } from 'vitest'
import { canBeTyped, typedAnswer } from './typed-answer.ts'

const COMPLETE = { 'product.elementsComplete': 'true' }

it.each([
  ['product.elements', 'Nd;Dy', { 'product.elements': 'Nd;Dy', ...COMPLETE }],
  ['product.elements', 'Nd 30%, Dy 3%', { 'product.elements': 'Nd:30;Dy:3', ...COMPLETE }],
  ['product.elements', '钕和镝', { 'product.elements': 'Nd;Dy', ...COMPLETE }],
  ['product.elements', 'none', { 'product.elements': 'none', ...COMPLETE }],
  ['product.form', 'ndfeb-magnet', { 'product.form': 'ndfeb-magnet' }],
  ['destination', 'Germany', { destination: 'DE' }],
  ['chineseContent.valuePercent', '12.5 %', { 'chineseContent.valuePercent': '12.5' }],
  ['product.particleSizeMicron', '499 µm', { 'product.particleSizeMicron': '499' }],
])('for %s, “%s” can be typed', (path, text, states) => {
  expect(typedAnswer({ kind: 'fact', path }, text)).toEqual({ as: 'answered', states })
})

it.each([
  ['product.elements', 'some Nd', 'noElements'],
  ['destination', 'EU', 'notOneCountry'],
  ['endUse.kind', 'mostly civil', 'noOption'],
  ['endUser.listed', 'maybe', 'noOption'],
  ['chineseContent.valuePercent', 'a third', 'noOption'],
  ['product.particleSizeMicron', '3 %', 'noOption'],
])('for %s, “%s” is no answer', (path, text, id) => {
  expect(typedAnswer({ kind: 'fact', path }, text)).toMatchObject({ id })
})

it('is not asked for where the options are all there is', () => {
  expect(canBeTyped({ kind: 'proposal', path: 'product.form' })).toBe(false)
  expect(canBeTyped({ kind: 'fact', path: 'endUse.kind' })).toBe(false)
  expect(typedAnswer({ kind: 'set-aside', path: 'product' }, 'Nd')).toMatchObject({ id: 'noOption' })
})
