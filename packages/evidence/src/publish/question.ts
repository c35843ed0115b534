import { assess, currentRuleset, parseInquiry } from 'ytterby'

const INQUIRY = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
} as const

/** What every consumer must print: by which law it answers, and what. */
export const EXPECTED = told(currentRuleset.digest, assess(parseInquiry(INQUIRY)).verdict)

/** The inquiry as the command line takes it. */
export const FLAGS = [
  `--as-of=${INQUIRY.asOf}`,
  `--form=${INQUIRY.product.form}`,
  `--elements=${INQUIRY.product.elements.map(({ symbol }) => symbol).join(';')}`,
  `--destination=${INQUIRY.destination}`,
  `--end-use=${INQUIRY.endUse.kind}`,
]

/** An expression that asks, where `assess` and `currentRuleset` are known. */
export const ASK = `JSON.stringify({ digest: currentRuleset.digest, verdict: assess(${JSON.stringify(INQUIRY)}).verdict })`

export function told(digest: string, verdict: string): string {
  return JSON.stringify({ digest, verdict })
}
