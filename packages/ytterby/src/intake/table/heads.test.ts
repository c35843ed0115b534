import { describe, expect, it, test } from 'vitest'
import { FIRST_PASS, joinSeen, lookAt, passAfter, type ListForm, type ListPass } from './list-form.ts'
import { readList, readRecords } from './read-list.ts'

const records = (text: string) => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(';') }))

/** Of each line that is a good, what it says of a field: the value, or in brackets those that are asked about. */
function said(text: string, field: string): Record<number, unknown> {
  const { lines } = readList(records(text))
  return Object.fromEntries(
    lines.map(({ line, fields }) => {
      const read = fields.find((one) => one.field === field)?.read
      return [line, read?.kind === 'value' ? read.value : read?.kind === 'ask' ? [...read.either] : null]
    }),
  )
}

const GOODS = ['M1;NdFeB magnet N42;85051100;5', 'M2;Ferrite ring;85051910;7', 'M3;SmCo block;85051100;2']
const [ONE, TWO, THREE] = GOODS
const HEADERS = {
  English: 'Order No;Ship date;Customer;Country of destination;Item;Description;HS code;Net weight (kg)',
  German: 'Beleg-Nr.;Versanddatum;Kunde;Bestimmungsland;Artikel-Nr.;Bezeichnung;Warennummer;Nettogewicht (kg)',
  Chinese: '出库单号;发货日期;客户名称;目的国;物料编码;品名;商品编码;净重(千克)',
  Czech: 'Č. dodacího listu;D. expedice;Odběratel;Stát určení;Zboží;Název zboží;Kód KN;Hmotnost netto kg',
  Russian:
    'Номер документа;Дата отгрузки;Покупатель;Страна назначения;Артикул;Наименование товара;Код ТН ВЭД;Вес нетто, кг',
}

describe.each(Object.entries(HEADERS))('a list in %s that states its documents once', (_, header) => {
  it.each([
    [
      'in the first line of each, the number only there',
      ['D1;2026-12-01;Acme GmbH;Germany;', ';;;;', 'D2;2026-12-05;Beta SA;France;'],
    ],
    [
      'in the first line of each, the number in every line',
      ['D1;2026-12-01;Acme GmbH;Germany;', 'D1;;;;', 'D2;2026-12-05;Beta SA;France;'],
    ],
  ])('%s', (_what, heads) => {
    const text = [header, ...heads.map((head, at) => head + GOODS[at])].join('\n')
    expect(said(text, 'destination')).toEqual({ 2: 'DE', 3: 'DE', 4: 'FR' })
    expect(said(text, 'endUser.name')).toEqual({ 2: 'Acme GmbH', 3: 'Acme GmbH', 4: 'Beta SA' })
    expect(said(text, 'asOf')).toEqual({ 2: '2026-12-01', 3: '2026-12-01', 4: '2026-12-05' })
  })

  it('on a line of its own, which is no good', () => {
    const text = [
      header,
      'D1;2026-12-01;Acme GmbH;Germany;;;;',
      `;;;;${ONE}`,
      `;;;;${TWO}`,
      'D2;2026-12-05;Beta SA;France;;;;',
      `;;;;${THREE}`,
    ].join('\n')
    expect(said(text, 'destination')).toEqual({ 3: 'DE', 4: 'DE', 6: 'FR' })
    expect(said(text, 'endUser.name')).toEqual({ 3: 'Acme GmbH', 4: 'Acme GmbH', 6: 'Beta SA' })
    expect(readList(records(text)).table.others.map(({ line }) => line)).toEqual([2, 5])
  })

  it('says that a value is from the line above', () => {
    const text = [header, `D1;2026-12-01;Acme GmbH;Germany;${ONE}`, `;;;;${TWO}`].join('\n')
    const read = readList(records(text)).lines[1]?.fields.find(({ field }) => field === 'destination')
    expect(read).toMatchObject({ cell: 'Germany', read: { kind: 'value', note: { id: 'fromAbove' } } })
  })

  it('never over the border of a document', () => {
    const text = [header, `D1;2026-12-01;Acme GmbH;Germany;${ONE}`, `D1;;;;${TWO}`, `D2;2026-12-05;;;${THREE}`].join(
      '\n',
    )
    expect(said(text, 'destination')).toEqual({ 2: 'DE', 3: 'DE', 4: null })
    expect(said(text, 'endUser.name')).toEqual({ 2: 'Acme GmbH', 3: 'Acme GmbH', 4: null })
  })
})

it('asks whether a column that is filled in the heads alone, whatever it is called, numbers its documents', () => {
  const text = [
    HEADERS.English.replace('Order No', 'Ref'),
    `D1;2026-12-01;Acme GmbH;Germany;${ONE}`,
    `;;;;${TWO}`,
    `D2;;Beta SA;France;${THREE}`,
  ].join('\n')
  expect(said(text, 'destination')).toEqual({ 2: 'DE', 3: ['DE'], 4: 'FR' })
  expect(said(text, 'asOf')).toEqual({ 2: '2026-12-01', 3: ['2026-12-01'], 4: null })
})

it('takes no column for numbers of documents that is empty where a fact of a document is stated', () => {
  const text = [
    'EUC;Customer;End user;Country of destination;Item;Description;HS code;Net weight (kg)',
    `E-100;Acme GmbH;Rotor AG;Germany;${ONE}`,
    `;Gamma Ltd;;Japan;${TWO}`,
    `E-101;Beta SA;Stator SA;France;${THREE}`,
  ].join('\n')
  expect(said(text, 'endUser.name')).toEqual({ 2: 'Rotor AG', 3: null, 4: 'Stator SA' })
})

const NO_NUMBER = 'Ship date;Customer;Country of destination;Item;Description;HS code;Net weight (kg)'
const UNSURE = [
  NO_NUMBER,
  `2026-12-01;Acme GmbH;Germany;${ONE}`,
  `;;;${TWO}`,
  `2026-12-05;Beta SA;France;${THREE}`,
].join('\n')

test('what the line above states is asked about where no number of a document says that it holds', () => {
  expect(said(UNSURE, 'destination')).toEqual({ 2: 'DE', 3: ['DE'], 4: 'FR' })
  expect(said(UNSURE, 'endUser.name')).toEqual({ 2: 'Acme GmbH', 3: ['Acme GmbH'], 4: 'Beta SA' })
})

test('a document that states a fact twice in two ways leaves it open', () => {
  const text = [HEADERS.English, `D1;2026-12-01;Acme GmbH;Germany;${ONE}`, `D1;;;France;${TWO}`, `D1;;;;${THREE}`].join(
    '\n',
  )
  expect(said(text, 'destination')).toEqual({ 2: 'DE', 3: 'FR', 4: ['FR'] })
  expect(said(text, 'endUser.name')).toEqual({ 2: 'Acme GmbH', 3: 'Acme GmbH', 4: 'Acme GmbH' })
})

test('cells that are empty for no document stay empty', () => {
  const text = [
    HEADERS.English,
    `D1;2026-12-01;Acme GmbH;Germany;${ONE}`,
    `D2;;;;${TWO}`,
    `D3;2026-12-01;;France;${THREE}`,
  ].join('\n')
  expect(said(text, 'destination')).toEqual({ 2: 'DE', 3: null, 4: 'FR' })
  expect(said(text, 'endUser.name')).toEqual({ 2: 'Acme GmbH', 3: null, 4: null })
})

test('a list that is read in parts has the same heads, wherever it is cut', () => {
  const all = records(
    [
      HEADERS.English,
      ...Array.from(
        { length: 9 },
        (_, at) =>
          `${at % 3 === 0 ? `D${at};2026-12-0${at + 1};Firm ${at} GmbH;Germany` : ';;;'};M${at};NdFeB magnet ${at};85051100;${at + 1}`,
      ),
    ].join('\n'),
  )
  const whole = readList(all).lines
  for (let cut = 1; cut < all.length; cut += 1) {
    const parts = [all.slice(0, cut), all.slice(cut)]
    let pass: ListPass = FIRST_PASS
    while (pass.looksAt !== 'nothing') {
      const now = pass
      pass = passAfter(
        now,
        parts.map((part) => lookAt(part, now, [])).reduce((a, b) => joinSeen(now, a, b)),
        [],
      )
    }
    const form: ListForm = pass.form
    expect(parts.flatMap((part) => readRecords(part, form).lines)).toEqual(whole)
  }
})
