import { lineRefusals } from '../locales/en/refusals/lines.ts'
import type { CodeOutline } from './outline.ts'

/** ISO 4217 (货币代码). */
export const currencyCode: CodeOutline = {
  kind: 'code',
  pattern: /^[A-Z]{3}$/,
  wrong: { code: 'unknown-value', message: lineRefusals.currency },
}
