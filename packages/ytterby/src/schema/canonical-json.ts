/** Values that can never change, with their text once it was asked for. */
const lasting = new WeakMap<object, string>()

/** Promises that a value never changes, nor anything in it: its canonical JSON is then written once. */
export function lasts(value: unknown): void {
  if (typeof value === 'object' && value !== null && !lasting.has(value)) lasting.set(value, '')
}

/**
 * Canonical JSON (RFC 8785): no white space, keys sorted by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Keys whose value is `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, functions, big integers, lone surrogates.
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('A number that is not finite has no canonical JSON')
    return String(value === 0 ? 0 : value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('A string with a lone surrogate has no canonical JSON')
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} has no canonical JSON`)
  const known = lasting.get(value)
  if (known === undefined) return written(value)
  if (known !== '') return known
  const text = written(value)
  lasting.set(value, text)
  return text
}

function written(value: object): string {
  if (Array.isArray(value)) {
    let text = '['
    for (let index = 0; index < value.length; index++) text += (index === 0 ? '' : ',') + canonicalJson(value[index])
    return text + ']'
  }
  let text = ''
  const members: [string, unknown][] = Object.entries(value)
  for (const [key, member] of members.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (member !== undefined) text += `${text === '' ? '' : ','}${canonicalJson(key)}:${canonicalJson(member)}`
  }
  return `{${text}}`
}
