import { openBundleWith, type LawBundle, type OpenOptions } from '../bundle/open-bundle.ts'
import { bundleRefusals } from '../locales/refusals/bundles.ts'
import { RULESET_VERSION } from '../law/version.ts'
import { loadRefusals } from '../words/refusals.ts'

loadRefusals(bundleRefusals)

/**
 * Opens a bundle of law: proves who signed it, that it is not older than what was kept, that every byte is what was signed, and
 * loads its ruleset. Without network or clock. Nothing is opened without signatures.
 *
 * @throws BundleRefusedError with a `code` for each reason; the law in force stays as it is.
 * @example
 * const { ruleset, kept } = await openBundle(bytes, { trust: { root }, kept: keptBefore, today: '2026-12-01' })
 * assess(inquiry, { ruleset })
 */
export const openBundle = (bytes: Uint8Array, options: OpenOptions): Promise<LawBundle> =>
  openBundleWith(RULESET_VERSION, bytes, options)
