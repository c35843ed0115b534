import type { Inquiry, Ruleset } from 'ytterby'
import { answersOf } from './answers-of.ts'
import type { ComparedSdk } from '../released/released-sdk.ts'
import { inquiriesForReleases } from './inquiries.ts'

/** An engine with its law. */
export type EngineWithLaw = { readonly engine: ComparedSdk; readonly ruleset: Ruleset }

/** An inquiry that two engines answer differently, with the first difference. */
export type Difference = { readonly inquiry: Inquiry; readonly before: string; readonly now: string }

/** Number of inquiries generated at a time. */
const BATCH = 5_000

/** Finds random inquiries that two engines answer with different bytes; `whole` also compares what releases may differ in. */
export function* compareEngines(
  { before, now }: { readonly before: EngineWithLaw; readonly now: EngineWithLaw },
  { seed, count, whole }: { readonly seed: number; readonly count: number; readonly whole?: boolean },
  onProgress: (asked: number) => void = () => undefined,
): Generator<Difference> {
  for (let asked = 0; asked < count; asked += BATCH) {
    for (const [place, inquiry] of inquiriesForReleases(seed + asked, Math.min(BATCH, count - asked)).entries()) {
      const old = answersOf(before.engine, before.ruleset, inquiry, place, { whole })
      const fresh = answersOf(now.engine, now.ruleset, inquiry, place, { whole })
      const differs = old.findIndex((text, which) => text !== fresh[which])
      if (differs !== -1) yield { inquiry, before: old[differs] ?? '', now: fresh[differs] ?? '' }
    }
    onProgress(Math.min(asked + BATCH, count))
  }
}
