import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { cases, lifeLines, lookUps, states, type Case } from '../cases/index.ts'
import { lookUpMismatches, mismatches, refusalMismatches } from '../cases/mismatches.ts'
import type { Ruleset } from 'ytterby'
import { possibleOf } from '../second-evaluator/completions.ts'
import type { Inquiry } from '../second-evaluator/inquiry.ts'
import { lists } from '../answers/asked.ts'
import { digestOf } from '../answers/stored.ts'
import { chanceFrom } from '../random/chance.ts'
import { openInquiry, statedInquiry } from '../second-evaluator/random.ts'
import type { MutatedSdk } from './sandboxed-sdk.ts'

/** One check of the package. `broken` returns what failed, or null; throwing also counts as a failure. */
export type MutationCheck = {
  readonly name: string
  /** Checks on one subject; a mutant is tested by the groups that reach it. */
  readonly group: string
  readonly broken: (sdk: MutatedSdk, ruleset: Ruleset) => string | null
}

const SEED = 20251124
const STATED = 1500
const OPEN = 120
/** Cases are grouped by subject, so that those of a group reach similar code. */
const CASES_IN_GROUP = 60

/** All checks for a mutant, cheap ones first: a sample of comparisons with the second evaluator, then everything written by hand. */
export function allChecks(): MutationCheck[] {
  const put = cases.filter(({ id }) => !SLOW.has(id))
  const inGroups = (some: readonly Case[], name: string): MutationCheck[] =>
    some.map((one, at) => caseCheck(one, `${name} ${Math.floor(at / CASES_IN_GROUP)}`))
  return [
    ...naiveChecks(),
    ...stateChecks(),
    ...lookUpChecks(),
    ...listChecks(),
    ...lifeChecks(),
    ...inGroups(
      put.filter((one) => !isOpen(one)),
      'cases',
    ),
    ...inGroups(put.filter(isOpen), 'open cases'),
  ]
}

/** Whether neither form nor elements are stated. The questions of such a case take longer than a hundred other cases. */
function isOpen({ inquiry }: Case): boolean {
  const product = memberOf(inquiry, 'product')
  return memberOf(product, 'form') === undefined && memberOf(product, 'elements') === undefined
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/**
 * Cases that state almost nothing about the good. Together they take a second, more than all others. Two similar cases,
 * `code-alone-motor` and `open-everything`, are checked for mutants; the gate checks all.
 */
const SLOW = new Set([
  'asserted-against-form',
  'asserted-alone',
  'edition-alone-couplings',
  'edition-alone-loudspeaker-851821',
  'edition-alone-loudspeaker-85183000',
  'edition-alone-motor-850153',
  'edition-alone-motor-85013100',
  'edition-alone-motor-rotor-85030090',
  'edition-alone-phosphor-32065000',
  'edition-magnets-2024',
  'edition-tells-nothing-alone',
  'edition-unknown-alone',
  'trade-word-bastnaesite',
  'trade-word-bastnasite',
])

/** The message for a mutant that only the whole answer detects, which the gate compares with the stored one. */
export const STORED = 'stored answer'
let stored: Readonly<Record<string, string>> | null = null
/** The digest of the unmutated engine's answer to each case by id; `run.ts` writes the file before Stryker starts. */
const storedAnswers = (): Readonly<Record<string, string>> =>
  (stored ??= JSON.parse(readFileSync(env['UNMUTATED_ANSWERS'] ?? '', 'utf8')))

function caseCheck(one: Case, group: string): MutationCheck {
  const { id, inquiry, expect } = one
  /** The last correct answer. An equal one is correct too and need not be checked again. */
  let kept: string | undefined
  return {
    name: id,
    group,
    broken({ assess, parseInquiry }, ruleset) {
      const ask = (): ReturnType<MutatedSdk['assess']> => assess(parseInquiry(inquiry, { ruleset }), { ruleset })
      try {
        const answer = ask()
        const written = JSON.stringify(answer)
        if (written === kept) return null
        const broken = told([...mismatches(one, answer), ...uncited(answer)])
        if (broken !== null) return broken
        const unlike = unlikeStored(id, answer)
        if (unlike === null) kept = written
        return unlike
      } catch (error) {
        if (expect.error === undefined || !hasIssues(error)) throw error
        return told(refusalMismatches(one, error.issues)) ?? (digestOf(ask) === storedAnswers()[id] ? null : STORED)
      }
    },
  }
}

const told = (found: readonly string[]): string | null => (found.length === 0 ? null : found.join('; '))

const hasIssues = (error: unknown): error is { issues: Parameters<typeof refusalMismatches>[1] } =>
  error instanceof Error && 'issues' in error

/** Citations that an answer refers to but does not contain (DESIGN section 7, measure 5). */
function uncited({ citations, ...answer }: ReturnType<MutatedSdk['assess']>): string[] {
  return citedIn(answer).filter((id) => citations[id] === undefined)
}

function citedIn(value: unknown, key = ''): string[] {
  if (typeof value !== 'object' || value === null) return key === 'citations' ? [String(value)] : []
  if (Array.isArray(value)) return value.flatMap((member) => citedIn(member, key))
  return Object.entries(value).flatMap(([name, member]) => citedIn(member, name))
}

/** Both evaluators answer the same inquiries. The naive one computes each answer once, when it is first needed. */
function naiveChecks(): MutationCheck[] {
  const chance = chanceFrom(SEED)
  const inquiries = [
    ...Array.from({ length: STATED }, () => statedInquiry(chance)),
    ...Array.from({ length: OPEN }, () => openInquiry(chance)),
  ]
  return inquiries.map((inquiry: Inquiry, at): MutationCheck => {
    let expected: string | undefined
    return {
      name: `naive ${at}`,
      group: at < STATED ? 'naive, stated' : 'naive, open',
      broken({ verdictOf, parseInquiry }, ruleset) {
        expected ??= possibleOf(inquiry).join()
        const possible = verdictOf(parseInquiry(inquiry, { ruleset }), { ruleset }).possible.join()
        return possible === expected ? null : `${possible}, expected ${expected}`
      },
    }
  })
}

function stateChecks(): MutationCheck[] {
  return states.map(({ limb, on, knownAt, state }) => ({
    name: `${limb} on ${on}${knownAt === undefined ? '' : `, known at ${knownAt}`}`,
    group: 'states',
    broken({ listInstruments }, ruleset) {
      const look = { asOf: on, ruleset, ...(knownAt === undefined ? {} : { knownAt }) }
      const limbs = listInstruments(look).flatMap((instrument) => instrument.limbs)
      const found = limbs.find(({ id }) => id === limb)?.state ?? null
      return found === state ? null : `${found}, expected ${state}`
    },
  }))
}

function lookUpChecks(): MutationCheck[] {
  return lookUps.map((one) => ({
    name: one.id,
    group: 'look-ups',
    broken({ findControl, listInstruments }, ruleset) {
      const instruments = listInstruments({ asOf: 'on' in one ? one.on : '2026-03-01', ruleset })
      const controls = 'control' in one ? findControl(one.control, { asOf: one.on, ruleset }) : []
      return told(lookUpMismatches(one, { instruments, controls }))
    },
  }))
}

function listChecks(): MutationCheck[] {
  return lists.map(({ id, answer }) => ({
    name: id,
    group: 'lists',
    broken: (sdk, ruleset) => unlikeStored(id, answer(sdk, ruleset)),
  }))
}

const unlikeStored = (id: string, answer: object): string | null =>
  digestOf(() => answer) === storedAnswers()[id] ? null : STORED

function lifeChecks(): MutationCheck[] {
  return lifeLines.map(({ id, inquiry, inLaw = [], asKnownThen = [], events = [] }) => ({
    name: id,
    group: 'timelines',
    broken({ timeline, parseInquiry }, ruleset) {
      const line = timeline(parseInquiry(inquiry, { ruleset }), { ruleset })
      const turns = (segments: typeof line.inLaw): string[] => segments.map(({ from, verdict }) => `${from} ${verdict}`)
      const lacks = (rows: typeof inLaw, found: readonly string[]): string[] =>
        rows.map((row) => row.join(' ')).filter((row) => !found.includes(row))
      const instruments = line.events.map(({ instrument }) => instrument)
      const broken = told([
        ...lacks(inLaw, turns(line.inLaw)),
        ...lacks(asKnownThen, turns(line.asKnownThen)),
        ...events.filter((event) => !instruments.includes(event)),
      ])
      return broken ?? unlikeStored(id, line)
    },
  }))
}
