import type { Assessment } from '../../schema/assessment.ts'
import { levelOf } from '../law/level.ts'
import { levelOfBar } from '../deal/parties.ts'
import { filled } from '../../locales/filled.ts'
import { verdictsOf } from '../verdict/verdict-set.ts'
import type { Case } from './case.ts'
import { clausesOf, itemName, noticeOf, type Cause } from './causes.ts'
import { namesThatMatter } from './open-facts.ts'
import { alternatives } from './say.ts'
import { unsettledDuties } from './triggers.ts'

/** Open facts of which a stated value changes what is possible, in the order of the questions. */
export function openFactCauses(of: Case, questions: Assessment['questions']): Cause[] {
  const now = verdictsOf(of.evaluation.possible).join()
  const asked = questions.filter(({ options }) => options.some(({ possible }) => possible.join() !== now))
  const asksCompleteness = asked.some(({ path }) => path === 'product.elementsComplete')
  return (
    asked
      .filter(({ path }) => path !== 'product.elements' || !asksCompleteness)
      // The place of what is handed over inside China is stated.
      .filter(({ path }) => path !== 'destination' || of.inquiry.destination === undefined)
      .map(({ path }) => openFactCause(of, path))
  )
}

function openFactCause(of: Case, path: string): Cause {
  const [role = '', ...rest] = path.split('.')
  const near = path.endsWith('.listed') ? nearOf(of, role, rest) : undefined
  const base = { kind: 'open-fact', id: path, cites: entriesAskingFor(of, role) } as const
  if (near !== undefined) {
    const { name, instrument, cite } = near
    const parameters = { role: roleName(of, role), listedName: name, notice: noticeOf(of, instrument) }
    return { ...base, key: 'openName', parameters, cites: [cite] }
  }
  if (path === 'product.elementsComplete') {
    const names = namesThatMatter(of)
    return names.length === 0
      ? { ...base, key: 'openListUnnamed', parameters: {} }
      : { ...base, key: 'openList', parameters: { elements: alternatives(of, names) } }
  }
  return { ...base, key: 'openFact', parameters: { fact: openFactName(of, path) } }
}

/** At most this many entries are cited for an open fact. */
const MOST_CITED = 3

/** The entries that make a fact of the good matter. */
const entriesAskingFor = ({ met }: Case, role: string): readonly string[] =>
  role === 'product'
    ? met.flatMap(({ entry, state }) => (levelOf(state.state) > 0 ? [entry.cite] : [])).slice(0, MOST_CITED)
    : []

/** The listing in force that a party's name is near. */
const nearOf = (of: Case, role: string, rest: readonly string[]) =>
  of.evaluation.circumstances.parties
    .find(({ path }) => path === (rest.length > 1 ? `${role}/${rest[0] ?? ''}` : role))
    ?.near.find((one) => levelOfBar(of.era, one) > 0)

const roleName = (of: Case, role: string): string => textOf(clausesOf(of).roles, role)

/** `consignees.0.listed` is named as `consignees.listed`. */
const openFactName = (of: Case, path: string): string =>
  textOf(clausesOf(of).openFacts, path.replace(/^consignees\.\d+/, 'consignees'))

const textOf = (texts: Readonly<Record<string, string>>, key: string): string => texts[key] ?? key

/** Gaps of the law that the good, a party or the use meets, in the order in which they weigh. */
export function gapCauses(of: Case, gaps: Assessment['gaps']): Cause[] {
  if (of.evaluation.gap === 0) return []
  // Duties bind the exporter beside the verdict.
  const duties = unsettledDuties(of)
  return gaps.filter(({ limb }) => !duties.includes(limb)).map((gap) => gapCause(of, gap))
}

function gapCause(of: Case, { instrument, limb, since, citations = [] }: Assessment['gaps'][number]): Cause {
  const { ruleset, era } = of
  const base = { kind: 'gap', id: `${instrument}:${limb}`, cites: citations } as const
  const name = noticeOf(of, instrument)
  const entry = of.barring.find(({ entry: met }) => (met.entry.code ?? met.id) === limb)
  if (entry !== undefined)
    return { ...base, key: 'gapOfWords', parameters: { place: placeName(of, itemName(of, entry.entry), name) } }
  if (!ruleset.lives.has(limb)) return { ...base, key: 'gapUnread', parameters: { place: name } }
  if (levelOf(era.stateOf(limb)?.state) === 2) return { ...base, key: 'gapOfClause', parameters: { place: name } }
  return since === null
    ? { ...base, key: 'gapOfStateUndated', parameters: { place: name } }
    : { ...base, key: 'gapOfState', parameters: { place: name, since } }
}

const placeName = (of: Case, item: string, instrument: string): string =>
  filled(clausesOf(of).placeInInstrument, { item, instrument })
