import { eraOf } from '../../engine/law/era.ts'
import type { CompiledRuleset } from '../../engine/law/compile.ts'
import type { Lang } from '../../locales/langs.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { Text } from '../../schema/record.ts'

/** A sentence that goes with an answer, with its sources. */
export type Note = { id: string; text: string; citations: string[] }

/** Decree 792 art. 39; it counts while the decree is in force. */
const EVASION = {
  limb: 'd792',
  cite: 'd792-39',
  text: {
    en: 'A changed fact counts only where it is true of what ships: splitting goods into parts to evade the control and misusing a licence are punished like export without one.',
    zh: '改变的事实须与实际出口的货物相符：拆分为零部件规避管制、滥用许可证件的，按未经许可出口处罚。',
  } satisfies Text,
} as const

/** What to keep in mind when facts are thought otherwise. */
export function notesOn(ruleset: CompiledRuleset, { asOf, knownAt }: Inquiry, lang: Lang): Note[] {
  const { limb, cite, text } = EVASION
  if (eraOf(ruleset, asOf, knownAt).stateOf(limb)?.state !== 'in-force') return []
  return [{ id: 'facts-must-hold', text: text[lang], citations: [cite] }]
}
