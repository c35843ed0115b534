import { isObject } from '../schema/is-record.ts'
import type { Field } from './fields.ts'

/** An unchecked inquiry; the SDK checks it. */
export type Draft = { [key: string]: unknown }

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
const NONE = /^(none|\[\])$/i

/**
 * Writes the text of a cell or flag into a draft. An empty text leaves the field open. A text that does not fit is passed on
 * unchanged, so that the SDK refuses it with a pointer.
 *
 * @example setField(draft, elements, 'Nd:24;Dy:7') // draft.product.elements = [{ symbol: 'Nd', weightPercent: 24 }, …]
 */
export function setField(draft: Draft, field: Field, text: string): void {
  const trimmed = text.trim()
  if (trimmed === '') return
  const { keys } = field
  let place = draft
  for (let depth = 0; depth < keys.length - 1; depth++) {
    const key = keys[depth] ?? ''
    const next = place[key] ?? (/^\d/.test(keys[depth + 1] ?? '') ? [] : {})
    place[key] = next
    if (!isObject(next)) return
    place = next
  }
  place[keys.at(-1) ?? ''] = valueOf(field, trimmed)
}

function valueOf({ kind }: Field, text: string): unknown {
  switch (kind) {
    case 'text':
      return text
    case 'number':
      return numberOr(text)
    case 'boolean':
      return booleanOr(text)
    case 'members':
      return NONE.test(text) ? [] : text
    case 'words':
      return listOf(text)
    case 'elements':
      return listOf(text).map(elementOf)
    case 'clearances':
      return NONE.test(text) ? [] : jsonOr(text)
  }
}

const numberOr = (text: string): number | string => (NUMBER.test(text) ? Number(text) : text)

/** Invalid JSON is passed on, so that the SDK refuses it. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function booleanOr(text: string): boolean | string {
  const word = text.toLowerCase()
  return word === 'true' || word === 'false' ? word === 'true' : text
}

/** `none` and `[]` declare an empty list. One trailing separator is allowed. Empty words are left for the SDK to refuse. */
function listOf(text: string): string[] {
  if (NONE.test(text)) return []
  return text
    .replace(/;$/, '')
    .split(';')
    .map((word) => word.trim())
}

function elementOf(text: string): { symbol: string; weightPercent?: number | string } {
  const colon = text.indexOf(':')
  if (colon === -1) return { symbol: text }
  return {
    symbol: text.slice(0, colon).trim(),
    weightPercent: numberOr(
      text
        .slice(colon + 1)
        .replace(/%\s*$/, '')
        .trim(),
    ),
  }
}
