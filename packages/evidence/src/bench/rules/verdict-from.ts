import { POSSIBLE_VERDICTS, type PossibleVerdict } from 'ytterby/apps'

const VERDICTS: ReadonlySet<unknown> = new Set(POSSIBLE_VERDICTS)

/**
 * The verdict that an engine answered with.
 *
 * @throws TypeError if the answer is not a verdict.
 */
export function verdictFrom(answer: unknown): PossibleVerdict {
  if (isVerdict(answer)) return answer
  throw new TypeError('The answer of the engine is not a verdict')
}

const isVerdict = (answer: unknown): answer is PossibleVerdict => VERDICTS.has(answer)
