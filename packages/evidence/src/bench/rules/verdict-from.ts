import { POSSIBLE_VERDICTS, type PossibleVerdict } from 'ytterby/schema'

const VERDICTS: ReadonlySet<unknown> = new Set(POSSIBLE_VERDICTS)

/**
 * The verdict that an engine answered with.
 *
 * @throws TypeError where it is none.
 */
export function verdictFrom(answer: unknown): PossibleVerdict {
  if (isVerdict(answer)) return answer
  throw new TypeError('The engine answered with something that is no verdict')
}

const isVerdict = (answer: unknown): answer is PossibleVerdict => VERDICTS.has(answer)
