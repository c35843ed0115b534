import 'ytterby/zh'
import { assess, canonicalJson, InvalidInquiryError, parseInquiry, type Lang } from 'ytterby'
import { cases } from '../cases/index.ts'

/** The outcome of an inquiry: the SHA-256 of its answer in canonical JSON, in each language, or the errors. */
export type AnswerDigests = Readonly<Record<Lang, string>> | { readonly refused: readonly RefusalFinding[] }
export type RefusalFinding = { readonly code: string; readonly pointer: string }

/** The outcome of cases by id. The same code runs on Node, in workerd and in browsers. */
export async function saidToCases(ids: readonly string[]): Promise<Record<string, AnswerDigests>> {
  const asked = new Set(ids)
  const said: Record<string, AnswerDigests> = {}
  for (const { id, inquiry } of cases) if (asked.has(id)) said[id] = await saidTo(inquiry)
  return said
}

export async function saidTo(value: unknown): Promise<AnswerDigests> {
  try {
    const inquiry = parseInquiry(value)
    const digest = (lang: Lang): Promise<string> => sha256(canonicalJson(assess(inquiry, { lang })))
    return { en: await digest('en'), zh: await digest('zh') }
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    return { refused: error.issues.map(({ code, pointer }) => ({ code, pointer })) }
  }
}

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
