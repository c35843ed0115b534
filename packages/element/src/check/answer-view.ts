import {
  type Assessment,
  type Lang,
  itemNotes,
  kindName,
  possiblyText,
  reviewInBrief,
  signOf,
  sortRestrictions,
  sortWarnings,
  verdictSentence,
  wordOf,
} from 'ytterby'
import { say, type Saying } from '../locales/sayings.ts'
import { h } from './h.ts'

/** The answer: the verdict, what decides it, what to do, the permits, the review, and why. */
export function answerView(answer: Assessment): Node[] {
  const { lang, verdict, because, action, inquiry, permits } = answer
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
      h('ul', { part: 'because', 'aria-label': say('decides', lang) }, ...because.map(({ text }) => h('li', {}, text))),
      h('p', { part: 'sentence' }, verdictSentence(verdict, inquiry, lang)),
    ),
    h(
      'dl',
      { part: 'glance' },
      row('whatToDo', begun(wordOf(action, lang))),
      ...needed.map(({ kind, verdict: of, items }) =>
        row('permits', `${kindName(kind, lang)}: ${[wordOf(of, lang), ...codesOf(items)].join(say('comma', lang))}`),
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

/** Warnings, entries, restrictions and sources under headings, folded away; background comes last. */
function reasonsView(answer: Assessment): HTMLElement {
  const { lang, warnings, citations } = answer
  const [binding, background] = restrictionTexts(answer)
  const sources = new Map(Object.values(citations).map((citation) => [citation.title.zh, citation] as const))
  return h(
    'details',
    { part: 'why' },
    h('summary', { part: 'summary' }, say('why', lang)),
    ...listed(
      say('warnings', lang),
      sortWarnings(warnings).map(({ text }) => text),
    ),
    ...listed(say('permits', lang), itemTexts(answer)),
    ...listed(say('restrictions', lang), binding),
    ...listed(say('background', lang), background),
    ...listed(
      say('sources', lang),
      [...sources.values()].map(({ title, link }) => {
        const name = title[lang] === title.zh ? title.zh : `${title[lang]} (${title.zh})`
        return link === null ? name : h('a', { part: 'link', href: link, rel: 'noreferrer', target: '_blank' }, name)
      }),
      'sources',
    ),
  )
}

/** A list under its heading; nothing if it is empty. */
function listed(heading: string, items: readonly (Node | string)[], part = 'reasons'): Node[] {
  if (items.length === 0) return []
  return [
    h('h3', { part: 'heading' }, heading),
    h('ul', { part, 'aria-label': heading }, ...items.map((item) => h('li', {}, item))),
  ]
}

/** The entries that reach the good or may reach it, with their state. */
const itemTexts = ({ lang, permits }: Assessment): string[] =>
  permits
    .flatMap(({ items }) => items)
    .map(({ code, text, state, match }) => {
      const notes = itemNotes({ state, match }, lang)
      return say('entry', lang, {
        text: code === null ? text : `${code} ${text}`,
        notes: notes.join(say('comma', lang)),
      })
    })

/** What binds, with its effect, and what is background. */
function restrictionTexts({ lang, restrictions }: Assessment): [binding: string[], background: string[]] {
  const [binding, background]: [string[], string[]] = [[], []]
  for (const { effect, text } of sortRestrictions(restrictions))
    if (effect === 'context') background.push(text)
    else binding.push(say('restriction', lang, { effect: begun(wordOf(effect, lang)), text }))
  return [binding, background]
}

/** What a screen reader is told when an answer changes. */
export const announcement = (answer: Assessment): string =>
  [
    answer.headline,
    [possiblyText(answer), wordOf(answer.action, answer.lang)]
      .filter((part) => part !== '')
      .map(begun)
      .join('. '),
  ].join(' ')

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
