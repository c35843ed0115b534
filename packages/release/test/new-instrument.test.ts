import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { misfitOf, type Answers } from '../src/new-instrument/answers.ts'
import { askAnswers } from '../src/new-instrument/ask.ts'
import { filesOf } from '../src/new-instrument/files.ts'
import { copyOfLawThen } from './law-then.ts'

const law = copyOfLawThen()

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
    '2026-11-30',
    '2026-11-11',
    '2026-11-10',
    '2027-01-10',
    'perhaps',
    'n',
    'A source',
    'A publisher',
    '2026-10-08',
    '2026-11-25',
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
  expect(await askAnswers(input, output, law)).toEqual({
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
    knownThrough: '2026-11-25',
  })
  expect(said).toEqual([])
  for (const told of [
    'Write the id as issuers, year and number',
    'Write a day that exists as YYYY-MM-DD',
    'Answer one of enact, list, suspend',
    'Write limbs as the law does',
    'No instrument has a limb a99',
    'The suspension of a57 ends on 2026-11-11',
    'The last day is before the first, 2026-11-11.',
    'Answer yes or no.',
    'The law is known through 2026-10-09 already.',
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
      '',
      '',
    ].join('\n'),
  )
  expect(await askAnswers(input, new PassThrough(), law)).toMatchObject({
    id: 'MOFCOM-2026-99',
    lastDay: null,
    lastDayClear: true,
    sourcePublisher: 'A publisher',
    knownThrough: null,
  })
})

test.each<[what: string, does: 'extend' | 'suspend', limbs: string[], from: string, problem: RegExp | null]>([
  ['an extension from the day on which the suspension ends', 'extend', ['a57', 'a61-2'], '2026-11-11', null],
  ['an extension after a lapse', 'extend', ['a57', 'a61-2'], '2026-11-30', /a57 ends on 2026-11-11.* “suspend”/],
  ['an extension of two that end on two days', 'extend', ['a57', 'a46-2'], '2026-11-11', /a46-2 ends on 2026-11-28/],
  ['an extension before the end', 'extend', ['a57'], '2026-11-10', /a57 ends on 2026-11-11/],
  ['an extension of what was never suspended', 'extend', ['a18'], '2026-11-11', /a18 is not suspended/],
  ['a suspension after a lapse', 'suspend', ['a57', 'a61-2'], '2026-11-30', null],
])('%s fits, or is refused', (_, does, limbs, from, problem) => {
  const misfit = misfitOf('from', { does, limbs, from }, law)
  if (problem === null) expect(misfit).toBeNull()
  else expect(misfit).toMatch(problem)
})

const LISTS = {
  instruments: '\nimport a\n\nexport const a = [\n]\n',
  sourceTable: '[\n  {"id":"a"}\n]\n',
  sourceIds: '[\n  {"of":"A","ids":["a"]}\n]\n',
  cases: '\nexport { kits }\n  ...watchList,\n[...earlierStates]\n',
  version: "export const KNOWN_THROUGH = '2026-10-09'\n",
  coverage: '# Where coverage ends\n\n- The law is known through 2026-10-09, the day of a reading.\n',
}
const LISTED = {
  id: 'MOFCOM-2026-99',
  number: 'MOFCOM announcement 99 of 2026',
  titleEn: 'A title',
  titleZh: '公告',
  issuers: ['MOFCOM'],
  published: '2026-11-25',
  link: null,
  does: 'list',
  limbs: ['m2026-99'],
  from: '2026-11-25',
  lastDay: null,
  lastDayClear: true,
  sourceTitle: 'A source',
  sourcePublisher: 'A publisher',
  knownThrough: '2026-11-25',
} satisfies Answers

test('the file of a notice that lists parties stands with the lists, and leaves the parties to be written', () => {
  const files = filesOf(LISTED, LISTS, '2026-11-26')
  const written = files['packages/ytterby/src/law/lists/mofcom-2026-99.ts'] ?? ''
  for (const part of ['"type": "list"', '"limb": "m2026-99"', '"parties"', '"id": "m2026-99"'])
    expect(written).toContain(part)
  expect(files['packages/ytterby/src/law/instruments.ts']).toContain("from './lists/mofcom-2026-99.ts'")
  expect(JSON.parse(files['packages/ytterby/src/law/source-table.json'] ?? '')).toEqual([
    { id: 'a' },
    { id: 'mofcom-2026-99', title: 'A source', url: null, publisher: 'A publisher', date: '2026-11-25' },
  ])
  expect(JSON.parse(files['packages/ytterby/src/law/source-ids.json'] ?? '')).toEqual([
    { of: 'A', ids: ['a'] },
    { of: 'MOFCOM-2026-99', ids: ['mofcom-2026-99'] },
  ])
  for (const part of ["on: '2026-11-24', state: null", "on: '2026-11-25', state: null", 'mofcom202699States'])
    expect(files['packages/evidence/src/cases/mofcom-2026-99.ts']).toContain(part)
  expect(files['packages/evidence/src/cases/index.ts']).toContain('[...earlierStates, ...mofcom202699States]')
  expect(files['packages/ytterby/src/law/version.ts']).toBe("export const KNOWN_THROUGH = '2026-11-25'\n")
  expect(files['docs/law-coverage.md']).toContain('- The law is known through 2026-11-25, the day')
  expect(files['packages/evidence/src/cases/last-known-day.ts']).toContain("AFTER_LAST_KNOWN_DAY = '2026-11-26'")
})

test('a source in which another instrument was read is not written again', () => {
  const source = { title: 'A source', url: null, publisher: 'A publisher', date: '2026-11-25' }
  const files = filesOf(
    { ...LISTED, sourceTitle: source.title, sourcePublisher: source.publisher },
    { ...LISTS, sourceTable: `[\n  ${JSON.stringify({ id: 'mofcom-2026-98', ...source })}\n]\n` },
    '2026-11-26',
  )
  expect(files['packages/ytterby/src/law/source-table.json']).toBeUndefined()
  expect(JSON.parse(files['packages/ytterby/src/law/source-ids.json'] ?? '')).toContainEqual({
    of: 'MOFCOM-2026-99',
    ids: ['mofcom-2026-98'],
  })
})
