import type { Assessment } from '../../schema/assessment.ts'
import type { Answer } from './answer.ts'
import { candidateSymbols } from '../good/good.ts'
import { compareText } from './items.ts'
import { elementMask, symbolsOf } from '../good/symbols.ts'

type Classification = Assessment['classification']

/** What the good is, as far as it is known. */
export function classificationOf(answer: Answer): Classification {
  const { ruleset, inquiry, evaluation } = answer
  const { code } = evaluation.good
  const stated = inquiry.product?.form
  const candidates = code.status === 'used' || code.status === 'conflict' ? code.candidates : []
  return {
    form: answer.form,
    formBasis: stated !== undefined ? 'stated' : answer.form !== null ? 'commodity-code' : 'open',
    elements: answer.elements === null ? null : symbolsOf(answer.elements),
    group: groupOf(answer),
    militarySensitive: symbolsOf(answer.elements ?? 0).filter(
      (symbol) => ruleset.elements.get(symbol)?.militarySensitive === 'named',
    ),
    codeCandidates: candidates
      .map(({ form, elements, cite }) => ({ form, elements: candidateSymbols(elements), citations: answer.cite(cite) }))
      .sort((a, b) => compareText(a.form, b.form) || compareText(String(a.elements), String(b.elements)))
      .filter(
        (one, at, all) =>
          at === 0 || one.form !== all[at - 1]?.form || String(one.elements) !== String(all[at - 1]?.elements),
      ),
    suggestions: suggestionsOf(answer),
  }
}

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
          why: sayReason(answer, reason, term),
          citations: answer.cite(cite),
        })),
    )
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.why, b.why))
}

export function sayReason(answer: Answer, reason: string, term: string): string {
  const text = answer.ruleset.data.lexicon.reasons[reason]
  return text === undefined ? term : answer.say(text, { term })
}

function groupOf({ ruleset, elements }: Answer): Classification['group'] {
  if (elements === null) return null
  if (elements === 0) return 'none'
  const light = elementMask(
    [...ruleset.elements.values()].filter((element) => element.group === 'light').map((element) => element.symbol),
  )
  if ((elements & ~light) === 0) return 'light'
  return (elements & light) === 0 ? 'medium-heavy' : 'mixed'
}

/** The framework's tier of the form, or why there is none; an analogy says why too. */
export function tierOf(answer: Answer): Pick<Assessment, 'tier' | 'tierReason' | 'tierCitations'> {
  const { ruleset, inquiry, form } = answer
  const { framework } = ruleset.data
  const because = (code: string | undefined): Pick<Assessment, 'tierReason' | 'tierCitations'> => {
    const sentence = code === undefined ? undefined : ruleset.data.warnings[code]
    return sentence === undefined
      ? {}
      : { tierReason: answer.say(sentence.text), tierCitations: answer.cite(...sentence.citations) }
  }
  if (inquiry.asOf < framework.from) return { tier: null, ...because('tiers-from-2025') }
  const entry = form === null ? undefined : ruleset.forms.get(form)
  if (entry === undefined) return { tier: null, ...because('tier-form-open') }
  const level = entry.tier?.level
  const tier = framework.tiers.find((candidate) => candidate.level === level)
  if (entry.tier === null || tier === undefined) return { tier: null, ...because(entry.tierReason) }
  return {
    tier: {
      level: tier.level,
      name: answer.say(tier.name),
      controls: answer.say(tier.controls),
      basis: entry.tier.basis,
      citations: answer.cite(framework.cites.tiers),
    },
    ...because(entry.tierReason),
  }
}
