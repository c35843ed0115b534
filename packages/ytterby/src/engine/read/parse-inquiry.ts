import { yearOf } from '../../calendar/day-number.ts'
import { nearest } from '../../errors/nearest.ts'
import { factRefusals } from '../../locales/en/refusals/facts.ts'
import { filled } from '../../locales/filled.ts'
import { InvalidInquiryError, type InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { FIRST_DAY } from '../../schema/day.ts'
import { declaredElements } from '../../schema/declared-elements.ts'
import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { INQUIRY_OUTLINE } from '../../schema/inquiry-outline.ts'
import { readBy } from '../../schema/read-by.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { deepFreeze } from '../../schema/deep-freeze.ts'
import { codeDigits } from './code-digits.ts'

/**
 * Checks an inquiry and puts it into canonical form: codes digits only, elements in atomic order, other metals sorted.
 *
 * @throws InvalidInquiryError with every issue, each with a JSON pointer.
 */
export function parseInquiry(ruleset: CompiledRuleset, value: unknown): Inquiry {
  const reading = readBy(INQUIRY_OUTLINE, value)
  if ('findings' in reading) throw new InvalidInquiryError(reading.findings)
  const inquiry = reading.value
  const issues = crossChecks(ruleset, inquiry)
  if (issues.length > 0) throw new InvalidInquiryError(issues)
  canonicalise(inquiry.product)
  return deepFreeze(inquiry)
}

function canonicalise(product: Inquiry['product']): void {
  if (product === undefined) return
  product.elements?.sort((a, b) => ELEMENT_SYMBOLS.indexOf(a.symbol) - ELEMENT_SYMBOLS.indexOf(b.symbol))
  if (product.alloyedWith !== undefined) product.alloyedWith = [...new Set(product.alloyedWith)].sort()
  if (product.commodityCode !== undefined) product.commodityCode = codeDigits(product.commodityCode)
}

/** Adds a finding. */
type Add = (code: InquiryIssue['code'], pointer: string, message: string) => void

/** The restriction that tells of deemed exports; earlier rulesets do not know them. */
const DEEMED_EXPORT = 'deemed-export-inside-china'

/** Technology for an end user from elsewhere may count as exported although it stays in China. */
const isDeemedExport = (ruleset: CompiledRuleset, { product, endUser }: Inquiry): boolean =>
  ruleset.restrictions.has(DEEMED_EXPORT) &&
  product?.form === 'technology' &&
  endUser?.country !== undefined &&
  endUser.country !== 'CN'

function crossChecks(ruleset: CompiledRuleset, inquiry: Inquiry): InquiryIssue[] {
  const issues: InquiryIssue[] = []
  const add: Add = (code, pointer, message) => void issues.push({ code, pointer, message })
  const { product, asOf } = inquiry
  if (inquiry.knownAt !== undefined && inquiry.knownAt < FIRST_DAY)
    add('out-of-range', '/knownAt', filled(factRefusals.knownBeforeLaw, { first: FIRST_DAY }))
  if (asOf < FIRST_DAY) add('out-of-range', '/asOf', filled(factRefusals.dayBeforeLaw, { first: FIRST_DAY }))
  if (inquiry.destination === 'CN' && (inquiry.exportedFrom ?? 'CN') === 'CN' && !isDeemedExport(ruleset, inquiry)) {
    add('destination-is-origin', '/destination', factRefusals.staysInChina)
  }
  if (ruleset.clauses.size === 0) refuseCountermeasures(inquiry, add)
  if (inquiry.clock !== undefined) checkClock(asOf, inquiry.clock, add)
  if (inquiry.documents !== undefined) checkDocuments(ruleset, inquiry.documents, add)
  if (product === undefined) return issues
  if (product.form !== undefined && !ruleset.forms.has(product.form))
    add('unknown-value', '/product/form', factRefusals.unknownForm)
  const seen = new Set<string>()
  let sum = 0
  for (const [index, element] of (product.elements ?? []).entries()) {
    if (seen.has(element.symbol)) add('duplicate-element', `/product/elements/${index}`, factRefusals.elementTwice)
    seen.add(element.symbol)
    sum += element.weightPercent ?? 0
  }
  // Percentages with a decimal do not always add up exactly in floating point.
  if (sum > 100 + 1e-9) add('sum-over-100', '/product/elements', factRefusals.sumOver100)
  if (
    product.form !== undefined &&
    declaredElements(product)?.length === 0 &&
    (ruleset.forms.get(product.form)?.implies ?? []).length > 0
  ) {
    add('form-element-conflict', '/product/elements', factRefusals.formHoldsRareEarth)
  }
  if (product.commodityCode !== undefined) checkCommodityCode(ruleset, asOf, product.commodityCode, add)
  return issues
}

/** Releases without clauses cannot judge a party that is stated to be under a countermeasure. */
function refuseCountermeasures({ endUser, importer, consignees = [] }: Inquiry, add: Add): void {
  const parties = [
    ['/endUser', endUser],
    ['/importer', importer],
  ] as const
  for (const [path, party] of [...parties, ...consignees.map((one, at) => [`/consignees/${at}`, one] as const)])
    if (party?.listed === 'countermeasure') add('unknown-value', `${path}/listed`, factRefusals.unknownCountermeasures)
}

/** The last day that a clock can name; schedules are counted from it. */
const LAST_DAY = '2099-12-31'

function checkClock(
  asOf: string,
  { submittedOn, acceptedOn, neededBy }: NonNullable<Inquiry['clock']>,
  addTo: Add,
): void {
  const add = (field: string, message: string): void => addTo('out-of-range', `/clock/${field}`, message)
  for (const [field, day] of Object.entries({ submittedOn, acceptedOn, neededBy }))
    if (day !== undefined && (day < FIRST_DAY || day > LAST_DAY))
      add(field, filled(factRefusals.dayOutsideCalendar, { first: FIRST_DAY, last: LAST_DAY }))
  if (submittedOn !== undefined && acceptedOn !== undefined && acceptedOn < submittedOn)
    add('acceptedOn', factRefusals.acceptedTooEarly)
  if (neededBy !== undefined && neededBy < asOf) add('neededBy', factRefusals.neededBeforeAsOf)
  if (neededBy !== undefined && submittedOn !== undefined && neededBy < submittedOn)
    add('neededBy', factRefusals.neededBeforeApplication)
}

function checkDocuments({ documents: known }: CompiledRuleset, documents: readonly string[], add: Add): void {
  for (const [index, id] of documents.entries()) {
    if (known.has(id)) continue
    const meant = nearest(id, [...known])
    const message =
      meant === undefined ? factRefusals.unknownDocument : filled(factRefusals.unknownDocumentNear, { meant })
    add('unknown-value', `/documents/${index}`, message)
  }
}

function checkCommodityCode(ruleset: CompiledRuleset, asOf: string, statedCode: string, add: Add): void {
  const digits = codeDigits(statedCode)
  const pointer = '/product/commodityCode'
  if (!/^[0-9. ]+$/.test(statedCode) || digits.length < 4 || digits.length > 10) {
    add('invalid-code', pointer, factRefusals.noCommodityCode)
    return
  }
  const code = ruleset.codes.get(digits)
  if (code === undefined) return
  const year = yearOf(asOf)
  if (
    (code.fromYear === undefined || code.fromYear <= year) &&
    (code.untilYear === undefined || year <= code.untilYear)
  )
    return
  const edition = code.edition ?? code.untilYear ?? code.fromYear
  add('dead-code', pointer, filled(factRefusals.deadCommodityCode, { year, edition: edition ?? year }))
}
