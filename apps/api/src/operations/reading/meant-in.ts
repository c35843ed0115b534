import { factAt } from 'ytterby'
import { refusalOf } from '@ytterby/http/refusal-of'
import { parametersOf, type StatedQuery } from '@ytterby/http/query'
import { Refusal } from '@ytterby/http/problem'
import type { RawCall } from '../../call.ts'

/** More findings than this are not read again. */
const MOST_READ = 20

/**
 * The same refusal; where people have words for a refused value (Germany, neodymium), it says which value was probably meant.
 *
 * @param sent the JSON body of the request, or its query without a body.
 */
export async function meantIn(error: unknown, sent: Pick<RawCall, 'body' | 'query'>): Promise<unknown> {
  const refusal = refusalOf(error)
  if (refusal === null || refusal.findings === undefined) return error
  // What people's words mean takes much to know; reading lists knows it as well.
  const { meantBy } = await import('../intake/answer-list.ts')
  const findings = refusal.findings.map((finding, at) => {
    if (at >= MOST_READ || !['unknown-value', 'invalid-parameter'].includes(finding.code)) return finding
    const isInQuery = 'parameter' in finding
    const pointer = isInQuery ? `/${finding.parameter ?? ''}` : finding.pointer
    const text =
      isInQuery || sent.body === undefined ? inQuery(sent.query, pointer) : factAt(sent.body, dotted(pointer))
    const detail = typeof text === 'string' ? meantBy(pointer, text) : null
    return detail === null ? finding : { ...finding, detail }
  })
  return new Refusal(refusal.code, findings)
}

/** A parameter is the whole of a list, whose members have pointers of their own. */
function inQuery(query: StatedQuery, pointer: string): unknown {
  const name = dotted(pointer)
  const stated: Readonly<Record<string, unknown>> = typeof query === 'string' ? parametersOf(query) : query
  return stated[name.replace(/\.\d+\.symbol$/, '')]
}

const dotted = (pointer: string): string => pointer.slice(1).replaceAll('/', '.')
