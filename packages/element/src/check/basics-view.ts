import { type Lang, factAt, fieldNamed } from 'ytterby'
import { say } from '../locales/sayings.ts'
import { h } from './h.ts'
import type { Shown } from './shown.ts'

/**
 * The day and the destination, if the page does not state them. The fields stay the same elements as long as they can, so
 * that typing is not interrupted.
 */
export function basicsView({ lang, given, inquiry, change }: Shown, before: HTMLElement): HTMLElement {
  const open = ['asOf', 'destination'].filter((path) => factAt(given, path) === undefined)
  const key = [lang, ...open].join(' ')
  const view = before.dataset['key'] === key ? before : h('div', { part: 'fields', 'data-key': key })
  if (view !== before) {
    if (open.includes('asOf'))
      view.append(
        h(
          'label',
          { part: 'field' },
          h('span', { part: 'label' }, say('day', lang)),
          h('input', {
            part: 'input',
            type: 'date',
            name: 'asOf',
            required: true,
            on: { change: (event) => change.state('asOf', valueOf(event) || undefined) },
          }),
        ),
      )
    if (open.includes('destination'))
      view.append(
        h(
          'label',
          { part: 'field' },
          h('span', { part: 'label' }, say('destination', lang)),
          h(
            'select',
            {
              part: 'input',
              name: 'destination',
              on: { change: (event) => change.state('destination', valueOf(event) || undefined) },
            },
            ...countryOptions(lang),
          ),
        ),
      )
  }
  for (const field of view.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const value = factAt(inquiry, field.name) ?? ''
    if (typeof value === 'string' && field.value !== value) field.value = value
  }
  return view
}

function countryOptions(lang: Lang): HTMLOptionElement[] {
  const tag = say('tag', lang)
  const names = new Intl.DisplayNames(tag, { type: 'region' })
  const { compare } = new Intl.Collator(tag)
  const countries = [...(fieldNamed('destination').values ?? [])].map((code) => [code, names.of(code) ?? code] as const)
  return [['', say('notStated', lang)] as const, ...countries.toSorted(([, a], [, b]) => compare(a, b))].map(
    ([value, name]) => h('option', { value }, name),
  )
}

/** The value of a field that changed. */
const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : ''
