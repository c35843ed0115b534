import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createClient } from 'ytterby/client'

test('the Python client has the methods of the TypeScript client, in snake_case', () => {
  const file = readFileSync(join(import.meta.dirname, '../src/ytterby_client/client.py'), 'utf8')
  const methods = [...file.matchAll(/^ {4}def ([a-z]\w*)\(/gm)].map(([, name]) => name)
  const expected = Object.keys(createClient({ baseUrl: 'http://localhost:8787' })).map((name) =>
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  )
  expect(new Set(methods)).toEqual(new Set(expected))
})
