/**
 * The bytes of a text in UTF-8.
 *
 * @throws URIError if the text contains a lone surrogate.
 */
export function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text)
  const bytes = new Uint8Array(escaped.length)
  let length = 0
  for (let index = 0; index < escaped.length; index++) {
    const code = escaped.charCodeAt(index)
    if (code === 37) {
      bytes[length] = Number.parseInt(escaped.slice(index + 1, index + 3), 16)
      index += 2
    } else {
      bytes[length] = code
    }
    length += 1
  }
  return bytes.subarray(0, length)
}
