import type { Assessment } from '../../schema/assessment.ts'
import { levelOf } from '../law/level.ts'
import { levelOfBar } from '../deal/parties.ts'
import { filled } from '../../locales/filled.ts'
import { verdictsOf } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { clausesOf, itemName, noticeOf, type Cause } from './causes.ts'
import { namesThatMatter } from './open-facts.ts'
import { alternatives } from './say.ts'
import { unsettledDuties } from './triggers.ts'

/** Open facts of which a stated value changes what is possible, in the order of the questions. */
export function openFactCauses(inquiryCase: InquiryCase, questions: Assessment['questions']): Cause[] {
  const now = verdictsOf(inquiryCase.evaluation.possible).join()
  const decisive = questions.filter(({ options }) => options.some(({ possible }) => possible.join() !== now))
  const asksCompleteness = decisive.some(({ path }) => path === 'product.elementsComplete')
  return (
    decisive
      .filter(({ path }) => path !== 'product.elements' || !asksCompleteness)
      // The place of what is handed over inside China is stated.
      .filter(({ path }) => path !== 'destination' || inquiryCase.inquiry.destination === undefined)
      .map(({ path }) => openFactCause(inquiryCase, path))
  )
}

function openFactCause(inquiryCase: InquiryCase, path: string): Cause {
  const [role = '', ...rest] = path.split('.')
  const near = path.endsWith('.listed') ? nearOf(inquiryCase, role, rest) : undefined
  const base = { kind: 'open-fact', id: path, cites: entriesAskingFor(inquiryCase, role) } as const
  if (near !== undefined) {
    const { name, instrument, cite } = near
    const parameters = {
      role: roleName(inquiryCase, role),
      listedName: name,
      notice: noticeOf(inquiryCase, instrument),
    }
    return { ...base, key: 'openName', parameters, cites: [cite] }
  }
  if (path === 'product.elementsComplete') {
    const names = namesThatMatter(inquiryCase)
    return names.length === 0
      ? { ...base, key: 'openListUnnamed', parameters: {} }
      : { ...base, key: 'openList', parameters: { elements: alternatives(inquiryCase, names) } }
  }
  return { ...base, key: 'openFact', parameters: { fact: openFactName(inquiryCase, path) } }
}

/** At most this many entries are cited for an open fact. */
const MOST_CITED = 3

/** The entries that make a fact of the good matter. */
const entriesAskingFor = ({ met }: InquiryCase, role: string): readonly string[] =>
  role === 'product'
    ? met.flatMap(({ entry, state }) => (levelOf(state.state) > 0 ? [entry.cite] : [])).slice(0, MOST_CITED)
    : []

/** The listing in force that a party's name is near. */
const nearOf = (inquiryCase: InquiryCase, role: string, rest: readonly string[]) =>
  inquiryCase.evaluation.circumstances.parties
    .find(({ path }) => path === (rest.length > 1 ? `${role}/${rest[0] ?? ''}` : role))
    ?.near.find((one) => levelOfBar(inquiryCase.era, one) > 0)

const roleName = (inquiryCase: InquiryCase, role: string): string => textOf(clausesOf(inquiryCase).roles, role)

/** `consignees.0.listed` is named as `consignees.listed`. */
const openFactName = (inquiryCase: InquiryCase, path: string): string =>
  textOf(clausesOf(inquiryCase).openFacts, path.replace(/^consignees\.\d+/, 'consignees'))

const textOf = (texts: Readonly<Record<string, string>>, key: string): string => texts[key] ?? key

/** Gaps of the law that the good, a party or the use meets, in the order in which they weigh. */
export function gapCauses(inquiryCase: InquiryCase, gaps: Assessment['gaps']): Cause[] {
  if (inquiryCase.evaluation.gap === 0) return []
  // Duties bind the exporter beside the verdict.
  const duties = unsettledDuties(inquiryCase)
  return gaps.filter(({ limb }) => !duties.includes(limb)).map((gap) => gapCause(inquiryCase, gap))
}

function gapCause(
  inquiryCase: InquiryCase,
  { instrument, limb, since, citations = [] }: Assessment['gaps'][number],
): Cause {
  const { ruleset, era } = inquiryCase
  const base = { kind: 'gap', id: `${instrument}:${limb}`, cites: citations } as const
  const name = noticeOf(inquiryCase, instrument)
  const entry = inquiryCase.barring.find(({ entry: met }) => (met.entry.code ?? met.id) === limb)
  if (entry !== undefined)
    return {
      ...base,
      key: 'gapOfWords',
      parameters: { place: placeName(inquiryCase, itemName(inquiryCase, entry.entry), name) },
    }
  if (!ruleset.lives.has(limb))
    return {
      ...base,
      key: 'gapUnread',
      parameters: { place: instrument === 'notice-not-named' ? clausesOf(inquiryCase).unnamed : name },
    }
  if (levelOf(era.stateOf(limb)?.state) === 2) return { ...base, key: 'gapOfClause', parameters: { place: name } }
  return since === null
    ? { ...base, key: 'gapOfStateUndated', parameters: { place: name } }
    : { ...base, key: 'gapOfState', parameters: { place: name, since } }
}

const placeName = (inquiryCase: InquiryCase, item: string, instrument: string): string =>
  filled(clausesOf(inquiryCase).placeInInstrument, { item, instrument })
