import { previewBetween, type LawPreview, type PreviewOptions } from '../bundle/preview-law.ts'
import type { LawBundle } from '../bundle/open-bundle.ts'
import { requireLanguage } from '../engine/law/languages.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { currentRuleset } from './current-ruleset.ts'

/**
 * Says what a bundle would change for a list before it counts: which lines are decided differently, from what to what, because of
 * which notice, and how many kilograms and how much value that is. Each line is an `ExposureLine`.
 *
 * @param options `ruleset` is the law in force; the current one of this package if left out.
 * @throws LanguageNotHeldError for `lang: 'zh'` before `import 'ytterby/zh'`.
 * @example previewLaw(bundle, lines, { asOf: '2026-12-01' }).sums.quantityKg
 */
export function previewLaw(
  bundle: Pick<LawBundle, 'ruleset'>,
  lines: Iterable<unknown>,
  { ruleset = currentRuleset, ...options }: PreviewOptions & { readonly ruleset?: Ruleset },
): LawPreview {
  for (const law of [ruleset, bundle.ruleset]) requireLanguage(law, options.lang ?? 'en')
  return previewBetween(ruleset, bundle.ruleset, lines, options)
}
