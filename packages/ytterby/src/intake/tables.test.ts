import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ElementSymbolSchema, ProductFormSchema } from '../schema/vocabulary.ts'
import { countryNames } from '../locales/country-names.ts'
import { LANGS } from '../locales/langs.ts'
import { textAt } from '../locales/text-at.ts'
import { COUNTRY_CODES } from '../schema/country.ts'
import countries from './value/countries.json' with { type: 'json' }
import { TEXT_LANGS } from './good/concept.ts'
import { foldWords } from './good/fold.ts'
import { HEADER_PARTS } from './table/compose-header.ts'
import { simplified } from './good/simplified.ts'

const words = z.array(z.string().min(1)).min(1)
const langs = z.partialRecord(z.enum(TEXT_LANGS), words)
const digits = z.string().regex(/^\d{4}$/)

/** What a record of each table is. */
const TABLES = {
  'good/concepts': z.strictObject({
    id: z.string(),
    kind: z.enum(['rare-earth', 'may-hold', 'other', 'no-rare-earth', 'around', 'reagent', 'modifier', 'grammar']),
    form: z.array(ProductFormSchema).optional(),
    certain: z.array(ElementSymbolSchema).optional(),
    possible: z.array(ElementSymbolSchema).optional(),
    noun: z.literal(true).optional(),
    weak: z.literal(true).optional(),
    adjective: z.literal(true).optional(),
    made: z.literal(true).optional(),
    printed: z.literal(true).optional(),
    packs: z.literal(true).optional(),
    magnetic: z.literal(true).optional(),
    of: z.string().optional(),
    says: z.string().optional(),
  }),
  'good/words': z.strictObject({ of: z.string(), lang: z.enum(TEXT_LANGS), words }),
  'good/other-substances': z.strictObject({
    lang: z.enum(TEXT_LANGS),
    names: words,
    writings: z.array(z.string().regex(/^[^{}]*\{\}[^{}]*$/)).min(1),
  }),
  'good/element-names': z.strictObject({ symbol: ElementSymbolSchema, words: langs, oxide: langs }),
  'good/headings': z.strictObject({
    from: digits,
    to: digits,
    scope: z.enum(['named', 'can-hold', 'not-known-to']),
    confidence: z.enum(['high', 'medium', 'low']),
    reason: z.string().min(1),
    by: z.enum(['code', 'words']).optional(),
    except: z.string().optional(),
  }),
  'table/header-words': z.strictObject({ says: z.string(), words }),
  'table/header-parts': z.strictObject({ part: z.enum(HEADER_PARTS), words }),
  'value/countries': z.strictObject({
    code: z.enum(COUNTRY_CODES),
    alpha3: z.string().regex(/^[A-Z]{3}$/),
    customs: z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
    names: words,
  }),
} as const

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1, -1)
const recordsOf = (name: string): Record<string, unknown>[] =>
  linesOf(name).map((line) => JSON.parse(line.replace(/,$/, '')))

describe('the tables of the intake', () => {
  it.each(Object.entries(TABLES))('%s has one record a line, each of its schema', (name, schema) => {
    const findings = recordsOf(name).flatMap((record, at) =>
      (schema.safeParse(record).error?.issues ?? []).map(
        ({ path, message }) => `${name}.json:${at + 2}: ${path.join('.')}: ${message}`,
      ),
    )
    expect(findings).toEqual([])
  })

  it('has words for every concept, and no words of another', () => {
    const ids = recordsOf('good/concepts').map(({ id }) => id)
    expect(new Set(recordsOf('good/words').map(({ of }) => of))).toEqual(new Set(ids))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(['table/header-words', 'table/header-parts'])('has the words of %s as headers are compared', (name) => {
    for (const { words: written } of recordsOf(name)) {
      const texts = words.parse(written)
      expect(texts).toEqual([...new Set(texts.map((text) => simplified(foldWords(text))))].toSorted())
    }
  })

  it('knows every heading once, and every country', () => {
    const headings = recordsOf('good/headings').map(({ from, to }) => [Number(from), Number(to)] as const)
    for (const [at, [from, to]] of headings.entries()) {
      expect(to).toBeGreaterThanOrEqual(from)
      expect(from).toBeGreaterThan(headings[at - 1]?.[1] ?? 0)
    }
    expect(recordsOf('value/countries').map(({ code }) => code)).toEqual([...COUNTRY_CODES])
  })

  it('leaves the names of countries that our texts use to the texts', () => {
    for (const lang of LANGS) {
      expect(Object.keys(countryNames[lang])).toEqual([...COUNTRY_CODES])
      const twice = countries.filter(({ code, names }) => names.includes(textAt(countryNames[lang], code) ?? ''))
      expect(twice.map(({ code }) => code)).toEqual([])
    }
  })
})
