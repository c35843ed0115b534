/** What is asked of an inquiry: its decision, its whole answer, or what changes for it between two sides. */
export type AnswerKind = 'decision' | 'assessment' | 'comparison'

/**
 * How much work an inquiry can make, in units of one decision on a good that is stated. It follows from what is left open,
 * from what was cleared and from the length of names, so that a caller can tell it beforehand; docs/engine.md says what was
 * measured. What is no inquiry is refused at once, whatever it would count.
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

/** A list that may miss some is judged with each element that it could miss, and an open form in each form. */
function goodWork({ form, elements, elementsComplete, controlCode }: Readonly<Record<string, unknown>>): number {
  const mayMissSome = elementsComplete === false && Array.isArray(elements) && elements.length > 0
  const good = form === undefined ? (mayMissSome ? FORM_OPEN_MISSING_SOME : FORM_OPEN) : mayMissSome ? MISSING_SOME : 1
  return good + (controlCode === undefined ? 0 : ASSERTED_CODE)
}

const FORM_OPEN = 2
const MISSING_SOME = 30
const FORM_OPEN_MISSING_SOME = 120
const ASSERTED_CODE = 16
const CONSIGNEE = 0.5

/**
 * What was cleared can hold on some days only: the deal is judged on each day on which the law turns. A whole answer judges
 * the good or the deal anew for each value of each open fact, and a comparison judges both on each day between its sides.
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

/** Each part of a name is screened by itself: there are as many as pairs of its words. Usual names are not worth counting. */
const nameWork = (name: unknown): number =>
  typeof name === 'string' ? Math.floor((name.length / USUAL_NAME_LENGTH) ** 2) : 0

const USUAL_NAME_LENGTH = 32

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
