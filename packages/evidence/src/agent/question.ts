/** What a trader wants, in the words of the title of the tool that answers it. */
export type Want =
  | 'May this good leave China?'
  | 'A good in a line of text'
  | 'Several goods of one deal'
  | 'Is this party listed?'
  | 'Look up the law'
  | 'What changes, and what changed'

/** What the last answer must hold. Left out: not compared. */
export type ExpectedAnswer = {
  verdict?: string
  /** Verdicts that are possible besides. */
  possible?: readonly string[]
  action?: 'proceed' | 'ask' | 'hold' | 'stop'
  /** Control codes that cover the good and are in force. */
  codes?: readonly string[]
  /** Instruments that the answer cites, with their titles and links. */
  cites?: readonly string[]
  /** The fact that it asks about next; null for none. */
  asks?: string | null
  /** Words or values that stand in it. */
  contains?: readonly string[]
  /** Words that must not stand in it. */
  lacks?: readonly string[]
}

/** A question as a trader would ask it. */
export type TraderQuestion = {
  id: string
  /** The question in the trader's words. */
  asks: string
  want: Want
  /** The arguments of the tool: a line, a name, facts, parts, or words to look up. */
  given: Readonly<Record<string, unknown>>
  /** How the trader answers what the tools ask, by the name of the fact. What is not here, the trader does not know. */
  knows?: Readonly<Record<string, unknown>>
  /** Facts that the trader adds once the first answer is there. */
  adds?: Readonly<Record<string, unknown>>
  /** The part of the answer that the trader wants to see. */
  part?: string
  expect: ExpectedAnswer
  /** Why the law requires this, in a sentence that a trade lawyer can check. */
  why: string
  source: string
}

/** A question as a row: its id and its words, then what is wanted and given, and what the answer must hold, by which law. */
export const question = (
  id: string,
  asks: string,
  [want, given, expect, why, source, more = {}]: readonly [
    want: Want,
    given: TraderQuestion['given'],
    expect: ExpectedAnswer,
    why: string,
    source: string,
    more?: Pick<TraderQuestion, 'knows' | 'adds' | 'part'>,
  ],
): TraderQuestion => ({ id, asks, want, given, expect, why, source, ...more })
