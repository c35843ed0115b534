import { assess, currentRuleset, parseInquiry } from 'ytterby'

const INQUIRY = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
} as const

/** The required output of every consumer: the digest of the ruleset and the verdict. */
export const EXPECTED = told(currentRuleset.digest, assess(parseInquiry(INQUIRY)).verdict)

/** The inquiry as flags of the command line. */
export const FLAGS = [
  `--as-of=${INQUIRY.asOf}`,
  `--form=${INQUIRY.product.form}`,
  `--elements=${INQUIRY.product.elements.map(({ symbol }) => symbol).join(';')}`,
  `--destination=${INQUIRY.destination}`,
  `--end-use=${INQUIRY.endUse.kind}`,
]

/** An expression that answers the question. `assess` and `currentRuleset` must be in scope. */
export const ASK = `JSON.stringify({ digest: currentRuleset.digest, verdict: assess(${JSON.stringify(INQUIRY)}).verdict })`

export function told(digest: string, verdict: string): string {
  return JSON.stringify({ digest, verdict })
}
