import type { Citation } from '../../schema/assessment.ts'
import type { Text } from '../../schema/record.ts'
import { lasts } from '../../schema/canonical-json.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Lang } from '../loaded-apart.ts'
import { followedBy, nextId, noSteps, stepsOf, wordsOf, type Sequence, type Words } from '../identity.ts'
import { once, remember } from '../memory.ts'
import { shared } from '../shared.ts'
import type { Era } from '../time/era.ts'
import { isPublished } from './rules-in-time.ts'

/**
 * What a part of an answer may read besides its facts: the law in an era, in one language. The inquiry is not among it:
 * what is not a fact of the part cannot change the part.
 */
export type Scope = {
  id: number
  ruleset: CompiledRuleset
  era: Era
  lang: Lang
  /** What parts bring, by its ids joined; and nothing brought yet. */
  brought: Map<string, Brought>
  nothingBrought: Sequence<Brought>
  /** The sentence in the language of the answer, `{name}` filled in. */
  say: (text: Text, parameters?: Record<string, string>) => string
}

/** Registers citations for a part and returns those that were published, sorted, without repeats. */
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
export type Gathered = { scope: Scope; brought: Sequence<Brought> }

/** What is gathered at the start of an answer. */
export const gatheredIn = (scope: Scope): Gathered => ({ scope, brought: scope.nothingBrought })

/** The scope of an era in a language. */
export function scopeOf(ruleset: CompiledRuleset, era: Era, lang: Lang): Scope {
  return remember(era.scopes, lang, () => ({
    id: nextId(),
    ruleset,
    era,
    lang,
    brought: new Map(),
    nothingBrought: noSteps(),
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
  const madeIn = once<Scope, Map<Plain, Part<T>>>(() => new Map())
  // Most answers are about the same time as the one before. To hold its scope would keep all that hangs on its ruleset.
  let scopeId: number | undefined
  let made = new Map<Plain, Part<T>>()
  return (answer, facts) => {
    if (answer.scope.id !== scopeId) {
      scopeId = answer.scope.id
      made = madeIn(answer.scope)
    }
    const { value, brought } = remember(made, keyOf(facts), () => workOut(work, answer, facts))
    answer.brought = followedBy(answer.brought, brought)
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
    answer.brought = followedBy(answer.brought, brought())
    return value
  }
}

/** A register of what is cited, and what it comes to. What was published after the knowledge day is not cited. */
function citing(scope: Scope): { cite: Cite; brought: () => Brought } {
  const { ruleset, brought } = scope
  const cited = new Set<string>()
  return {
    cite(...ids) {
      const unique = [...new Set(ids)].filter((id) => isPublished(scope, id)).sort()
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

/** Facts as one key: a single fact, and yes and no, as a number where it can be one; everything else as text. */
function keyOf(facts: Facts): Plain {
  let key: Plain
  let bits = 1
  let most = 1
  for (const name in facts) {
    const fact = facts[name]
    if (typeof fact === 'boolean') {
      bits = bits * 2 + Number(fact)
      most *= 2
    } else {
      const plain = typeof fact === 'object' && fact !== null ? fact.id : fact
      key = key === undefined ? plain : `${key}\n${plain}`
    }
  }
  if (most === 1) return key
  if (key === undefined) return bits
  return typeof key === 'number' ? key * 2 * most + bits : `${key}\n${bits}`
}

function workOut<F extends Facts, T, A extends Gathered>(work: Work<F, A, T>, answer: A, facts: F): Part<T> {
  const { cite, brought } = citing(answer.scope)
  const value = shared(work(answer.scope, facts, cite, answer))
  lasts(value)
  // Answers put some parts together anew from the members of others; lists stay whole.
  if (!Array.isArray(value)) for (const member of Object.values(value ?? {})) lasts(member)
  return { value, brought: brought() }
}

/** Ids of what is cited so far. */
export const citedIn = ({ brought }: Gathered): string[] => unionOf(stepsOf(brought).map(({ cited: ids }) => ids))

/** Everything that an answer cites: the union of what its parts bring. */
export function citationsOf({ scope, brought }: Gathered): Record<string, Citation> {
  return cited(scope.ruleset)(brought)
}

const cited = once(({ citation }: CompiledRuleset) =>
  once((brought: Sequence<Brought>) => {
    const citations: Record<string, Citation> = {}
    for (const id of unionOf(stepsOf(brought).map(({ cited: ids }) => ids))) {
      const held = citation(id)
      if (held !== undefined) citations[id] = held
    }
    lasts(Object.freeze(citations))
    return citations
  }),
)

/** Ids of what is cited so far and doubted. */
export const doubtsOf = ({ brought }: Gathered): Words => doubtsIn(brought)

const doubtsIn = once((brought: Sequence<Brought>) => wordsOf(unionOf(stepsOf(brought).map(({ doubted }) => doubted))))

const unionOf = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort()
