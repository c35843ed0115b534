/**
 * Papers made from an answer: the end-user statement, the customs sheet for a good that is not controlled, the remark of the
 * customs declaration, and the questions to the supplier. They are plain JSON, rendered as Markdown or as printable HTML.
 */
import { isLang, LANGUAGE_NAMES, type Lang } from '../locales/langs.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { LanguageNotHeldError } from '../errors/language-not-held-error.ts'
import { currentRuleset } from './current-ruleset.ts'
import { interpretations, REPORTED_ONLY } from '../law/interpretations.ts'
import { customsRemarkWith, remarkPaper as remarkPaperWith } from '../papers/customs-remark.ts'
import type { CustomsRemark } from '../papers/customs-remark-schema.ts'
import { endUserStatementWith } from '../papers/end-user-statement.ts'
import { notControlledSheetWith } from '../papers/not-controlled-sheet.ts'
import type { Paper } from '../papers/paper-schema.ts'
import { supplierQuestionsWith } from '../papers/supplier-questions.ts'
import type { SupplierQuestions } from '../papers/supplier-questions-schema.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Inquiry } from '../schema/inquiry.ts'

const AUTHORITY = { words: interpretations, reportedOnly: REPORTED_ONLY }

type Options = {
  /** The release of our encoding that answers the inquiry, or under which the assessment was made; the current one by default. */
  ruleset?: Ruleset
}
type WithLang = Options & {
  /** English by default. Chinese papers need no `import 'ytterby/zh'`. */
  lang?: Lang
}

/**
 * Drafts the end-user and end-use statement (最终用户和最终用途证明文件). Known facts are filled in and missing ones marked. It contains the
 * undertakings of Decree 792 art. 24 and of Export Control Law arts. 15 and 16, and marks what is only customary.
 *
 * @throws InvalidInquiryError with every issue, each with a JSON pointer.
 * @throws PaperRefusedError `law-not-read` for a day before 2020-12-01; `end-use-untrue` for an end use that the statement undertakes not to make.
 * @example toMarkdown(endUserStatement({ asOf: '2026-03-01', endUser: { name: 'Example GmbH' } }, { lang: 'zh' }))
 */
export function endUserStatement(inquiry: Inquiry, options: WithLang = {}): Paper {
  return endUserStatementWith(options.ruleset ?? currentRuleset, inquiry, heldLang(options))
}

/**
 * Makes the sheet for goods that customs stops although they need no permit: why no entry covers them, what the authority has
 * answered, what to file and by when (7 working days, GACC announcement 123 of 2025). It is in the language of the assessment.
 *
 * @throws PaperRefusedError `verdict-not-no-permit`, `not-leaving-china`, `other-ruleset`, `not-an-assessment`,
 * `law-not-read` for a day before 2020-12-01, and `invalid-day` for a `noticeReceivedOn` that does not exist or lies before the procedure.
 * @example notControlledSheet(assess(inquiry), { noticeReceivedOn: '2026-03-03' })
 */
export function notControlledSheet(
  assessment: Assessment,
  options: Options & { noticeReceivedOn?: string } = {},
): Paper {
  return notControlledSheetWith(options.ruleset ?? currentRuleset, AUTHORITY, assessment, options.noticeReceivedOn)
}

/**
 * Writes the remark of the customs declaration (备注栏), in Chinese, with the control codes. The remark is `null`, with the
 * reason, if none is required or none can truthfully be written (announcement 18 of 2025, declaration clause).
 *
 * @throws PaperRefusedError `other-ruleset`, `not-an-assessment`
 * @example customsRemark(assess(inquiry)).remark // '属于管制物项，两用物项出口管制编码：1C905.a.4'
 */
export function customsRemark(assessment: Assessment, options: WithLang = {}): CustomsRemark {
  return customsRemarkWith(options.ruleset ?? currentRuleset, assessment, heldLang(options))
}

/**
 * Writes the open questions of an assessment as a letter to the supplier, the most informative first.
 *
 * @throws PaperRefusedError `other-ruleset`, `not-an-assessment`
 */
export function supplierQuestions(assessment: Assessment, options: WithLang = {}): SupplierQuestions {
  return supplierQuestionsWith(options.ruleset ?? currentRuleset, assessment, heldLang(options))
}

/**
 * Turns a remark into a paper, for rendering.
 *
 * @throws PaperRefusedError `not-a-remark`
 */
export function remarkPaper(remark: CustomsRemark, { ruleset = currentRuleset }: Options = {}): Paper {
  return remarkPaperWith(ruleset, remark)
}

function heldLang({ lang = 'en' }: WithLang): Lang {
  if (!isLang(lang)) throw new LanguageNotHeldError(lang, LANGUAGE_NAMES)
  return lang
}
