import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { importSigningKey } from 'ytterby/receipts'
import type { Root } from 'ytterby/make-bundle'

export type SigningKey = Awaited<ReturnType<typeof importSigningKey>>
type PublicKey = Root['keys'][number]

/** Makes a key pair: the private key goes into a new file that only its owner may read, in PKCS8 and base64. */
export async function writeNewKey(file: string): Promise<PublicKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const text = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
  writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx' })
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return { keyId: (await importSigningKey(text)).keyId, publicKey: x }
}

/** The private keys in some files, or the one in the environment variable `YTTERBY_LAW_KEY`. */
export async function readKeys(files: readonly string[]): Promise<SigningKey[]> {
  const texts = files.length > 0 ? files.map((file) => readFileSync(file, 'utf8')) : [env['YTTERBY_LAW_KEY'] ?? '']
  return Promise.all(texts.map((text) => importSigningKey(text.trim())))
}
