import { yearOf } from '../../calendar/day-number.ts'
import { suggestion } from '../../schema/findings.ts'
import { InvalidInquiryError, type InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { FIRST_DAY } from '../../schema/day.ts'
import { declaredElements } from '../../schema/declared-elements.ts'
import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { INQUIRY_OUTLINE } from '../../schema/inquiry-outline.ts'
import { readBy } from '../../schema/outline.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { deepFreeze } from '../law/freeze.ts'
import { codeDigits } from './code-digits.ts'

/**
 * Checks an inquiry and puts it into canonical form: codes digits only, elements in atomic order, other metals sorted.
 *
 * @throws InvalidInquiryError with every finding, each with a JSON pointer.
 */
export function parseInquiry(ruleset: CompiledRuleset, value: unknown): Inquiry {
  const { copy: inquiry, findings } = readBy(INQUIRY_OUTLINE, value)
  if (!isInquiry(inquiry, findings)) throw new InvalidInquiryError(findings)
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

/** Whether what was read is an inquiry: nothing was found that its outline has anything against. */
const isInquiry = (_copy: unknown, findings: readonly InquiryIssue[]): _copy is Inquiry => findings.length === 0

function crossChecks(ruleset: CompiledRuleset, inquiry: Inquiry): InquiryIssue[] {
  const issues: InquiryIssue[] = []
  const add = (code: InquiryIssue['code'], pointer: string, message: string): void =>
    void issues.push({ code, pointer, message })
  const { product, asOf } = inquiry
  if (inquiry.knownAt !== undefined && inquiry.knownAt < FIRST_DAY)
    add('out-of-range', '/knownAt', `Ask what was known on a day from ${FIRST_DAY} on; earlier law is not held.`)
  if (asOf < FIRST_DAY) add('out-of-range', '/asOf', `Ask about a day from ${FIRST_DAY} on; earlier law is not held.`)
  if (inquiry.destination === 'CN' && (inquiry.exportedFrom ?? 'CN') === 'CN') {
    add(
      'destination-is-origin',
      '/destination',
      'The goods would not leave China: state a destination other than CN, or exportedFrom.',
    )
  }
  if (inquiry.clock !== undefined) issues.push(...clockIssues(asOf, inquiry.clock))
  if (inquiry.documents !== undefined) issues.push(...documentIssues(ruleset, inquiry.documents))
  if (product === undefined) return issues
  if (product.form !== undefined && !ruleset.forms.has(product.form))
    add('unknown-value', '/product/form', 'Ask a later ruleset: this form is not held.')
  const seen = new Set<string>()
  let sum = 0
  for (const [index, element] of (product.elements ?? []).entries()) {
    if (seen.has(element.symbol)) add('duplicate-element', `/product/elements/${index}`, 'Name each element once.')
    seen.add(element.symbol)
    sum += element.weightPercent ?? 0
  }
  // Percentages with a decimal do not always add up exactly in floating point.
  if (sum > 100 + 1e-9) add('sum-over-100', '/product/elements', 'The weight percents add up to more than 100.')
  if (
    product.form !== undefined &&
    declaredElements(product)?.length === 0 &&
    (ruleset.forms.get(product.form)?.implies ?? []).length > 0
  ) {
    add(
      'form-element-conflict',
      '/product/elements',
      'The form itself holds a rare earth: name its elements, or leave the list out.',
    )
  }
  if (product.commodityCode !== undefined) issues.push(...codeIssues(ruleset, asOf, product.commodityCode))
  return issues
}

/** The last day that a clock can name: a schedule counts on from it. */
const LAST_DAY = '2099-12-31'

function clockIssues(
  asOf: string,
  { submittedOn, acceptedOn, neededBy }: NonNullable<Inquiry['clock']>,
): InquiryIssue[] {
  const issues: InquiryIssue[] = []
  const add = (field: string, message: string): void =>
    void issues.push({ code: 'out-of-range', pointer: `/clock/${field}`, message })
  for (const [field, day] of Object.entries({ submittedOn, acceptedOn, neededBy }))
    if (day !== undefined && (day < FIRST_DAY || day > LAST_DAY))
      add(field, `Name a day from ${FIRST_DAY} to ${LAST_DAY}; the calendar counts no further.`)
  if (submittedOn !== undefined && acceptedOn !== undefined && acceptedOn < submittedOn)
    add('acceptedOn', 'An application is accepted on the day of its submission or later: correct one of the two days.')
  if (neededBy !== undefined && neededBy < asOf)
    add(
      'neededBy',
      'The goods would be needed before the day asked about: state a later day, or ask about an earlier one.',
    )
  if (neededBy !== undefined && submittedOn !== undefined && neededBy < submittedOn)
    add('neededBy', 'The goods would be needed before the application: state a later day.')
  return issues
}

function documentIssues({ documents: known }: CompiledRuleset, documents: readonly string[]): InquiryIssue[] {
  return documents.flatMap((id, index): InquiryIssue[] =>
    known.has(id)
      ? []
      : [
          {
            code: 'unknown-value',
            pointer: `/documents/${index}`,
            message: `No paper has this id.${suggestion(id, [...known])} The ids stand in the documents of an assessment.`,
          },
        ],
  )
}

function codeIssues(ruleset: CompiledRuleset, asOf: string, stated: string): InquiryIssue[] {
  const digits = codeDigits(stated)
  const pointer = '/product/commodityCode'
  if (!/^[0-9. ]+$/.test(stated) || digits.length < 4 || digits.length > 10) {
    return [
      {
        code: 'invalid-code',
        pointer,
        message: 'A commodity code has 4 to 10 digits; only dots and spaces may stand between them.',
      },
    ]
  }
  const code = ruleset.codes.get(digits)
  if (code === undefined) return []
  const year = yearOf(asOf)
  if (
    (code.fromYear === undefined || code.fromYear <= year) &&
    (code.untilYear === undefined || year <= code.untilYear)
  )
    return []
  const edition = code.edition ?? code.untilYear ?? code.fromYear
  return [
    {
      code: 'dead-code',
      pointer,
      message: `No edition of ${year} as far as read has this commodity code; the edition of ${edition} has it. Use the code of the year of export.`,
    },
  ]
}
