import { describe, expect, it } from 'vitest'
import { currentRuleset, screenParty } from '../../index.ts'
import { readSentence } from './read-sentence.ts'

const namesIn = (words: string): string[] =>
  screenParty(words, { asOf: currentRuleset.knownThrough }).map(({ met }) => met.name)
const read = (line: string) => readSentence(line, namesIn)
const open = (line: string): Record<string, readonly (string | number)[]> =>
  Object.fromEntries(read(line).parts.flatMap(({ field, value, either }) => (value === null ? [[field, either]] : [])))

describe('who is named in a line', () => {
  it.each<[line: string, name: string]>([
    ['NdFeB magnets (Dy 2%) for Rheinmetall AG in Germany', 'Rheinmetall AG'],
    ['铽金属卖给日本海洋联合株式会社，民用', '日本海洋联合株式会社'],
    ['Tb metal to 東京科学大学, Japan, civil', '東京科学大学'],
    ['氧化镝卖给东京大学', '东京大学'],
    ['氧化钇卖给日本酸素', '日本酸素'],
    ['氧化镝出口到德国博世', '博世'],
    ['给洛克希德马丁的钐钴磁铁四十公斤', '洛克希德马丁'],
    ['发给 Siemens 的钕铁硼磁体', 'Siemens'],
    ['把钕铁硼磁体发给 Siemens in 德国', 'Siemens'],
    ['Dy metal to Germany, civil; final user: Northrop Grumman', 'Northrop Grumman'],
    ['SmCo magnets for Siemens on behalf of Northrop Grumman, Germany', 'Northrop Grumman'],
    ['SmCo magnets to Lockheed Martin Corporation by end of January, Texas', 'Lockheed Martin Corporation'],
    ['Tb oxide to Skydio urgently', 'Skydio'],
    ['Siemens needs 50 kg dysprosium magnets', 'Siemens'],
  ])('is the end user: %s', (line, name) => {
    expect(read(line).columns['endUser.name']).toBe(name)
  })

  it.each<[line: string, names: readonly string[]]>([
    ['SmCo magnets, Skydio, US', ['Skydio']],
    ['Skydio orders SmCo magnets, US', ['Skydio']],
    ['SmCo magnets for Skydio drones, US, civil', ['Skydio']],
    ['NdFeB magnets to USA, Lockheed Martin Corporation, 20 kg', ['Lockheed Martin Corporation']],
    ['magnets with Nd 30%, Dy 3% (Rheinmetall AG, Germany)', ['Rheinmetall AG']],
    ['NdFeB magnets to Germany, notify party Rheinmetall AG, Bosch GmbH', ['Rheinmetall AG']],
    ['Dy metal to Hanwha Ocean, Korea and Skydio, US', ['Skydio']],
  ])('is asked about where a listed party has no place in the line: %s', (line, names) => {
    expect(open(line)['endUser.name']).toEqual(names)
  })

  it.each([
    'garnet wafers to Israel',
    'Ceramic tube, alumina 99.7 to Italy',
    'TARGET GD 99.9 DIA 3IN to Italy',
    '소결 네오디뮴 자석 N48H 블록',
    'NdFeB magnets N42SH to Germany',
  ])('is nobody: %s', (line) => {
    expect(open(line)).toEqual({})
    expect(read(line).columns).not.toHaveProperty('endUser.name')
  })

  it('is told where a name behind the destination is no listed one', () => {
    expect(read('500 kg dysprosium oxide, to Japan, Shin-Etsu Chemical').unread).toEqual(['Shin-Etsu Chemical'])
  })
})

describe('several goods in a line', () => {
  it.each<[line: string, goods: readonly string[]]>([
    ['loudspeakers and loose NdFeB magnets to Italy, civil', ['loudspeakers', 'loose NdFeB magnets']],
    ['5 kg terbium oxide and 200 sintered NdFeB magnets to France', ['terbium oxide', '200 sintered NdFeB magnets']],
    ['NdFeB magnets and SmCo magnets to Korea', ['NdFeB magnets', 'SmCo magnets']],
    ['motor and magnets', ['motor', 'magnets']],
    ['electric motors and 3 kg dysprosium metal to Italy', ['electric motors', 'dysprosium metal']],
  ])('are asked apart: %s', (line, goods) => {
    expect(open(line)['product.description']).toEqual(goods)
  })

  it.each(['terbium and dysprosium oxide', 'NdFeB magnet segment with Dy and Tb grain boundary diffusion'])(
    'are one good: %s',
    (line) => {
      expect(open(line)).toEqual({})
    },
  )
})

describe('days, places and shares', () => {
  it.each<[line: string, columns: Record<string, string>]>([
    ['gadolinium contrast agent to Germany, needed by 1 March 2027', { 'clock.neededBy': '2027-03-01' }],
    ['氧化镝 2027年1月15日前需要，到德国', { 'clock.neededBy': '2027-01-15', destination: 'DE' }],
    ['fifty kilograms of Tb metal to Oslo', { quantityKg: '50' }],
    ['two tonnes NdFeB magnets to Oslo', { quantityKg: '2000' }],
    ['抛光粉 铈 3824999922 500公斤 去台湾', { quantityKg: '500', 'product.commodityCode': '3824999922' }],
    ['NdFeB magnet (含Dy 3%) to Poland', { 'product.elements': 'Dy:3', 'product.description': 'NdFeB magnet' }],
    ['磁铁到日本，含镝2%', { 'product.elements': 'Dy:2' }],
  ])('states: %s', (line, columns) => {
    expect(read(line).columns).toMatchObject(columns)
  })

  it.each<[line: string, field: string, either: readonly (string | number)[]]>([
    ['magnets to Germany 31/02/2027', 'asOf', []],
    ['neodimium magnetts to polnad', 'destination', ['PL']],
    ['NdFeB magnets to Germny for Bosch', 'destination', ['DE']],
    ['Dy metal to Congo', 'destination', ['CG', 'CD']],
  ])('asks: %s', (line, field, either) => {
    expect(open(line)[field]).toEqual(either)
  })

  it.each<[line: string, unread: readonly string[]]>([
    ['not for military: Tb metal, 3 kg, Sweden', ['not for military']],
    ['非军用 金属铽 到瑞典', ['非军用']],
    ['Dy metal in 2 weeks to Oslo', ['in 2 weeks']],
    ['magnet shipment to the US next friday', ['next friday']],
    ['magnet from Japan to Germany with 0.5% chinese dysprosium', ['with 0.5% chinese dysprosium']],
  ])('tells what was not read: %s', (line, unread) => {
    expect(read(line).unread).toEqual(unread)
    expect(read(line).columns).not.toHaveProperty('endUse.kind')
  })

  it('takes “and” for no country', () => {
    expect(open('motor without rare earths, and 3 kg dysprosium metal, to Italy')).not.toHaveProperty('destination')
  })
})
