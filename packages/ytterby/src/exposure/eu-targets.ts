import type { Lang } from '../locales/langs.ts'
import type { ReferenceData } from '../schema/reference.ts'
import type { Concerned } from './concerns.ts'
import { sentence } from './sentence.ts'
import { saidBy, type Statement } from './statements.ts'
import { sumsOf, type Sums } from './tally.ts'

const RECORD = 'eu-crma'

/**
 * The Union’s targets of 2030 beside the list’s own shares. `concerns` are the lines bound for a Member State, with their
 * shares of the list; the other sums have their shares of those.
 */
export type EuTargets = Omit<Statement, 'concerns' | 'comesTo'> & {
  concerns: Sums
  /** Of Chinese origin or exported from China, beside the target of at most 65 %. */
  fromChina: Sums
  /** Those of `fromChina` that state neither origin nor place of export as China. */
  presumed: Sums
  /** Origin and place of export in the Union, beside the target of 25 %. */
  domestic: Sums
  elsewhere: Sums
}

/** Null where no line is bound for the Union. */
export function euTargetsOf(supplyChain: ReferenceData, concerned: Concerned, lang: Lang): EuTargets | null {
  const record = supplyChain.records.find(({ id }) => id === RECORD)
  const bound = concerned['eu-bound']
  if (record === undefined || bound.lines === 0) return null
  const presumed = concerned['eu-from-china-presumed']
  return {
    ...saidBy(record, lang),
    concerns: sumsOf(bound, concerned.all),
    because: sentence('of-eu', lang, { presumed: presumed.lines }),
    fromChina: sumsOf(concerned['eu-from-china'], bound),
    presumed: sumsOf(presumed, bound),
    domestic: sumsOf(concerned['eu-domestic'], bound),
    elsewhere: sumsOf(concerned['eu-elsewhere'], bound),
  }
}
