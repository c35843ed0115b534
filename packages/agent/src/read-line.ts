import { assess, type Assessment, type Lang, type Ruleset, FIELDS, setField, type Draft } from 'ytterby'
import { readSentence, reasonText } from 'ytterby/lists'

type LineQuestion = {
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
export function readLine({ text, isAccepted, asOf, lang, ruleset }: LineQuestion) {
  const { parts, unread, columns, proposal, proposed } = readSentence(text)
  const isClear = parts.every(({ value }) => value !== null)
  const assessment: Assessment | null =
    isAccepted && isClear ? assess(draftOf({ asOf, ...columns, ...proposed }), { ruleset, lang }) : null
  return {
    understood: parts.map(({ why, from: _from, to: _to, ...part }) => ({
      ...part,
      why: why === null ? null : reasonText(why, lang),
    })),
    /** What speaks of the deal and was not read. */
    unread,
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
