export type CheckOutcome = 'holds' | 'fails' | 'unknown'

/** All checks, in the order of answers. */
export const CHECKS = [
  'export-allowed',
  'holder',
  'importer',
  'form',
  'item',
  'quantity',
  'end-user',
  'destination',
  'end-use',
  'validity',
  'term',
  'unused',
  'change-request',
  'other-permits',
  'decree',
] as const
export type LicenceCheckId = (typeof CHECKS)[number]

/** The citations of each check; an assessment adds those of its items and restrictions. */
export const CHECK_PASSAGES: Readonly<Record<LicenceCheckId, readonly string[]>> = {
  'export-allowed': ['ecl-12', 'd792-14'],
  form: ['d792-15', 'd792-19', 'd792-20', 'd792-26'],
  item: ['d792-15', 'd792-18'],
  quantity: ['d792-15', 'd792-18'],
  holder: ['ecl-35', 'd792-15'],
  importer: ['d792-16', 'd792-18'],
  'end-user': ['d792-15', 'd792-18'],
  destination: ['d792-18'],
  'end-use': ['d792-18'],
  validity: ['d792-15'],
  term: ['d792-15'],
  unused: ['d792-15', 'd792-19'],
  'change-request': ['d792-18'],
  'other-permits': ['d792-14'],
  decree: ['d792-15'],
}

/** The possible next steps, with their citations. */
export const NEXT_PASSAGES = {
  'not-needed': ['ecl-12', 'd792-14'],
  'new-application': ['d792-18'],
  'stop-and-report': ['d792-25'],
  'change-application': ['d792-18'],
  'await-decision': ['d792-18'],
  'apply-anew': ['d792-14', 'd792-15'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type NextId = keyof typeof NEXT_PASSAGES
