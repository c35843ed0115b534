import type { Citation } from '../../schema/assessment.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { Text } from '../../schema/record.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Evaluation } from '../evaluate.ts'
import { hintsOf, type Hint } from '../good/suggestions.ts'
import type { Lang } from '../loaded-apart.ts'
import { NO_PERMIT, PERMIT, UNSETTLED, type VerdictSet } from '../verdict/verdict-set.ts'

/** What every part of an answer is made from, with the facts several parts need. */
export type Answer = {
  ruleset: CompiledRuleset
  inquiry: Inquiry
  evaluation: Evaluation
  lang: Lang
  /** The sentence in the language of the answer, `{name}` filled in. */
  say: (text: Text, parameters?: Record<string, string>) => string
  /** Registers citations and returns them sorted, without repeats. */
  cite: (...ids: string[]) => string[]
  /** Registers citations that are sorted already, of a shared part. */
  register: (ids: readonly string[]) => void
  citations: Record<string, Citation>
  /** The form, where only one is left. */
  form: ProductForm | null
  /** The elements, where nothing about them is open. */
  elements: number | null
  /** What words of grade and description say. */
  hints: Hint[]
  /** A dual-use licence can be needed, refused or barred in some completion. */
  dualUsePossible: boolean
  /** A dual-use licence can be asked for in some completion. */
  dualUseAskable: boolean
}

export function answerOf(ruleset: CompiledRuleset, inquiry: Inquiry, evaluation: Evaluation, lang: Lang): Answer {
  const citations: Record<string, Citation> = {}
  const register = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (citations[id] !== undefined) continue
      const citation = ruleset.citation(id)
      if (citation !== undefined) citations[id] = citation
    }
  }
  const { branches } = evaluation.good
  const forms = new Set(branches.map((branch) => branch.form))
  const [form] = forms
  const settled = branches.every((branch) => branch.optional === 0 && branch.required === branches[0]?.required)
  const dualUse: VerdictSet = evaluation.marginals['dual-use-licence']
  return {
    ruleset,
    inquiry,
    evaluation,
    lang,
    say: (text, parameters) => fill(text[lang], parameters),
    cite(...ids) {
      const unique = ids.length < 2 ? ids : [...new Set(ids)].sort()
      register(unique)
      return unique
    },
    register,
    citations,
    form: forms.size === 1 && form !== undefined ? form : null,
    elements: settled ? (branches[0]?.required ?? null) : null,
    hints: hintsOf(ruleset.readText, inquiry.product ?? {}).filter(
      ({ cite }) => inquiry.knownAt === undefined || (ruleset.publishedOf.get(cite) ?? '') <= inquiry.knownAt,
    ),
    dualUsePossible: dualUse !== NO_PERMIT,
    dualUseAskable: (dualUse & (PERMIT | UNSETTLED)) !== 0,
  }
}

function fill(sentence: string, parameters: Record<string, string> | undefined): string {
  if (parameters === undefined) return sentence
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole)
}
