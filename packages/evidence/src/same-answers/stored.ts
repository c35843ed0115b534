import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Ruleset } from 'ytterby'
import { answersOf } from './answers-of.ts'
import type { ComparedSdk } from '../released/released-sdk.ts'
import { inquiriesForReleases } from './inquiries.ts'

/** The release whose answers are stored; update it after each release. */
export const RELEASE = '2.0.0'

export const storedFile = new URL('stored.json', import.meta.url)

const SEED = 20_261_127
export const COUNT = 5_000
/** Inquiries that share a digest. */
const GROUP = 25
const DIGITS = 12

export function readStored(): string[] {
  return JSON.parse(readFileSync(storedFile, 'utf8'))
}

/** Digests of an engine's answers to the first of the fixed random inquiries, several inquiries per digest. */
export function digestsOf(engine: ComparedSdk, ruleset: Ruleset, count = COUNT): string[] {
  const inquiries = inquiriesForReleases(SEED, count)
  return Array.from({ length: count / GROUP }, (_, group) => {
    const hash = createHash('sha256')
    for (const [place, inquiry] of inquiries.slice(group * GROUP, (group + 1) * GROUP).entries())
      for (const text of answersOf(engine, ruleset, inquiry, group * GROUP + place)) hash.update(text)
    return hash.digest('hex').slice(0, DIGITS)
  })
}
