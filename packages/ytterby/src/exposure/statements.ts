import type { Lang } from '../locales/langs.ts'
import type { ReferenceData, ReferenceRecord } from '../schema/reference.ts'
import type { Concern, Concerned } from './concerns.ts'
import { sentence, type SentenceKey } from './sentence.ts'
import type { Statement } from './statement-schema.ts'
import type { Range, SumsRange } from './sums-schema.ts'
import { rangeOf, sumsOf, type Tally } from './tally.ts'

const MONTHS = 12
const GROUPS: ReadonlySet<string> = new Set([
  'premium',
  'stockpile',
  'adaptation',
  'exposed-industry',
  'alternative',
  'substitute',
  'recycling',
])

type About = {
  concern: Concern
  because: SentenceKey
  comesTo?: (tally: Tally, record: ReferenceRecord) => SumsRange | null
}

/** The part of the value paid as a premium. */
function premiumOf(tally: Tally, record: ReferenceRecord): SumsRange | null {
  const percent = rangeIn(record)
  return percent === undefined ? null : { quantityKg: null, value: rangeOf(tally, percent).value }
}

/** The part of a year that the stock lasts. */
function stockOf(tally: Tally, record: ReferenceRecord): SumsRange | null {
  const months = rangeIn(record)
  return months === undefined
    ? null
    : rangeOf(tally, { min: (months.min * 100) / MONTHS, max: (months.max * 100) / MONTHS })
}

/** Which lines a record concerns, according to its words; records not listed do not say. */
function aboutOf({ id }: ReferenceRecord, isYear: boolean): About | undefined {
  switch (id) {
    case 'premium':
      return { concern: 'permit-from-china', because: 'of-premium', comesTo: premiumOf }
    case 'stockpile':
      return isYear
        ? { concern: 'all', because: 'of-stock', comesTo: stockOf }
        : { concern: 'all', because: 'of-stock-unknown' }
    case 'substitutes':
      return { concern: 'magnets', because: 'of-magnets' }
    case 'greenland':
      return { concern: 'heavy', because: 'of-heavy' }
    default:
      return undefined
  }
}

/** Statements of the framework about stock, premium, recycling, alternatives and substitutes that concern some line. */
export function statementsOf(
  supplyChain: ReferenceData,
  concerned: Concerned,
  { lang, isYear }: { lang: Lang; isYear: boolean },
): Statement[] {
  if (concerned.all.lines === 0) return []
  return supplyChain.records.flatMap((record): Statement[] => {
    if (!GROUPS.has(record.group)) return []
    const about = aboutOf(record, isYear)
    if (about === undefined)
      return [{ ...saidBy(record, lang), concerns: null, because: sentence('not-said', lang), comesTo: null }]
    const tally = concerned[about.concern]
    if (tally.lines === 0) return []
    return [
      {
        ...saidBy(record, lang),
        concerns: sumsOf(tally, concerned.all),
        because: sentence(about.because, lang),
        comesTo: about.comesTo?.(tally, record) ?? null,
      },
    ]
  })
}

/** The text fields of a record. */
export function saidBy(
  { id, group, text, figures, period, attributedTo, confidence, doubt, sources }: ReferenceRecord,
  lang: Lang,
): Omit<Statement, 'concerns' | 'because' | 'comesTo'> {
  return {
    id,
    layer: 'framework',
    group,
    text: text[lang],
    figures,
    period,
    attributedTo,
    confidence,
    doubt: doubt?.[lang] ?? null,
    sources: [...sources],
  }
}

function rangeIn({ figures: [figure] }: ReferenceRecord): Range | undefined {
  return figure?.min === undefined || figure.max === undefined ? undefined : { min: figure.min, max: figure.max }
}
