/** All hand-written tests that can detect a mutant of the law: cases, states of limbs, timelines. */
import { assess, InvalidInquiryError, parseInquiry, type Ruleset } from 'ytterby'
import { findControl, listInstruments, timeline, type Timeline } from 'ytterby/law'
import {
  cases,
  lifeLines,
  lookUps,
  states,
  type Case,
  type LifeCase,
  type LookUpCase,
  type StateCase,
} from '../cases/index.ts'
import { lookUpMismatches, mismatches, refusalMismatches } from '../cases/mismatches.ts'
import { isRecord } from './mutant.ts'

type Segment = Timeline['inLaw'][number]

/** One expectation: whether a ruleset meets it. */
export type Trial = {
  readonly id: string
  /** The words of the inquiry and of the expectation. */
  readonly own: ReadonlySet<string>
  /** The words of the answer by the original law, without its questions. */
  readonly words: ReadonlySet<string>
  /** The texts of the inquiry in lower case: grades, descriptions, names. */
  readonly text: string
  /** Approximate cost on a new ruleset; a case with a stated form costs 1. */
  readonly cost: number
  readonly passes: (ruleset: Ruleset) => boolean
}

/** The cost of a good with open form and elements, which is evaluated for every form and set of elements. */
const OPEN_GOOD_COSTS = 20

/** All trials that pass with the original law. A failing one would seem to detect every mutant. */
export function trialsOf(current: Ruleset): Trial[] {
  // A copy, so that data that the engine caches for it is freed with it.
  const law = { ...current }
  const all = [
    ...cases.map((one) => ofCase(one, law)),
    ...states.map(ofState),
    ...lookUps.map(ofLookUp),
    ...lifeLines.map((one) => ofLife(one, law)),
  ]
  return all.filter((trial) => trial.passes(law))
}

function ofCase(one: Case, law: Ruleset): Trial {
  return {
    id: `case ${one.id}`,
    own: wordsIn([one.inquiry, one.expect, Object.keys(one.expect.holds ?? {}).flatMap((place) => place.split('/'))]),
    words: wordsIn(answerOr(one, law)),
    text: JSON.stringify(one.inquiry).toLowerCase(),
    cost: isOpenGood(one.inquiry) ? OPEN_GOOD_COSTS : 1,
    passes(ruleset) {
      try {
        return mismatches(one, assess(parseInquiry(one.inquiry, { ruleset }), { ruleset })).length === 0
      } catch (error) {
        if (error instanceof InvalidInquiryError) return refusalMismatches(one, error.issues).length === 0
        throw error
      }
    },
  }
}

function isOpenGood(inquiry: unknown): boolean {
  const product = isRecord(inquiry) ? inquiry['product'] : undefined
  return isRecord(product) && product['form'] === undefined && product['elements'] === undefined
}

function answerOr({ inquiry }: Case, ruleset: Ruleset): unknown {
  try {
    const { permits, restrictions, documents, authorities, warnings, citations, reasons } = assess(
      parseInquiry(inquiry, { ruleset }),
      { ruleset },
    )
    return { permits, restrictions, documents, authorities, warnings, citations, reasons }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

function ofState({ limb, on, knownAt, state }: StateCase): Trial {
  return {
    id: `state ${limb} on ${on}${knownAt === undefined ? '' : ` known at ${knownAt}`}`,
    own: new Set([limb, on, ...(knownAt === undefined ? [] : [knownAt])]),
    words: new Set(),
    text: '',
    cost: 1,
    passes(ruleset) {
      const look = { asOf: on, ...(knownAt === undefined ? {} : { knownAt }), ruleset }
      const limbs = listInstruments(look).flatMap((one) => one.limbs)
      return (limbs.find(({ id }) => id === limb)?.state ?? null) === state
    },
  }
}

function ofLookUp(one: LookUpCase): Trial {
  return {
    id: one.id,
    own: wordsIn(one),
    words: new Set(),
    text: '',
    cost: 1,
    passes(ruleset) {
      const instruments = listInstruments({ asOf: 'on' in one ? one.on : '2026-03-01', ruleset })
      const controls = 'control' in one ? findControl(one.control, { asOf: one.on, ruleset }) : []
      return lookUpMismatches(one, { instruments, controls }).length === 0
    },
  }
}

function ofLife({ id, inquiry, inLaw = [], asKnownThen = [], events = [] }: LifeCase, law: Ruleset): Trial {
  const turns = (segments: readonly Segment[]): string[] => segments.map(({ from, verdict }) => `${from} ${verdict}`)
  const hold = (segments: readonly Segment[], wanted: readonly (readonly [string, string])[]): boolean => {
    const found = turns(segments)
    return wanted.every((row) => found.includes(row.join(' ')))
  }
  return {
    id: `timeline ${id}`,
    own: wordsIn([inquiry, inLaw, asKnownThen, events]),
    words: wordsIn(timeline(parseInquiry(inquiry, { ruleset: law }), { ruleset: law })),
    text: '',
    cost: OPEN_GOOD_COSTS,
    passes(ruleset) {
      const line = timeline(parseInquiry(inquiry, { ruleset }), { ruleset })
      const instruments = new Set(line.events.map(({ instrument }) => instrument))
      return (
        hold(line.inLaw, inLaw) &&
        hold(line.asKnownThen, asKnownThen) &&
        events.every((event) => instruments.has(event))
      )
    },
  }
}

function wordsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (value.length < 80) found.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (!Array.isArray(value)) found.add(key)
      wordsIn(member, found)
    }
  }
  return found
}
