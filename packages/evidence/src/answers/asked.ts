import { casesByFile, lifeLines, type Case } from '../cases/index.ts'
import type * as ytterby from 'ytterby'
import type { Ruleset } from 'ytterby'
import type * as law from 'ytterby/law'

/** The functions of the package whose answers are stored. */
export type AnsweringSdk = Pick<typeof ytterby, 'assess' | 'parseInquiry' | 'screenParty'> &
  Pick<typeof law, 'findControl' | 'listElements' | 'listForms' | 'listInstruments' | 'listTiers' | 'timeline'>

/** A question id with its answer. */
export type Question = { readonly id: string; readonly answer: (sdk: AnsweringSdk, ruleset: Ruleset) => object }

/** Days with different states, and one before the ordinary licence. */
const DAYS = ['2012-06-01', '2025-10-09', '2026-03-01', '2026-11-11']

/** The timelines of the cases. */
const lives: readonly Question[] = lifeLines.map(({ id, inquiry }) => ({
  id,
  answer: ({ timeline, parseInquiry }, ruleset) => timeline(parseInquiry(inquiry, { ruleset }), { ruleset }),
}))

/** Lookups that no case covers. */
export const lists: readonly Question[] = [
  ...DAYS.flatMap((asOf): Question[] => [
    { id: `instruments on ${asOf}`, answer: (sdk, ruleset) => sdk.listInstruments({ asOf, ruleset }) },
    { id: `1C905 on ${asOf}`, answer: (sdk, ruleset) => sdk.findControl('1C905', { asOf, ruleset }) },
    { id: `TDK on ${asOf}`, answer: (sdk, ruleset) => sdk.screenParty('TDK', { asOf, ruleset }) },
  ]),
  {
    id: 'instruments as known on 2025-10-20',
    answer: (sdk, ruleset) => sdk.listInstruments({ asOf: '2025-12-01', knownAt: '2025-10-20', ruleset }),
  },
  { id: 'tiers', answer: (sdk, ruleset) => sdk.listTiers({ ruleset }) },
  { id: 'elements', answer: (sdk, ruleset) => sdk.listElements({ ruleset }) },
  { id: 'forms', answer: (sdk, ruleset) => sdk.listForms({ ruleset }) },
]

const casesAsked = (cases: readonly Case[]): readonly Question[] =>
  cases.map(({ id, inquiry }) => ({
    id,
    answer: ({ assess, parseInquiry }, ruleset) => assess(parseInquiry(inquiry, { ruleset }), { ruleset }),
  }))

/** All questions whose answers are stored, by the name that their file of cases exports; the lookups stand in this file. */
export const questionsByFile: Readonly<Record<string, readonly Question[]>> = {
  ...Object.fromEntries(Object.entries(casesByFile).map(([file, cases]) => [file, casesAsked(cases)])),
  lifeLines: lives,
  'answers/asked.ts': lists,
}
