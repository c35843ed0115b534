import { checkCase, type Finding, type Outcome } from './check-case.ts'
import type { Corpus, Language } from './corpus.ts'

/** An implementation: answers one inquiry, and returns the issues of a refusal instead of throwing. */
export type Implementation = (inquiry: unknown, lang: Language) => Outcome | Promise<Outcome>

/** What to run of a corpus. */
export type RunOptions = {
  /** Both languages if left out. */
  readonly langs?: readonly Language[]
}

/**
 * Asks an implementation everything in the corpus, and yields each difference. Nothing is yielded if it answers as `ytterby` does.
 *
 * @example
 * const findings = await Array.fromAsync(runCorpus(corpus, (inquiry, lang) => myEngine(inquiry, lang)))
 */
export async function* runCorpus(
  { answered, refused }: Corpus,
  implementation: Implementation,
  { langs = ['en', 'zh'] }: RunOptions = {},
): AsyncGenerator<Finding> {
  for (const lang of langs)
    for (const one of [...answered, ...refused])
      yield* await checkCase(one, lang, await implementation(one.inquiry, lang))
}
