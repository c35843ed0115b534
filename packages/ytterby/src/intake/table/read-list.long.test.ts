import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  record,
  shuffledSubarray,
  string,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describedGood } from '../accept.ts'
import { proposeGood } from '../good/propose-good.ts'
import { openIntake } from '../lines/open-intake.ts'
import { countryNames } from '../../locales/country-names.ts'
import { LANGS } from '../../locales/langs.ts'
import { textAt } from '../../locales/text-at.ts'
import countries from '../value/countries.json' with { type: 'json' }
import { readCountry } from '../value/country.ts'
import { readDay } from '../value/day.ts'
import { readNumber } from '../value/number.ts'
import { readWeight } from '../value/weight.ts'
import type { Cell, TableRecord } from './cell.ts'

const HEADER = [
  'Material',
  'Description',
  'HS code',
  'Net weight',
  'Unit',
  'Country of destination',
  'End user',
  'Export date',
]

/** Lines as lists have them: each column in one convention. */
const goods = array(
  record({
    material: integer({ min: 1, max: 99_999 }),
    words: constantFrom(
      'NdFeB magnet N42',
      'Steel bracket',
      'Gear motor 24 V',
      'Dysprosium oxide',
      'Loudspeaker',
      '???',
    ),
    code: constantFrom('85051190', '73269098', '85013100', '28469000', ''),
    weight: integer({ min: 1, max: 99_999 }),
    unit: constantFrom('kg', 'g', 'lb'),
    country: constantFrom('Germany', 'Japan', 'USA', 'South Korea', ''),
    user: constantFrom('Robert Bosch GmbH', 'TDK Corporation', ''),
    day: integer({ min: 13, max: 28 }),
  }),
  { minLength: 3, maxLength: 30 },
)
const cellsOf = ({
  material,
  words,
  code,
  weight,
  unit,
  country,
  user,
  day,
}: Record<string, string | number>): Cell[] => [
  `M-${material}`,
  words ?? '',
  code ?? '',
  `${Number(weight) / 8}`,
  unit ?? '',
  country ?? '',
  user ?? '',
  `${day}.03.2027`,
]
const listOf = (header: readonly Cell[], lines: readonly (readonly Cell[])[]): TableRecord[] =>
  [header, ...lines].map((cells, at) => ({ line: at + 1, cells }))

/** What is read of each line, in an order that does not depend on the list. */
const readOf = (records: readonly TableRecord[]): string[] =>
  openIntake(records)
    .lines.map(({ columns, proposal }) =>
      JSON.stringify([Object.entries(columns).toSorted(([a], [b]) => (a < b ? -1 : 1)), proposal]),
    )
    .toSorted()

describe('a list', () => {
  it('is read alike in any order of its columns and lines', () => {
    assert(
      property(
        goods,
        shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length }),
        integer(),
        (lines, columns, seed) => {
          const cells = lines.map(cellsOf)
          const turned = cells.toSorted((a, b) => hash(a, seed) - hash(b, seed))
          const pick = (row: readonly Cell[]): Cell[] => columns.map((column) => row[column] ?? null)
          const lists = [listOf(HEADER, cells), listOf(pick(HEADER), turned.map(pick))]
          // What is empty below the head of a document has what stands above it.
          if (lists.some((list) => /"(?:fromAbove|mayBeFromAbove)"/.test(JSON.stringify(openIntake(list).lines))))
            return
          const [own, other] = lists.map(readOf)
          expect(other).toEqual(own)
        },
      ),
    )
  })

  it('proposes for each line what its own words say, whatever stands around it', () => {
    assert(
      property(goods, (lines) => {
        for (const line of openIntake(listOf(HEADER, lines.map(cellsOf))).lines)
          expect(line.proposal).toEqual(proposeGood(describedGood(line)))
      }),
    )
  })

  it('is read, whatever it holds', () => {
    const cell = oneof(
      string({ unit: 'grapheme' }),
      constantFrom(...HEADER, 'Total', '---', '', null),
      double(),
      integer(),
    )
    assert(
      property(array(array(cell, { maxLength: 12 }), { maxLength: 20 }), (rows) => {
        const records = rows.map((cells, at) => ({ line: at + 1, cells }))
        const { list, lines } = openIntake(records)
        // Nothing is lost: each record is a good, part of the header, or told with the reason.
        const told = [
          ...lines.map(({ line }) => line),
          ...list.table.headerLines,
          ...list.table.others.map(({ line }) => line),
        ]
        expect(told.toSorted((a, b) => a - b)).toEqual(records.map(({ line }) => line))
      }),
    )
  })

  it('has room for 300,000 lines', () => {
    const line = { line: 2, cells: ['M-1', 'Steel bracket', '73269098'] }
    const records = [{ line: 1, cells: HEADER.slice(0, 3) }, ...Array.from({ length: 300_000 }, () => line)]
    expect(openIntake(records).lines).toHaveLength(300_000)
  })
})

const hash = (cells: readonly Cell[], seed: number): number =>
  [...cells.join('|')].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed)

describe('a value that is written in another convention', () => {
  const two = (part: number): string => String(part).padStart(2, '0')
  it('is the same day', () => {
    assert(
      property(
        integer({ min: 2000, max: 2099 }),
        integer({ min: 1, max: 12 }),
        integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const value = `${year}-${two(month)}-${two(day)}`
          const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]
          const writings = [
            readDay(`${two(day)}/${two(month)}/${year}`, 'day-first'),
            readDay(`${month}/${day}/${year}`, 'month-first'),
            readDay(`${day}.${month}.${year}`, null),
            readDay(`${year}年${month}月${day}日`, null),
            readDay(`${year}${two(month)}${two(day)}`, null),
            readDay(`${day} ${name} ${year}`, null),
            readDay(`${name} ${day}, ${year}`, null),
            readDay(`${value} 13:45:00`, null),
          ]
          expect(writings.map((read) => (read.kind === 'value' ? read.value : read))).toEqual(writings.map(() => value))
        },
      ),
    )
  })

  it('is the same number, and the same weight', () => {
    assert(
      property(integer({ min: 1, max: 99_999_999 }), integer({ min: 0, max: 99 }), (whole, part) => {
        const value = `${whole}.${two(part)}`
        const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, '.')
        const writings = [
          readNumber(`${grouped},${two(part)}`, ','),
          readNumber(`${grouped.replaceAll('.', ',')}.${two(part)}`, '.'),
          readNumber(`${grouped.replaceAll('.', ' ')},${two(part)}`, ','),
          readNumber(`${grouped.replaceAll('.', "'")}.${two(part)}`, '.'),
        ]
        expect(writings.map((read) => (read.kind === 'value' ? read.value : read))).toEqual(writings.map(() => value))
        const grams = readWeight(`${whole}`, { sign: '.', unit: 'g' })
        expect(grams).toEqual(readWeight(`${whole / 1000} kg`, { sign: '.', unit: null }))
      }),
    )
  })

  it('is the same country by each of its names', () => {
    const others = countries.flatMap(({ code, alpha3, names }) =>
      [alpha3, ...names, ...LANGS.flatMap((lang) => textAt(countryNames[lang], code) ?? [])].flatMap((name) => {
        const read = readCountry(name)
        return read.kind === 'value' && read.value !== code ? [`${name}: ${code}, read ${read.value}`] : []
      }),
    )
    expect(others).toEqual([])
  })
})

describe('a header of two rows', () => {
  const rows = (...lines: readonly (readonly string[])[]) =>
    openIntake(lines.map((cells, at) => ({ line: at + 1, cells }))).list

  it('may have as many names below as the goods have cells', () => {
    const { table, columns } = rows(
      ['商品名称', '商品编码', '最终目的国', '重量', ''],
      ['Description', 'HS code', 'Destination', '净重 N.W.', '毛重 G.W.'],
      ['钕铁硼磁铁', '85051110', '德国', '12.5', '13.1'],
    )
    expect(table.headerLines).toEqual([1, 2])
    expect(columns.map(({ field }) => field)).toEqual([
      'product.description',
      'product.commodityCode',
      'destination',
      'quantityKg',
      'ignore',
    ])
  })

  it('may stand above the heading of a group', () => {
    const { table, lines } = rows(
      ['Part', '', 'Tariff', 'Route', '', 'Weight kg', ''],
      ['What', 'Grade', 'HS', 'from', 'to', 'net', 'gross'],
      ['Warehouse Hamburg'],
      ['Ring magnet', 'N42', '8505.11', 'CN', 'DE', '12.5', '13.1'],
      ['Bracket', '', '7326.90', 'CN', 'DE', '2.5', '3.1'],
    )
    expect(table.headerLines).toEqual([1, 2])
    expect(lines.map(({ line }) => line)).toEqual([4, 5])
  })
})

describe('a cell that a system marked as a text', () => {
  it('says what stands within: ="85051100"', () => {
    const [line] = openIntake([
      { line: 1, cells: ['Description', 'HS code'] },
      { line: 2, cells: ['Ring magnet', '="85051100"'] },
    ]).lines
    expect(line?.good.commodityCode).toBe('85051100')
  })
})
