import { Refusal, type Finding } from '@ytterby/http/problem'
import { kindOf, FILES, type ListFile } from './list-files.ts'

/** A list that was sent: as rows or as a file, with what is stated beside it. */
export type SentList = {
  readonly list: { readonly rows: unknown } | { readonly file: ListFile; readonly pointer: '' | '/file/base64' }
  readonly options: Readonly<Record<string, unknown>>
}

/** Options of the SDK that callers state in the query. */
const RESERVED = ['lang', 'ruleset']

/**
 * Splits a body into its list and what is stated beside it, which the SDK checks.
 *
 * @throws Refusal if the body is not one list.
 */
export async function readSentList(body: unknown): Promise<SentList> {
  if (body instanceof Blob) {
    const kind = kindOf(body.type)
    if (kind === null) throw new Refusal('unsupported-media-type')
    return { list: { file: { kind, bytes: new Uint8Array(await body.arrayBuffer()) }, pointer: '' }, options: {} }
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw noList()
  const { rows, file, ...options }: Readonly<Record<string, unknown>> = { ...body }
  const reserved = RESERVED.filter((name) => Object.hasOwn(options, name))
  if (reserved.length > 0)
    throw refused(
      ...reserved.map((name) => ({
        code: 'unknown-option',
        pointer: `/${name}`,
        detail: 'State the language and the release in the query.',
      })),
    )
  if ((rows === undefined) === (file === undefined)) throw noList()
  return { list: file === undefined ? { rows } : { file: fileOf(file), pointer: '/file/base64' }, options }
}

function fileOf(value: unknown): ListFile {
  const { type, base64, ...others }: Readonly<Record<string, unknown>> = { ...Object(value) }
  if (Object.keys(others).length > 0)
    throw refused({ code: 'unknown-key', pointer: '/file', detail: 'Send type and base64, and nothing else.' })
  const kind = kindOf(type)
  if (kind === null)
    throw refused({
      code: 'unknown-value',
      pointer: '/file/type',
      detail: `Name the media type of the file: ${FILES.types.join(', ')}.`,
    })
  if (typeof base64 !== 'string')
    throw refused({ code: 'invalid-type', pointer: '/file/base64', detail: 'Send the bytes of the file in base64.' })
  if (base64.length > Math.ceil(FILES.maxBytes / 3) * 4) throw new Refusal('body-too-large')
  try {
    return { kind, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) }
  } catch {
    throw refused({ code: 'unknown-value', pointer: '/file/base64', detail: 'Send the bytes of the file in base64.' })
  }
}

const noList = (): Refusal =>
  refused({
    code: 'not-a-list',
    pointer: '',
    detail: 'Send an object with rows, a list of lists of cells; or with file.',
  })

const refused = (...findings: readonly Finding[]): Refusal => new Refusal('invalid-list', findings)
