import type { Reason } from '../reason.ts'

/**
 * What a cell says: a value in the contract's own writing, nothing, or a question. `either` are the values it may mean, none
 * where it means no value that could be taken.
 */
export type Read<Value> =
  | { readonly kind: 'value'; readonly value: Value; readonly note?: Reason }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'ask'; readonly either: readonly Value[]; readonly why: Reason }

export const NOTHING = { kind: 'nothing' } as const

export const valued = <Value>(value: Value, note?: Reason): Read<Value> =>
  note === undefined ? { kind: 'value', value } : { kind: 'value', value, note }

export const asked = <Value>(either: readonly Value[], why: Reason): Read<Value> => ({ kind: 'ask', either, why })

/** Cells that people fill with a sign for “nothing”. */
const EMPTY =
  /^(?:[-–—./?*#_]+|n\/?a|n\.\s?a\.|n\/d|null|none|nil|tbd|tba|tbc|t\.b\.d\.|unknown|unbekannt|unk|k\.?\s?a\.?|offen|desconocido|inconnu|nieznan[ye]|不明|未定|不详|待定|未知|なし|無|无|미정|해당없음|#n\/a|#wert!|#value!|#ref!|#name\?|#div\/0!|#num!)$/i

export const saysNothing = (text: string): boolean => text.trim() === '' || EMPTY.test(text.trim())
