import { describe, expect, it } from 'vitest'
import { PRODUCT_FORMS } from '../../schema/product-form.ts'
import { LANGS } from '../../locales/langs.ts'
import type { ListOption, ListQuestion } from './list-question.ts'
import { leadsToText, optionIn, optionText } from './option-text.ts'
import { questionText } from './question-text.ts'
import { statesText } from './value-text.ts'

type Given = Omit<Partial<ListQuestion>, 'options'> & Pick<ListQuestion, 'kind' | 'path'>

function questionOf(given: Given, ...options: Pick<ListOption, 'as' | 'states'>[]): ListQuestion {
  return {
    id: 'q',
    text: null,
    why: null,
    because: [],
    descriptions: [],
    lines: [2],
    kilograms: 0,
    values: {},
    ...given,
    shared: { heading: null, grade: null, supplier: null, parties: null, header: null, cell: null, ...given.shared },
    options: options.map((option) => ({ ...option, leadsTo: {} })),
  }
}

const accepted = (states: Record<string, string>) => ({ as: 'accepted', states }) as const
const answered = (states: Record<string, string>) => ({ as: 'answered', states }) as const
const REJECTED = { as: 'rejected', states: {} } as const
const SHARED = { heading: null, grade: null, supplier: null, parties: null, header: 'Datum', cell: '03/04/2027' }

const QUESTIONS: Readonly<Record<string, ListQuestion>> = {
  proposal: questionOf(
    { kind: 'proposal', path: 'product' },
    accepted({ 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd', 'product.elementsComplete': 'false' }),
    REJECTED,
  ),
  'proposal of several': questionOf(
    { kind: 'proposal', path: 'product.form' },
    accepted({ 'product.form': 'motor' }),
    accepted({ 'product.form': 'motor-rotor' }),
    accepted({ 'product.elements': 'none' }),
    REJECTED,
  ),
  'set-aside': questionOf({ kind: 'set-aside', path: 'product' }, accepted({ 'product.elements': 'none' }), REJECTED),
  elements: questionOf(
    { kind: 'fact', path: 'product.elements', text: 'Which rare earths does the good hold?' },
    answered({ 'product.elements': 'Nd;Dy', 'product.elementsComplete': 'true' }),
    answered({ 'product.elements': 'Nd', 'product.elementsComplete': 'true' }),
    answered({ 'product.elements': 'none', 'product.elementsComplete': 'true' }),
  ),
  complete: questionOf(
    { kind: 'fact', path: 'product.elementsComplete', text: 'May it hold terbium or dysprosium as well?' },
    answered({ 'product.elementsComplete': 'true' }),
    answered({ 'product.elementsComplete': 'false' }),
  ),
  'a fact without words': questionOf(
    { kind: 'fact', path: 'chineseContent.technology' },
    answered({ 'chineseContent.technology': 'true' }),
    answered({ 'chineseContent.technology': 'false' }),
  ),
  list: questionOf(
    { kind: 'fact', path: 'endUser.listed', text: 'Who is the end user?' },
    answered({ 'endUser.listed': 'watch-list' }),
    answered({ 'endUser.listed': 'none' }),
  ),
  country: questionOf(
    { kind: 'fact', path: 'destination', text: 'Where to?' },
    answered({ destination: 'DE' }),
    answered({ destination: 'JP' }),
  ),
  share: questionOf(
    { kind: 'fact', path: 'chineseContent.valuePercent', text: 'What share?' },
    answered({ 'chineseContent.valuePercent': '0' }),
    answered({ 'chineseContent.valuePercent': '0.1' }),
  ),
  days: questionOf(
    { kind: 'convention', path: 'asOf', shared: SHARED },
    answered({ dayOrder: 'day-first' }),
    answered({ dayOrder: 'month-first' }),
  ),
  'some day': questionOf(
    { kind: 'convention', path: 'asOf', shared: SHARED },
    answered({ field: 'asOf' }),
    answered({ field: 'ignore' }),
  ),
  numbers: questionOf(
    { kind: 'convention', path: 'quantityKg', shared: { ...SHARED, header: '' } },
    answered({ decimalSign: '.' }),
    answered({ decimalSign: ',' }),
  ),
  units: questionOf(
    { kind: 'convention', path: 'quantityKg', shared: SHARED },
    ...['kg', 'g', 'lb', 't'].map((unit) => answered({ unit })),
  ),
  cell: questionOf(
    { kind: 'cell', path: 'asOf', shared: SHARED },
    answered({ asOf: '2027-04-03' }),
    answered({ asOf: '2027-03-04' }),
  ),
  'a cell without a way out': questionOf({ kind: 'cell', path: 'asOf', shared: SHARED }),
}

describe('the text of a question', () => {
  it.each([
    [
      'proposal',
      'Are these goods what they are described as: NdFeB magnet; Nd, perhaps other rare earths?',
      '这些货物是否如品名所示：钕铁硼磁体；Nd，可能还含其他稀土？',
    ],
    ['proposal of several', 'Which of these describes the goods?', '这些货物属于下列哪一种？'],
    ['set-aside', 'Are these goods something else, without rare earths?', '这些货物是否为不含稀土的其他货物？'],
    ['elements', 'Which rare earths does the good hold?', 'Which rare earths does the good hold?'],
    ['a fact without words', 'What is the value of “made with Chinese technology”?', '“使用中国技术”的值是什么？'],
    ['days', 'Does the column “Datum” write the day or the month first?', '“Datum”列中的日期，日在前还是月在前？'],
    [
      'some day',
      'Is the day in the column “Datum” the one on which the goods leave?',
      '“Datum”列中的日期是货物的出口日期吗？',
    ],
    ['numbers', 'Which sign begins the decimals in the column without a header?', '无表头的列以哪个符号作小数点？'],
    ['units', 'In which unit does the column “Datum” give weights?', '“Datum”列中的重量以什么为单位？'],
    [
      'cell',
      'What does “03/04/2027” mean in the column “Datum” (day asked about)?',
      '“Datum”列中的“03/04/2027”是什么意思（所询日期）？',
    ],
    [
      'a cell without a way out',
      '“03/04/2027” in the column “Datum” gives no valid day asked about: correct it in the list.',
      '“Datum”列中的“03/04/2027”未说明所询日期：请在清单中更正。',
    ],
  ])('%s', (name, en, zh) => {
    const question = QUESTIONS[name]
    expect(question && [questionText(question, 'en'), questionText(question, 'zh')]).toEqual([en, zh])
  })
})

describe('the texts of options', () => {
  it.each([
    ['proposal', ['Yes: NdFeB magnet; Nd, perhaps other rare earths', 'No, they are something else']],
    ['proposal of several', ['Motor', 'Motor rotor or stator', 'no rare earths', 'None of these']],
    ['set-aside', ['Yes: no rare earths', 'No: they may contain rare earths']],
    ['elements', ['Nd, Dy and no other rare earth', 'Nd and no other rare earth', 'no rare earths']],
    ['complete', ['complete: these are all', 'may miss some']],
    ['a fact without words', ['yes', 'no']],
    ['list', ['watch list', 'none']],
    ['country', ['Germany (DE)', 'Japan (JP)']],
    ['share', ['0 %', '0.1 %']],
    ['days', ['Day first: 31/12/2027', 'Month first: 12/31/2027']],
    ['some day', ['Yes, the goods leave on it', 'No, it is another day']],
    ['numbers', ['A point: 1,250.5', 'A comma: 1.250,5']],
    ['units', ['Kilograms (kg)', 'Grams (g)', 'Pounds (lb)', 'Metric tons (t)']],
    ['cell', ['2027-04-03', '2027-03-04']],
  ])('of %s are plain words', (name, texts) => {
    const question = QUESTIONS[name]
    expect(question?.options.map((option) => optionText(question, option, 'en'))).toEqual(texts)
  })

  it.each(Object.entries(QUESTIONS))('of %s are found again in every language', (_, question) => {
    for (const lang of LANGS)
      for (const option of question.options)
        expect(optionIn(question, ` ${optionText(question, option, lang).toUpperCase()} `)).toBe(option)
  })

  it('tell every form apart', () => {
    const question = questionOf(
      { kind: 'fact', path: 'product.form', text: 'What is the good?' },
      ...PRODUCT_FORMS.map((form) => answered({ 'product.form': form })),
    )
    for (const lang of LANGS)
      for (const option of question.options) expect(optionIn(question, optionText(question, option, lang))).toBe(option)
  })

  it('are not guessed from what is near to them', () => {
    expect(QUESTIONS['set-aside'] && optionIn(QUESTIONS['set-aside'], 'Yes')).toBeNull()
  })
})

it('what an option leads to is told by lines, strictest first', () => {
  const leadsTo = { 'no-permit': 3, 'set-aside': 2, 'permit-required': 12 }
  expect(leadsToText({ leadsTo }, 'en')).toBe('permit required: 12; no permit needed: 3; set aside: 2')
  expect(leadsToText({ leadsTo }, 'zh')).toBe('须申领许可：12行；无需申领许可：3行；不含稀土，已另列：2行')
})

it.each(['destination', 'origin', 'exportedFrom', 'endUser.country', 'importer.country', 'consignees.0.country'])(
  'a country is written by its name and code wherever it stands: %s',
  (field) => {
    expect(LANGS.map((lang) => statesText({ [field]: 'DE' }, field, lang))).toEqual(['Germany (DE)', '德国（DE）'])
  },
)
