import { printable } from './printable.ts'

/** Facts under the names of the contract, one text each: `product.form ndfeb-magnet`, `product.elements Nd:24, Dy:7`. */
export function factsOf(value: object, open: string, path = ''): string[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`
    return isRecord(member) ? factsOf(member, open, name) : [`${name} ${valueText(member, open)}`]
  })
}

/** A value on one line; `open` stands for what is not stated, `none` for an empty list. */
export function valueText(value: unknown, open: string): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((member) => memberText(member, open)).join(', ')
  if (typeof value === 'string') return printable(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : open
}

function memberText(member: unknown, open: string): string {
  if (Array.isArray(member)) return member.map((part) => valueText(part, open)).join('+')
  return isRecord(member)
    ? Object.values(member)
        .map((part) => valueText(part, open))
        .join(':')
    : valueText(member, open)
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
