/**
 * Papers made from an answer: the end-user statement, the customs sheet for a good that is not controlled, the remark of the
 * customs declaration, and the questions to the supplier. They are plain JSON, rendered as Markdown or as printable HTML.
 */
export {
  customsRemark,
  endUserStatement,
  notControlledSheet,
  remarkPaper,
  supplierQuestions,
} from './current-law/papers.ts'
export type { Block } from './papers/block.ts'
export { PAPER_KINDS, type PaperKind } from './papers/paper-kinds.ts'
export type { Paper } from './papers/paper-schema.ts'
export { questionLetter } from './papers/supplier-questions.ts'
export { toHtml } from './papers/to-html.ts'
export { toMarkdown } from './papers/to-markdown.ts'
