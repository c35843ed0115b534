import { PassThrough } from 'node:stream'
import { currentRuleset } from 'ytterby'
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
    'A57',
    'a57, a99',
    'a57, a58',
    '2026-11-11',
    '2026-11-10',
    '2027-01-10',
    'perhaps',
    'n',
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
  expect(await askAnswers(input, output, currentRuleset.data)).toEqual({
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
  for (const told of [
    'Write the id as issuers, year and number',
    'Write a day that exists as YYYY-MM-DD',
    'Answer one of enact, suspend',
    'Write limbs as the law does',
    'No instrument has a limb a99',
    'The last day is before the first, 2026-11-11.',
    'Answer yes or no.',
  ])
    expect(asked).toContain(told)
})

test('reads answers that are piped in at once', async () => {
  const input = new PassThrough()
  input.end(
    [
      'MOFCOM-2026-99',
      'MOFCOM announcement 99 of 2026',
      'A title',
      '公告',
      'MOFCOM',
      '2026-11-25',
      'https://www.mofcom.gov.cn/99.html',
      'revive',
      'a57',
      '2026-12-01',
      '',
      'y',
      'A source',
      'A publisher',
    ].join('\n'),
  )
  expect(await askAnswers(input, new PassThrough(), currentRuleset.data)).toMatchObject({
    id: 'MOFCOM-2026-99',
    lastDay: null,
    lastDayClear: true,
    sourcePublisher: 'A publisher',
  })
})
