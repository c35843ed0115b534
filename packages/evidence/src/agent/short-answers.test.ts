import { env } from 'node:process'
import { assess, InvalidInquiryError, type Assessment, type Lang } from 'ytterby'
import 'ytterby/law'
import { MOST_BYTES, shortAnswer } from '@ytterby/agent'
import { expect, test } from 'vitest'
import { askedCases } from '../answers/asked-cases.ts'

/** An inquiry is untyped in a case, because some are invalid; those have no answer. */
function answerTo(inquiry: unknown, lang: Lang): Assessment | null {
  try {
    return assess(Object(inquiry), { lang })
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

const LISTS = ['questions', 'reasons', 'restrictions', 'gaps', 'horizon', 'warnings', 'assumed'] as const
const COUNTED = ['documents', 'authorities'] as const

/** What is wrong with the short answer to a question; empty if it is small and lists or counts everything of the full one. */
function faultsOf(full: Assessment, isUsual = true): string[] {
  const text = JSON.stringify(shortAnswer(full))
  const short = JSON.parse(text)
  const counted = (name: string): number => (short[name]?.length ?? 0) + (short.more[name] ?? 0)
  const cites = [...text.matchAll(/"cites":\[([^\]]*)\]/g)].flatMap(([, list = '']) => [
    ...list.matchAll(/"([^" ]+) /g),
  ])
  const facts: Readonly<Record<string, boolean>> = {
    'at most 4,000 bytes': Buffer.byteLength(text) <= MOST_BYTES,
    verdict: short.verdict === full.verdict && short.action === full.action,
    possible: short.possible.join() === full.possible.join(),
    items: counted('items') === full.permits.reduce((sum, { items }) => sum + items.length, 0),
    ...Object.fromEntries([...LISTS, ...COUNTED].map((name) => [name, counted(name) === full[name].length])),
    sources: Object.keys(short.sources).length + (short.more.sources ?? 0) === new Set(cites.map(([, id]) => id)).size,
  }
  const faults = Object.keys(facts).filter((name) => facts[name] !== true)
  return isUsual ? [...faults, ...missingIn(full, short)] : faults
}

/** What an agent needs to go on and to report, and does not find: the question, the review, a reason, a gap. */
function missingIn(full: Assessment, short: Readonly<Record<string, readonly unknown[]>>): string[] {
  const isEmpty = (name: string): boolean => short[name]?.length === 0
  return [
    ...(['questions', 'reasons', 'gaps'] as const).filter((name) => isEmpty(name) && full[name].length > 0),
    ...(full.action !== 'proceed' && isEmpty('review') ? ['review'] : []),
  ]
}

/** Chinese takes most bytes. `npm run prove tests` asks in English as well. */
const ASKED_IN: readonly Lang[] = env['EVERY_CASE'] === undefined ? ['zh'] : ['en', 'zh']

test.each(ASKED_IN)(
  'every short answer (%s) takes at most 4,000 bytes, lists or counts everything of the full one, and says what is needed',
  (lang) => {
    for (const { id, inquiry } of askedCases) {
      const full = answerTo(inquiry, lang)
      const faults = full === null ? [] : faultsOf(full)
      if (faults.length > 0) expect(faults, id).toEqual([])
    }
  },
)

test.each(['en', 'zh'] as const)('an answer about the longest names and texts (%s) takes no more', (lang) => {
  const mitsubishi = { name: '三菱重工航空エンジン株式会社'.repeat(20) }
  const full = answerTo(
    {
      asOf: '2026-03-01',
      product: { description: '磁'.repeat(1000), grade: '磁'.repeat(200) },
      endUser: mitsubishi,
      importer: mitsubishi,
      consignees: Array.from({ length: 20 }, () => ({ name: 'TDK Corporation Ltd. '.repeat(14) })),
    },
    lang,
  )
  expect(full === null ? ['refused'] : faultsOf(full, false)).toEqual([])
})
