import { DaySchema } from 'ytterby/schema'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { readQuery } from './read-query.ts'

test.each(['x', '2026-02-30'])('a day that does not exist (%s) is refused with how a day is written', (day) => {
  expect(() => readQuery(z.strictObject({ asOf: DaySchema.optional() }), { asOf: day })).toThrow(
    expect.objectContaining({
      findings: [{ code: 'invalid-parameter', parameter: 'asOf', detail: 'Write a day that exists as YYYY-MM-DD.' }],
    }),
  )
})
