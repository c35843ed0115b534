import { assessWith, verdictWith } from '../../engine/write/assess.ts'
import { dealOf } from '../../engine/deal/deal.ts'
import type { Lang } from '../../locales/langs.ts'
import { indexOf, type Ruleset } from '../../engine/law/ruleset.ts'
import type { Assessment, Citation } from '../../schema/assessment.ts'
import { limbsOf } from '../../schema/effect-days.ts'
import type { VerdictAlone } from '../../engine/verdict/verdict-set.ts'
import type { Action, PossibleVerdict, Verdict } from '../../schema/verdict.ts'
import { answerMoves } from './answer-moves.ts'
import { becauseOf, type Difference } from './because.ts'
import { changed, type Change } from './change.ts'
import { dayMoves } from './day-moves.ts'
import { dealMoves } from './deal-moves.ts'
import { goodMoves } from './good-moves.ts'
import { notesOn, type Note } from './notes.ts'
import { search } from './search.ts'
import { select } from './select.ts'

/** Facts that would have to be otherwise, and the answer they would then get. */
export type Flip = {
  /** Applied to the inquiry in canonical form, they give the inquiry whose answer this is. */
  changes: Change[]
  /** Steps away: each member that goes in or out of a list, and each other fact. */
  distance: number
  verdict: Verdict
  possible: PossibleVerdict[]
  action: Action
  because: Difference[]
  /** What that answer warns of and the answer to the inquiry itself does not: a hedge of the text, an unclear last day. */
  warnings: Assessment['warnings']
}

/** What would flip the answer to an inquiry. */
export type Flips = Pick<
  Assessment,
  'lang' | 'ruleset' | 'asOf' | 'knownAt' | 'inquiry' | 'verdict' | 'possible' | 'action'
> & {
  schema: 'flips/1'
  /** Nearest first, days that have passed last; of equally near ones the easiest verdict first. */
  flips: Flip[]
  /** Inquiries that were evaluated, and how many of them were impossible. */
  tried: number
  skipped: number
  /** Every single step and every pair was tried. */
  exhausted: boolean
  notes: Note[]
  citations: Record<string, Citation>
}

/**
 * The smallest changes of facts that flip the verdict of an inquiry. Tells each inquiry before it is evaluated.
 *
 * @throws RangeError where `most` is no whole number from 0 on.
 */
export function* flipsWith(ruleset: Ruleset, value: unknown, lang: Lang, most: number): Generator<unknown, Flips> {
  if (!Number.isInteger(most) || most < 0) throw new RangeError('Ask for a whole number of flips from 0 on.')
  const index = indexOf(ruleset)
  const before = assessWith(ruleset, value, lang)
  const { inquiry } = before
  const { found, ...counts } = yield* search(
    inquiry,
    answerOf(before),
    {
      moves: [
        ...answerMoves(before),
        ...goodMoves(index, inquiry),
        ...dealMoves(index, inquiry, dealOf(index, inquiry)),
      ],
      days: dayMoves(index, inquiry.asOf),
    },
    (draft) => verdictWith(ruleset, draft),
  )
  const citeOf = (instrument: string, limb: string): string[] =>
    (index.instruments.get(instrument)?.effects ?? [])
      .flatMap((effect) => (limbsOf(effect).includes(limb) ? [effect.cite] : []))
      .slice(0, 1)
  const notes = notesOn(index, inquiry, lang)
  const citations = new Map<string, Citation>()
  const cite = (by: readonly { readonly citations: readonly string[] }[]): void => {
    for (const id of by.flatMap((one) => one.citations)) {
      const citation = index.citation(id)
      if (citation !== undefined) citations.set(id, citation)
    }
  }
  cite(notes)
  const flips: Flip[] = []
  for (const { candidate } of select(found, most)) {
    const { changes, distance } = candidate
    const draft = changed(inquiry, changes)
    yield draft
    const after = assessWith(ruleset, draft, lang)
    const because = becauseOf(before, after, citeOf)
    const warnings = after.warnings.filter(
      ({ code, text }) => !before.warnings.some((known) => known.code === code && known.text === text),
    )
    cite([...because, ...warnings])
    flips.push({ changes: [...changes], distance, ...answerOf(after), because, warnings })
  }
  return {
    schema: 'flips/1',
    lang,
    ruleset: before.ruleset,
    asOf: before.asOf,
    knownAt: before.knownAt,
    inquiry,
    ...answerOf(before),
    flips,
    ...counts,
    notes,
    citations: Object.fromEntries([...citations].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

const answerOf = ({ verdict, possible, action }: Assessment): VerdictAlone => ({ verdict, possible, action })
