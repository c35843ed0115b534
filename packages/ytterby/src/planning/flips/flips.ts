import { assessWith, verdictWith } from '../../engine/write/assess.ts'
import { dealOf } from '../../engine/deal/deal.ts'
import type { Lang } from '../../locales/langs.ts'
import { citationsFor } from '../../engine/law/citations.ts'
import { indexOf, type Ruleset } from '../../engine/law/ruleset.ts'
import type { Assessment } from '../../schema/assessment.ts'
import { canonicalJson } from '../../schema/canonical-json.ts'
import { limbsOf } from '../../schema/effect-days.ts'
import type { VerdictAlone } from '../../engine/verdict/verdict-set.ts'
import { answerMoves } from './answer-moves.ts'
import { becauseOf } from './because.ts'
import { applyChanges } from './change.ts'
import { dayMoves } from './day-moves.ts'
import { dealMoves } from './deal-moves.ts'
import { goodMoves } from './good-moves.ts'
import type { Flip, Flips } from './flips-schema.ts'
import type { Move } from './move.ts'
import { notesOn } from './notes.ts'
import { search } from './search.ts'
import { select } from './select.ts'

/**
 * Finds the smallest changes of facts that flip the verdict of an inquiry. Yields each inquiry before evaluating it; the answer
 * `false` ends the search, and what was found is still written.
 *
 * @throws RangeError if `most` is not a non-negative integer.
 */
export function* flipsWith(ruleset: Ruleset, value: unknown, lang: Lang, most: number): Generator<unknown, Flips> {
  if (!Number.isInteger(most) || most < 0) throw new RangeError('Ask for a whole number of flips from 0 on.')
  const index = indexOf(ruleset)
  const before = assessWith(ruleset, value, lang)
  const { inquiry } = before
  const answers = answerMoves(before)
  const { found, ...counts } = yield* search(
    inquiry,
    answerOf(before),
    {
      moves: [
        ...answers,
        ...unlessAnswered(goodMoves(index, inquiry), answers),
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
  const cited = notes.flatMap((note) => note.citations)
  const flips: Flip[] = []
  for (const { candidate } of select(found, most)) {
    const { changes, distance } = candidate
    const draft = applyChanges(inquiry, changes)
    yield draft
    const after = assessWith(ruleset, draft, lang)
    const because = becauseOf(before, after, citeOf)
    const warnings = after.warnings.filter(
      ({ code, text }) => !before.warnings.some((known) => known.code === code && known.text === text),
    )
    cited.push(...[...because, ...warnings].flatMap((one) => one.citations))
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
    citations: citationsFor(index, cited),
  }
}

const answerOf = ({ verdict, possible, action }: Assessment): VerdictAlone => ({ verdict, possible, action })

/** Drops changes of the composition that an answer gives as the complete list. */
function unlessAnswered(moves: readonly Move[], answers: readonly Move[]): Move[] {
  const elementsOf = ({ changes }: Move): string | undefined => {
    const change = changes.find(({ path }) => path === 'product.elements')
    return change === undefined ? undefined : canonicalJson(change.to)
  }
  const answered = new Set(answers.map(elementsOf))
  return moves.filter((move) => {
    const elements = elementsOf(move)
    return elements === undefined || !answered.has(elements)
  })
}
