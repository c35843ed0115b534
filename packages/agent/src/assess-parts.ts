import { isYtterbyError, canonicalJson, phrase, type Lang, type Ruleset, verdictSentence, wordOf } from 'ytterby'
import { assessKitInSteps, parseKit, type KitAssessment } from 'ytterby/planning'
import { InvalidCallError } from './invalid-call-error.ts'
import { isRecord } from './is-record.ts'
import type { ArgumentsOf } from './arguments.ts'
import { addFacts } from './facts.ts'
import { fill } from './fill.ts'
import type { AgentServices } from './services.ts'

type KitPartAnswer = KitAssessment['parts'][number]

/** Answers for several goods of one deal, each and together. */
export async function assessParts(
  { deal = {}, parts, from = 0, detail, lang = 'en' }: ArgumentsOf<'assessKit'>,
  { ruleset, today, run }: AgentServices,
): Promise<string> {
  const kit = { ...addFacts({ asOf: today() }, deal, '/deal'), parts: partsOf(parts) }
  const answer = await run(answered(kit, { ruleset, lang }), 'assessment')
  if (detail === 'full') return canonicalJson(answer)
  const { verdict, possible, action, asOf, refused, deciding } = answer
  const head = {
    verdict,
    possible,
    action,
    toDo: wordOf(action, lang),
    // What was refused has to be corrected first; it is no gap of the law.
    meaning:
      refused > 0 ? phrase('refusedParts', lang, { count: refused }) : verdictSentence(verdict, answer.deal, lang),
    asOf,
    refused,
    ruleset: answer.ruleset.version,
    lawKnownThrough: answer.ruleset.knownThrough,
    from,
  }
  const first = new Set(deciding)
  const sorted = [...answer.parts.filter(({ id }) => first.has(id)), ...answer.parts.filter(({ id }) => !first.has(id))]
  const entries = sorted.slice(from).map((part) => ({ value: { ...partText(part), decides: first.has(part.id) } }))
  const { lists, more } = fill(head, [{ name: 'parts', entries }])
  return JSON.stringify({ ...head, ...lists, more })
}

function partText(part: KitPartAnswer): object {
  if ('error' in part) {
    const [first, ...others] = part.error.issues
    return { id: part.id, refused: first, moreIssues: others.length }
  }
  const { verdict, possible, action, headline, questions, permits } = part.assessment
  const codes = permits.flatMap(({ items }) =>
    items.flatMap(({ code, match }) => (match === 'yes' && code !== null ? code : [])),
  )
  return { id: part.id, verdict, possible, action, headline, codes, asks: questions[0]?.path ?? null }
}

function partsOf(parts: readonly unknown[]): unknown[] {
  return parts.map((part: unknown, at) => {
    if (!isRecord(part)) return part
    const { id, ...facts } = part
    return { ...(id === undefined ? { id: String(at + 1) } : { id }), ...addFacts({}, facts, `/parts/${at}`) }
  })
}

/** The deal is an argument of its own, so pointers to it start there. */
function* answered(kit: unknown, options: { ruleset: Ruleset; lang: Lang }): Generator<unknown, KitAssessment> {
  try {
    return yield* assessKitInSteps(parseKit(kit, options), options)
  } catch (error) {
    if (!isYtterbyError(error, 'InvalidKitError')) throw error
    throw new InvalidCallError(
      error.issues.map((issue) => ({
        ...issue,
        pointer: issue.pointer.startsWith('/parts') ? issue.pointer : `/deal${issue.pointer}`,
      })),
    )
  }
}
