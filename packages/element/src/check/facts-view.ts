import { type Lang, factAt, factName, factValue } from 'ytterby'
import { say } from '../locales/sayings.ts'
import { h } from './h.ts'
import type { Shown } from './shown.ts'

/** What the visitor answered so far; each answer can be taken back. */
export function factsView({ lang, stated, change }: Shown): Node[] {
  const facts = [...stated.facts].filter(([path]) => path !== 'asOf' && path !== 'destination')
  if (facts.length === 0) return []
  return [
    h('h3', { part: 'heading' }, say('facts', lang)),
    h(
      'ul',
      { part: 'fact-list' },
      ...facts.map(([path, value]) => {
        const name = factName(path, lang)
        return h(
          'li',
          { part: 'fact' },
          h('span', {}, `${name}: ${valueWords(value, path, lang)}`),
          h(
            'button',
            {
              part: 'button change',
              type: 'button',
              'aria-label': say('change', lang, { fact: name }),
              on: { click: () => change.state(path, undefined) },
            },
            say('changeIt', lang),
          ),
        )
      }),
    ),
  ]
}

/** The value of a fact in words: a word, symbols of elements, or yes and no. */
export function valueWords(value: unknown, path: string, lang: Lang): string {
  if (!Array.isArray(value)) return factValue(String(value), path, lang)
  return value.length === 0
    ? factValue('none', path, lang)
    : value.map((one: unknown) => String(factAt(one, 'symbol') ?? one)).join(', ')
}
