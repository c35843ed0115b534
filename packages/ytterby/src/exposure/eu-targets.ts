import type { Lang } from '../locales/langs.ts'
import type { ReferenceData, ReferenceRecord } from '../schema/reference.ts'
import type { Concerned } from './concerns.ts'
import { sentence } from './sentence.ts'
import type { EuTargets } from './statement-schema.ts'
import { saidBy } from './statements.ts'
import { sumsOf } from './tally.ts'

const RECORD = 'eu-crma'

/** The EU targets report; null if no line is bound for the EU. */
export function euTargetsOf(supplyChain: ReferenceData, concerned: Concerned, lang: Lang): EuTargets | null {
  const record = supplyChain.records.find(({ id }) => id === RECORD)
  const bound = concerned['eu-bound']
  if (record === undefined || bound.lines === 0) return null
  const presumed = concerned['eu-from-china-presumed']
  return {
    ...saidBy(record, lang),
    correction: correctionOf(record, lang),
    concerns: sumsOf(bound, concerned.all),
    because: sentence('of-eu', lang, { presumed: presumed.lines }),
    fromChina: sumsOf(concerned['eu-from-china'], bound),
    presumed: sumsOf(presumed, bound),
    domestic: sumsOf(concerned['eu-domestic'], bound),
    elsewhere: sumsOf(concerned['eu-elsewhere'], bound),
  }
}

function correctionOf({ correction }: ReferenceRecord, lang: Lang): EuTargets['correction'] {
  if (correction === undefined) return null
  const { text, figures, confidence, sources } = correction
  return { text: text[lang], figures, confidence, sources: [...sources] }
}
