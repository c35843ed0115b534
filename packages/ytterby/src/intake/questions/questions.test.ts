import { describe, expect, it } from 'vitest'
import { assess, FIELDS, InvalidInquiryError, parseInquiry, setField, type Draft } from 'ytterby'
import { openIntake, withProfile } from '../lines/open-intake.ts'
import { EMPTY_PROFILE, type Columns, type Profile } from '../profile/profile.ts'
import { readProfile } from '../profile/read-profile.ts'
import type { Cell, TableRecord } from '../table/cell.ts'
import { proposedColumns } from '../accept.ts'
import { equipmentEntries } from '../good/equipment-entries.ts'
import { proposeGood } from '../good/propose-good.ts'
import { answerQuestion } from './answer-question.ts'
import { optionText } from './option-text.ts'
import { questionText } from './question-text.ts'
import { questionsOver } from './questions-over.ts'
import { triage, type LineAnswer } from './triage.ts'
import { typedAnswer } from './typed-answer.ts'

const AUTHOR = { by: 'Anna', on: '2026-11-27' }

function ask(columns: Columns): LineAnswer {
  const draft: Draft = { asOf: '2026-11-27' }
  for (const [name, text] of Object.entries(columns)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  try {
    return assess(parseInquiry(draft))
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { issues: error.issues }
    throw error
  }
}

const HEADER = ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination', 'Invoice value (EUR)']
const GOODS: readonly (readonly Cell[])[] = [
  ['M-1', 'MAG SINT NDFEB 42SH', '85051190', '12.5', 'DE', '1,200.00'],
  ['M-2', 'NdFeB magnet block N35', '85051190', '40', 'DE', '3,000.00'],
  ['M-3', 'Steel bracket for sensor', '73269098', '900', 'DE', '800.00'],
  ['M-4', 'Gear motor 24 V', '85013100', '75.5', 'DE', '4,100.00'],
  ['M-4', 'Gear motor 24 V', '85013100', '24.5', 'FR', '1,900.00'],
  ['M-5', 'Loudspeaker cable 2x1.5', '85444995', '381', 'DE', '500.00'],
]
const listOf = (goods: readonly (readonly Cell[])[], header: readonly Cell[] = HEADER): TableRecord[] =>
  [header, ...goods].map((cells, at) => ({ line: at + 1, cells }))

function asked(records: readonly TableRecord[], profile: Profile = EMPTY_PROFILE) {
  const intake = openIntake(records, profile)
  const lines = triage(intake.lines, ask)
  return { intake, lines, questions: questionsOver(lines, { list: intake.list, ask }) }
}

/** The profile after the first option of every question was chosen, until nothing is asked. */
function answeredThrough(records: readonly TableRecord[]): Profile {
  let { intake, questions } = asked(records)
  for (let round = 0; round < 10 && questions.length > 0; round += 1) {
    for (const question of questions) {
      const [option] = question.options
      if (option === undefined) throw new Error(`${question.id} has no option`)
      intake = { ...intake, profile: answerQuestion(intake, { question, option }, AUTHOR) }
    }
    ;({ intake, questions } = asked(records, intake.profile))
  }
  expect(questions).toEqual([])
  return intake.profile
}

describe('a good whose code alone has a verdict', () => {
  const oxideRecords = (description: string): TableRecord[] =>
    listOf(
      [['M-5', description, '284690', '25', 'DE', 'Hartmann GmbH']],
      ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination', 'Buyer'],
    )

  it('is asked about what its words name, on which a permit depends', () => {
    const { intake, lines, questions } = asked(oxideRecords('Dysprosium oxide 99.5 %'))
    expect(lines).toMatchObject([{ triage: 'open', answer: { verdict: 'unsettled' } }])
    const [question] = questions
    const separated = question?.options.find(({ states }) => states['product.form'] === 'separated-oxide')
    if (question === undefined || separated === undefined) throw new Error('The oxide is not asked about')
    const accepted = answerQuestion(intake, { question, option: separated }, AUTHOR)
    expect(asked(oxideRecords('Dysprosium oxide 99.5 %'), accepted)).toMatchObject({
      lines: [{ triage: 'answered', answer: { verdict: 'permit-required' } }],
      questions: [],
    })
  })

  it('is answered where its words name nothing more', () =>
    expect(asked(oxideRecords('Goods as ordered'))).toMatchObject({ lines: [{ triage: 'answered' }], questions: [] }))
})

describe('a good that was set aside', () => {
  const sent = (buyer: string): TableRecord[] =>
    listOf(
      [['M-3', 'Hex screw M8', '731815', '900', 'US', buyer]],
      ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination', 'Buyer'],
    )
  const setAside = (records: readonly TableRecord[]) => {
    const { intake, questions } = asked(records)
    const [question] = questions
    const [option] = question?.options ?? []
    if (question === undefined || option === undefined) throw new Error('Nothing is asked')
    return asked(records, answerQuestion(intake, { question, option }, AUTHOR))
  }

  it('stays open where its buyer may be a listed party, and is asked about that', () => {
    const { lines, questions } = setAside(sent('Lockhead Martin Corp'))
    expect(lines).toMatchObject([{ triage: 'open' }])
    expect(questions).toMatchObject([{ kind: 'fact', path: 'endUser.listed' }])
  })

  it('is asked nothing where its buyer is no listed party, or is not named', () => {
    for (const buyer of ['Hartmann GmbH', '']) {
      const { lines, questions } = setAside(sent(buyer))
      expect(lines).toMatchObject([{ triage: 'set-aside' }])
      expect(questions).toEqual([])
    }
  })

  it('is asked about its buyer also where it has a verdict that the buyer may change', () => {
    const near = [['M-9', 'SmCo magnet', '850511', '3', 'JP', 'Mitsubishi Heavy Industries Aero Engines']]
    const records = listOf(near, ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination', 'Buyer'])
    let { intake, lines, questions } = asked(records)
    const [proposal] = questions
    const [accepted] = proposal?.options ?? []
    if (proposal === undefined || accepted === undefined) throw new Error('Nothing is asked')
    const answered = answerQuestion(intake, { question: proposal, option: accepted }, AUTHOR)
    ;({ intake, lines, questions } = asked(records, answered))
    expect(lines).toMatchObject([{ triage: 'open', answer: { verdict: 'permit-required' } }])
    expect(questions).toMatchObject([{ kind: 'fact', path: 'endUser.listed' }])
    const [party] = questions
    const other = party?.options.find(({ states }) => states['endUser.listed'] === 'none')
    if (party === undefined || other === undefined) throw new Error('Nobody can say that it is another party')
    const cleared = asked(records, answerQuestion(intake, { question: party, option: other }, AUTHOR))
    expect(cleared.lines).toMatchObject([{ triage: 'answered', answer: { verdict: 'permit-required' } }])
    expect(cleared.questions).toEqual([])
  })

  it('keeps which rare earths somebody answered, whatever its words name', () => {
    const records = listOf([['M-1', 'Neodymium metal', '280530', '3', 'DE', '']])
    const { intake, questions } = asked(records)
    const [question] = questions
    if (question === undefined) throw new Error('Nothing is asked')
    const states = { 'product.elements': 'Nd;Tb', 'product.elementsComplete': 'true' }
    const profile = answerQuestion(intake, { question, option: { as: 'answered', states } }, AUTHOR)
    expect(asked(records, profile)).toMatchObject({ lines: [{ triage: 'answered', columns: states }], questions: [] })
  })

  it('keeps a verdict that its buyer decides', () =>
    expect(asked(sent('Lockheed Martin Corporation')).lines).toMatchObject([
      { triage: 'answered', answer: { verdict: 'prohibited' } },
    ]))
})

describe('goods that the law names by entries of the control list alone', () => {
  const furnace = listOf([['M-7', 'Strip casting furnace for NdFeB', '851410', '900', 'DE', '800.00']])

  it('are asked which entry names them, before anything says that they need no permit', () => {
    const { lines, questions } = asked(furnace)
    const [question] = questions
    expect(lines).toMatchObject([{ triage: 'open', answer: { verdict: 'depends' } }])
    expect(questions).toMatchObject([{ kind: 'proposal', path: 'product.controlCode' }])
    expect(questions.map((one) => questionText(one, 'en'))).toEqual([
      'These goods are described as: Equipment. Which entry of China’s control list names them, such as 2B902.a?',
    ])
    expect(question?.options.map((one) => optionText(question, one, 'en'))).toEqual([
      '2B902.o',
      'No entry names them',
      'No, they are something else',
    ])
    expect(question?.options[0]?.states).toMatchObject({ 'product.controlCode': '2B902.o' })
  })

  it('are offered entries that the law has, by the kind of equipment', () => {
    const entries = equipmentEntries([
      'centrifugal extractor, rotary kiln, extraction tank, ion exchange column, crystallizer, electrolytic cell',
      'Czochralski furnace, strip caster, hydrogen decrepitation, jet mill, orienting press, isostatic press',
      'vacuum furnace, multi-wire saw, diffusion furnace',
    ])
    expect(entries).toHaveLength(15)
    for (const entry of entries)
      expect(
        ask({ 'product.form': 'equipment', 'product.controlCode': entry, destination: 'DE' }),
        entry,
      ).toMatchObject({
        verdict: 'unsettled',
      })
  })

  it('have the entry that somebody types, and are not asked about again', () => {
    const { intake, questions } = asked(furnace)
    const [question] = questions
    if (question === undefined) throw new Error('Nothing is asked')
    const option = typedAnswer(question, ' 2b902.a')
    if ('id' in option) throw new Error(option.id)
    const { lines, questions: left } = asked(furnace, answerQuestion(intake, { question, option }, AUTHOR))
    expect(lines[0]?.columns).toMatchObject({ 'product.form': 'equipment', 'product.controlCode': '2B902.a' })
    expect(left.filter(({ kind }) => kind === 'proposal')).toEqual([])
  })

  it.each(['P507 extractant reagent', 'Strip casting furnace for NdFeB'])(
    '%s is not stated by its words alone',
    (description) => expect(proposedColumns(proposeGood({ description }))).toEqual({}),
  )
})

describe('questions over the lines of a list', () => {
  it('sort what is plainly something else from what the words name and from what one fact decides', () => {
    expect(asked(listOf(GOODS)).lines.map(({ good, triage: where }) => `${good.material} ${where}`)).toEqual([
      'M-1 open',
      'M-2 open',
      'M-3 set-aside',
      'M-4 open',
      'M-4 open',
      'M-5 set-aside',
    ])
  })

  it('ask once for all lines that an answer decides, with their weight, their value and what it leads to', () => {
    const { questions } = asked(listOf(GOODS))
    expect(
      questions.map(({ kind, lines, kilograms, values, options }) => ({
        kind,
        lines,
        kilograms,
        values,
        first: options[0],
      })),
    ).toEqual([
      {
        kind: 'set-aside',
        lines: [4, 7],
        kilograms: 1281,
        values: { EUR: 1300 },
        first: { as: 'accepted', states: { 'product.elements': 'none' }, leadsTo: { 'set-aside': 2 } },
      },
      {
        kind: 'proposal',
        lines: [5, 6],
        kilograms: 100,
        values: { EUR: 6000 },
        first: { as: 'accepted', states: { 'product.form': 'motor' }, leadsTo: { depends: 2 } },
      },
      {
        kind: 'proposal',
        lines: [2, 3],
        kilograms: 52.5,
        values: { EUR: 4200 },
        first: {
          as: 'accepted',
          states: { 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd', 'product.elementsComplete': 'false' },
          leadsTo: { depends: 2 },
        },
      },
    ])
  })

  it('lead to an answer or set aside for every line', () => {
    const { lines } = asked(listOf(GOODS), answeredThrough(listOf(GOODS)))
    expect(lines.map(({ triage: where }) => where)).toEqual([
      'answered',
      'answered',
      'set-aside',
      'answered',
      'answered',
      'set-aside',
    ])
  })

  it('can be asked for each good on its own', () => {
    const { intake, lines } = asked(listOf(GOODS))
    const apart = questionsOver(lines, { list: intake.list, ask, apart: true })
    expect(apart.map(({ lines: of }) => of).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
      [2],
      [3],
      [4],
      [5, 6],
      [7],
    ])
  })

  it('keep with a line what was accepted of it, by whom, when, and by which of its own words', () => {
    const { intake, questions } = asked(listOf(GOODS))
    const question = questions.find(({ lines }) => lines.includes(2))
    if (question?.options[0] === undefined) throw new Error('nothing is asked about line 2')
    const profile = answerQuestion(intake, { question, option: question.options[0], lines: [2] }, AUTHOR)
    const after = withProfile(intake, profile, listOf(GOODS)).lines
    expect(after[0]?.stated).toEqual([
      expect.objectContaining({ as: 'accepted', by: 'Anna', on: '2026-11-27', because: '“NDFEB”, HS 8505' }),
    ])
    expect(after[1]?.stated).toEqual([])
  })

  it('ask how a column writes its days before any good of it is asked about', () => {
    const records = listOf([['M-1', 'NdFeB magnet', '03/04/2027']], ['Material', 'Description', 'Export date'])
    const { intake, questions } = asked(records)
    expect(questions.map(({ kind, options }) => [kind, ...options.map(({ states }) => states)])).toEqual([
      ['convention', { dayOrder: 'day-first' }, { dayOrder: 'month-first' }],
    ])
    const [question] = questions
    const option = question?.options[0]
    if (question === undefined || option === undefined) throw new Error('nothing is asked')
    const { lines } = asked(records, answerQuestion(intake, { question, option }, AUTHOR))
    expect(lines[0]?.columns['asOf']).toBe('2027-04-03')
  })
})

describe('a profile', () => {
  const profile = answeredThrough(listOf(GOODS))

  it('is plain JSON, and reads back as it was', () => {
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(JSON.parse(JSON.stringify(profile)))
  })

  it('answers next month’s list: what was seen is not asked again, in any order of lines and columns', () => {
    const turned = listOf(GOODS.map((cells) => cells.toReversed()).toReversed(), HEADER.toReversed())
    expect(asked(turned, profile).questions).toEqual([])
  })

  it.each([
    ['count the lines, in any order', ['10', '20', '30'], ''],
    ['are material numbers, though they follow one another', ['4711000', '4711001', '4711002'], '4711001'],
    ['are material numbers with the same distance', ['4711000', '4711013', '4711026'], '4711013'],
  ])('reads ids as material numbers unless they only count the lines: these %s', (_, ids, material) => {
    const goods = ids.map((id, at) => [id, ...(GOODS[at] ?? []).slice(1)])
    for (const order of [goods, goods.toReversed()])
      expect(asked(listOf(order)).intake.lines[1]?.good.material).toBe(material)
  })

  it('of a list without material numbers answers one that has them', () => {
    const [header = '', ...names] = HEADER
    const unnumbered = GOODS.map((cells) => cells.slice(1))
    const own = answeredThrough(listOf(unnumbered, names))
    expect(asked(listOf(GOODS, [header, ...names]), own).questions).toEqual([])
  })

  it('asks again about a good whose words changed, and about a new one', () => {
    const changed = GOODS.map((cells) =>
      cells[0] === 'M-2' ? ['M-2', 'NdFeB magnet block N35EH', ...cells.slice(2)] : cells,
    )
    const added = [...changed, ['M-9', 'SmCo magnet ring', '85051190', '1', 'DE', '10.00']]
    expect(
      asked(listOf(added), profile)
        .questions.flatMap(({ lines }) => lines)
        .toSorted((a, b) => a - b),
    ).toEqual([3, 8])
  })

  it.each([
    ['another version', { ...EMPTY_PROFILE, profile: 2 }, '/profile'],
    ['a key that is none', { ...EMPTY_PROFILE, more: [] }, '/more'],
    [
      'a fact that is no text',
      { ...profile, goods: [{ ...profile.goods[0], states: { 'product.form': 1 } }] },
      '/goods/0/states/product.form',
    ],
    ['a day that does not exist', { ...profile, goods: [{ ...profile.goods[0], on: '2026-02-30' }] }, '/goods/0/on'],
    ['text', 'profile', ''],
  ])('is refused with a pointer where it is %s', (_, value, pointer) => {
    expect(() => readProfile(value)).toThrowError(expect.objectContaining({ code: 'invalid-profile', pointer }))
  })
})

describe('a day that no header explains', () => {
  const header = [...HEADER.slice(0, 5), 'Date']
  const goods = GOODS.slice(0, 2).map((cells) => [...cells.slice(0, 5), '2026-12-03'])
  const question = () => asked(listOf(goods, header)).questions.find(({ path }) => path === 'asOf')

  it('is asked about once for its column, and is not the day of export before', () => {
    const { lines } = asked(listOf(goods, header))
    expect(lines.map(({ columns }) => columns['asOf'])).toEqual(['2026-12-03 ?', '2026-12-03 ?'])
    expect(question()).toMatchObject({ kind: 'convention', lines: [2, 3], shared: { header: 'Date', cell: null } })
    expect(question()?.options.map(({ states }) => states)).toEqual([{ field: 'asOf' }, { field: 'ignore' }])
  })

  it.each([
    [0, '2026-12-03'],
    [1, undefined],
  ])('is what the answer says: option %j', (at, day) => {
    const { intake } = asked(listOf(goods, header))
    const [about, option] = [question(), question()?.options[at]]
    if (about === undefined || option === undefined) throw new Error('nothing is asked about the day')
    const profile = answerQuestion(intake, { question: about, option }, AUTHOR)
    const { lines, questions } = asked(listOf(goods, header), profile)
    expect(lines.map(({ columns }) => columns['asOf'])).toEqual([day, day])
    expect(questions.some(({ path }) => path === 'asOf')).toBe(false)
  })

  it('is left out where another column names the day of export', () => {
    const rows = goods.map((cells) => [...cells, '2026-12-24'])
    const { lines } = asked(listOf(rows, [...header, 'Ship date']))
    expect(lines.map(({ columns }) => columns['asOf'])).toEqual(['2026-12-24', '2026-12-24'])
  })
})
