import { styleText } from 'node:util'
import { type Lang, printable, wordOf } from 'ytterby'
import {
  ListReceiptSchema,
  ReceiptSchema,
  ScreeningReceiptSchema,
  type ReceiptVerification,
  type verifyList,
  type verifyScreening,
} from 'ytterby/receipts'
import { CHECK_STYLES } from './check-styles.ts'
import { layout, type Section } from './layout.ts'
import { phrase } from './phrases.ts'

type ListVerification = Awaited<ReturnType<typeof verifyList>>
type ScreeningVerification = Awaited<ReturnType<typeof verifyScreening>>

type AnyVerification = ListVerification | ReceiptVerification | ScreeningVerification

/** Renders the verification of a receipt as text: the result, the date of the receipt, each check, and the files that are missing. */
export function renderVerification(
  verification: AnyVerification,
  receipt: unknown,
  { lang, width }: { readonly lang: Lang; readonly width: number },
): string {
  const { valid, checks } = verification
  const missing = missingFiles(verification)
  const result = missing.length > 0 ? phrase('notVerified', lang) : wordOf(valid ? 'valid' : 'not-valid', lang)
  const head = styleText(['bold', valid ? 'green' : 'red'], result.toUpperCase())
  const sections: Section[] = [
    { heading: phrase('receipt', lang), items: datedItems(receipt, lang) },
    {
      heading: phrase('checks', lang),
      items: checks.map(({ outcome, text }) => {
        const mark = styleText(CHECK_STYLES[outcome], wordOf(`check-${outcome}`, lang))
        return phrase('check', lang, { outcome: mark, text })
      }),
    },
    ...(missing.length === 0
      ? []
      : [
          {
            heading: phrase('missingFiles', lang),
            items: [phrase('giveFiles', lang, { flags: missing.map((file) => `--${file} FILE`).join(' ') })],
          },
        ]),
  ]
  return `${head}\n\n${layout(sections, width)}\n`
}

const FILES: ReadonlySet<string> = new Set(['list', 'answers', 'profile'])

/** The files that the receipt of a list has to be compared with before it is valid, if nothing else is wrong. */
function missingFiles({ valid, checks }: AnyVerification): readonly string[] {
  if (valid || checks.some(({ outcome }) => outcome === 'fails')) return []
  return checks.filter(({ id, outcome }) => FILES.has(id) && outcome === 'unknown').map(({ id }) => id)
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
