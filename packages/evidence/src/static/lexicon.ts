import { isDeepStrictEqual } from 'node:util'
import { assess, classify, type Product, type Ruleset } from 'ytterby'
import { edgeDays } from '../sweep/days.ts'
import { lookAt, together, type LawCheck } from './check.ts'

/** Checks that each word, pattern and grade of the lexicon is found in a text that consists of it. */
export const lexiconFinds: LawCheck = {
  means:
    'Every word, pattern and grade of the lexicon is found in some text, and has its intended suggestion, reference or doubt',
  run: ({ ruleset }) => {
    const { data } = ruleset
    const { words, patterns, grades } = data.lexicon
    const suggested = (product: Product, path: string, value: unknown): boolean =>
      classify(product, { asOf: data.knownThrough, ruleset }).suggestions.some(
        (one) => one.path === `product.${path}` && isDeepStrictEqual(one.value, value),
      )
    const terms = words.flatMap(({ terms: own, ...word }) => own.map((term) => ({ term, ...word })))
    return together([
      lookAt(terms, ({ term, suggests = {}, adjacent }) => [
        ...Object.entries(suggests)
          .filter(
            ([path, value]) => !suggested({ description: term }, path, path === 'elements' ? symbolsOf(value) : value),
          )
          .map(([path]) => `“${term}” does not suggest its ${path}`),
        ...(adjacent === undefined || pointsTo(ruleset, term, adjacent)
          ? []
          : [`“${term}” never points to ${adjacent}`]),
      ]),
      lookAt(patterns, ({ terms: own, form }) =>
        own
          .filter((term) =>
            data.elements.every(({ symbol, name }) => {
              const text = term.replace('{name}', name.en).replace('{nameZh}', name.zh).replace('{symbol}', symbol)
              return !(
                suggested({ description: text }, 'elements', [{ symbol }]) &&
                (form === undefined || suggested({ description: text }, 'form', form))
              )
            }),
          )
          .map((term) => `the pattern “${term}” has no suggestion for any element`),
      ),
      lookAt(
        grades.flatMap(({ suffixes, doubted }) => suffixes.map((suffix) => ({ suffix, doubted }))),
        ({ suffix, doubted }) => {
          const grade = `N38${suffix}`
          const magnet: Product = { grade, form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }] }
          const { warnings } = assess({ asOf: data.knownThrough, product: magnet }, { ruleset })
          const doubts = warnings.some(({ code }) => code === 'grade-doubt')
          return [
            ...(suggested({ grade }, 'form', 'ndfeb-magnet') ? [] : [`the grade ${grade} suggests no magnet`]),
            ...(doubts === doubted ? [] : [`the grade ${grade} is ${doubts ? '' : 'not '}doubted`]),
          ]
        },
      ),
    ])
  },
}

const symbolsOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((symbol: unknown) => ({ symbol })) : value

/** Whether a text with the word refers to the instrument on some day. */
function pointsTo(ruleset: Ruleset, term: string, instrument: string): boolean {
  return [ruleset.knownThrough, ...edgeDays(ruleset.data)].some((asOf) => {
    const { warnings, citations } = assess({ asOf, product: { description: term } }, { ruleset })
    return warnings.some(
      (warning) =>
        warning.code === 'adjacent-control' && warning.citations.some((id) => citations[id]?.instrument === instrument),
    )
  })
}
