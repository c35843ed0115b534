import type { Citation } from '../../schema/assessment.ts'
import type { Text } from '../../schema/record.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Lang } from '../loaded-apart.ts'
import { once, remember, shared } from '../shared.ts'
import type { Era } from '../time/era.ts'

/**
 * What a part of an answer may read besides its facts: the law in an era, in one language. The inquiry is not among it:
 * what is not a fact of the part cannot change the part.
 */
export type Scope = {
  ruleset: CompiledRuleset
  era: Era
  lang: Lang
  /** The sentence in the language of the answer, `{name}` filled in. */
  say: (text: Text, parameters?: Record<string, string>) => string
}

/** Registers citations for a part and returns them sorted, without repeats. */
export type Cite = (...ids: string[]) => string[]

/** What decides a part: plain values, and objects that exist once for equal content and are told apart by their id. */
type Facts = Readonly<Record<string, string | number | boolean | null | undefined | { readonly id: number }>>

type Part<T> = { value: T; citations: [id: string, citation: Citation][]; doubts: string[] }

/** Where the citations of an answer are gathered. */
export type Gathered = { scope: Scope; citations: Record<string, Citation>; doubts: Set<string> }

/** The scope of an era in a language. */
export function scopeOf(ruleset: CompiledRuleset, era: Era, lang: Lang): Scope {
  return remember(era.scopes, lang, () => ({
    ruleset,
    era,
    lang,
    say: (text, parameters) => fill(text[lang], parameters),
  }))
}

function fill(sentence: string, parameters: Record<string, string> | undefined): string {
  if (parameters === undefined) return sentence
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole)
}

/** Works a part out; `answer` is there for what equal facts make equal, and for nothing else. */
type Work<F, A, T> = (scope: Scope, facts: F, cite: Cite, answer: A) => T

/** A part of answers: worked out once for equal facts in an era, frozen, and shared with the citations it brings. */
export function part<F extends Facts, T, A extends Gathered>(work: Work<F, A, T>): (answer: A, facts: F) => T {
  const made = once<Scope, Map<string, Part<T>>>(() => new Map())
  return (answer, facts) => {
    const { scope } = answer
    const { value, citations, doubts } = remember(made(scope), keyOf(facts), () => workOut(work, answer, facts))
    for (const [id, citation] of citations) answer.citations[id] = citation
    for (const id of doubts) answer.doubts.add(id)
    return value
  }
}

function keyOf(facts: Facts): string {
  let key = ''
  for (const name in facts) {
    const fact = facts[name]
    key += typeof fact === 'object' && fact !== null ? `#${fact.id}\n` : `${fact}\n`
  }
  return key
}

function workOut<F extends Facts, T, A extends Gathered>(work: Work<F, A, T>, answer: A, facts: F): Part<T> {
  const { ruleset } = answer.scope
  const cited = new Set<string>()
  const cite: Cite = (...ids) => {
    const unique = [...new Set(ids)].sort()
    for (const id of unique) cited.add(id)
    return unique
  }
  const value = work(answer.scope, facts, cite, answer)
  const citations = [...cited].flatMap((id): Part<T>['citations'] => {
    const citation = ruleset.citation(id)
    return citation === undefined ? [] : [[id, citation]]
  })
  return { value: shared(value), citations, doubts: [...cited].filter((id) => ruleset.doubts.has(id)) }
}
