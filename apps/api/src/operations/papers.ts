import { assess, canonicalJson, parseInquiry, type Inquiry, type Lang, type Ruleset } from 'ytterby'
import type { Paper } from 'ytterby/papers'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { InvalidQueryError } from '@ytterby/http/query'
import { operation } from '../operation.ts'
import type { Reply } from '../reply.ts'
import { notFound } from '@ytterby/http/problem'
import { magnet } from './reading/examples.ts'
import { lang } from '@ytterby/http/lang'
import { ruleset as release } from './reading/query.ts'
import { withDay } from './reading/with-day.ts'

/** `POST /v1/papers/{kind}`: a paper that follows from an answer. */
export const papers = operation({
  query: z.strictObject({
    lang,
    ruleset: release,
    format: z
      .enum(['json', 'markdown', 'html'])
      .default('json')
      .meta({ description: 'HTML is one page for printing on A4' }),
    noticeReceivedOn: DaySchema.optional().meta({
      description: 'Only for `not-controlled-sheet`: the day on which the notice of challenge was received',
    }),
  }),
  contract: async () => {
    const { CustomsRemarkSchema, PaperSchema, SupplierQuestionsSchema } = await import('ytterby/answers')
    const { InquiryBody } = await import('./reading/inquiry-body.ts')
    const { PAPER_KINDS } = await import('ytterby/papers')
    return {
      summary: 'A paper drawn up from the answer',
      description:
        'The end-user statement, the sheet for customs on a good that is not controlled, the remark for the declaration, or the questions to the supplier, as JSON, Markdown or printable HTML.',
      path: { kind: z.enum(PAPER_KINDS).meta({ description: 'Which paper' }) },
      body: { schema: InquiryBody, example: magnet },
      example: { kind: 'end-user-statement' },
      answer: z.union([PaperSchema, CustomsRemarkSchema, SupplierQuestionsSchema]),
      problems: ['not-found', 'invalid-inquiry', 'paper-refused'],
    }
  },
  async handle({ query, path, body, today, ruleset }) {
    const { PAPER_KINDS, toHtml, toMarkdown } = await import('ytterby/papers')
    const kind = PAPER_KINDS.find((one) => one === path['kind'])
    if (kind === undefined) throw notFound('kind', `Ask for one of: ${PAPER_KINDS.join(', ')}.`)
    const { noticeReceivedOn, format } = query
    if (noticeReceivedOn !== undefined && kind !== 'not-controlled-sheet')
      throw new InvalidQueryError([
        {
          code: 'invalid-parameter',
          parameter: 'noticeReceivedOn',
          detail: 'Leave it out: it applies to not-controlled-sheet only.',
        },
      ])
    const { value, paper } = await drawUp(
      kind,
      parseInquiry(withDay(body, today), { ruleset }),
      { lang: query.lang, ruleset },
      noticeReceivedOn,
    )
    switch (format) {
      case 'json':
        return { text: canonicalJson(value) }
      case 'markdown':
        return { text: toMarkdown(paper), type: 'text/markdown; charset=utf-8' }
      case 'html':
        return page(toHtml(paper))
    }
  },
})

/** An HTML page with an inline style sheet that loads nothing else. */
async function page(text: string): Promise<Reply> {
  const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return {
    text,
    type: 'text/html; charset=utf-8',
    contentSecurityPolicy: `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'`,
  }
}

async function drawUp(
  kind: Paper['id'],
  inquiry: Inquiry,
  options: { lang: Lang; ruleset: Ruleset },
  noticeReceivedOn: string | undefined,
): Promise<{ value: object; paper: Paper }> {
  const sdk = await import('ytterby/papers')
  const { ruleset } = options
  switch (kind) {
    case 'end-user-statement': {
      const paper = sdk.endUserStatement(inquiry, options)
      return { value: paper, paper }
    }
    case 'not-controlled-sheet': {
      const paper = sdk.notControlledSheet(
        assess(inquiry, options),
        noticeReceivedOn === undefined ? { ruleset } : { ruleset, noticeReceivedOn },
      )
      return { value: paper, paper }
    }
    case 'customs-remark': {
      const remark = sdk.customsRemark(assess(inquiry, options), options)
      return { value: remark, paper: sdk.remarkPaper(remark, { ruleset }) }
    }
    case 'supplier-questions': {
      const questions = sdk.supplierQuestions(assess(inquiry, { ruleset }), options)
      return { value: questions, paper: sdk.questionLetter(questions) }
    }
  }
}
