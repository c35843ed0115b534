import { askedCases } from '@ytterby/evidence/asked-cases'
import { isEvery } from '@ytterby/evidence/in-gate'
import { saidTo, saidToCases, type AnswerDigests } from '@ytterby/evidence/answers'
import { randomInquiries } from '@ytterby/evidence/random-inquiries'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    isEveryWay: boolean
    answersOfNode: Readonly<Record<string, AnswerDigests>>
    randomOfNode: readonly { readonly inquiry: object; readonly said: AnswerDigests }[]
  }
}

const SEED = 20261125
const RANDOM = isEvery ? 500 : 150

/** Runs in Node, before the Worker starts. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('isEveryWay', isEvery)
  project.provide('answersOfNode', await saidToCases(askedCases.map(({ id }) => id)))
  const inquiries = randomInquiries(SEED, RANDOM)
  project.provide(
    'randomOfNode',
    await Promise.all(inquiries.map(async (inquiry) => ({ inquiry, said: await saidTo(inquiry) }))),
  )
}
