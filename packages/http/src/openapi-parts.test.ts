import { expect, test } from 'vitest'
import * as z from 'zod'
import { hoistDefinitions, type Schema } from './openapi-parts.ts'

test('any JSON value is an empty schema: a union that names itself does not compile in a generated client', () => {
  const components: Record<string, Schema> = {}
  const change = z.strictObject({ from: z.json(), to: z.array(z.json()) })
  expect(hoistDefinitions(change, components)['properties']).toEqual({
    from: {},
    to: { type: 'array', items: {} },
  })
  expect(components).toEqual({})
})
