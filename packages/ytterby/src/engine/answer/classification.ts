import type { Assessment } from '../../schema/assessment.ts'
import type { Answer } from './answer.ts'
import { candidateSymbols, type Good } from '../good/good.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import { elementMask, symbolsOf } from '../good/symbols.ts'
import type { CompiledRuleset } from '../compile.ts'
import { part, type Scope } from './part.ts'

type Classification = Assessment['classification']

/** What the good is, as far as it is known. */
export function classificationOf(answer: Answer): Classification {
  const { good } = answer.evaluation
  const known = classification(answer, { good, stated: answer.inquiry.product?.form !== undefined })
  return answer.hints.length === 0 ? known : { ...known, suggestions: suggestionsOf(answer) }
}

const classification = part(
  ({ ruleset }, { good, stated }: { good: Good; /** The form is stated. */ stated: boolean }, cite): Classification => {
    const { form, elements, code } = good
    const candidates = code.status === 'used' || code.status === 'conflict' ? code.candidates : []
    return {
      form,
      formBasis: stated ? 'stated' : form !== null ? 'commodity-code' : 'open',
      elements: elements === null ? null : symbolsOf(elements),
      group: groupOf(ruleset, elements),
      militarySensitive: symbolsOf(elements ?? 0).filter(
        (symbol) => ruleset.elements.get(symbol)?.militarySensitive === 'named',
      ),
      codeCandidates: candidates
        .map((one) => ({ form: one.form, elements: candidateSymbols(one.elements), citations: cite(one.cite) }))
        .sort((a, b) => compareText(a.form, b.form) || compareText(String(a.elements), String(b.elements)))
        .filter(
          (one, at, all) =>
            at === 0 || one.form !== all[at - 1]?.form || String(one.elements) !== String(all[at - 1]?.elements),
        ),
      suggestions: [],
    }
  },
)

/** Values that the words of the text suggest for what the inquiry leaves open. Nothing is decided by them. */
function suggestionsOf(answer: Answer): Classification['suggestions'] {
  const product: Readonly<Record<string, unknown>> = answer.inquiry.product ?? {}
  return answer.hints
    .flatMap(({ term, reason, cite, suggests }) =>
      suggests
        .filter(({ path }) => product[path.slice('product.'.length)] === undefined)
        .map(({ path, value }) => ({
          path,
          value,
          why: sayReason(answer.scope, reason, term),
          citations: [...cited(answer, { cite })],
        })),
    )
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.why, b.why))
}

/** One citation by itself. */
const cited = part((_, facts: { cite: string }, cite): readonly string[] => cite(facts.cite))

export function sayReason({ ruleset, say }: Scope, reason: string, term: string): string {
  const text = ruleset.data.lexicon.reasons[reason]
  return text === undefined ? term : say(text, { term })
}

function groupOf(ruleset: CompiledRuleset, elements: number | null): Classification['group'] {
  if (elements === null) return null
  if (elements === 0) return 'none'
  const light = elementMask(
    [...ruleset.elements.values()].filter((element) => element.group === 'light').map((element) => element.symbol),
  )
  if ((elements & ~light) === 0) return 'light'
  return (elements & light) === 0 ? 'medium-heavy' : 'mixed'
}

type Tier = Pick<Assessment, 'tier' | 'tierReason' | 'tierCitations'>

/** The framework's tier of the form, or why there is none; an analogy says why too. */
export function tierOf(answer: Answer): Tier {
  return tierOfForm(answer, { form: answer.evaluation.good.form })
}

const tierOfForm = part(({ ruleset, era, say }, { form }: { form: ProductForm | null }, cite): Tier => {
  const { framework } = ruleset.data
  const because = (code: string | undefined): Pick<Assessment, 'tierReason' | 'tierCitations'> => {
    const sentence = code === undefined ? undefined : ruleset.data.warnings[code]
    return sentence === undefined ? {} : { tierReason: say(sentence.text), tierCitations: cite(...sentence.citations) }
  }
  if (era.asOf < framework.from) return { tier: null, ...because('tiers-from-2025') }
  const entry = form === null ? undefined : ruleset.forms.get(form)
  if (entry === undefined) return { tier: null, ...because('tier-form-open') }
  const level = entry.tier?.level
  const tier = framework.tiers.find((candidate) => candidate.level === level)
  if (entry.tier === null || tier === undefined) return { tier: null, ...because(entry.tierReason) }
  return {
    tier: {
      level: tier.level,
      name: say(tier.name),
      controls: say(tier.controls),
      basis: entry.tier.basis,
      citations: cite(framework.cites.tiers),
    },
    ...because(entry.tierReason),
  }
})
