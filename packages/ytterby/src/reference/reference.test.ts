import { canonicalJson } from 'ytterby'
import { reference, REFERENCE_TOPICS } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import background from './background.json' with { type: 'json' }
import codes from './codes.json' with { type: 'json' }
import durations from './durations.json' with { type: 'json' }
import environment from './environment.json' with { type: 'json' }
import exporters from './exporters.json' with { type: 'json' }
import history from './history.json' with { type: 'json' }
import market from './market.json' with { type: 'json' }
import supplyChain from './supply-chain.json' with { type: 'json' }
import statements from './supply-chain-statements.json' with { type: 'json' }
import { ReferenceDataSchema } from '../schema/reference.ts'
import { UnknownTopicError } from '../errors/unknown-topic-error.ts'

describe.each([background, codes, durations, environment, exporters, history, market, supplyChain, statements])(
  '$topic',
  (data) => {
    it('fits its schema', () => {
      expect(ReferenceDataSchema.safeParse(data).error?.issues).toBeUndefined()
    })

    it('has unique record ids, and uses each of its sources', () => {
      const ids = data.records.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const used = new Set(
        data.records.flatMap(({ sources, correction }): readonly string[] => [
          ...sources,
          ...(correction?.sources ?? []),
        ]),
      )
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
  },
)

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

  it('has what the description of the framework says beside its rules, each record with its source, read once', () => {
    const { records } = reference('background')
    const groups = ['elements', 'history', 'us-china-2025', 'exporters', 'framework', 'process', 'supply-chain']
    expect([...new Set(records.map(({ group }) => group))]).toEqual([...groups, 'environment'])
    expect(records).toHaveLength(34)
    for (const { confidence, sources } of records) {
      expect(confidence).toBe('single-secondary')
      expect(sources.map(({ title }) => title)).toEqual(['What Are Rare Earth Export Permits and Why Do They Matter?'])
    }
  })

  it.each([
    ['background', 'eu-act'],
    ['supply-chain', 'eu-crma'],
  ] as const)(
    '%s/%s gives the EU targets as printed, says that they are wrong, and cites what is right',
    (topic, id) => {
      const record = reference(topic).records.find((one) => one.id === id)
      expect(record?.figures.map(({ value, max }) => value ?? max)).toEqual([25, 65])
      expect(record?.correction?.text).toMatch(
        /^The printed figures are wrong\. .*Article 5\(1\) of Regulation \(EU\) 2024\/1252/,
      )
      expect(record?.correction?.figures).toEqual([
        { name: 'extraction', min: 10, unit: '%' },
        { name: 'processing', min: 40, unit: '%' },
        { name: 'recycling', min: 25, unit: '%' },
        { name: 'single-third-country', max: 65, unit: '%' },
      ])
      expect(record?.correction?.sources).toMatchObject([{ url: 'http://data.europa.eu/eli/reg/2024/1252/oj' }])
      const chinese = reference(topic, { lang: 'zh' }).records.find((one) => one.id === id)?.correction
      expect(chinese).toEqual({ ...record?.correction, text: expect.stringMatching(/^所印数字有误。/) })
    },
  )

  it('refuses an unknown topic, and lists the known ones', () => {
    for (const topic of ['weather', 'constructor', '']) {
      // @ts-expect-error a caller without types can ask for anything
      const ask = (): unknown => reference(topic)
      expect(ask).toThrow(UnknownTopicError)
      expect(ask).toThrow('history')
    }
  })
})
