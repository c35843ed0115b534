import { assess, screenParty, type Assessment, type Lang, type Ruleset, FIELDS, setField, type Draft } from 'ytterby'
import { readSentence, reasonText, type Sentence } from 'ytterby/lists'

type LineQuestion = {
  readonly text: string
  readonly isAccepted: boolean
  /** The day of export, where the line states none. */
  readonly asOf: string
  readonly lang: Lang
  readonly ruleset: Ruleset
}

type Part = Sentence['parts'][number]

/** A line of text, read, and its answer. */
type LineReading = Pick<Sentence, 'proposal'> & {
  readonly understood: readonly (Omit<Part, 'why' | 'from' | 'to'> & { readonly why: string | null })[]
  /** What speaks of the deal and was not read. */
  readonly unread: Sentence['unread']
  readonly states: Sentence['columns']
  readonly proposes: Sentence['proposed']
  /** What stands between this reading and an answer. */
  readonly next: 'answered' | 'accept' | 'say-it-clearly' | 'set-aside'
  readonly assessment: Assessment | null
}

/**
 * What a line of text says of a good and its deal, and the answer once that reading is accepted and no part has several.
 *
 * @throws InvalidInquiryError if what was accepted is no valid inquiry.
 */
export function readLine({ text, isAccepted, asOf, lang, ruleset }: LineQuestion): LineReading {
  const { parts, unread, columns, proposal, proposed } = readSentence(text, (words) => listedIn(words, ruleset))
  const isRead = parts.length > 0 || proposal.forms.possible.length > 0 || Object.keys(proposed).length > 0
  const isClear = isRead && parts.every(({ value }) => value !== null)
  // Words that name another good get no answer about rare earths; one with a code or a form that is stated does.
  const isOther = proposal.scope === 'out' && proposal.because.length > 0
  const assessment: Assessment | null =
    isAccepted && isClear && !isOther ? assess(draftOf({ asOf, ...columns, ...proposed }), { ruleset, lang }) : null
  return {
    understood: parts.map(({ why, from: _from, to: _to, ...part }) => ({
      ...part,
      why: why === null ? null : reasonText(why, lang),
    })),
    unread: isRead ? unread : [text],
    states: columns,
    proposal,
    proposes: proposed,
    next: isOther ? 'set-aside' : assessment !== null ? 'answered' : isClear ? 'accept' : 'say-it-clearly',
    assessment,
  }
}

/** The names of listed parties that words hold or resemble. */
const listedIn = (words: string, ruleset: Ruleset): string[] =>
  screenParty(words, { asOf: ruleset.knownThrough, ruleset }).map(({ met }) => met.name)

function draftOf(columns: Readonly<Record<string, string>>): Draft {
  const draft: Draft = {}
  for (const [name, value] of Object.entries(columns)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, value)
  }
  return draft
}
