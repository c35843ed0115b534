import { assess, canonicalJson, type Assessment, type Lang } from 'ytterby'
import { flipsInSteps } from 'ytterby/planning'
import type { AnswerPart, ArgumentsOf } from './arguments.ts'
import { byteLength } from './byte-length.ts'
import { MOST_BYTES } from './fill.ts'
import { questionOf, type Question } from './question.ts'
import type { AgentServices } from './services.ts'

const MOST_FLIPS = 8

/** A part of an answer, entry by entry as it stands in the full answer. */
export async function moreOfAnswer(asked: ArgumentsOf<'more'>, services: AgentServices): Promise<string> {
  const { from = 0, lang = 'en' } = asked
  const part = asked.part === 'papers' ? 'documents' : asked.part
  const question = await questionOf(asked, services)
  const entries = part === 'flips' ? await flipsOf(question, lang, services) : entriesOf(part, question, lang)
  return canonicalJson({
    part,
    from,
    ...pageOf(entries, from),
    of: entries.length,
  })
}

async function flipsOf(
  { ruleset, inquiry }: Question,
  lang: Lang,
  { run }: AgentServices,
): Promise<readonly unknown[]> {
  const { flips } = await run(flipsInSteps(inquiry, { ruleset, lang, most: MOST_FLIPS }), 'decision')
  return flips
}

function entriesOf(part: Exclude<AnswerPart, 'flips'>, { ruleset, inquiry }: Question, lang: Lang): readonly unknown[] {
  const answer = assess(inquiry, { ruleset, lang })
  if (part === 'items')
    return answer.permits.flatMap(({ kind, items }) => items.map((item) => ({ permit: kind, ...item })))
  if (part === 'citations') return Object.entries(answer.citations).map(([key, citation]) => ({ key, ...citation }))
  return part === 'review' ? reviewOf(answer) : (answer[part] ?? [])
}

/** The review in parts that fit on a page: stages, rules of the clock, what was observed, the schedule. */
function reviewOf({ review: { framework, statutory, observed, endUserPapers, schedule } }: Assessment): unknown[] {
  const { stages = [], ...practice } = framework ?? {}
  const { rules = [], assumptions, ...law } = statutory
  return [
    { law },
    { practice: framework === null ? null : practice },
    ...(schedule === undefined ? [] : [{ schedule }]),
    ...rules.map((rule) => ({ rule })),
    ...assumptions.map((assumption) => ({ assumption })),
    ...stages.map((stage) => ({ stage })),
    ...(endUserPapers === undefined ? [] : [{ endUserPapers }]),
    ...observed.map((figure) => ({ observed: figure })),
  ]
}

/** As many entries as fit on a page, and at least one; `next` is where the following page begins. */
function pageOf(entries: readonly unknown[], from: number): { entries: readonly unknown[]; next: number | null } {
  let room = MOST_BYTES
  let until = from
  while (until < entries.length) {
    room -= byteLength(canonicalJson(entries[until])) + 1
    if (room < 0 && until > from) break
    until += 1
  }
  return { entries: entries.slice(from, until), next: until < entries.length ? until : null }
}
