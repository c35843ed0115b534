import { members, negatives, positives, type Negative, type Positive } from './corpus.ts'
import { MADE, madeNegatives, madePositives } from './made.ts'
import {
  alarmsOf,
  BARS,
  isHard,
  isOrdinary,
  recallOf,
  shareOf,
  type ClassScore,
  type ScreeningScore,
  type Screen,
} from './score.ts'
import { parties, partyNames } from '../extract/party-names.ts'
import { screenParty } from 'ytterby'
import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { bestPairs } from './jaro-winkler.ts'

const DAY = '2026-11-24'
const THRESHOLDS = [0.85, 0.88, 0.9, 0.92, 0.95, 0.97]
/** The threshold at which pairing raises about as many alarms as the targets allow. */
const BESIDE = 0.9
const SHOWN = 40

type Set = { readonly title: string; readonly positives: readonly Positive[]; readonly negatives: readonly Negative[] }

const ours: Screen = (name, country) =>
  screenParty(name, { asOf: DAY, ...(country === undefined ? {} : { country }) }).map((match) => match.name)

/** Every name in the facts, which pairing uses too. */
const listed = parties.flatMap((party) =>
  [...party.printed, ...partyNames.filter((one) => one.party === party.listed).map(({ name }) => name)].map((name) => ({
    name,
    listed: party.listed,
  })),
)

/** Screens by pairing at a threshold. The scores of a name are memoized. */
function pairing(): (threshold: number) => Screen {
  const score = bestPairs(listed)
  const scored = new Map<string, Map<string, number>>()
  return (threshold) => (name) => {
    const held = scored.get(name) ?? score(name)
    scored.set(name, held)
    return [...held].filter(([, alike]) => alike >= threshold).map(([party]) => party)
  }
}

/** Scores the matcher by class of names, and compares it with Jaro–Winkler pairing. */
export const screening: ProofPart = {
  title: 'Screening finds listed buyers and lets others pass',
  async run({ seed, onProgress }) {
    const sets: readonly Set[] = [
      { title: 'Real spellings of buyers', positives, negatives },
      {
        title: 'Known names, changed as in trade documents, and two registers',
        positives: madePositives(seed, MADE.ofEachClass),
        negatives: madeNegatives(seed, MADE.writtenOtherwise),
      },
    ]
    const paired = pairing()
    const told = sets.map((set) => {
      onProgress(set.title)
      const own = scoresOf(set, ours)
      const beside = THRESHOLDS.map((threshold) => ({ threshold, ...scoresOf(set, paired(threshold)) }))
      return { set, own, beside }
    })
    const met = members.filter(({ query, country }) => ours(query, country).length > 0).length
    return {
      holds: told.every(({ own }) => meetsBars(own)),
      figure: told
        .map(
          ({ set, own }) =>
            `${set.title}: ${percent(shareOf(own.recall))} found, alarms for ${percent(shareOf(own.alarms, isOrdinary))} of ordinary and ${percent(shareOf(own.alarms, isHard))} of hard names.`,
        )
        .join(' '),
      body: [
        `A listed party counts as found if it is among the equal or near matches on ${DAY}, whatever the state of its listing. Targets: ${percent(BARS.recall)} of listed parties found, alarms for at most ${percent(BARS.ordinary)} of other organisations and ${percent(BARS.hard)} of hard ones, which share words with listed parties.`,
        'For comparison: pairing of words by Jaro–Winkler, a published method of open screening servers, over the same names in the facts, at several thresholds. As in these servers, accents and legal forms are removed first.',
        ...told.flatMap(({ set, own, beside }) => [
          `### ${set.title}`,
          sideBySide(own, beside),
          byClass(
            'spellings of listed parties',
            own.recall,
            beside.find(({ threshold }) => threshold === BESIDE)?.recall,
          ),
          byClass(
            'other organisations, alarms',
            own.alarms,
            beside.find(({ threshold }) => threshold === BESIDE)?.alarms,
          ),
          failures('Not found', own.recall),
          failures('False alarms', own.alarms),
        ]),
        `Members of the groups of listed parties are not scored: ${met} of ${members.length} match a listed name.`,
      ].join('\n\n'),
    }
  },
}

type Scores = { readonly recall: ScreeningScore; readonly alarms: ScreeningScore }

const scoresOf = (set: Set, screen: Screen): Scores => ({
  recall: recallOf(set.positives, screen),
  alarms: alarmsOf(set.negatives, screen),
})

const meetsBars = ({ recall, alarms }: Scores): boolean =>
  shareOf(recall) >= BARS.recall && shareOf(alarms, isOrdinary) <= BARS.ordinary && shareOf(alarms, isHard) <= BARS.hard

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`

const sideBySide = (own: Scores, beside: readonly (Scores & { threshold: number })[]): string =>
  table(
    ['matcher', 'found', 'alarms, ordinary', 'alarms, hard'],
    [
      ['ytterby', own] as const,
      ...beside.map((one) => [`pairs of words, from ${one.threshold.toFixed(2)}`, one] as const),
    ].map(([name, { recall, alarms }]) => [
      name,
      percent(shareOf(recall)),
      percent(shareOf(alarms, isOrdinary)),
      percent(shareOf(alarms, isHard)),
    ]),
  )

const byClass = (what: string, { classes }: ScreeningScore, beside: ScreeningScore | undefined): string =>
  table(
    [what, 'names', 'matched', `matched by pairs from ${BESIDE.toFixed(2)}`],
    classes.map((one) => [one.class, one.asked, one.met, metOf(beside?.classes ?? [], one.class)]),
  )

const metOf = (classes: readonly ClassScore[], name: string): number =>
  classes.find((one) => one.class === name)?.met ?? 0

/** The failures as code, because names may contain Markdown syntax. */
function failures(what: string, { failures: found }: ScreeningScore): string {
  if (found.length === 0) return `${what}: none.`
  const more = found.length > SHOWN ? [`and ${found.length - SHOWN} more`] : []
  return [`${what}:`, '', '```text', ...found.slice(0, SHOWN), ...more, '```'].join('\n')
}
