import { canonicalJson } from 'ytterby'
import { reference, REFERENCE_TOPICS, UnknownTopicError } from 'ytterby/reference'
import { describe, expect, it } from 'vitest'
import codes from './codes.json' with { type: 'json' }
import durations from './durations.json' with { type: 'json' }
import environment from './environment.json' with { type: 'json' }
import exporters from './exporters.json' with { type: 'json' }
import history from './history.json' with { type: 'json' }
import market from './market.json' with { type: 'json' }
import supplyChain from './supply-chain.json' with { type: 'json' }
import { ReferenceDataSchema } from '../schema/reference.ts'

describe.each([codes, durations, environment, exporters, history, market, supplyChain])('$topic', (data) => {
  it('fits its schema', () => {
    expect(ReferenceDataSchema.safeParse(data).error?.issues).toBeUndefined()
  })

  it('has unique record ids, and uses each of its sources', () => {
    const ids = data.records.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = new Set(data.records.flatMap(({ sources }): readonly string[] => sources))
    expect([...used].filter((key) => !Object.hasOwn(data.sources, key))).toEqual([])
    expect(Object.keys(data.sources).filter((key) => !used.has(key))).toEqual([])
  })

  it('has a source for every record that is neither unverified nor names its article', () => {
    const bare = data.records.filter(
      ({ sources, confidence, text }) =>
        sources.length === 0 && confidence !== 'unverified' && !/[Aa]rt\.|article/.test(text.en),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })
})

describe('reference', () => {
  it('has every topic, in both languages, with the same figures', () => {
    for (const topic of REFERENCE_TOPICS) {
      const [english, chinese] = [reference(topic), reference(topic, { lang: 'zh' })]
      expect(english.records.length).toBeGreaterThan(5)
      expect(chinese.records.map(({ figures }) => figures)).toEqual(english.records.map(({ figures }) => figures))
      expect(chinese.records.every(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true)
      expect(() => canonicalJson(english)).not.toThrow()
    }
  })

  it('refuses an unknown topic, and lists the known ones', () => {
    for (const topic of ['weather', 'constructor', '']) {
      // @ts-expect-error a caller without types can ask for anything
      const ask = (): unknown => reference(topic)
      expect(ask).toThrow(UnknownTopicError)
      expect(ask).toThrow('history')
    }
  })
})
