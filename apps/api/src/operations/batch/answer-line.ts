import { PROBLEMS, Refusal } from '../../http/problem.ts'
import { refusalOf } from '../../http/refusal-of.ts'
import { LONGEST_ID } from './limits.ts'

/** The line that answers one inquiry, its members in canonical order. `answer` gives those that stand before `id`. */
export function answerLine(value: unknown, number: number, answer: (inquiry: unknown) => string): string {
  let id: unknown
  try {
    const stated = idAndInquiry(value)
    ;({ id } = stated)
    return `{${answer(stated.inquiry)},${idMember(id)}"line":${number}}\n`
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return problemLine(refusal, number, id)
  }
}

/** The line that refuses one inquiry. */
export function problemLine({ code, findings }: Refusal, number: number, id?: unknown): string {
  const { status, title, detail } = PROBLEMS[code]
  const problem = { code, detail, ...(findings && { errors: findings }), status, title, type: `/problems/${code}` }
  return `{${idMember(id)}"line":${number},"problem":${JSON.stringify(problem)}}\n`
}

const idMember = (id: unknown): string => (id === undefined ? '' : `"id":${JSON.stringify(id)},`)

/** @throws Refusal for an id that cannot be echoed. */
function idAndInquiry(value: unknown): { id: unknown; inquiry: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('id' in value))
    return { id: undefined, inquiry: value }
  const { id, ...inquiry } = value
  const isText = typeof id === 'string' && id.length <= LONGEST_ID && id.isWellFormed()
  if (isText || typeof id === 'number') return { id, inquiry }
  throw new Refusal('invalid-inquiry', [
    {
      code: 'invalid-type',
      pointer: '/id',
      detail: `Name a line by a number, or by a text of at most ${LONGEST_ID} characters.`,
    },
  ])
}
