/** How an inquiry is answered: decision only, whole assessment, or comparison of two sides. */
export type AnswerKind = 'decision' | 'assessment' | 'comparison'

/**
 * An upper bound of the work for an inquiry, in units of one decision on a fully stated good. It depends on the open facts,
 * the cleared matches and the length of names only, so that callers can compute it beforehand. docs/engine.md has the
 * measurements. Invalid inquiries are refused anyway, so their result does not matter.
 */
export function workOf(inquiry: unknown, kind: AnswerKind): number {
  const { product, endUser, importer, consignees } = membersOf(inquiry)
  const further = Array.isArray(consignees) ? consignees : []
  const parties = [endUser, importer, ...further].map(membersOf)
  const isFormOpen = membersOf(product)['form'] === undefined
  const judged = goodWork(membersOf(product)) + further.length * CONSIGNEE
  const screened = parties.reduce((sum, { name }) => sum + nameWork(name), 0)
  const isCleared = parties.some(({ cleared }) => Array.isArray(cleared) && cleared.length > 0)
  const times = timesJudged(kind, { isFormOpen, isCleared })
  return judged * times + screened * (isCleared || kind === 'comparison' ? times : 1)
}

/**
 * A list of elements that may miss some is assessed with what each of them adds, an open form with each form. Only where the
 * other metals are open as well does that take longer than one decision.
 */
function goodWork(product: Readonly<Record<string, unknown>>): number {
  const { form, controlCode } = product
  const good = form === undefined ? (mayMissSome(product) ? FORM_OPEN_MISSING_SOME : FORM_OPEN) : formWork(product)
  return good + (controlCode === undefined ? 0 : ASSERTED_CODE)
}

const formWork = (product: Readonly<Record<string, unknown>>): number =>
  ALLOYS.has(product['form']) && mayMissSome(product) ? MISSING_SOME : 1

/** Forms whose entries name sets of elements and other metals. */
const ALLOYS: ReadonlySet<unknown> = new Set([
  'alloy',
  'target',
  'magnetostrictive-material',
  'magnetic-refrigeration-material',
])

/** Whether a list is given that may miss some: stated so, or not stated to be complete, with the other metals open. */
const mayMissSome = ({ elements, elementsComplete, alloyedWith }: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(elements) &&
  elements.length > 0 &&
  (elementsComplete === false || (elementsComplete === undefined && alloyedWith === undefined))

const FORM_OPEN = 2
const MISSING_SOME = 4
const FORM_OPEN_MISSING_SOME = 6
const ASSERTED_CODE = 16
const CONSIGNEE = 0.5

/**
 * How often the good is assessed. Clearances may hold on some days only, so the deal is then assessed on each day on which the
 * law changes. A whole answer assesses again for each value of each open fact, a comparison on each day between its sides.
 */
function timesJudged(kind: AnswerKind, { isFormOpen, isCleared }: { isFormOpen: boolean; isCleared: boolean }): number {
  const once = isCleared ? 12 : 1
  switch (kind) {
    case 'decision':
      return once
    case 'assessment':
      return once + (isFormOpen ? 7 : 1)
    case 'comparison':
      return once * (isFormOpen ? 20 : 10)
  }
}

/** Each part of a name is screened separately, and the number of parts grows with the square of its length. Short names are free. */
const nameWork = (name: unknown): number =>
  typeof name === 'string' ? Math.floor((name.length / USUAL_NAME_LENGTH) ** 2) : 0

const USUAL_NAME_LENGTH = 32

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
