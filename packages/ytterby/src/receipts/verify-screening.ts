import * as z from 'zod'
import { screenedAgainstOf } from './screened-against.ts'
import type { Lang } from '../locales/langs.ts'
import { screenPartyWith } from '../engine/write/look-up.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { SCREENING } from '../screening/screen-name.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { checkIssuedAfterLaw } from './after-law.ts'
import { authenticityOf, type AuthenticityCheckId } from './authenticity.ts'
import { check, outcomeOf, verificationOf, type Verification } from './check.ts'
import { hasDigest } from './has-digest.ts'
import { isSameRuleset } from './is-same-ruleset.ts'
import { isInChain, type Announced } from './place.ts'
import type { PublicKey } from './public-key.ts'
import { ScreeningReceiptSchema, type ScreeningReceipt } from './receipt.ts'
import { receiptTexts } from '../locales/receipts.ts'
import { holdsIfValid } from './holds-if-valid.ts'

z.config({ jitless: true })

type ScreeningCheckId =
  | AuthenticityCheckId
  | 'asked'
  | 'matches'
  | 'ruleset'
  | 'chain'
  | 'issued-after-law'
  | 'screened-against'
  | 'rescreened'
export type ScreeningVerification = Verification<ScreeningCheckId>

/** What a screening receipt is verified against. */
export type ScreeningEvidence = Announced & {
  /** The keys of the issuer, from a trusted source. */
  keys: readonly PublicKey[]
  /** The query and its result, as received: `{ name, country?, asOf, knownAt?, matches }`. */
  screening?: unknown
}

const ScreeningSchema = z.object({
  name: z.string(),
  country: z.string().optional(),
  asOf: z.string(),
  knownAt: z.string().nullable().default(null),
  matches: z.array(z.unknown()),
})
type Screening = z.infer<typeof ScreeningSchema>

/** Verifies a screening receipt by its keys, its subject, and by screening again under a ruleset. */
export async function verifyScreeningWith(
  ruleset: Ruleset,
  value: unknown,
  { keys, screening: given, announced }: ScreeningEvidence,
  lang: Lang,
): Promise<ScreeningVerification> {
  const { receipt, checks } = await authenticityOf(ScreeningReceiptSchema, value, keys, lang)
  const { data: screening } = ScreeningSchema.safeParse(given)
  const compared = (holds: (receipt: ScreeningReceipt, screening: Screening) => boolean): boolean | null =>
    receipt === null || given === undefined ? null : screening !== undefined && holds(receipt, screening)
  const isHeld = isSameRuleset(receipt, ruleset)
  const isAsked = compared(asksTheSame)
  const other = otherMatcherOf(receipt)
  return verificationOf([
    ...checks,
    check('asked', outcomeOf(isAsked), lang),
    check('matches', outcomeOf(compared(findsTheSame)), lang),
    check('ruleset', isHeld ? 'holds' : 'unknown', lang),
    check('chain', outcomeOf(isInChain(receipt, { announced })), lang),
    checkIssuedAfterLaw(receipt, ruleset, lang),
    check('screened-against', outcomeOf(receipt !== null && isHeld ? hasLists(receipt, ruleset) : null), lang),
    other === null
      ? check('rescreened', outcomeOf(isHeld && isAsked === true ? compared(screensTheSame(ruleset)) : null), lang)
      : check('rescreened', 'unknown', lang, receiptTexts[lang].otherMatcher[other]),
  ])
}

/** Receipts of the first matcher do not name it. */
const FIRST_MATCHER = 1

/** Whether a different version of the matcher screened the name. */
function otherMatcherOf(receipt: ScreeningReceipt | null): 'earlier' | 'later' | null {
  const matcher = receipt === null ? SCREENING : (receipt.matcher ?? FIRST_MATCHER)
  if (matcher === SCREENING) return null
  return matcher < SCREENING ? 'earlier' : 'later'
}

const asksTheSame = (receipt: ScreeningReceipt, { name, country, asOf, knownAt }: Screening): boolean =>
  asOf === receipt.asOf && knownAt === receipt.knownAt && hasDigest({ name, country }, receipt.nameDigest)

const findsTheSame = (receipt: ScreeningReceipt, { matches }: Pick<Screening, 'matches'>): boolean =>
  matches.length === receipt.matches && hasDigest(matches, receipt.matchesDigest)

const hasLists = ({ screenedAgainst }: ScreeningReceipt, { data }: Ruleset): boolean =>
  canonicalJson(screenedAgainst) === canonicalJson(screenedAgainstOf(data))

const screensTheSame =
  (ruleset: Ruleset) =>
  (receipt: ScreeningReceipt, { name, country, asOf, knownAt }: Screening): boolean =>
    holdsIfValid(() => {
      const matches = screenPartyWith(ruleset, name, {
        asOf,
        ...(knownAt === null ? {} : { knownAt }),
        ...(country === undefined ? {} : { country }),
      })
      return findsTheSame(receipt, { matches })
    })
