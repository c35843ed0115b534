import { proposeGood } from 'ytterby/lists'
import type { DescribedLine } from './described-good.ts'

/** A number out of a total, and the ones that were missed, for people to read. */
export type ScoreShare = { readonly part: number; readonly whole: number; readonly misses: readonly string[] }

export type GoodsScore = {
  readonly scope: ScoreShare
  /** Rare-earth goods that were called “out”. */
  readonly calledOut: ScoreShare
  /** Other goods that were called rare-earth goods. */
  readonly calledIn: ScoreShare
  /** Other goods that were called “out”. */
  readonly setAside: ScoreShare
  readonly formPrecision: ScoreShare
  readonly formRecall: ScoreShare
  readonly elementPrecision: ScoreShare
  readonly elementRecall: ScoreShare
}

type GoodProposal = ReturnType<typeof proposeGood>
type Judged = { readonly line: DescribedLine; readonly said: GoodProposal }

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value
const firstForm = ({ forms }: GoodProposal): string | undefined => forms.certain[0] ?? forms.possible[0]

/** Scores the proposals for described goods. */
export function scoreGoods(lines: readonly DescribedLine[]): GoodsScore {
  const judged = lines.map((line): Judged => ({ line, said: proposeGood(line) }))
  const out = judged.filter(({ line }) => line.expect.scope === 'out')
  const plainlyOut = out.filter(({ line }) => line.expect.scopeAlso?.includes('maybe') !== true)
  const withForm = judged.filter(({ line }) => line.expect.scope !== 'out' && line.expect.form !== undefined)
  const saidForm = judged.filter(
    ({ line, said }) =>
      firstForm(said) !== undefined && (line.expect.scope === 'out' || line.expect.form !== undefined),
  )
  const elements = judged.flatMap((one) => one.said.elements.certain.map((symbol) => ({ ...one, symbol })))
  const certain = judged.flatMap((one) => (one.line.expect.elementsCertain ?? []).map((symbol) => ({ ...one, symbol })))
  return {
    scope: shareOf(judged, isScopeRight),
    calledOut: shareOf(
      judged.filter(({ line }) => line.expect.scope === 'in'),
      ({ said }) => said.scope === 'out',
    ),
    calledIn: shareOf(out, ({ said }) => said.scope === 'in'),
    setAside: shareOf(plainlyOut, ({ said }) => said.scope === 'out'),
    formPrecision: shareOf(saidForm, isFormRight),
    formRecall: shareOf(withForm, isFormRight),
    elementPrecision: shareOf(elements, ({ line, symbol }) =>
      [...(line.expect.elementsCertain ?? []), ...(line.expect.elementsPossible ?? [])].includes(symbol),
    ),
    elementRecall: shareOf(certain, ({ said, symbol }) =>
      [...said.elements.certain, ...said.elements.possible].some((one) => one === symbol),
    ),
  }
}

const isScopeRight = ({ line, said }: Judged): boolean =>
  said.scope === line.expect.scope || line.expect.scopeAlso?.includes(said.scope) === true

const isFormRight = ({ line, said }: Judged): boolean =>
  line.expect.scope !== 'out' && listOf(line.expect.form).includes(firstForm(said) ?? '')

function shareOf<One extends Judged>(all: readonly One[], counts: (one: One) => boolean): ScoreShare {
  const not = all.filter((one) => !counts(one))
  return {
    part: all.length - not.length,
    whole: all.length,
    misses: not.map(({ line, said }) => `${line.id} ${line.description}: ${said.scope} ${firstForm(said) ?? '–'}`),
  }
}

export const ratioOf = ({ part, whole }: ScoreShare): number => (whole === 0 ? 1 : part / whole)
