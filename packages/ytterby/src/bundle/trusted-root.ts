import { BundleRefusedError } from '../errors/bundle-refused-error.ts'
import { SignedRootSchema, type Root, type SignedRoot } from './format.ts'
import { requireSigned } from './signatures.ts'

/** Whose law is followed. */
export type BundleTrust = {
  /** A root of the publisher as parsed JSON, from a place that nobody else can write to: never from the bundle's source. */
  readonly root: unknown
  /** In tests: also trust a root that says that its private keys are public. */
  readonly allowTestKeys?: boolean
}

/**
 * Follows the roots from the trusted one to the newest: each must be signed by enough root keys of the one before and of its own.
 *
 * @throws BundleRefusedError
 */
export async function newestRoot(trust: BundleTrust, roots: readonly SignedRoot[]): Promise<Root> {
  const parsed = SignedRootSchema.safeParse(trust.root)
  if (!parsed.success) throw new BundleRefusedError('unreadable', '/trust/root')
  let { root } = parsed.data
  await requireRoot(parsed.data, root, '/trust/root')
  for (const [at, next] of roots.entries()) {
    if (next.root.version <= root.version) continue
    if (next.root.version !== root.version + 1) throw new BundleRefusedError('broken-chain', `/roots/${at}`)
    await requireRoot(next, root, `/roots/${at}`)
    root = next.root
  }
  return root

  async function requireRoot({ root: next, signatures }: SignedRoot, before: Root, pointer: string): Promise<void> {
    if (next.testKeys === true && trust.allowTestKeys !== true) throw new BundleRefusedError('test-key', pointer)
    await requireSigned(next, signatures, { root: before, role: 'root', pointer })
    if (next !== before) await requireSigned(next, signatures, { root: next, role: 'root', pointer })
  }
}
