import { hexDigest } from './hex-digest.ts'
import type { Output } from './job-store.ts'

/** The length of a result, and a strong `ETag` made from the digests of its chunks: one of all bytes would need another pass over them. */
export async function resultOf(outputs: readonly Output[]): Promise<{ bytes: number; etag: string }> {
  const digest = await hexDigest(new TextEncoder().encode(outputs.map((one) => one.digest).join('\n')))
  return { bytes: outputs.reduce((sum, { bytes }) => sum + bytes, 0), etag: `"${digest.slice(0, 32)}"` }
}
