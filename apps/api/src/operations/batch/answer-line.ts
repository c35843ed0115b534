import { splitId } from 'ytterby/split-id'
import { PROBLEMS, type Refusal } from '@ytterby/http/problem'
import { refusalOf } from '@ytterby/http/refusal-of'

/** Answers one inquiry as a line of NDJSON with its members in canonical order. `answer` writes those that precede `id`. */
export function answerLine(value: unknown, number: number, answer: (inquiry: unknown) => string): string {
  let id: unknown
  try {
    const stated = splitId(value)
    ;({ id } = stated)
    return `{${answer(stated.inquiry)},${idMember(id)}"line":${number}}\n`
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return problemLine(refusal, number, id)
  }
}

/** The line for a refused inquiry. */
export function problemLine({ code, findings }: Refusal, number: number, id?: unknown): string {
  const { status, title, detail } = PROBLEMS[code]
  const problem = { code, detail, ...(findings && { errors: findings }), status, title, type: `/problems/${code}` }
  return `{${idMember(id)}"line":${number},"problem":${JSON.stringify(problem)}}\n`
}

const idMember = (id: unknown): string => (id === undefined ? '' : `"id":${JSON.stringify(id)},`)
