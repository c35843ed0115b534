import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reviewedSurvivors } from './survivors.ts'

const src = new URL('../../../ytterby/src/', import.meta.url)

it('gives reasons only for existing code', () => {
  const gone = reviewedSurvivors.filter(({ file, text }) => {
    const source = readFileSync(new URL(file, src), 'utf8')
    return !source.replaceAll(/\n\s*/g, ' ').includes(text)
  })
  expect(gone).toEqual([])
})
