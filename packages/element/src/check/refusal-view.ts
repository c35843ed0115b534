import { type InquiryIssue, type Lang, factName, refusalText } from 'ytterby'
import { say } from '../locales/sayings.ts'
import { h } from './h.ts'

/** Why what is stated cannot be answered. */
export const refusalView = (issues: readonly InquiryIssue[], lang: Lang): Node[] => [
  h('h3', { part: 'heading' }, say('refused', lang)),
  h(
    'ul',
    { part: 'issues' },
    ...issues.map(({ pointer, code, message }) =>
      h('li', {}, `${factName(pointer.slice(1).replaceAll('/', '.'), lang)}: ${refusalText(code, message, lang)}`),
    ),
  ),
]
