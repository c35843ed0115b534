import 'ytterby/zh'
import { cases } from '@ytterby/cases'
import { assess, canonicalJson, InvalidInquiryError, parseInquiry } from 'ytterby'
import type { TestProject } from 'vitest/node'
import { sha256 } from './sha256.ts'

/** What the SDK says in Node: the digests of its answers, or its findings. */
type Answer = { en: string; zh: string } | { refused: { code: string; pointer: string }[] }

declare module 'vitest' {
  export interface ProvidedContext {
    answersOfNode: Record<string, Answer>
  }
}

/** Runs in Node, before the Worker starts. */
export async function setup(project: TestProject): Promise<void> {
  const answers = await Promise.all(cases.map(async ({ id, inquiry }) => [id, await answer(inquiry)] as const))
  project.provide('answersOfNode', Object.fromEntries(answers))
}

async function answer(value: unknown): Promise<Answer> {
  try {
    const inquiry = parseInquiry(value)
    const digest = (lang: 'en' | 'zh') => sha256(canonicalJson(assess(inquiry, { lang })))
    return { en: await digest('en'), zh: await digest('zh') }
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    return { refused: error.issues.map(({ code, pointer }) => ({ code, pointer })) }
  }
}
