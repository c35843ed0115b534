import { cases, lifeLines } from '../cases/index.ts'
import type * as ytterby from 'ytterby'
import type { Ruleset } from 'ytterby'
import type * as law from 'ytterby/law'

/** As much of the package as is asked. */
export type Sdk = Pick<typeof ytterby, 'assess' | 'parseInquiry' | 'screenParty'> &
  Pick<typeof law, 'findControl' | 'listElements' | 'listForms' | 'listInstruments' | 'listTiers' | 'timeline'>

/** A question by its id, and what it is answered. */
export type Question = { readonly id: string; readonly answer: (sdk: Sdk, ruleset: Ruleset) => object }

/** Days on which states are told apart, and one before the ordinary licence. */
const DAYS = ['2012-06-01', '2025-10-09', '2026-03-01', '2026-11-11']

/** The life lines of the cases. */
const lives: readonly Question[] = lifeLines.map(({ id, inquiry }) => ({
  id,
  answer: ({ timeline, parseInquiry }, ruleset) => timeline(parseInquiry(inquiry, { ruleset }), { ruleset }),
}))

/** What is looked up, and no case asks about. */
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

/** Everything whose answer is stored. */
export const questions: readonly Question[] = [
  ...cases.map(({ id, inquiry }): Question => ({
    id,
    answer: ({ assess, parseInquiry }, ruleset) => assess(parseInquiry(inquiry, { ruleset }), { ruleset }),
  })),
  ...lives,
  ...lists,
]
