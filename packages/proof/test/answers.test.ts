import { cases } from '@ytterby/cases'
import { assess, parseInquiry } from 'ytterby'
import { expect, it } from 'vitest'
import { digestOf, readStored } from '../src/answers/stored.ts'

it('answers every case, word by word, as when somebody last looked', { timeout: 60_000 }, () => {
  const answered = Object.fromEntries(
    cases.map(({ id, inquiry }) => [id, digestOf(() => assess(parseInquiry(inquiry)))]),
  )
  // Where a change was meant: npm run answers:store, and say in a changeset which answers changed and why.
  expect(answered).toEqual(readStored())
})
