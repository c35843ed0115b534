import { requireFile } from '@ytterby/http/body'
import { concat, limitBytes } from '@ytterby/http/lines'
import { Refusal } from '@ytterby/http/problem'
import { PortfolioRefusal, type PortfolioProblemCode } from './portfolio-problem.ts'

/**
 * The bytes of a body.
 *
 * @throws PortfolioRefusal with `tooLarge` if there are more than `most`, whatever length is stated; Refusal if they are
 * compressed or in a form.
 */
export async function readBytes(request: Request, most: number, tooLarge: PortfolioProblemCode): Promise<Uint8Array> {
  requireFile(request)
  const { body, headers } = request
  if (Number(headers.get('content-length')) > most) throw new PortfolioRefusal(tooLarge)
  const pieces: Uint8Array[] = []
  try {
    if (body !== null) for await (const piece of limitBytes(body, most)) pieces.push(piece)
  } catch (error) {
    throw error instanceof Refusal && error.code === 'body-too-large' ? new PortfolioRefusal(tooLarge) : error
  }
  return concat(pieces)
}
