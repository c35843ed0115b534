import type { Ruleset } from '../engine/law/ruleset.ts'
import type { Lang } from '../locales/langs.ts'
import { checkIssuedAfterLaw } from './after-law.ts'
import { authenticityOf, type AuthenticityCheckId } from './authenticity.ts'
import { check, outcomeOf, verificationOf, type Verification } from './check.ts'
import { isSameRuleset } from './is-same-ruleset.ts'
import { isInChain, type Announced } from './place.ts'
import type { PublicKey } from './public-key.ts'
import { ListReceiptSchema } from './receipt.ts'

type FileCheckId = 'list' | 'answers' | 'profile'
/** The result of verifying the receipt of a list. `valid` only if every file that it states was compared. */
export type ListVerification = Verification<
  AuthenticityCheckId | FileCheckId | 'ruleset' | 'chain' | 'issued-after-law'
>

/** What the receipt of a list is verified against. */
export type ListEvidence = Announced & {
  /** The keys of the issuer, from a trusted source. */
  keys: readonly PublicKey[]
  /** `sha256:` and the SHA-256 of all bytes of the list. */
  list?: string | undefined
  /** The same of the answers. */
  answers?: string | undefined
  /** The same of the profile, for a list that was read by one. */
  profile?: string | undefined
}

/** Verifies the receipt of a list by its keys and the digests of its files. */
export async function verifyListWith(
  ruleset: Ruleset,
  value: unknown,
  { keys, list, answers, profile, announced }: ListEvidence,
  lang: Lang,
): Promise<ListVerification> {
  const { receipt, checks } = await authenticityOf(ListReceiptSchema, value, keys, lang)
  const isOf = (stated: string | undefined, file: FileCheckId): boolean | null =>
    receipt === null || stated === undefined ? null : receipt[file]?.digest === stated
  // Digests alone say nothing: without its files the receipt proves nothing about them.
  return verificationOf(
    [
      ...checks,
      check('list', outcomeOf(isOf(list, 'list')), lang),
      check('answers', outcomeOf(isOf(answers, 'answers')), lang),
      // A list in the columns of the contract was read by none.
      ...(receipt?.profile === undefined ? [] : [check('profile', outcomeOf(isOf(profile, 'profile')), lang)]),
      check('ruleset', isSameRuleset(receipt, ruleset) ? 'holds' : 'unknown', lang),
      check('chain', outcomeOf(isInChain(receipt, { announced })), lang),
      checkIssuedAfterLaw(receipt, ruleset, lang),
    ],
    ['list', 'answers', 'profile'],
  )
}
