import type { cells } from './locales/cells.ts'

type Parameter = keyof (typeof cells)['en']['parameters']
export type FunctionId = keyof (typeof cells)['en']['functions']

/** A function of the sheet: its parameters in order; those from `optionalFrom` on may be left out. */
export type SheetFunction = {
  readonly id: FunctionId
  readonly parameters: readonly Parameter[]
  readonly optionalFrom: number
  readonly result: 'string' | 'number'
}

/** The last one was added later: formulas name parameters by their place. */
const GOOD = ['form', 'elements', 'country', 'day', 'lang', 'complete'] as const satisfies readonly Parameter[]

/** Every function, with the parameters that metadata and comments describe. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [
  { id: 'VERDICT', parameters: GOOD, optionalFrom: 4, result: 'string' },
  { id: 'POSSIBLE', parameters: GOOD, optionalFrom: 4, result: 'string' },
  { id: 'BECAUSE', parameters: GOOD, optionalFrom: 4, result: 'string' },
  { id: 'PERMITS', parameters: GOOD, optionalFrom: 4, result: 'string' },
  { id: 'REVIEWDAYS', parameters: GOOD, optionalFrom: 4, result: 'number' },
  { id: 'LISTED', parameters: ['name', 'onDay', 'lang'], optionalFrom: 1, result: 'string' },
  { id: 'RULESET', parameters: ['lang'], optionalFrom: 0, result: 'string' },
]
