import { describe, expect, it } from 'vitest'
import { readSentence } from './read-sentence.ts'

describe('where goods go and who gets them', () => {
  it.each<[sentence: string, columns: Record<string, string>]>([
    ['LaNi5 alloy powder, Sydney Australia', { destination: 'AU' }],
    ['dysprosium oxide to Fanuc Japan for repair', { destination: 'JP', 'endUser.name': 'Fanuc Japan' }],
    ['氧化镝，出口到德国BOSCH', { destination: 'DE', 'endUser.name': 'BOSCH' }],
    ['金属铽 空运以色列', { destination: 'IL' }],
    ['伺服电机寄回日本', { destination: 'JP' }],
    ['dysprosium oxide for our customer 10 tonnes', { quantityKg: '10000' }],
    ['碳酸铈半吨', { quantityKg: '500' }],
  ])('%s', (sentence, expected) => {
    const { 'product.description': _, ...columns } = readSentence(sentence).columns
    expect(columns).toEqual(expected)
  })
})

describe('letters before a name', () => {
  it.each([
    ['SmCo magnets to BAE Systems UK', { 'endUser.name': 'BAE Systems UK', destination: 'GB' }],
    ['NdFeB magnets to SK HYNIX', { 'endUser.name': 'SK HYNIX' }],
    [
      'SmCo magnets to MBDA France military',
      { 'endUser.name': 'MBDA France', destination: 'FR', 'endUse.kind': 'military' },
    ],
    ['terbium oxide, buyer Siemens civil use, Germany', { 'endUser.name': 'Siemens', 'endUse.kind': 'civil' }],
  ])('are those of a firm, whose name ends before the use: %s', (line, columns) =>
    expect(readSentence(line).columns).toMatchObject(columns),
  )

  it.each([
    ['magnets to JP Civil use', 'JP'],
    ['NdFeB MAGNETS TO JP CIVIL', 'JP'],
    ['magnets to JP Buyer Toyota', 'JP'],
    ['magnets to KR Urgent', 'KR'],
    ['magnets to Cambridge, MA, USA', 'US'],
  ])('are a country before words of the deal: %s', (line, destination) =>
    expect(readSentence(line).columns).toMatchObject({ destination }),
  )
})

it('asks where a city is said to be in another country than the one it is known in', () =>
  expect(readSentence('NdFeB magnets to Boston, Lincolnshire UK').parts).toMatchObject([
    { field: 'destination', value: null, either: ['US', 'GB'] },
    { field: 'destination', value: null, either: ['US', 'GB'] },
  ]))
