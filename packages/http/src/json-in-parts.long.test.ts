import { expect, test } from 'vitest'
import { parseJson, readJson } from './body.ts'
import { parseInParts } from './json-in-parts.ts'

const MANY = 100_000
const list = (item: string, times = MANY): string => `[${Array.from({ length: times }, () => item).join()}]`

async function parse(text: string): Promise<{ readonly value: unknown; readonly pauses: number }> {
  let pauses = 0
  const value = await parseInParts(text, async () => {
    pauses += 1
  })
  return { value, pauses }
}

test.each([
  ['lines', `{"lines":${list('{"inquiry":{"product":{"elements":[{"symbol":"Dy"}]}},"id":"a"}', 20_000)},"asOf":null}`],
  ['lists of short rows', ` { "rows" : ${list('[1, "x"]')} , "options":{} } `],
  ['empty lists', list('[]')],
  ['brackets, quotes and backslashes in texts', list(JSON.stringify(['{[,"\\', '\\\\"', ']}']))],
  ['members by number, some twice', `{${Array.from({ length: MANY }, (_, at) => `"${at % 700}":{"x":${at}}`).join()}}`],
  [
    'names that every object has',
    `{"__proto__":${list('{"__proto__":1}')},"constructor":${list('0')},"":{"":${list('""')}}}`,
  ],
  ['a member that is stated again', `{"a":${list('1')},"b":${list('2')},"a":${list('3')}}`],
  ['depth', `${'[{"a":'.repeat(2_000)}${list('1')}${',"b":2},3]'.repeat(2_000)}`],
  ['spaces', `[1,${' \n\t\r'.repeat(MANY)}[ ],{ } ]`],
  ['one text', JSON.stringify('x\\"'.repeat(MANY))],
  ['a number', ' -1.5e3 '],
])('%s are parsed in parts as in one piece', async (_, text) => {
  const { value, pauses } = await parse(text)
  expect(value).toEqual(JSON.parse(text))
  expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)))
  expect(pauses).toBeGreaterThanOrEqual(Math.floor(text.length / 200_000) - (text.startsWith('"') ? 10 : 0))
})

const LONG = list('[]')
test.each([
  '',
  ',',
  '1,2',
  `${LONG}1`,
  `${LONG},`,
  `${LONG}${LONG}`,
  `[${LONG}`,
  `${LONG}]`,
  `[${LONG}}`,
  `[${LONG},]`,
  `[${LONG},,1]`,
  `[${LONG} 1]`,
  `[,${LONG}]`,
  `[${LONG},{,}]`,
  `[${LONG},[,${LONG}]]`,
  `[[],${LONG.slice(1, -1)},]`,
  `[${LONG.slice(1, -1)},,${LONG.slice(1, -1)}]`,
  `{"a":${LONG},}`,
  `{"a"${LONG}}`,
  `{"a":${LONG} "b":1}`,
  `{"a":${LONG},1}`,
  `{${LONG}}`,
  `{"a",${LONG}:1}`,
  `["${LONG}]`,
  `["\\",${LONG}]`,
  `['a',${LONG}]`,
])('what is no JSON is none in parts: case %#', async (text) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  await expect(parse(text)).rejects.toThrow(SyntaxError)
})

test('others are answered while a long body is parsed', async () => {
  let isParsed = false
  const body = `{"lines":${list('[]', 1_000_000)}}`
  const headers = { 'content-type': 'application/json' }
  const request = new Request('http://localhost', { method: 'POST', headers, body })
  const parsing = readJson(request, Infinity).then((value) => {
    isParsed = true
    return value
  })
  let others = 0
  const other = (): void => {
    others += 1
    if (!isParsed) setImmediate(other)
  }
  setImmediate(other)
  expect(await parsing).toMatchObject({ lines: { length: 1_000_000 } })
  expect(others).toBeGreaterThan(20)
})

test('a long body that is no JSON is refused, and what a pause throws is thrown', async () => {
  await expect(parseJson(`[${list('1')},`)).rejects.toMatchObject({ code: 'malformed-json' })
  const left = new Error('The caller has left')
  await expect(parseJson(`[${list('[1]')}]`, () => Promise.reject(left))).rejects.toBe(left)
})
