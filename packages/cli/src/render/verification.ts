import { styleText } from 'node:util'
import { type Lang, printable, wordOf } from 'ytterby'
import {
  ListReceiptSchema,
  ReceiptSchema,
  ScreeningReceiptSchema,
  type ListVerification,
  type ReceiptVerification,
  type ScreeningVerification,
} from 'ytterby/receipts'
import { CHECK_STYLES } from './check-styles.ts'
import { layout, type Section } from './layout.ts'
import { phrase } from './phrases.ts'

/** Renders the verification of a receipt as text: the result, the date of the receipt, and each check. */
export function renderVerification(
  { valid, checks }: ListVerification | ReceiptVerification | ScreeningVerification,
  receipt: unknown,
  { lang, width }: { readonly lang: Lang; readonly width: number },
): string {
  const head = styleText(['bold', valid ? 'green' : 'red'], wordOf(valid ? 'valid' : 'not-valid', lang).toUpperCase())
  const sections: Section[] = [
    { heading: phrase('receipt', lang), items: datedItems(receipt, lang) },
    {
      heading: phrase('checks', lang),
      items: checks.map(({ outcome, text }) => {
        const mark = styleText(CHECK_STYLES[outcome], wordOf(`check-${outcome}`, lang))
        return phrase('check', lang, { outcome: mark, text })
      }),
    },
  ]
  return `${head}\n\n${layout(sections, width)}\n`
}

/** The day, key and ruleset that a readable receipt states, and who a screening does not cover. */
function datedItems(receipt: unknown, lang: Lang): string[] {
  const data =
    ReceiptSchema.safeParse(receipt).data ??
    ScreeningReceiptSchema.safeParse(receipt).data ??
    ListReceiptSchema.safeParse(receipt).data
  if (data === undefined) return []
  const { issuedAt, keyId, ruleset } = data
  return [
    phrase('dated', lang, { issuedAt, keyId, version: printable(ruleset.version) }),
    ...(data.schema === 'screening-receipt/1' ? [phrase('personsNotScreened', lang)] : []),
  ]
}
