import type { Assessment, Lang } from 'ytterby'
import { kindName, possiblyText, reviewInBrief, signOf, verdictSentence, wordOf } from 'ytterby/words'
import { say, type Saying } from '../locales/sayings.ts'
import { h } from './h.ts'

/** The answer: the verdict, what to do, the permits, the review, and why. */
export function answerView(answer: Assessment): Node[] {
  const { lang, verdict, action, inquiry, permits } = answer
  const row = (name: Saying, text: string): Node => h('div', {}, h('dt', {}, say(name, lang)), h('dd', {}, text))
  const needed = permits.filter((permit) => permit.verdict !== 'no-permit')
  return [
    h(
      'div',
      { part: `verdict ${verdict}`, class: `verdict ${verdict}`, 'data-verdict': verdict },
      h(
        'p',
        { part: 'verdict-word' },
        h('span', { 'aria-hidden': 'true' }, `${signOf(verdict)} `),
        begun(wordOf(verdict, lang)),
      ),
      possiblyText(answer) === '' ? null : h('p', { part: 'possibly' }, begun(possiblyText(answer))),
      h('p', { part: 'sentence' }, verdictSentence(verdict, inquiry, lang)),
    ),
    h(
      'dl',
      { part: 'glance' },
      row('whatToDo', begun(wordOf(action, lang))),
      ...needed.map(({ kind, verdict: of, items }) =>
        row('permits', `${kindName(kind, lang)}: ${[wordOf(of, lang), ...codesOf(items)].join(', ')}`),
      ),
      row('review', reviewInBrief(answer)),
    ),
    reasonsView(answer),
  ]
}

/** By which law it was answered, and where. */
export const lawText = ({ lang, ruleset: { version, knownThrough: day } }: Assessment): string =>
  [say('lawOf', lang, { version, day }), say('noAdvice', lang), say('staysHere', lang)].join(' ')

const codesOf = (items: Assessment['permits'][number]['items']): string[] => [
  ...new Set(items.flatMap(({ code, match }) => (code === null || match !== 'yes' ? [] : [code]))),
]

/** Restrictions, warnings and sources, folded away. */
function reasonsView({ lang, permits, restrictions, warnings, citations }: Assessment): HTMLElement {
  const items = permits.flatMap((permit) =>
    permit.items.map(({ code, text }) => (code === null ? text : `${code} ${text}`)),
  )
  const texts = [...items, ...restrictions.map(({ text }) => text), ...warnings.map(({ text }) => text)]
  const sources = new Map(Object.values(citations).map((citation) => [citation.title.zh, citation] as const))
  return h(
    'details',
    { part: 'why' },
    h('summary', { part: 'summary' }, say('why', lang)),
    h('ul', { part: 'reasons' }, ...texts.map((text) => h('li', {}, text))),
    h('h3', { part: 'heading' }, say('sources', lang)),
    h(
      'ul',
      { part: 'sources' },
      ...[...sources.values()].map(({ title, link }) => {
        const name = title[lang] === title.zh ? title.zh : `${title[lang]} (${title.zh})`
        return h(
          'li',
          {},
          link === null ? name : h('a', { part: 'link', href: link, rel: 'noreferrer', target: '_blank' }, name),
        )
      }),
    ),
  )
}

/** What a screen reader is told when an answer changes. */
export const announcement = (answer: Assessment): string =>
  [wordOf(answer.verdict, answer.lang), possiblyText(answer), wordOf(answer.action, answer.lang)]
    .filter((part) => part !== '')
    .map(begun)
    .join('. ')

/** Verdicts as small labels, strictest first. */
export const verdictMarks = (verdicts: readonly Assessment['possible'][number][], lang: Lang): HTMLElement =>
  h(
    'span',
    { part: 'marks' },
    ...verdicts.map((verdict) =>
      h(
        'span',
        { part: `mark ${verdict}`, class: `mark ${verdict}` },
        h('span', { 'aria-hidden': 'true' }, `${signOf(verdict)} `),
        wordOf(verdict, lang),
      ),
    ),
  )

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
