import type { IntakeLine } from '../lines/intake-line.ts'
import { isOfGood, isUnnamed, unnamedDeal, wordsOf } from '../lines/known-again.ts'
import type { Intake } from '../lines/open-intake.ts'
import type { Author, ColumnChoice, Profile, StatedDeal, StatedGood } from '../profile/profile.ts'
import type { ListOption, ListQuestion } from './list-question.ts'

/** An answer of a person. */
export type Given = {
  readonly question: Pick<ListQuestion, 'kind' | 'path' | 'text' | 'shared' | 'lines'>
  readonly option: Pick<ListOption, 'as' | 'states'>
  /** Lines of the question to which it applies; all of them if left out. */
  readonly lines?: readonly number[]
}

/** The profile with an answer added. The list, read with it, shows what follows; the profile before undoes it. */
export function answerQuestion(intake: Intake, given: Given, author: Author): Profile {
  const { question } = given
  const { profile } = intake
  if (question.kind === 'cell' || question.kind === 'convention')
    return { ...profile, columns: [...profile.columns, choiceOf(given, author)] }
  const wanted = new Set(given.lines ?? question.lines)
  const lines = intake.lines.filter(({ line }) => wanted.has(line))
  if (question.kind === 'fact' && !isOfGood(question.path))
    return { ...profile, deals: [...profile.deals, ...dealsOf(dealsIn(lines, intake), given, author)] }
  return { ...profile, goods: [...profile.goods, ...goodsOf(lines, given, author)] }
}

function choiceOf({ question: { kind, path, shared }, option: { states } }: Given, author: Author): ColumnChoice {
  const header = shared.header ?? ''
  if (kind === 'cell') return { header, cells: { [shared.cell ?? '']: states[path] ?? '' }, ...author }
  return { header, ...states, ...author }
}

/** The deals of some lines. Those that name nobody are one if all are meant, and else have nothing in common but their goods. */
function dealsIn(lines: readonly IntakeLine[], { lines: all }: Intake): Set<string> {
  const unnamed = (some: readonly IntakeLine[]): number => some.filter(({ deal }) => isUnnamed(deal)).length
  const areAll = unnamed(lines) === unnamed(all)
  return new Set(lines.map(({ deal, good }) => (isUnnamed(deal) && !areAll ? unnamedDeal(good) : deal)))
}

function dealsOf(deals: ReadonlySet<string>, { question, option }: Given, author: Author): StatedDeal[] {
  const { as, states } = option
  return [...deals].map((parties) => ({
    parties,
    as,
    states,
    because: question.text ?? question.path,
    ...author,
  }))
}

/** Each good of the lines once, with its own words as the reason for accepting a proposal. */
function goodsOf(lines: readonly IntakeLine[], { question, option }: Given, author: Author): StatedGood[] {
  const { as, states } = option
  const goods = new Map<string, StatedGood>()
  for (const { good, proposal } of lines) {
    const words = wordsOf(good)
    const heading = proposal.heading === null ? [] : [`HS ${proposal.heading.code}`]
    const because = question.text ?? [...proposal.because.map((word) => `“${word}”`), ...heading].join(', ')
    goods.set(`${good.material}\u0000${words}`, { material: good.material, words, as, states, because, ...author })
  }
  return [...goods.values()]
}
