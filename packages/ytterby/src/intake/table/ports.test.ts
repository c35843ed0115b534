import { describe, expect, it } from 'vitest'
import { openIntake } from '../lines/open-intake.ts'
import { EMPTY_PROFILE } from '../profile/profile.ts'

const GOODS = ['烧结钕铁硼磁体', '氧化镝', '金属铽', '钐钴磁体']
const opened = (header: string, cells: readonly string[], more: readonly string[] = []) =>
  openIntake(
    [
      ['品名', header, ...more],
      ...cells.map((cell, at) => [
        GOODS[at] ?? '',
        cell,
        ...more.map(() => ['德国', '日本', '美国', '荷兰'][at] ?? ''),
      ]),
    ].map((row, at) => ({ line: at + 1, cells: row })),
  )

const CITIES = ['汉堡', '横滨港', 'DEHAM', '荷兰鹿特丹']
const COUNTRIES = ['DE', 'JP', 'DE', 'NL']

describe('where goods go, by a port or a city', () => {
  it.each(['目的地', '运抵国', 'Destination'])('is read below “%s”', (header) => {
    const { list, lines } = opened(header, CITIES)
    expect(list.columns[1]).toMatchObject({ field: 'destination', confidence: 'certain' })
    expect(lines.map(({ columns }) => columns['destination'])).toEqual(COUNTRIES)
  })

  it.each(['目的港', '指运港', 'Port of discharge', 'Zielhafen', 'Puerto de destino'])(
    'is asked about once for the column below “%s”',
    (header) => {
      const { list, lines } = opened(header, CITIES)
      expect(list.columns[1]).toMatchObject({ field: 'destination', confidence: 'ask', alternatives: ['ignore'] })
      expect(lines.map(({ columns }) => columns['destination'])).toEqual(CITIES.map((cell) => `${cell} ?`))
      const by = { header, field: 'destination', by: 'Li Na', on: '2026-12-02' } as const
      const chosen = openIntake([...rows(header)], { ...EMPTY_PROFILE, columns: [by] })
      expect(chosen.lines.map(({ columns }) => columns['destination'])).toEqual(COUNTRIES)
    },
  )

  it('is read below a port whose cells name countries', () => {
    expect(opened('目的港', ['Hamburg, Germany', '日本', 'NL', 'US']).list.columns[1]).toMatchObject({
      field: 'destination',
      confidence: 'certain',
    })
  })

  it('is left to a column of countries beside the port', () => {
    const { list } = opened('目的港', CITIES, ['目的国'])
    expect(list.columns.map(({ field }) => field)).toEqual(['product.description', 'ignore', 'destination'])
  })
})

const rows = (header: string) =>
  [['品名', header], ...CITIES.map((cell, at) => [GOODS[at] ?? '', cell])].map((cells, at) => ({ line: at + 1, cells }))

it('is read of a city with the code of its country, which is that of a state as well', () =>
  expect(opened('Destination', ['Berlin, DE', 'Osaka, JP']).lines.map(({ columns }) => columns['destination'])).toEqual(
    ['DE', 'JP'],
  ))
