import { isYtterbyError, assess, InvalidInquiryError, parseInquiry } from 'ytterby'
import { customsRemark, endUserStatement, notControlledSheet, questionLetter, supplierQuestions, toMarkdown, type Paper } from 'ytterby/papers'
import { assessKit, licenceCovers, parseKit, parseLicence } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { kits, licences, papers } from './index.ts'
import type { PaperCase } from './planning-case.ts'
import { kitMismatches, licenceMismatches, paperMismatches, refusalDiffers, type DrawnPaper } from './planning-mismatches.ts'

/** Code and pointer of a refusal; any other error is rethrown. */
function refusalOf(error: unknown): string {
  if (isYtterbyError(error, 'PaperRefusedError')) return `${error.code} at ${error.pointer}`
  if (!(isYtterbyError(error, 'InvalidLicenceError') || error instanceof InvalidInquiryError)) throw error
  return error.issues.map(({ code, pointer }) => `${code} at ${pointer}`).join()
}

/** The differences of the answer, or of the refusal. */
function found(answered: () => string[], refused: (refusal: string) => string[]): string[] {
  try {
    return answered()
  } catch (error) {
    return refused(refusalOf(error))
  }
}

describe('parts that are shipped together', () => {
  it.each(kits.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(kitMismatches(one, assessKit(parseKit(structuredClone(one.kit)))), one.why).toEqual([])
  })
})

describe('a licence in hand', () => {
  it.each(licences.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { licence, shipment, why } = one
    const answered = (): string[] => licenceMismatches(one, licenceCovers(parseLicence(licence), parseInquiry(shipment)))
    expect(
      found(answered, (refusal) => refusalDiffers(one, refusal)),
      why,
    ).toEqual([])
  })
})

describe('papers', () => {
  it.each(papers.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(
      found(
        () => paperMismatches(one, drawn(one)),
        (refusal) => refusalDiffers(one, refusal),
      ),
      one.why,
    ).toEqual([])
  })
})

function drawn({ paper, inquiry: stated, noticeReceivedOn }: PaperCase): DrawnPaper {
  const inquiry = parseInquiry(stated)
  switch (paper) {
    case 'end-user-statement':
      return read(endUserStatement(inquiry))
    case 'not-controlled-sheet':
      return read(notControlledSheet(assess(inquiry), noticeReceivedOn === undefined ? {} : { noticeReceivedOn }))
    case 'customs-remark': {
      const { remark, because, why, citations } = customsRemark(assess(inquiry))
      return { fields: new Map(), text: why, remark, because, citations }
    }
    case 'supplier-questions': {
      const letter = supplierQuestions(assess(inquiry))
      return { ...read(questionLetter(letter)), asks: letter.questions.map(({ path }) => path) }
    }
  }
}

const read = (paper: Paper): DrawnPaper => ({
  fields: new Map(paper.blocks.flatMap((block) => (block.kind === 'fields' ? block.fields.map(({ label, value }) => [label, value] as const) : []))),
  text: toMarkdown(paper),
  citations: paper.citations,
})

it('kits, licences and papers have unique ids', () => {
  const ids = [...kits, ...licences, ...papers].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
