import { eraOf } from '../../engine/law/era.ts'
import type { CompiledRuleset } from '../../engine/law/compile.ts'
import { flipTexts } from '../../locales/flips.ts'
import type { Lang } from '../../locales/langs.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { Note } from './flips-schema.ts'

/** Decree 792 art. 39, cited while the decree is in force. */
const EVASION = { limb: 'd792', cite: 'd792-39' } as const

/** Notes to keep in mind when facts are changed. */
export function notesOn(ruleset: CompiledRuleset, { asOf, knownAt }: Inquiry, lang: Lang): Note[] {
  const { limb, cite } = EVASION
  if (eraOf(ruleset, asOf, knownAt).stateOf(limb)?.state !== 'in-force') return []
  return [{ id: 'facts-must-hold', text: flipTexts[lang].factsMustHold, citations: [cite] }]
}
