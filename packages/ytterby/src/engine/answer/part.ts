import type { Citation } from '../../schema/assessment.ts'
import type { Text } from '../../schema/record.ts'
import { lasts } from '../../schema/canonical-json.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Lang } from '../loaded-apart.ts'
import { nextId, once, remember, shared } from '../shared.ts'
import type { Era } from '../time/era.ts'

/**
 * What a part of an answer may read besides its facts: the law in an era, in one language. The inquiry is not among it:
 * what is not a fact of the part cannot change the part.
 */
export type Scope = {
  ruleset: CompiledRuleset
  era: Era
  lang: Lang
  /** What parts bring, by its ids joined; and what answers cite, by the parts. */
  brought: Map<string, Brought>
  citations: Map<string, Record<string, Citation>>
  /** The sentence in the language of the answer, `{name}` filled in. */
  say: (text: Text, parameters?: Record<string, string>) => string
}

/** Registers citations for a part and returns them sorted, without repeats. */
export type Cite = (...ids: string[]) => string[]

type Plain = string | number | null | undefined

/**
 * What decides a part: plain values, and objects that exist once for equal content and are told apart by their id. A fact
 * is a yes or no always or never, and never undefined.
 */
type Facts = Readonly<Record<string, boolean | string | number | null | { readonly id: number }>>

/** Citations that a part brings; equal ones exist once. */
type Brought = { readonly id: number; readonly cited: readonly string[]; readonly doubted: readonly string[] }

type Part<T> = { value: T; brought: Brought }

/** Where what the parts of an answer bring is gathered, in the order of the parts. */
export type Gathered = { scope: Scope; brought: Brought[] }

/** The scope of an era in a language. */
export function scopeOf(ruleset: CompiledRuleset, era: Era, lang: Lang): Scope {
  return remember(era.scopes, lang, () => ({
    ruleset,
    era,
    lang,
    brought: new Map(),
    citations: new Map(),
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
  const made = once<Scope, Map<Plain, Part<T>>>(() => new Map())
  return (answer, facts) => {
    const { scope } = answer
    const { value, brought } = remember(made(scope), keyOf(facts), () => workOut(work, answer, facts))
    answer.brought.push(brought)
    return value
  }
}

/** A part that only one answer has: worked out each time, its citations registered all the same. */
export function unshared<F, T, A extends Gathered>(
  work: (answer: A, facts: F, cite: Cite) => T,
): (answer: A, facts: F) => T {
  return (answer, facts) => {
    const { cite, brought } = citing(answer.scope)
    const value = shared(work(answer, facts, cite))
    answer.brought.push(brought())
    return value
  }
}

/** A register of what is cited, and what it comes to. */
function citing({ ruleset, brought }: Scope): { cite: Cite; brought: () => Brought } {
  const cited = new Set<string>()
  return {
    cite(...ids) {
      const unique = [...new Set(ids)].sort()
      for (const id of unique) cited.add(id)
      return unique
    },
    brought() {
      const sorted = [...cited].sort()
      return remember(brought, sorted.join(), () => ({
        id: nextId(),
        cited: sorted,
        doubted: sorted.filter((id) => ruleset.doubts.has(id)),
      }))
    },
  }
}

/** Facts as one key: yes and no as the bits of a number, everything else as text, a single fact as it is. */
function keyOf(facts: Facts): Plain {
  let key: Plain
  let bits = 1
  for (const name in facts) {
    const fact = facts[name]
    if (typeof fact === 'boolean') bits = bits * 2 + Number(fact)
    else {
      const plain = typeof fact === 'object' && fact !== null ? fact.id : fact
      key = key === undefined ? plain : `${key}\n${plain}`
    }
  }
  if (bits === 1) return key
  return key === undefined ? bits : `${key}\n${bits}`
}

function workOut<F extends Facts, T, A extends Gathered>(work: Work<F, A, T>, answer: A, facts: F): Part<T> {
  const { cite, brought } = citing(answer.scope)
  const value = shared(work(answer.scope, facts, cite, answer))
  lasts(value)
  // Answers put some parts together anew from the members of others.
  for (const member of Object.values(value ?? {})) lasts(member)
  return { value, brought: brought() }
}

/** Everything that an answer cites: the union of what its parts bring. */
export function citationsOf({ scope, brought }: Gathered): Record<string, Citation> {
  let key = ''
  for (const { id } of brought) key += `${id} `
  return remember(scope.citations, key, () => {
    const citations: Record<string, Citation> = {}
    for (const id of [...new Set(brought.flatMap(({ cited }) => cited))].sort()) {
      const citation = scope.ruleset.citation(id)
      if (citation !== undefined) citations[id] = citation
    }
    lasts(Object.freeze(citations))
    return citations
  })
}

/** What is cited so far and doubted: ids, sorted. */
export function doubtsOf({ brought }: Gathered): string[] {
  const found = new Set<string>()
  for (const { doubted } of brought) for (const id of doubted) found.add(id)
  return [...found].sort()
}
