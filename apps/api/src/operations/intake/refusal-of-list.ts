import { Refusal, type Finding } from '@ytterby/http/problem'
import { refusalOf } from '@ytterby/http/refusal-of'
import { FileRefused } from './file-refused.ts'
import type { SentList } from './list-body.ts'
import { fileIn, placeInBody } from './place-in-body.ts'

/** The refusal of a list, with pointers from the root of the body; null for an internal error. */
export function refusalOfList(error: unknown, list: SentList['list']): Refusal | null {
  // Refusals of this service already point from the root of the body.
  if (error instanceof Refusal) return error
  const file = fileIn(list)
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
  const place = placeInBody(OPTIONS.test(pointer) ? pointer.replace(OPTIONS, '') : `/rows${pointer}`, file)
  return { ...finding, pointer: place.pointer, detail: place.within + detail }
}
