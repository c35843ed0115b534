import { ListError, ListLimitError } from '@ytterby/lists'
import { Refusal, type Finding } from '@ytterby/http/problem'
import { refusalOf } from '@ytterby/http/refusal-of'
import type { SentList } from './list-body.ts'
import { fileIn, placeInBody } from './place-in-body.ts'

/** The refusal of a list, with pointers from the root of the body; null for an internal error. */
export function refusalOfList(error: unknown, list: SentList['list']): Refusal | null {
  // Refusals of this service already point from the root of the body.
  if (error instanceof Refusal) return error
  const file = fileIn(list)
  if (error instanceof ListError) {
    const code = findingOf(error)
    if (code === null) return new Refusal('body-too-large')
    return new Refusal('invalid-list', [{ code, pointer: file ?? '', detail: error.message }])
  }
  const refusal = refusalOf(error)
  if (refusal === null) return null
  const { code, findings } = refusal
  return new Refusal(
    code,
    findings?.map((finding) => ('pointer' in finding ? fromRoot(finding, { code, file }) : finding)),
  )
}

/** The refusal of a file that cannot be read as a list; null if it is too large. */
function findingOf(error: ListError): 'unreadable-file' | 'too-many-lines' | 'too-long' | null {
  if (!(error instanceof ListLimitError)) return 'unreadable-file'
  if (error.limit === 'rows' || error.limit === 'records') return 'too-many-lines'
  return IN_THE_SHEET.has(error.limit) ? 'too-long' : null
}

/** What a sheet has too much of, and not the file that holds it. */
const IN_THE_SHEET: ReadonlySet<string> = new Set<ListLimitError['limit']>([
  'columns',
  'cells',
  'cellLetters',
  'letters',
  'expansion',
])

type Pointing = Extract<Finding, { pointer: string }>

/** Pointers of the SDK to options begin with this; in the body, options stand beside the rows. */
const OPTIONS = /^\/options(?=\/)/

function fromRoot(finding: Pointing, { code, file }: { code: string; file: string | null }): Pointing {
  const { pointer, detail } = finding
  if (code === 'invalid-profile') return { ...finding, pointer: `/profile${pointer}` }
  const place = placeInBody(OPTIONS.test(pointer) ? pointer.replace(OPTIONS, '') : `/rows${pointer}`, file)
  return { ...finding, pointer: place.pointer, detail: place.within + detail }
}
