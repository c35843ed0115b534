import { describe, expect, it } from 'vitest'
import { IntakeReportSchema } from '../../answers.ts'
import { canonicalJson } from 'ytterby'
import { createLocalClient } from '../../current-law/local-client.ts'
import type { IntakeOptions } from './read-request.ts'
import type { IntakeReport } from './report-schema.ts'

const client = createLocalClient()
const AUTHOR = { by: 'Anna', on: '2026-11-27' }
const DAY = { asOf: '2026-11-27' }
const ROWS = [
  ['Planned shipments'],
  ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination', 'Export date', 'Value (EUR)'],
  ['M-1', 'MAG SINT NDFEB 42SH', 85051190, 12.5, 'DE', null, '1,200.00'],
  ['M-2', 'Steel bracket for sensor', '73269098', '900', 'Germany', null, '800.00'],
  ['M-3', 'Gear motor 24 V', '85013100', '75.5', 'EU', '2026-12-01', '4,100.00'],
  ['Total', null, null, 988, null, null, '6,100.00'],
]

async function answeredThrough(given: IntakeOptions): Promise<IntakeReport> {
  let report = await client.intake(ROWS, given)
  for (let round = 0; round < 10 && report.questions.length > 0; round += 1) {
    const answers = report.questions.map(({ id, kind, path }) => ({
      question: id,
      option: kind === 'cell' ? { [path]: 'Germany' } : 0,
      ...AUTHOR,
    }))
    report = await client.intake(ROWS, { ...given, profile: report.profile, answers })
    expect(report.refused).toEqual([])
  }
  return report
}

describe('a report about a list', () => {
  it('says what was read, what is proposed, where each line stands and what is asked', async () => {
    const report = await client.intake(ROWS, DAY)
    expect(IntakeReportSchema.parse(JSON.parse(canonicalJson(report)))).toEqual(JSON.parse(canonicalJson(report)))
    expect(report.table).toEqual({
      headerLines: [2],
      others: [
        { line: 1, why: 'title' },
        { line: 6, why: 'total' },
      ],
    })
    expect(report.columns.map(({ field }) => field)).toEqual([
      'id',
      'product.description',
      'product.commodityCode',
      'quantityKg',
      'destination',
      'asOf',
      'value',
    ])
    expect(report.lines.map(({ line, triage, proposal: { because } }) => [line, triage, because])).toEqual([
      [3, 'open', ['NDFEB']],
      [4, 'set-aside', ['bracket']],
      [5, 'to-correct', ['motor']],
    ])
    expect(report.counts).toMatchObject({
      open: { lines: 1, kilograms: 12.5, values: { EUR: 1200 } },
      'set-aside': { lines: 1, kilograms: 900, values: { EUR: 800 } },
    })
    expect(report.questions.map(({ text, options }) => [text, ...options.map((option) => option.text)])).toContainEqual(
      [
        'Are these goods what they are described as: NdFeB magnet; Nd, perhaps other rare earths?',
        'Yes: NdFeB magnet; Nd, perhaps other rare earths',
        'No, they are something else',
      ],
    )
  })

  it('leads through its questions to an answer for every line, and keeps who answered', async () => {
    const report = await answeredThrough(DAY)
    expect(report.lines.map(({ triage }) => triage)).toEqual(['answered', 'set-aside', 'answered'])
    expect(report.lines[0]?.stated[0]).toEqual({
      as: 'accepted',
      states: { 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd', 'product.elementsComplete': 'false' },
      because: '“NDFEB”, HS 8505',
      ...AUTHOR,
    })
    expect(report.lines[2]?.columns['destination']).toBe('DE')
  })

  it('makes no day up: lines without one are to be corrected', async () => {
    const { lines } = await client.intake(ROWS)
    expect(lines[0]).toMatchObject({
      triage: 'to-correct',
      answer: { issues: [{ code: 'missing', pointer: '/asOf' }] },
    })
  })

  it('tells its reasons in Chinese', async () => {
    const { questions, columns } = await client.intake(ROWS, { ...DAY, lang: 'zh' })
    for (const { text, why } of questions) expect(text + (why ?? '')).toMatch(/\p{Script=Han}/u)
    for (const { why } of columns) expect(why).toMatch(/\p{Script=Han}/u)
  })
})

describe('an answer that does not fit', () => {
  it('is refused with its place, and the others are applied', async () => {
    const { questions, profile } = await client.intake(ROWS, DAY)
    const [first, ...others] = questions.filter(({ kind }) => kind !== 'cell')
    const cell = questions.find(({ kind }) => kind === 'cell')
    if (first === undefined || cell === undefined) throw new Error('nothing is asked')
    const answers = [
      { question: 'another', option: 0, ...AUTHOR },
      { question: first.id, option: 9, ...AUTHOR },
      { question: first.id, option: { 'product.form': 'ore' }, ...AUTHOR },
      { question: first.id, option: 0, lines: [first.lines[0] ?? 0, 1], ...AUTHOR },
      { question: cell.id, option: { destination: 'Europe' }, ...AUTHOR },
      { question: cell.id, option: { destination: 'DE', customer: 'new' }, ...AUTHOR },
      { question: first.id, option: first.options[0]?.states ?? {}, ...AUTHOR },
    ]
    const report = await client.intake(ROWS, { ...DAY, profile, answers })
    expect(report.refused.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'unknown-value /answers/0/question',
      'unknown-value /answers/1/option',
      'unknown-value /answers/2/option',
      'unknown-value /answers/3/lines/1',
      'unknown-value /answers/4/option/destination',
      'unknown-value /answers/5/option',
    ])
    expect(JSON.stringify(report.refused)).not.toMatch(/Europe|ore|another/)
    expect(report.refused[4]?.message).toBe('State one country by its name or its code of ISO 3166.')
    expect(report.profile.goods).toHaveLength(1)
    expect(others.every(({ id }) => report.questions.some((question) => question.id === id))).toBe(true)
  })
})

describe('a line whose question was answered', () => {
  const rows = [
    ['Material', 'Description', 'Destination'],
    ...Array.from({ length: 40 }, (_, at) => [`M-${at}`, `NdFeB magnet ${at}`, 'DE']),
  ]
  const given = { question: '', option: 0, ...AUTHOR }

  it('takes no second answer to it: one decision is kept of each good, however often it was sent', async () => {
    const before = await client.intake(rows, DAY)
    const [question] = before.questions
    if (question === undefined) expect.unreachable()
    const all = { ...given, question: question.id }
    const some = { ...all, lines: question.lines.slice(0, 2) }
    const twice = await client.intake(rows, { ...DAY, answers: [all, { ...all, option: 1 }, some] })
    expect(twice.refused.map(({ pointer }) => pointer)).toEqual(['/answers/1/question', '/answers/2/lines/0'])
    expect(twice.profile.goods).toHaveLength(40)
    const apart = await client.intake(rows, {
      ...DAY,
      answers: [some, { ...all, lines: question.lines.slice(2) }, all],
    })
    expect(apart.refused.map(({ pointer }) => pointer)).toEqual(['/answers/2/question'])
    expect(apart.profile.goods).toHaveLength(40)
  })

  it('shows the decision that replaced others of its kind, and no text that no fact can have', async () => {
    const decided = (country: string) => ({
      parties: ' |  |  | DE',
      as: 'answered' as const,
      states: { origin: country },
      because: 'origin',
      ...AUTHOR,
    })
    const deals = [decided('JP'), { ...decided('CN'), states: { destination: 'DE' } }, decided('KR'), decided('CN')]
    const profile = { profile: 1 as const, columns: [], goods: [], deals }
    const { lines } = await client.intake(rows, { ...DAY, profile })
    expect(lines[0]?.stated.map(({ states }) => states)).toEqual([{ destination: 'DE' }, { origin: 'CN' }])
    expect(lines[0]?.columns).toMatchObject({ destination: 'DE', origin: 'CN' })
    const long = { ...profile, deals: [{ ...decided('x'.repeat(2001)) }] }
    await expect(client.intake(rows, { ...DAY, profile: long })).rejects.toMatchObject({
      name: 'InvalidProfileError',
      issues: [{ code: 'too-long', pointer: '/deals/0/states/origin' }],
    })
  })
})

describe('a request', () => {
  it.each<[string, unknown, unknown, string, readonly string[]]>([
    ['rows that are no list', 'a;b', {}, 'invalid-list', ['not-a-list ']],
    ['no row', [], {}, 'invalid-list', ['empty-list ']],
    ['5,001 rows', Array.from({ length: 5001 }, () => []), {}, 'invalid-list', ['too-many-lines ']],
    ['holes for rows', Array(2), {}, 'invalid-list', ['invalid-type /0', 'invalid-type /1']],
    ['a row that is none', [['a'], 'b'], {}, 'invalid-list', ['invalid-type /1']],
    ['201 columns', [Array.from({ length: 201 }, () => 'a')], {}, 'invalid-list', ['too-long /0']],
    ['cells of another type', [[true, {}, 'a']], {}, 'invalid-list', ['invalid-type /0/0', 'invalid-type /0/1']],
    ['half a letter', [['\ud800']], {}, 'invalid-list', ['unknown-value /0/0']],
    ['a cell of 2,001 letters', [['x'.repeat(2001)]], {}, 'invalid-list', ['too-long /0/0']],
    ['an unknown option', [['a']], { colour: 'red' }, 'invalid-list', ['unknown-option /options/colour']],
    ['a day that does not exist', [['a']], { asOf: '2026-02-30' }, 'invalid-list', ['invalid-day /options/asOf']],
    ['lines of other rows', [['a'], ['b']], { lines: [1] }, 'invalid-list', ['unknown-value /options/lines']],
    ['lines in another order', [['a'], ['b']], { lines: [2, 1] }, 'invalid-list', ['unknown-value /options/lines']],
    ['an unknown country', [['a']], { destination: 'Germany' }, 'invalid-list', ['unknown-value /options/destination']],
    [
      'an answer without its author',
      [['a']],
      { answers: [{ question: 'x', option: 0, on: '2026-11-27' }] },
      'invalid-list',
      ['missing /options/answers/0/by'],
    ],
    [
      'an option of another type',
      [['a']],
      { answers: [{ question: 'x', option: 'yes', ...AUTHOR }] },
      'invalid-list',
      ['invalid-type /options/answers/0/option'],
    ],
    ['a profile that is none', [['a']], { profile: { profile: 2 } }, 'invalid-profile', ['out-of-range /profile']],
    [
      'a profile that states an unknown fact',
      [['a']],
      {
        profile: {
          profile: 1,
          columns: [],
          goods: [],
          deals: [{ parties: '', as: 'answered', states: { colour: 'red' }, because: '', ...AUTHOR }],
        },
      },
      'invalid-profile',
      ['unknown-key /deals/0/states/colour'],
    ],
    [
      'a profile with half a letter',
      [['a']],
      { profile: { profile: 1, columns: [{ header: '\udc00', ...AUTHOR }], goods: [], deals: [] } },
      'invalid-profile',
      ['unknown-value /columns/0/header'],
    ],
  ])('with %s is refused, and says where', async (_, rows, options, code, places) => {
    const given: [never, never] = JSON.parse(JSON.stringify([rows, options]))
    const error: unknown = await client.intake(...given).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code })
    const issues: unknown = Reflect.get(Object(error), 'issues')
    const told = Array.isArray(issues) ? issues.map((issue) => `${issue.code} ${issue.pointer}`) : []
    expect(told.slice(0, places.length)).toEqual(places)
  })
})
