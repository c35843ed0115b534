import { describe, expect, it } from 'vitest'
import { filled } from '../locales/filled.ts'
import { bundleRefusals } from '../locales/refusals/bundles.ts'
import { changeRefusals } from '../locales/refusals/changes.ts'
import { compositionRefusals } from '../locales/refusals/composition.ts'
import { compositionTableRefusals } from '../locales/refusals/composition-table.ts'
import { factRefusals } from '../locales/refusals/facts.ts'
import { intakeRefusals } from '../locales/refusals/intake.ts'
import { ledgerRefusals } from '../locales/refusals/ledger.ts'
import { lineRefusals } from '../locales/refusals/lines.ts'
import { lookUpRefusals } from '../locales/refusals/look-ups.ts'
import { paperRefusals } from '../locales/refusals/papers.ts'
import { planningRefusals } from '../locales/refusals/planning.ts'
import { receiptRefusals } from '../locales/refusals/receipts.ts'
import { serviceRefusals } from '../locales/refusals/service.ts'
import { webhookKeyRefusals } from '../locales/refusals/webhook-keys.ts'
import { webhookRefusals } from '../locales/refusals/webhooks.ts'
import { refusalText } from './refusals.ts'

// Their refusals come with these entries.
await Promise.all([import('ytterby/composition'), import('ytterby/law'), import('ytterby/ledger')])

const TOPICS = {
  bundleRefusals,
  changeRefusals,
  compositionRefusals,
  compositionTableRefusals,
  factRefusals,
  intakeRefusals,
  lineRefusals,
  lookUpRefusals,
  paperRefusals,
  planningRefusals,
  ledgerRefusals,
  receiptRefusals,
  serviceRefusals,
  webhookKeyRefusals,
  webhookRefusals,
}
const sentences = Object.entries(TOPICS).flatMap(([topic, { en, zh }]) => {
  const chinese = new Map(Object.entries(zh))
  return Object.entries(en).map(([id, english]) => [topic, id, english, chinese.get(id) ?? ''] as const)
})

/** A value for each placeholder, different from any other. */
const valuesOf = (sentence: string): Record<string, string> =>
  Object.fromEntries([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = ''], at) => [name, `<${name} ${at}>`]))

describe('refusals', () => {
  it.each(sentences)('%s.%s in Chinese is found by its English message', (_topic, _id, english, chinese) => {
    const values = valuesOf(english)
    expect(refusalText('', filled(english, values), 'zh')).toBe(filled(chinese, values))
    expect(refusalText('', filled(english, values), 'en')).toBe(filled(english, values))
  })

  it.each(sentences)('%s.%s in Chinese fills in nothing that the English does not', (_topic, _id, english, chinese) => {
    expect(Object.keys(valuesOf(english))).toEqual(expect.arrayContaining(Object.keys(valuesOf(chinese))))
  })

  it.each(sentences)('%s.%s is whole: it begins and ends as a sentence does', (_topic, _id, english, chinese) => {
    expect(english).toMatch(/^[A-Z].*[.?]$/)
    expect(chinese).toMatch(/^\S.*[。？]$/)
  })

  it('of an unknown message says in general what its code means', () => {
    expect(refusalText('unknown-value', 'What another release says.', 'zh')).toBe('该值不在可选范围内。')
    expect(refusalText('another-code', 'What another release says.', 'zh')).toBe('What another release says.')
  })

  it('finds sentences of a caller', () => {
    const own = { en: { lost: 'The file {file} is lost.' }, zh: { lost: '文件{file}已丢失。' } }
    expect(refusalText('', 'The file a.csv is lost.', 'zh', own)).toBe('文件a.csv已丢失。')
  })
})
