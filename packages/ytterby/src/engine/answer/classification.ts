import type { Assessment } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { candidateSymbols } from '../good/commodity-code.ts'
import { elementMask, symbolsOf, type ElementMask } from '../law/symbols.ts'
import { memoizeByLaw } from '../law/table.ts'
import type { InquiryCase } from './case.ts'
import { cite } from './cited.ts'
import { say, type Scope } from './say.ts'

type Classification = Assessment['classification']

/** Builds the section on what the good is. */
export function classificationOf(inquiryCase: InquiryCase): Classification {
  const { ruleset, inquiry, evaluation } = inquiryCase
  const { form, elements, held } = evaluation.good
  return {
    form,
    formBasis: inquiry.product?.form !== undefined ? 'stated' : form !== null ? 'commodity-code' : 'open',
    elements: held === null ? null : symbolsOf(held),
    group: groupOf(ruleset, held, elements === null),
    militarySensitive: symbolsOf(held ?? 0).filter(
      (symbol) => ruleset.elements.get(symbol)?.militarySensitive === 'named',
    ),
    codeCandidates: codeCandidatesOf(inquiryCase),
    suggestions: openSuggestions(inquiryCase),
  }
}

/** What a good of the stated commodity code can be. */
function codeCandidatesOf(inquiryCase: InquiryCase): Classification['codeCandidates'] {
  const { code } = inquiryCase.evaluation.good
  if (code.status !== 'used' && code.status !== 'conflict') return []
  return code.candidates
    .map((one) => ({
      form: one.form,
      elements: candidateSymbols(one.elements),
      citations: cite(inquiryCase, one.cite),
    }))
    .sort((a, b) => compareText(a.form, b.form) || compareText(String(a.elements), String(b.elements)))
    .filter((one, at, all) => one.form !== all[at - 1]?.form || String(one.elements) !== String(all[at - 1]?.elements))
}

/** Values that grade and description suggest for open facts. They decide nothing. */
function openSuggestions(inquiryCase: InquiryCase): Classification['suggestions'] {
  const product: Readonly<Record<string, unknown>> = inquiryCase.inquiry.product ?? {}
  return inquiryCase.hints
    .flatMap(({ term, reason, cite: source, suggests }) =>
      suggests
        .filter(({ path }) => product[path.slice('product.'.length)] === undefined)
        .map(({ path, value }) => ({
          path,
          value,
          why: suggestionReason(inquiryCase, reason, term),
          citations: cite(inquiryCase, source),
        })),
    )
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.why, b.why))
}

export function suggestionReason(scope: Scope, reason: string, term: string): string {
  const text = scope.ruleset.data.lexicon.reasons[reason]
  return text === undefined ? term : say(scope, text, { term })
}

const lightElements = memoizeByLaw(({ elements }) =>
  elementMask([...elements.values()].flatMap(({ group, symbol }) => (group === 'light' ? [symbol] : []))),
)

/** The group of the elements that a good holds. If it may hold more, only “mixed” is certain. */
function groupOf(ruleset: CompiledRuleset, held: ElementMask | null, mayHoldMore: boolean): Classification['group'] {
  if (held === null) return null
  if (held === 0) return 'none'
  const light = lightElements(ruleset)
  const isLight = (held & ~light) === 0
  if (!isLight && (held & light) !== 0) return 'mixed'
  if (mayHoldMore) return null
  return isLight ? 'light' : 'medium-heavy'
}
