/**
 * Stands in the build for what refusals say in other languages, which is a file of its own and loaded with a language: errors
 * have their message in English.
 */
import type * as Refusals from 'ytterby/refusal-text'

let loaded: typeof Refusals | undefined

/** Loads what refusals say; `refusalText` translates from then on. */
export async function loadRefusals(): Promise<void> {
  loaded ??= await import('ytterby/refusal-text')
}

export const refusalText: typeof Refusals.refusalText = (code, message, lang, own) =>
  loaded?.refusalText(code, message, lang, own) ?? message
