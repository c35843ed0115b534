const END = 0x06054b50
const ENTRY = 0x02014b50
const LONGEST_COMMENT = 65_557

/**
 * How many bytes the files of a ZIP archive, such as a workbook, say that they come to, by its directory (APPNOTE 4.3.12,
 * 4.3.16); null where it is no whole archive. A small workbook can unpack to gigabytes: ask before unpacking it.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = -1
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_COMMENT) && end === -1; at -= 1)
    if (view.getUint32(at, true) === END) end = at
  if (end === -1) return null
  let size = 0
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    size += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}
