import { YtterbyError } from 'ytterby'
import { InvalidQueryError } from './query.ts'
import { PROBLEMS, Refusal, type Finding, type ProblemCode } from './problem.ts'

/**
 * Maps an error to a refusal; `null` for an internal error. Errors of the SDK are recognized by their code, so that no
 * further part of the SDK has to be loaded.
 *
 * @example refusalOf(new InvalidQueryError([]))?.code // 'invalid-query'
 */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof InvalidQueryError) return new Refusal('invalid-query', error.findings)
  if (!(error instanceof YtterbyError)) return null
  // What is wrong with issuing receipts is for the operator to mend: the key, or the clock.
  if (error.name === 'ReceiptRefusedError')
    return new Refusal('no-receipts', [{ code: error.code, parameter: 'receipt', detail: error.message }])
  if (error.name === 'PaperRefusedError') return new Refusal('paper-refused', [findingOf(error)])
  return isProblemCode(error.code) && hasIssues(error) ? new Refusal(error.code, error.issues.map(findingOf)) : null
}

type Issue = { readonly code: string; readonly pointer: string; readonly message: string }

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code)
const hasIssues = (error: YtterbyError): error is YtterbyError & { issues: readonly Issue[] } => 'issues' in error
const findingOf = ({ code, pointer, message }: Issue): Finding => ({ code, pointer, detail: message })

/**
 * Calls a function that reads a part of the body. If it refuses, the pointers of its findings are rewritten by `fromRoot`
 * to start at the root of the body.
 *
 * @throws Refusal, and any other error unchanged.
 */
export async function withRootPointers<T>(
  read: () => T | Promise<T>,
  fromRoot: (pointer: string) => string,
): Promise<T> {
  try {
    return await read()
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    throw new Refusal(
      refusal.code,
      refusal.findings?.map((finding) =>
        'pointer' in finding ? { ...finding, pointer: fromRoot(finding.pointer) } : finding,
      ),
    )
  }
}
