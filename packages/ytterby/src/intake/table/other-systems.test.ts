import { describe, expect, it, test } from 'vitest'
import { saysNothing } from '../value/read.ts'
import { readList } from './read-list.ts'

const records = (text: string) => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(';') }))

/** Of each column that is read, its name and what it is; and the values of a field, null where a cell says none. */
function read(text: string, field = ''): { fields: Record<string, string>; values: unknown[] } {
  const { columns, lines } = readList(records(text))
  return {
    fields: Object.fromEntries(columns.flatMap((one) => (one.field === 'ignore' ? [] : [[one.header, one.field]]))),
    values: lines.map(({ fields }) => {
      const found = fields.find((one) => one.field === field)?.read
      return found?.kind === 'value' ? found.value : null
    }),
  }
}

describe('a column that is called only “Name”', () => {
  const FIRMS = ['Hearwell Labs, LLC', 'Hearwell Labs, LLC', 'Technion Lab', 'Technion Lab', 'Hanbit Co., Ltd.']
  const GOODS = ['NdFeB disc N52', 'SmCo5 block', 'Neodymium metal ingot', 'Nitrile glove', 'Dysprosium foil']
  it.each([
    ['Name', 'Item', 'Memo'],
    ['Nombre', 'Código', 'Texto libre'],
    ['名称', '编号', '内容'],
    ['Nazwa', 'Indeks', 'Treść'],
  ])('%s is who buys where it repeats companies and another column names goods', (name, id, memo) => {
    const lines = GOODS.map((good, at) => `A-${at + 1};${FIRMS[at]};${good};85051100`)
    const { fields } = read([`${id};${name};${memo};HS`, ...lines].join('\n'))
    expect(fields).toMatchObject({ [name]: 'endUser.name', [memo]: 'product.description' })
  })

  it('remains the good where it names goods', () =>
    expect(read(['Item;Name', ...GOODS.map((good, at) => `A-${at};${good}`)].join('\n')).fields).toMatchObject({
      Name: 'product.description',
    }))
})

describe('a net weight that is 1 beside every kilogram', () => {
  it.each([
    ['Menge;Einheitencode;Nettogewicht', '180;KG;1|2.500;STÜCK;0,0115|1.420,5;KG;1', [180, null, 1420.5]],
    ['Hoeveelheid;Eenheid;Nettogewicht', '12,5;KG;1,00|80;G;0,001|6;STUKS;2,5', [12.5, 0.08, null]],
    ['数量;单位;净重', '30;千克;1|2;吨;1000|40;个;0.5', [30, 2000, null]],
    ['Quantity;UOM;Net Weight (kg)', '30;KG;30|2;KG;2|40;PCS;3', [30, 2, 3]],
  ])('is that of one unit, and the amount is the quantity: %s', (header, rows, values) => {
    const lines = rows.split('|').map((row, at) => `M${at};NdFeB magnet N${40 + at};${row}`)
    expect(read([`Item;Description;${header}`, ...lines].join('\n'), 'quantityKg').values).toEqual(values)
  })
})

test('a comment between goods, whose amounts are 0, is no good', () => {
  const { lines, table } = readList(
    records(
      'Doc;Pos;Customer;Type;No.;Description;Qty;Unit;Date;HS code;Origin\n' +
        '1;10;Acme GmbH;Item;M1;NdFeB magnet;5;KG;2026-12-01;85051100;CN\n' +
        '1;20;Acme GmbH;;;Delivery as agreed;0;;2026-12-01;;\n' +
        '1;30;Acme GmbH;Item;M2;Ferrite magnet;0;KG;2026-12-01;85051910;CN',
    ),
  )
  expect(lines.map(({ line }) => line)).toEqual([2, 4])
  expect(table.others).toEqual([{ line: 3, why: 'note' }])
})

test('a cell that says where to look says nothing itself', () => {
  const refers =
    'see note 2|See Remarks|siehe Anm. 1|voir annexe|véase nota 3|vedi allegato|zob. uwagi|viz poznámka|см. прим. 2|见备注|详见附件|備考参照|別紙参照|비고 참조|※1|note 3|Fn. 2'
  expect(refers.split('|').filter((cell) => !saysNothing(cell))).toEqual([])
  expect(['Note Audio GmbH', 'Seemann AG', 'Verne Labs', 'Notebook', 'See Best Ltd'].filter(saysNothing)).toEqual([])
})

test('a day with its time of twelve hours is one', () => {
  const days = ['12/14/26 5:00 PM', '12/2/26 9:00 AM', '12/3/26 9:00 AM', '12/28/26 8:00 AM']
  const lines = days.map((day, at) => `M${at};NdFeB magnet;${day}`)
  expect(read(['Item;Description;Scheduled Ship Date', ...lines].join('\n'), 'asOf').values).toEqual([
    '2026-12-14',
    '2026-12-02',
    '2026-12-03',
    '2026-12-28',
  ])
})

describe('a column that is called only “Date”', () => {
  const GOODS = '2026-12-01;M1;NdFeB magnet;Acme\n2026-12-03;M2;Ferrite magnet;Beta'
  const REGISTER = 'Журнал;;;\n'
  it.each([
    ['Реализация товаров и услуг;;;\nДата;Артикул;Номенклатура;Контрагент', '2026-12-01'],
    ['销售出库序时簿;;;\n日期;编号;名称;客户', '2026-12-01'],
    ['Výdejky – položky;;;\nDatum;Kód;Název zboží;Odběratel', '2026-12-01'],
    ['納品書一覧;;;\n日付;品番;品名;得意先', '2026-12-01'],
    [`${REGISTER}Дата;Артикул;Номенклатура;Контрагент`, null],
    ['Purchase orders;;;\nDate;Item;Description;Customer', null],
  ])('is the day on which goods leave in a list of papers by which they do: %s', (header, day) =>
    expect(read(`${header}\n${GOODS}`, 'asOf').values[0]).toBe(day),
  )
})
