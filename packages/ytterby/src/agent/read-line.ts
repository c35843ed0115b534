import { FIELDS } from '../dotted/fields.ts'
import { setField, type Draft } from '../dotted/set-field.ts'
import { parseInquiry } from '../engine/read/parse-inquiry.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import { assessWith } from '../engine/write/assess.ts'
import { reasonText } from '../intake/reason.ts'
import { readSentence } from '../intake/sentence/read-sentence.ts'
import type { Lang } from '../locales/langs.ts'
import type { Assessment } from '../schema/assessment.ts'

type Asked = {
  readonly text: string
  readonly isAccepted: boolean
  /** The day of export, where the line states none. */
  readonly asOf: string
  readonly lang: Lang
  readonly ruleset: Ruleset
}

/**
 * What a line of text says of a good and its deal, and the answer once that reading is accepted and no part has several.
 *
 * @throws InvalidInquiryError if what was accepted is no valid inquiry.
 */
export function readLine({ text, isAccepted, asOf, lang, ruleset }: Asked) {
  const { parts, columns, proposal, proposed } = readSentence(text)
  const isClear = parts.every(({ value }) => value !== null)
  const assessment: Assessment | null =
    isAccepted && isClear
      ? assessWith(ruleset, parseInquiry(indexOf(ruleset), draftOf({ asOf, ...columns, ...proposed })), lang)
      : null
  return {
    understood: parts.map(({ why, from: _from, to: _to, ...part }) => ({
      ...part,
      why: why === null ? null : reasonText(why, lang),
    })),
    states: columns,
    proposal,
    proposes: proposed,
    /** What stands between this reading and an answer. */
    next: assessment !== null ? ('answered' as const) : isClear ? ('accept' as const) : ('say-it-clearly' as const),
    assessment,
  }
}

function draftOf(columns: Readonly<Record<string, string>>): Draft {
  const draft: Draft = {}
  for (const [name, value] of Object.entries(columns)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, value)
  }
  return draft
}
