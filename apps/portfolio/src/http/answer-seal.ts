import type { SealedAnswer } from '../account/once-store.ts'

/** The answer to a request with an `Idempotency-Key`. */
export type FirstAnswer = { readonly status: number; readonly location: string; readonly body: string }

const IV_BYTES = 12

/**
 * Seals the answer to a request, and opens it. The key is made of texts that the caller sends each time and that are kept
 * nowhere, so that nobody can open what is kept without them.
 *
 * @param parts the API key, and the name of the request.
 */
export async function answerSeal(parts: readonly string[]): Promise<{
  readonly seal: (answer: FirstAnswer) => Promise<SealedAnswer>
  readonly open: (sealed: SealedAnswer) => Promise<FirstAnswer>
}> {
  const secret = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(['seal', ...parts])))
  const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return {
    async seal(answer) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const text = new TextEncoder().encode(JSON.stringify(answer))
      return { iv: iv.buffer, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) }
    },
    async open({ iv, bytes }) {
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes)
      return JSON.parse(new TextDecoder().decode(text))
    },
  }
}
