import { describe, expect, it } from 'vitest'
import { dividedColumns, divisionsSeen } from './divide-columns.ts'
import { readList } from './read-list.ts'

const listOf = (header: string, ...cells: readonly string[]) =>
  readList([
    { line: 1, cells: [header, 'Net weight (kg)'] },
    ...cells.map((cell, at) => ({ line: at + 2, cells: [cell, '12'] })),
  ])

/** What the fields of a line say; null where a cell is asked about. */
const saidIn = (list: ReturnType<typeof listOf>) =>
  list.lines.map(({ fields }) =>
    Object.fromEntries(
      fields.flatMap(({ field, read }) =>
        read.kind === 'nothing' ? [] : [[field, read.kind === 'value' ? read.value : null]],
      ),
    ),
  )

describe('a column that states two fields', () => {
  it.each([
    [
      'HS code / description',
      '8505.11.10 Sintered NdFeB magnets',
      { 'product.commodityCode': '85051110', 'product.description': 'Sintered NdFeB magnets' },
    ],
    [
      'Description (HS code)',
      'Ring magnet (8505.11)',
      { 'product.commodityCode': '850511', 'product.description': 'Ring magnet' },
    ],
    [
      'Consignee & destination',
      'Robert Bosch GmbH, Stuttgart (DE)',
      { 'consignees.0.name': 'Robert Bosch GmbH, Stuttgart', destination: 'DE' },
    ],
    ['Origin / Destination', 'CN → Germany', { origin: 'CN', destination: 'DE' }],
    ['Part no / Description', '4711 | Ring magnet', { id: '4711', 'product.description': 'Ring magnet' }],
  ])('%s: %s', (header, cell, said) => {
    expect(saidIn(listOf(header, cell))[0]).toEqual({ quantityKg: 12, ...said })
  })

  it('keeps the text of a cell that says one of the two', () => {
    const [, text, code] = saidIn(listOf('HS code / description', '8505.11 Magnets', 'Magnet 42SH', '8505 11 90'))
    expect(text).toMatchObject({ 'product.description': 'Magnet 42SH' })
    expect(code).toMatchObject({ 'product.commodityCode': '85051190' })
  })

  it('is shown as two columns, each with its part of the header', () => {
    const { columns, divided } = listOf('HS code / description', '8505.11 Magnets')
    expect(columns.map(({ header, field }) => [header, field])).toEqual([
      ['HS code', 'product.commodityCode'],
      ['Net weight (kg)', 'quantityKg'],
      ['description', 'product.description'],
    ])
    expect(divided.goods[0]?.cells).toEqual(['8505.11', '12', 'Magnets'])
  })
})

describe('a column is not divided', () => {
  it.each([
    ['two names of one field', 'Description / Beschreibung', ['Ring magnet / Ringmagnet']],
    ['a number without digits', 'Material / Grade', ['NdFeB / N42SH']],
    ['cells that do not say both', 'HS code / description', ['Magnets', 'Magnets, sintered', '8505.11 Magnets']],
    ['one country for two', 'Origin / Destination', ['CN / DE', 'DE']],
    ['three names', 'Part no / description / grade', ['4711 | Ring magnet']],
  ])('%s', (_, header, cells) => {
    const table = { header: [header], goods: cells.map((cell, at) => ({ line: at + 2, cells: [cell] })) }
    expect(dividedColumns(table.header, divisionsSeen(table))).toEqual([])
  })
})
