import type { ToolCalls } from './ask-question.ts'
import type { TraderQuestion } from './question.ts'

type Item = { code: string | null; state: string; match: string }

/** What the answer to a trader’s question lacks, or should not hold; empty if it is as expected. */
export function answerMismatches({ expect, part }: TraderQuestion, asked: ToolCalls): string[] {
  // Entries come in pages; together they are one answer.
  const pages = part === undefined ? asked.slice(-1) : asked.filter(({ given }) => 'part' in given)
  const text = pages.map((page) => page.text).join('\n')
  const last = JSON.parse(asked.at(-1)?.text ?? 'null')
  const answer = last.answer ?? last
  const items: readonly Item[] = answer.items ?? []
  const covering = items.flatMap(({ code, state, match }) =>
    code !== null && state === 'in-force' && match === 'yes' ? code : [],
  )
  const differs = (name: string, wanted: unknown, found: unknown): string[] =>
    wanted === undefined || JSON.stringify(wanted) === JSON.stringify(found)
      ? []
      : [`${name}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`]
  const lacks = (name: string, wanted: readonly string[] = [], has: (one: string) => boolean): string[] =>
    wanted.filter((one) => !has(one)).map((one) => `${name} lacks ${one}`)
  return [
    ...differs('verdict', expect.verdict, answer.verdict),
    ...differs('action', expect.action, answer.action),
    ...lacks('possible', expect.possible, (verdict) => answer.possible.includes(verdict)),
    ...lacks('codes', expect.codes, (code) => covering.some((one) => one === code || one.startsWith(`${code}.`))),
    ...(expect.codes?.length === 0 ? differs('codes', [], covering) : []),
    ...lacks('sources', expect.cites, (id) => Object.hasOwn(answer.sources ?? {}, id)),
    ...(expect.asks === undefined ? [] : differs('asks', expect.asks, answer.questions[0]?.path ?? null)),
    ...lacks('answer', expect.contains, (words) => text.includes(words)),
    ...(expect.lacks ?? []).filter((words) => text.includes(words)).map((words) => `answer contains ${words}`),
  ]
}
