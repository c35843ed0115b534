import { describe, expect, it } from 'vitest'
import { readCommodityCode } from './commodity-code.ts'
import { countryNumbersOf, readCountry } from './country.ts'
import { dayOrderOf, daysIn, joinDays, readDay, type DaysSeen } from './day.ts'
import { decimalSignOf, decimalSignsIn, readNumber, times } from './number.ts'
import { namesNoParty, saysNothing, type Read } from './read.ts'
import { readWeight, unitInHeader } from './weight.ts'

/** A value, null where a cell says nothing, or what it may mean where it has to be asked. */
const said = <Value>(read: Read<Value>): Value | null | readonly Value[] =>
  read.kind === 'value' ? read.value : read.kind === 'nothing' ? null : read.either

describe('a day', () => {
  it.each([
    ['2026-12-28', '2026-12-28'],
    ['20261228', '2026-12-28'],
    ['20261228063000', '2026-12-28'],
    ['2026/12/3', '2026-12-03'],
    ['2026年12月3日', '2026-12-03'],
    ['令和8年12月3日', '2026-12-03'],
    ['2026. 12. 3.', '2026-12-03'],
    ['28.12.2026', '2026-12-28'],
    ['28-DEC-2026', '2026-12-28'],
    ['Dec 28, 2026', '2026-12-28'],
    ['3 de diciembre de 2026', '2026-12-03'],
    ['2026-12-28T00:00:00', '2026-12-28'],
    ['46384', '2026-12-28'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/26', '2026-12-25'],
    ['05/05/2027', '2027-05-05'],
    ['03/04/2027', ['2027-04-03', '2027-03-04']],
    ['26/12/28', ['2028-12-26', '2026-12-28']],
    ['28 ARA 2026', '2026-12-28'],
    ['115/12/28', '2026-12-28'],
    ["'26.12.05", '2026-12-05'],
    ['2026年12月3号', '2026-12-03'],
    ['2026-12-03 (Thu)', '2026-12-03'],
    ['2026. december 28.', '2026-12-28'],
    ['31.11.2026', []],
    ['soon', []],
    ['261213', ['2026-12-13']],
    ['281126', ['2028-11-26', '2026-11-28']],
    ['120526', ['2026-05-12', '2026-12-05']],
    ['850511', []],
    ['TBD', null],
    ['', null],
  ])('%s says %j', (text, expected) => expect(said(readDay(text, null))).toEqual(expected))

  it('is read by the order that its column shows', () => {
    expect(dayOrderOf(daysIn(['03/04/2027', '12/28/2026']))).toBe('month-first')
    expect(said(readDay('03/04/2027', 'month-first'))).toBe('2027-03-04')
    expect(dayOrderOf(daysIn(['03/04/2027', '28/12/2026', '12/28/2026']))).toBe('mixed')
    expect(said(readDay('03/04/2027', 'mixed'))).toEqual(['2027-04-03', '2027-03-04'])
    expect(dayOrderOf(daysIn(['26/12/28', '27/01/05']))).toBe('year-first')
    expect(said(readDay('27/01/15', 'year-first'))).toBe('2027-01-15')
    expect(said(readDay('281126', 'year-first'))).toBe('2028-11-26')
    expect(dayOrderOf(daysIn(['28/12/26', '05/01/27']))).toBe('day-first')
    // Years of a list are near each other, its days are not.
    expect(dayOrderOf(daysIn(['21/12/26', '30/12/26', '26/01/27']))).toBe('day-first')
    expect(dayOrderOf(daysIn(['26/12/21', '26/12/30', '27/01/26']))).toBe('year-first')
    expect(dayOrderOf(daysIn(['26/12/27', '27/12/26']))).toBe(null)
  })

  it('is read by parts of a list as by the whole, also by parts that were stored and state no day', () => {
    const stored: DaysSeen = JSON.parse(JSON.stringify(daysIn(['soon', ''])))
    expect(dayOrderOf(joinDays(stored, daysIn(['21/12/26', '30/12/26', '26/01/27'])))).toBe('day-first')
  })
})

describe('a number', () => {
  it.each([
    [['1.946,803', '253,000'], ','],
    [['16,526.317', '2,653'], '.'],
    [['0,102'], ','],
    [['1.250'], null],
    [['1.250', '0,5', '0.5'], 'mixed'],
    [['1 250,5'], ','],
    [["1'250.5"], '.'],
    [['1.250.000'], ','],
  ] as const)('of a column of %j has the decimal sign %j', (cells, sign) =>
    expect(decimalSignOf(decimalSignsIn(cells))).toBe(sign),
  )

  it('is asked about where its column does not tell', () => {
    expect(said(readNumber('1.250', null))).toEqual(['1.250', '1250'])
    expect(said(readNumber('1.250', ','))).toBe('1250')
    expect(said(readNumber('12.5', ','))).toEqual(['12.5'])
  })

  it('is multiplied without losing a digit', () => expect(times('2.75', '0.45359237')).toBe(1.2473790175))
})

describe('a weight in kilograms', () => {
  const plain = { sign: '.', unit: null } as const
  it.each([
    ['12.5 kg', 12.5],
    ['850 g', 0.85],
    ['1.2 t', 1200],
    ['3 lb', 1.36077711],
    ['850克', 0.85],
    ['12.5', []],
    ['2 tons', [1814.36948, 2000]],
    ['12 pcs', []],
    ['—', null],
    ['0 kg', null],
  ])('%s is %j', (text, expected) => expect(said(readWeight(text, plain))).toEqual(expected))

  it('takes the unit beside it, and none where pieces are counted', () => {
    expect(said(readWeight('44', { sign: ',', unit: 'G' }))).toBe(0.044)
    expect(said(readWeight('500', { sign: ',', unit: 'ST' }))).toBe(null)
  })
})

describe('the unit in a header', () => {
  it.each([
    ['Net weight (kg)', '1'],
    ['Gewicht in g', '0.001'],
    ['Netto g', '0.001'],
    ['N.W.(KGS)', '1'],
    ['Weight lbs', '0.45359237'],
    ['净重KG', '1'],
    ['重量kg', '1'],
    ['중량kg', '1'],
    ['正味重量（千克）', '1'],
    ['NetWtKg', '1'],
    ['net_weight_kg', '1'],
    ['вес, кг', '1'],
    ['Вес нетто, г', '0.001'],
    ['Net Wt(MT)', '1000'],
    ['Poids net (gr)', '0.001'],
    ['Net weight (to be shipped)', null],
    ['Net weight (to customer) in g', '0.001'],
    ['Grammage', null],
    ['Net weight', null],
  ])('%s: %s kg', (header, kilograms) => expect(unitInHeader(header)).toBe(kilograms))
})

describe('a cell that states nothing', () => {
  it.each([
    ...'none|(none)|TBD?|to be advised|keine|entf.|néant|à préciser|por confirmar|nessuno|desconhecido|brak|není|yok|нет данных'.split(
      '|',
    ),
    ...'n.v.t.|belum tahu|geen|ingen|ukjent|ei|nem ismert|necunoscut|chưa rõ|暂无|同上|確認中|該当なし|미상|dto.|同左|b.d.|см. графу 14|ditto|"|(blank)'.split(
      '|',
    ),
  ])('%s', (text) => expect(saysNothing(text)).toBe(true))

  it.each([
    'TO ORDER',
    'Own use',
    'dipakai sendiri',
    '自用',
    '凭指示',
    'Verschiedene',
    'Various - see memo',
    '欧洲客户',
    'European customer',
  ])('%s names no party, and is no country either', (text) => {
    expect(namesNoParty(text)).toBe(true)
    expect(saysNothing(text)).toBe(false)
  })

  it.each(['No', 'S. Boxer GmbH', 'Same Sky Inc.', 'None GmbH', 'Folgt AG', 'Ei Electronics'])(
    '%s states something',
    (text) => expect(saysNothing(text)).toBe(false),
  )
})

describe('the form of a state before its name', () => {
  it.each([
    ['Республика Беларусь', 'BY'],
    ['Kingdom of Norway', 'NO'],
    ['R. of Korea', 'KR'],
    ['Republic of China', []],
    ['Rep. Dominica', []],
    ['State of Georgia', []],
  ])('%s is %j', (text, expected) => expect(said(readCountry(text))).toEqual(expected))
})

describe('a country', () => {
  it.each([
    ['A.B.D.', 'US'],
    ['ČLR', 'CN'],
    ['Deutschland', 'DE'],
    ['DE', 'DE'],
    ['DEU', 'DE'],
    ['304', ['DE']],
    ['999', []],
    ['Korea, Republic of', 'KR'],
    ['Viet Nam', 'VN'],
    ['U.S.A.', 'US'],
    ['美国', 'US'],
    ['日本', 'JP'],
    ['中国製', 'CN'],
    ['Germany (DE)', 'DE'],
    ['Shanghai, China', 'CN'],
    ['澳大利亚 Australia', 'AU'],
    ['Deutschland Германия', 'DE'],
    ['China/Japan', ['CN', 'JP']],
    ['NL NETHERLANDS', 'NL'],
    ['VIET NAM VN', 'VN'],
    ['NL GERMANY', ['NL', 'DE']],
    ['JORDAN MN', ['JO', 'MN']],
    ['EU', []],
    ['Atlantis', []],
    ['n/a', null],
    ['NA', ['NA']],
    ['Viet-Nam', 'VN'],
    ['Mỹ', 'US'],
    ['MY', 'MY'],
    ['DE-Deutschland', 'DE'],
    ['Hong Kong, China', 'HK'],
    ['Port of Hong Kong, China', ['CN', 'HK']],
    ['Yhdysvallat', 'US'],
    ['142-中国', 'CN'],
    ['CN=China', 'CN'],
    // Another country bears the name as well.
    ['Korea, DPR', 'KP'],
    ['Korea (D.P.R.)', []],
    ['Congo, DR', 'CD'],
    ['Congo (Kinshasa)', 'CD'],
    ['COREIA (DO SUL), REPUBLICA DA', 'KR'],
    ['TCHECA, REPUBLICA', 'CZ'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Saint Vincent & the Grenadines', 'VC'],
    ['Trinidad and Tobago', 'TT'],
    ['Congo, Dem. Republic', ['CD', 'CG']],
    ['Congo', ['CD', 'CG']],
    ['Cambridge, MA, USA', 'US'],
    ['San Jose, CA 95134, United States', 'US'],
    ['China, Republic of', []],
    ['Samoa, American', 'AS'],
    // States of the USA have codes of countries.
    ['San Jose, CA', ['CA', 'US']],
    ['Wilmington, DE', ['DE', 'US']],
    ['Lyon, FR', 'FR'],
  ])('%s is %j', (text, expected) => expect(said(readCountry(text))).toEqual(expected))

  it('is read by its number where Chinese names stand in the column', () => {
    expect(countryNumbersOf(['116', '德国'])).toBe('chinese-customs')
    expect(said(readCountry('116', 'chinese-customs'))).toBe('JP')
    expect(countryNumbersOf(['116', 'Germany'])).toBe(null)
  })
})

describe('a commodity code', () => {
  it.each([
    ['8505.11.10', '85051110'],
    ['8505 11 10', '85051110'],
    ['8505.11-000', '850511000'],
    ['8505.11.10.99', '8505111099'],
    ['HS 850511', '850511'],
    ['8.50511E+09', []],
    ['8501.1', ['850110']],
    ['850', []],
    ['90121', ['090121']],
    ['00000000', []],
    ['ex 8505 11 00', '85051100'],
    ['magnet', []],
    ["'85051100", '85051100'],
    ['8505.11.xx', '850511'],
    ['-', null],
  ])('%s is %j', (text, expected) => expect(said(readCommodityCode(text))).toEqual(expected))

  it('says which digits of a longer one are used', () =>
    expect(readCommodityCode('2805301510-101')).toEqual({
      kind: 'value',
      value: '2805301510',
      note: { id: 'beyondTen', values: { text: '2805301510-101' } },
    }))
})
