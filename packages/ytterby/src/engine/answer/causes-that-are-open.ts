import type { Assessment } from '../../schema/assessment.ts'
import { levelOf } from '../law/level.ts'
import { nearInForce } from '../deal/parties.ts'
import { filled } from '../../locales/filled.ts'
import { verdictsOf } from '../verdict/verdict-set.ts'
import type { MetListing } from '../../screening/screen-name.ts'
import type { InquiryCase } from './case.ts'
import { clausesOf, itemName, noticeOf, type Cause } from './causes.ts'
import type { MetEntry } from './met-entries.ts'
import { namesThatMatter } from './open-facts.ts'
import { alternatives } from './say.ts'
import { unsettledDuties } from './triggers.ts'

/** Open facts of which a stated value changes what is possible, in the order of the questions. */
export function openFactCauses(inquiryCase: InquiryCase, questions: Assessment['questions']): Cause[] {
  const now = verdictsOf(inquiryCase.evaluation.possible).join()
  const decisive = nearFirst(
    inquiryCase,
    questions.filter(({ options }) => options.some(({ possible }) => possible.join() !== now)),
  )
  const asksCompleteness = decisive.some(({ path }) => path === 'product.elementsComplete')
  return (
    decisive
      .filter(({ path }) => path !== 'product.elements' || !asksCompleteness)
      // The place of what is handed over inside China is stated.
      .filter(({ path }) => path !== 'destination' || inquiryCase.inquiry.destination === undefined)
      .map(({ path }) => openFactCause(inquiryCase, path))
  )
}

/** A name that is near a listed one comes before what else is open about the deal. */
function nearFirst(inquiryCase: InquiryCase, questions: Assessment['questions']): Assessment['questions'] {
  const rankOf = ({ path }: Assessment['questions'][number]): number =>
    nearAt(inquiryCase, path) === undefined ? 1 : 0
  const at = questions.findIndex(({ path }) => !path.startsWith('product.'))
  return [...questions.slice(0, at), ...questions.slice(at).sort((one, other) => rankOf(one) - rankOf(other))]
}

/** The listing in force that the party of a path is near, if the path is about that: the one that bars most. */
function nearAt({ era, evaluation }: InquiryCase, path: string): MetListing | undefined {
  const party = evaluation.circumstances.parties.find((one) => path === `${one.path.replace('/', '.')}.listed`)
  return party === undefined ? undefined : nearInForce(era, party)[0]
}

function openFactCause(inquiryCase: InquiryCase, path: string): Cause {
  const [role = ''] = path.split('.')
  const near = nearAt(inquiryCase, path)
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
  return gaps
    .filter(({ limb }) => !duties.includes(limb))
    .sort((one, other) => weightOf(inquiryCase, one) - weightOf(inquiryCase, other))
    .map((gap) => gapCause(inquiryCase, gap))
}

/** A gap about the stated rare earths comes before those about parties, which come before those about rare earths that may be there. */
function weightOf({ barring, evaluation: { good } }: InquiryCase, { limb }: Assessment['gaps'][number]): number {
  const ofGood = barring.filter((met) => met.limb === limb || codeOrId(met) === limb)
  if (ofGood.length === 0) return 1
  const stated = good.branches[0]?.required ?? 0
  return ofGood.some(({ entry: { element } }) => element === 0 || (element & stated) !== 0) ? 0 : 2
}

/** By what a gap names an entry. */
const codeOrId = ({ entry }: MetEntry): string => entry.entry.code ?? entry.id

function gapCause(
  inquiryCase: InquiryCase,
  { instrument, limb, since, citations = [] }: Assessment['gaps'][number],
): Cause {
  const { ruleset, era } = inquiryCase
  const base = { kind: 'gap', id: `${instrument}:${limb}`, cites: citations } as const
  const name = noticeOf(inquiryCase, instrument)
  const entry = inquiryCase.barring.find((met) => codeOrId(met) === limb)
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
      parameters: { place: name === instrument ? clausesOf(inquiryCase).unnamed : name },
    }
  if (levelOf(era.stateOf(limb)?.state) === 2) return { ...base, key: 'gapOfClause', parameters: { place: name } }
  return since === null
    ? { ...base, key: 'gapOfStateUndated', parameters: { place: name } }
    : { ...base, key: 'gapOfState', parameters: { place: name, since } }
}

const placeName = (inquiryCase: InquiryCase, item: string, instrument: string): string =>
  filled(clausesOf(inquiryCase).placeInInstrument, { item, instrument })
