const END = 0x06054b50
const ENTRY = 0x02014b50
const LONGEST_COMMENT = 65_557
const DEFLATED = 8
const STORED = 0
/** A workbook has some files for each sheet. */
const MOST_ENTRIES = 20_000

/** A file in an archive, as its directory says. */
export type ArchiveFile = {
  readonly name: string
  readonly isDeflated: boolean
  readonly packed: number
  readonly unpacked: number
  /** Where its local header begins. */
  readonly at: number
}

/**
 * The files of a ZIP archive, such as a workbook, by its directory (APPNOTE 4.3.12, 4.3.16); null where it is no whole archive,
 * or its directory cannot be true: a packed file that unpacks to nothing, an unpacked one of another size.
 */
export function archiveFiles(bytes: Uint8Array): readonly ArchiveFile[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = -1
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_COMMENT) && end === -1; at -= 1)
    if (view.getUint32(at, true) === END) end = at
  if (end === -1) return null
  const files: ArchiveFile[] = []
  let at = view.getUint32(end + 16, true)
  const entries = view.getUint16(end + 10, true)
  if (entries > MOST_ENTRIES) return null
  for (let count = entries; count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY || !isPlausible(view, at)) return null
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    files.push({
      name: String.fromCharCode(...bytes.subarray(at + 46, nameEnd)),
      isDeflated: view.getUint16(at + 10, true) === DEFLATED,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return files
}

/** How many bytes files come to when they are unpacked. A small workbook can unpack to gigabytes: ask before unpacking it. */
export function unpackedSize(bytes: Uint8Array): number | null {
  const files = archiveFiles(bytes)
  return files === null ? null : files.reduce((sum, { unpacked }) => sum + unpacked, 0)
}

/** Nothing deflates to two bytes (RFC 1951), and a stored file is as long as it says. Sizes may not be left for later. */
function isPlausible(view: DataView, at: number): boolean {
  const isDeferred = (view.getUint16(at + 8, true) & 8) !== 0
  const method = view.getUint16(at + 10, true)
  const packed = view.getUint32(at + 20, true)
  const unpacked = view.getUint32(at + 24, true)
  return method === STORED
    ? packed === unpacked
    : method === DEFLATED && (unpacked > 0 || packed === 2 || (packed === 0 && !isDeferred))
}

/** The bytes of a file in an archive (APPNOTE 4.3.7). */
export function contentOf(bytes: Uint8Array, { at, packed, isDeflated }: ArchiveFile): AsyncIterable<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const { body } = new Response(bytes.slice(from, from + packed))
  if (body === null) throw new TypeError('A response with bytes has a body')
  return isDeflated ? body.pipeThrough(new DecompressionStream('deflate-raw')) : body
}
