import { Refusal, type Finding } from '../../http/problem.ts'
import { refusalOf } from '../../http/refusal-of.ts'
import { FileRefused } from './file-refused.ts'
import type { SentList } from './list-body.ts'

/** The refusal of a list, with pointers from the root of the body; null for an internal error. */
export function refusalOfList(error: unknown, list: SentList['list']): Refusal | null {
  const file = 'file' in list ? list.pointer : null
  if (error instanceof FileRefused) {
    if (error.code === 'too-large') return new Refusal('body-too-large')
    return new Refusal('invalid-list', [{ code: error.code, pointer: file ?? '', detail: error.message }])
  }
  const refusal = refusalOf(error)
  if (refusal === null) return null
  const { code, findings } = refusal
  return new Refusal(
    code,
    findings?.map((finding) => ('pointer' in finding ? fromRoot(finding, { code, file }) : finding)),
  )
}

type Pointing = Extract<Finding, { pointer: string }>

/** Pointers of the SDK to options begin with this; in the body, options stand beside the rows. */
const OPTIONS = /^\/options(?=\/)/

function fromRoot(finding: Pointing, { code, file }: { code: string; file: string | null }): Pointing {
  const { pointer, detail } = finding
  if (code === 'invalid-profile') return { ...finding, pointer: `/profile${pointer}` }
  if (OPTIONS.test(pointer)) return { ...finding, pointer: pointer.replace(OPTIONS, '') }
  if (file === null) return { ...finding, pointer: `/rows${pointer}` }
  // A body cannot point into a file: the sentence names the place.
  const [, row, column] = /^\/(\d+)(?:\/(\d+))?$/.exec(pointer) ?? []
  const place = [
    ...(row === undefined ? [] : [`row ${Number(row) + 1}`]),
    ...(column === undefined ? [] : [`column ${Number(column) + 1}`]),
  ].join(', ')
  return { ...finding, pointer: file, detail: place === '' ? detail : `In ${place}: ${detail}` }
}
