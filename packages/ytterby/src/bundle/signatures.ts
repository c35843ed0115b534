import { BundleRefusedError, type BundleRefusal } from '../errors/bundle-refused-error.ts'
import { fromBase64Url } from '../receipts/base64.ts'
import { isSignedWith } from '../receipts/ed25519.ts'
import { bytesToSign } from '../receipts/sign-statement.ts'
import type { Root, Signature } from './format.ts'

/**
 * Checks that enough keys of a role signed a value. Signatures that do not count are ignored, as long as enough others do.
 *
 * @throws BundleRefusedError with the reason why the first signature that does not count does not.
 */
export async function requireSigned(
  value: object,
  signatures: readonly Signature[],
  { root, role, pointer }: { root: Root; role: keyof Root['roles']; pointer: string },
): Promise<void> {
  const bytes = bytesToSign(value)
  const signers = new Set<string>()
  let fault: BundleRefusal | undefined
  for (const signature of signatures) {
    const found = await faultOf(signature, bytes, { root, role })
    if (found === null) signers.add(signature.keyId)
    else fault ??= found
  }
  if (signers.size >= root.roles[role].threshold) return
  throw new BundleRefusedError(fault ?? (signers.size === 0 ? 'unsigned' : 'too-few-signatures'), pointer)
}

async function faultOf(
  { keyId, signature }: Signature,
  bytes: Uint8Array,
  { root, role }: { root: Root; role: keyof Root['roles'] },
): Promise<BundleRefusal | null> {
  const key = root.keys.find((one) => one.keyId === keyId)
  if (key === undefined) return 'unknown-key'
  if (!root.roles[role].keyIds.includes(keyId)) return 'wrong-role'
  const isSigned = await isSignedWith(fromBase64Url(key.publicKey), fromBase64Url(signature), bytes)
  return isSigned ? null : 'wrong-signature'
}
