import { compareText } from '../schema/compare-text.ts'

/** The deepest nesting of an inquiry. */
const DEEPEST = 8

/** A key that is equal for equal values, whatever the order of their keys; `undefined` for values that are not plain JSON. */
export function inquiryKey(value: unknown, depth = 0): string | undefined {
  switch (typeof value) {
    case 'string':
      return `${value.length}"${value}`
    case 'number':
    case 'boolean':
      return String(value)
    case 'object':
      if (value === null) return 'null'
      return depth === DEEPEST ? undefined : keyOfMembers(value, depth + 1)
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      return undefined
  }
}

function keyOfMembers(value: object, depth: number): string | undefined {
  const isArray = Array.isArray(value)
  if (!isArray && Object.getPrototypeOf(value) !== Object.prototype) return undefined
  let key = isArray ? '[' : '{'
  const members: [string, unknown][] = Object.entries(value)
  for (const [name, member] of isArray ? members : members.sort(([a], [b]) => compareText(a, b))) {
    const part = inquiryKey(member, depth)
    if (part === undefined) return undefined
    key += `${isArray ? '' : `${name.length}:${name}`}${part},`
  }
  return key
}
