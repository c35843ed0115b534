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
