import type { Citation } from 'ytterby/schema'
import { articleText } from 'ytterby/zh'
import type { Speaker } from './speaker.ts'

/** The numbered instruments that an answer cites, with their articles and how they were read. */
export function sourceItems(speaker: Speaker): string[] {
  return speaker.sources().map((citations, index) => `[${index + 1}] ${sourceText(citations, speaker)}`)
}

function sourceText(citations: readonly Citation[], { lang, words, aside, phrase }: Speaker): string {
  const unique = (of: (citation: Citation) => string): string[] => [...new Set(citations.map(of))]
  const titles = unique(({ title }) => (title[lang] === title.zh ? title.zh : `${title[lang]} / ${title.zh}`))
  const [comma, stop] = [phrase('comma'), phrase('semicolon')]
  const how = phrase('source', {
    how: words(unique(({ confidence }) => confidence)),
    checked: unique(({ checked }) => checked).join(', '),
  })
  const links = unique(({ link }) => link ?? '').filter((link) => link !== '')
  return [
    titles.join(' / ') + aside([`${unique(({ article }) => articleText(article, lang)).join(comma)}${stop}${how}`]),
    ...links,
  ].join(' ')
}
