import type { LawEnv } from '@ytterby/http/law/followed'
import { announcedReleases, newestLaw } from '@ytterby/http/law/in-force'
import { Refusal } from '@ytterby/http/problem'
import { importSigningKey, signList } from 'ytterby/receipts'
import { instant, now } from '../now.ts'
import { bytesIn, readRange, type Piece } from './files.ts'
import { hexOf } from './hex-digest.ts'

type AnsweredList = Parameters<typeof signList>[0]
type ListReceipt = Awaited<ReturnType<typeof signList>>

export type ReceiptEnv = LawEnv & {
  readonly FILES: R2Bucket
  /** Secret: the key that signs receipts, the same as that of the answering Worker. Without it none are issued. */
  readonly RECEIPT_KEY?: string
}

/** A job that has answers, as far as its receipt states it. */
export type AnsweredJob = Omit<AnsweredList, 'list' | 'answers'> & {
  readonly list: readonly Piece[]
  readonly answers: readonly Piece[]
}

/**
 * Signs what a job has answered. Both files are read for it.
 *
 * @throws Refusal if the service has no key.
 */
export async function jobReceipt({ list, answers, ...rest }: AnsweredJob, env: ReceiptEnv): Promise<ListReceipt> {
  if (env.RECEIPT_KEY === undefined) throw new Refusal('no-receipts')
  const key = await importSigningKey(env.RECEIPT_KEY)
  const digests = { list: await digestOf(env.FILES, list), answers: await digestOf(env.FILES, answers) }
  // What is announced names the release of a law that came by bundle.
  await newestLaw(env)
  return signList({ ...rest, ...digests }, { key, issuedAt: instant(now()), announced: announcedReleases() })
}

async function digestOf(files: R2Bucket, pieces: readonly Piece[]): Promise<{ bytes: number; digest: string }> {
  const bytes = bytesIn(pieces)
  const stream = new crypto.DigestStream('SHA-256')
  const writer = stream.getWriter()
  for await (const piece of readRange(files, pieces, { from: 0, to: bytes })) await writer.write(piece)
  await writer.close()
  return { bytes, digest: `sha256:${hexOf(await stream.digest)}` }
}
