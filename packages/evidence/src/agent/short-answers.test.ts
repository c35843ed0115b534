import { assess, InvalidInquiryError, type Assessment, type Lang } from 'ytterby'
import 'ytterby/law'
import { MOST_BYTES, shortAnswer } from 'ytterby/agent'
import { expect, test } from 'vitest'
import { askedCases } from '../answers/asked-cases.ts'
import type { Case } from '../cases/case.ts'

/** An inquiry is untyped in a case, because some are invalid; those have no answer. */
function answerTo({ inquiry }: Case, lang: Lang): Assessment | null {
  try {
    return assess(Object(inquiry), { lang })
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

/** A name of 300 letters for every party, in the script that takes most bytes, and every other fact left open. */
const LONGEST: Case = {
  id: 'longest',
  why: '',
  source: '',
  expect: {},
  inquiry: {
    asOf: '2026-03-01',
    product: { description: '磁'.repeat(1000), grade: '磁'.repeat(200) },
    endUser: { name: '三菱重工航空エンジン株式会社'.repeat(20) },
    importer: { name: '三菱重工航空エンジン株式会社'.repeat(20) },
    consignees: Array.from({ length: 20 }, () => ({ name: 'TDK Corporation Ltd. '.repeat(14) })),
  },
}

test.each(['en', 'zh'] as const)(
  'every short answer (%s) takes at most 4,000 bytes, and lists or counts everything of the full one',
  (lang) => {
    for (const one of [...askedCases, LONGEST]) {
      const full = answerTo(one, lang)
      if (full === null) continue
      const text = JSON.stringify(shortAnswer(full))
      expect(Buffer.byteLength(text), one.id).toBeLessThanOrEqual(MOST_BYTES)
      const short = JSON.parse(text)
      const counted = (name: string): number => short[name].length + (short.more[name] ?? 0)
      expect(short, one.id).toMatchObject({ verdict: full.verdict, possible: full.possible, action: full.action })
      expect(counted('items'), one.id).toBe(full.permits.reduce((sum, { items }) => sum + items.length, 0))
      for (const name of ['questions', 'reasons', 'restrictions', 'gaps', 'horizon', 'warnings', 'assumed'] as const)
        expect(counted(name), `${one.id} ${name}`).toBe(full[name].length)
      for (const name of ['documents', 'authorities'] as const)
        expect(short.more[name] ?? 0, `${one.id} ${name}`).toBe(full[name].length)
      // A question is asked wherever there is one: an agent could not go on without it.
      if (one !== LONGEST && full.questions.length > 0) expect(short.questions, one.id).toHaveLength(1)
      // Each source of a listed entry is named.
      for (const cite of text.match(/"cites":\[[^\]]*\]/g)?.flatMap((list) => [...list.matchAll(/"([^" ]+) /g)]) ?? [])
        expect(short.sources, one.id).toHaveProperty([cite[1] ?? ''])
    }
  },
)
