import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askAnswers } from '../src/new-instrument/ask.ts'

test('repeats a question until its answer is valid', async () => {
  const said = [
    'announcement 99',
    'MOFCOM-GACC-2026-99',
    'MOFCOM & GACC announcement 99 of 2026',
    'A title',
    '公告',
    'MOFCOM, GACC',
    '2026-02-30',
    '2026-11-25',
    '',
    'prolong',
    'extend',
    'a57, a58',
    '2026-11-11',
    '2027-01-10',
    'no',
    'A source',
    'A publisher',
  ]
  const [input, output] = [new PassThrough(), new PassThrough()]
  let asked = ''
  // Answers each question as soon as it is printed.
  output.on('data', (chunk) => {
    asked += String(chunk)
    if (!String(chunk).endsWith(': ')) return
    const next = said.shift()
    if (next !== undefined) input.write(`${next}\n`)
  })
  expect(await askAnswers(input, output)).toEqual({
    id: 'MOFCOM-GACC-2026-99',
    number: 'MOFCOM & GACC announcement 99 of 2026',
    titleEn: 'A title',
    titleZh: '公告',
    issuers: ['MOFCOM', 'GACC'],
    published: '2026-11-25',
    link: null,
    does: 'extend',
    limbs: ['a57', 'a58'],
    from: '2026-11-11',
    lastDay: '2027-01-10',
    lastDayClear: false,
    sourceTitle: 'A source',
    sourcePublisher: 'A publisher',
  })
  expect(said).toEqual([])
  expect(asked).toContain('Write the id as issuers, year and number')
})
