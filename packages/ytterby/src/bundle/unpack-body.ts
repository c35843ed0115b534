import { BundleRefusedError } from '../errors/bundle-refused-error.ts'
import { digestOfBytes } from '../receipts/ed25519.ts'
import { decompress } from './compression.ts'
import { MOST_BYTES, type BundleHeader } from './format.ts'

/**
 * Unpacks a body into the parts that its header names, by name. Every byte is compared with the header before it is used.
 *
 * @throws BundleRefusedError
 */
export async function unpackBody(header: BundleHeader, body: Uint8Array): Promise<Map<string, Uint8Array>> {
  if (body.length > Math.min(header.size, MOST_BYTES.body)) throw new BundleRefusedError('too-large')
  if (body.length < header.size) throw new BundleRefusedError('cut-short')
  if ((await digestOfBytes(body)) !== header.digest) throw new BundleRefusedError('digest-differs')
  const size = header.parts.reduce((sum, part) => sum + part.size, 0)
  if (size > MOST_BYTES.unpacked) throw new BundleRefusedError('too-large')
  const unpacked = await decompress(body, size).catch(() => {
    throw new BundleRefusedError('unreadable')
  })
  if (unpacked === null) throw new BundleRefusedError('decompression-bomb')
  if (unpacked.length < size) throw new BundleRefusedError('cut-short')
  return cutParts(header, unpacked)
}

async function cutParts({ parts }: BundleHeader, unpacked: Uint8Array): Promise<Map<string, Uint8Array>> {
  const cut = new Map<string, Uint8Array>()
  let at = 0
  for (const { name, digest, size } of parts) {
    const bytes = unpacked.subarray(at, at + size)
    if ((await digestOfBytes(bytes)) !== digest) throw new BundleRefusedError('digest-differs')
    cut.set(name, bytes)
    at += size
  }
  return cut
}
